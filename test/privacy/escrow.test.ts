import { beforeAll, describe, expect, test } from "vitest";
import { newCasePair, openGrant, type Pair, sealGrant } from "../../server/privacy/case-seal.ts";
import { type Escrow, joinEscrow, newEscrow, splitEscrow } from "../../server/privacy/escrow.ts";
import { printedGroups, readGroups } from "../../server/privacy/printed-bytes.ts";
import { newRoot, openRoot } from "../../server/privacy/root-file.ts";
import { seededDraw } from "../support/campaign-box.ts";

const typed = (groups: readonly string[]): string => groups.join(" ");
/** Another sign in place of the one that stands at `at`. */
const slip = (group: string, at: number): string =>
  group.slice(0, at) + (group[at] === "Z" ? "Y" : "Z") + group.slice(at + 1);

describe("escrow", () => {
  let pair: Pair;
  let shares: readonly (readonly string[])[];
  beforeAll(async () => {
    pair = await newCasePair();
    shares = await splitEscrow(pair.privateKey, pair.publicKey);
  });
  const share = (index: number): readonly string[] => shares[index] ?? [];

  test("is opened by every two of the three shares, in either order, and by all three", async () => {
    for (const chosen of [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 0],
      [0, 1, 2],
    ]) {
      const reading = await joinEscrow(
        pair.publicKey,
        chosen.map((index) => typed(share(index))),
      );
      expect(reading, String(chosen)).toEqual({ is: "joined", privateKey: pair.privateKey });
    }
  });

  test("is not opened by one share, nor by the same one twice", async () => {
    for (const index of [0, 1, 2]) {
      expect(await joinEscrow(pair.publicKey, [typed(share(index))])).toEqual({ is: "too-few" });
      expect(await joinEscrow(pair.publicKey, [typed(share(index)), typed(share(index))])).toEqual({
        is: "same-share",
      });
    }
  });

  test("one share alone is as good as none: its bytes are not those of the key, and differ at every ceremony", async () => {
    const again = await splitEscrow(pair.privateKey, pair.publicKey);
    for (const index of [0, 1, 2]) {
      expect(typed(again[index] ?? [])).not.toBe(typed(share(index)));
      const reading = readGroups(typed(share(index)), 40);
      if (reading.is !== "bytes") throw new Error(reading.is);
      expect(Buffer.from(reading.bytes).includes(Buffer.from(pair.privateKey))).toBe(false);
    }
  });

  test("names the share and the group that were mistyped, whichever sign it was", async () => {
    let tried = 0;
    for (let group = 0; group < 16; group++)
      for (let at = 0; at < 5; at++) {
        const wrong = share(1).map((text, index) => (index === group ? slip(text, at) : text));
        const reading = await joinEscrow(pair.publicKey, [typed(share(0)), typed(wrong)]);
        expect(reading).toEqual({ is: "mistyped", share: 2, group: group + 1, given: wrong[group] });
        tried++;
      }
    expect(tried).toBe(80);
  });

  test("says when a group is missing, when the share is another escrow's, and reads small letters, O for 0, l for 1", async () => {
    const short = typed(share(0).slice(0, 15));
    expect(await joinEscrow(pair.publicKey, [short, typed(share(1))])).toEqual({
      is: "wrong-length",
      share: 1,
      given: 15,
      needed: 16,
    });
    const other: Escrow = await newEscrow();
    const foreign = await joinEscrow(pair.publicKey, [typed(share(0)), typed(other.shares[1] ?? [])]);
    expect(foreign).toEqual({ is: "other-escrow", share: 2 });
    const sloppy = typed(share(0)).toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll(" ", "-");
    expect(await joinEscrow(pair.publicKey, [sloppy, typed(share(2))])).toMatchObject({ is: "joined" });
  });

  test("opens what was sealed to it while the box was open", async () => {
    const escrow = await newEscrow();
    const place = { case: "case-1", version: 1, recipient: "escrow" };
    const sealed = await sealGrant(escrow.publicKey, place, pair.privateKey);
    const joined = await joinEscrow(escrow.publicKey, escrow.shares.slice(1).map(typed));
    if (joined.is !== "joined") throw new Error(joined.is);
    expect(await openGrant(joined.privateKey, place, sealed)).toEqual(pair.privateKey);
  });
});

describe("bytes on paper", () => {
  const draw = seededDraw(40);
  const bytes = Uint8Array.from({ length: 40 }, () => draw(256));
  const groups = printedGroups(bytes);

  test("come back as they were, and only whole groups are printed", () => {
    expect(groups).toHaveLength(16);
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{5}$/.test(group))).toBe(true);
    expect(readGroups(typed(groups), 40)).toEqual({ is: "bytes", bytes });
    expect(() => printedGroups(new Uint8Array(3))).toThrow(RangeError);
  });

  test("two signs or two groups that changed places are found", () => {
    let tried = 0;
    for (const [place, group] of groups.entries())
      for (let at = 0; at < 4; at++) {
        if (group[at] === group[at + 1]) continue;
        const swapped = group.slice(0, at) + group[at + 1] + group[at] + group.slice(at + 2);
        const wrong = groups.map((text, index) => (index === place ? swapped : text));
        expect(readGroups(typed(wrong), 40)).toEqual({ is: "mistyped", group: place + 1, given: swapped });
        tried++;
      }
    expect(tried).toBeGreaterThan(50);
    for (let place = 0; place < 15; place++) {
      const wrong = [...groups];
      [wrong[place], wrong[place + 1]] = [groups[place + 1] ?? "", groups[place] ?? ""];
      expect(readGroups(typed(wrong), 40)).toMatchObject({ is: "mistyped", group: place + 1 });
    }
  });
});

describe("the root file", () => {
  test("opens with its passphrase, names a group that was mistyped, and opens with no other", async () => {
    const escrow = new Uint8Array(65).fill(4);
    const [mine, other] = [await newRoot(escrow), await newRoot(escrow)];
    const opened = await openRoot(mine.file, mine.passphrase.join(" ").toLowerCase());
    expect(opened).toMatchObject({ is: "root", root: { publicKey: mine.publicKey } });
    const wrong = mine.passphrase.map((group, index) => (index === 2 ? slip(group, 0) : group));
    expect(await openRoot(mine.file, typed(wrong))).toEqual({ is: "mistyped", group: 3, given: wrong[2] });
    expect(await openRoot(mine.file, typed(other.passphrase))).toEqual({ is: "wrong-passphrase" });
    expect(await openRoot("nothing of the kind", typed(mine.passphrase))).toEqual({ is: "not-a-root" });
    expect(mine.file).not.toContain(mine.publicKey);
  });
});
