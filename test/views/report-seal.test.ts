import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64url, sha256, toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, openGrant, openMessage, type Pair, sealMessage } from "../../server/privacy/case-seal.ts";
import { type Directory, officerKeyId } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys, signCaseKey, signReply } from "../../server/privacy/officer-keys.ts";
import { wrapForReporter } from "../../server/privacy/receipt.ts";
import { openCase } from "../../server/views/islands/report/opened-case.ts";
import { fitting, type Made, makeCase, sealCase } from "../../server/views/islands/report/sealed-case.ts";
import { sheet } from "../support/sheet.ts";

const id = "5a3f4f0e-6f0c-4f6b-9d1c-0c6f8d3b7a11";
const names = ["Nông Thị Hoa", "Lý Văn Sơn", "Người Giả"] as const;

let officers: readonly OfficerKeys[];
let keys: readonly string[];
let escrow: Pair;
let made: Made;
beforeAll(async () => {
  officers = await Promise.all(names.map(newOfficerKeys));
  keys = await Promise.all(officers.map(({ enc, sig }) => officerKeyId(enc.publicKey, sig.publicKey)));
  escrow = await newCasePair();
  made = await makeCase(id);
});

/** The first two officers; the third stands in no directory. */
const directoryWith = (state: "active" | "ended" | "compromised" = "active"): Directory => ({
  v: 1,
  version: 1,
  madeOn: "2026-11-25",
  escrow: toBase64url(escrow.publicKey),
  entries: officers.slice(0, 2).map(({ enc, sig }, index) => ({
    key: keys[index] ?? "",
    staff: `staff-${index}`,
    name: names[index] ?? "",
    enc: toBase64url(enc.publicKey),
    sig: toBase64url(sig.publicKey),
    state: index === 0 ? "active" : state,
  })),
});

const texts = [{ kind: "words", text: "Có bạn đăng ảnh của em" }] as const;

describe("what a browser seals", () => {
  test("opens for every officer and for escrow, and holds the sheet and each text in its place", async () => {
    const sealed = await sealCase({ made, sheet, texts, directory: directoryWith(), without: [] });
    expect(sealed?.grants.map(({ officerKey }) => officerKey)).toEqual([keys[0], keys[1], "escrow"]);
    const readers = [...officers.slice(0, 2).map(({ enc }) => enc), escrow];
    for (const [index, grant] of (sealed?.grants ?? []).entries()) {
      const reader = readers[index]?.privateKey ?? new Uint8Array();
      const place = { case: id, version: 1, recipient: grant.officerKey };
      expect(await openGrant(reader, place, fromBase64url(grant.sealed))).toEqual(made.pair.privateKey);
    }
    const at = { case: id, version: 1, direction: "reporter", recipient: "case" } as const;
    const opened = await Promise.all(
      (sealed?.messages ?? []).map(({ seq, toCase }) =>
        openMessage(made.pair.privateKey, { ...at, seq }, fromBase64url(toCase)),
      ),
    );
    expect(JSON.parse(opened[0] ?? "")).toMatchObject({ kind: "sheet", category: sheet.category });
    expect(JSON.parse(opened[1] ?? "")).toEqual({ v: 1, kind: "words", text: texts[0].text });
  });

  test("an officer whom the reporter named gets nothing, nor one who left", async () => {
    const conflict = { made, sheet, texts, directory: directoryWith(), without: [keys[0] ?? ""] };
    expect((await sealCase(conflict))?.grants.map(({ officerKey }) => officerKey)).toEqual([keys[1], "escrow"]);
    const left = { made, sheet, texts, directory: directoryWith("ended"), without: [] };
    expect((await sealCase(left))?.grants.map(({ officerKey }) => officerKey)).toEqual([keys[0], "escrow"]);
  });

  test("of a long story as much goes in one request as it holds", async () => {
    const long = Array.from({ length: 9 }, () => ({ kind: "words", text: "ế".repeat(3000) }) as const);
    const short = Array.from({ length: 60 }, () => ({ kind: "words", text: "em" }) as const);
    expect(fitting(texts)).toBe(1);
    expect(fitting(short)).toBe(40);
    const first = long.slice(0, fitting(long));
    expect(first.length).toBeGreaterThan(0);
    const sealed = await sealCase({ made, sheet, texts: first, directory: directoryWith(), without: [] });
    expect(JSON.stringify(sealed).length).toBeLessThan(60_000);
  });

  test("where nobody is left to read it, nothing is made", async () => {
    expect(await sealCase({ made, sheet, texts, directory: directoryWith(), without: keys })).toBeNull();
  });
});

const rk = new Uint8Array(32).fill(7);
const share = new Uint8Array(32).fill(9);

type Forged = { readonly by?: number; readonly named?: number; readonly seq?: number };

/** A reply as the office sends it: signed by one officer's key, perhaps in another's name or for another place. */
async function reply(text: string, { by = 0, named = by, seq = 0 }: Forged = {}) {
  const content = JSON.stringify({ v: 1, kind: "reply", text });
  const at = { case: id, version: 1, direction: "officer", seq: 0 } as const;
  const toCase = await sealMessage(made.pair.publicKey, { ...at, recipient: "case" }, content);
  const toReporter = await sealMessage(made.reporter.publicKey, { ...at, recipient: "reporter" }, content);
  const signer = officers[by]?.sig.privateKey ?? new Uint8Array();
  const signature = await signReply(signer, { case: id, seq, toCase, toReporter });
  return {
    seq: 0,
    version: 1,
    toReporter: toBase64url(toReporter),
    toCaseHash: toBase64url(await sha256(toCase)),
    officerKey: keys[named] ?? "",
    signature: toBase64url(signature),
  };
}

async function answered(replies: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  const wrap = await wrapForReporter({ rk, share }, id, {
    reporterPrivate: made.reporter.privateKey,
    casePub: made.pair.publicKey,
  });
  return {
    case: id,
    wrap: toBase64url(wrap),
    share: toBase64url(share),
    step: 2,
    keys: [{ version: 1, pub: toBase64url(made.pair.publicKey), officerKey: null, signature: null }],
    replies,
    nextSeq: 2,
    ...more,
  };
}

describe("what a receipt opens", () => {
  test("shows the reply that an officer of the directory signed", async () => {
    const opened = await openCase(await answered([await reply("Chào em")]), rk, directoryWith());
    expect(opened).toMatchObject({ case: id, step: 2, replies: ["Chào em"], unchecked: 0, nextSeq: 2 });
  });

  test("an officer who left still answers for the past; one whose key is compromised does not", async () => {
    const answer = await answered([await reply("Chào em", { by: 1 })]);
    expect(await openCase(answer, rk, directoryWith("ended"))).toMatchObject({ replies: ["Chào em"], unchecked: 0 });
    expect(await openCase(answer, rk, directoryWith("compromised"))).toMatchObject({ replies: [], unchecked: 1 });
  });

  test.each([
    ["of somebody in no directory", { by: 2 }],
    ["in an officer's name, by another key", { by: 2, named: 0 }],
    ["signed for another place", { seq: 1 }],
  ] as const)("a reply %s is counted and never shown", async (_, forged) => {
    const opened = await openCase(await answered([await reply("Gửi ảnh đi", forged)]), rk, directoryWith());
    expect(opened).toMatchObject({ replies: [], unchecked: 1 });
  });

  test("without a directory that was verified no reply is shown", async () => {
    const opened = await openCase(await answered([await reply("Chào em")]), rk, null);
    expect(opened).toMatchObject({ replies: [], unchecked: 1 });
  });

  test("a case whose first key was exchanged does not open", async () => {
    const other = await newCasePair();
    const keys = [{ version: 1, pub: toBase64url(other.publicKey), officerKey: null, signature: null }];
    expect(await openCase(await answered([], { keys }), rk, directoryWith())).toBeNull();
  });

  test("another receipt opens nothing", async () => {
    expect(await openCase(await answered([]), new Uint8Array(32).fill(8), directoryWith())).toBeNull();
  });

  test("more is sealed to a later key only if an officer signed it", async () => {
    const later = await newCasePair();
    const first = { version: 1, pub: toBase64url(made.pair.publicKey), officerKey: null, signature: null };
    const withKey = async (signature: Uint8Array, officerKey = keys[0]) =>
      openCase(
        await answered([], {
          keys: [
            first,
            { version: 2, pub: toBase64url(later.publicKey), officerKey, signature: toBase64url(signature) },
          ],
        }),
        rk,
        directoryWith(),
      );
    const key = { case: id, version: 2, pub: later.publicKey };
    const byOfficer = await signCaseKey(officers[0]?.sig.privateKey ?? new Uint8Array(), key);
    const byStranger = await signCaseKey(officers[2]?.sig.privateKey ?? new Uint8Array(), key);
    expect(await withKey(byOfficer)).toMatchObject({ version: 2, pub: later.publicKey });
    expect(await withKey(byStranger)).toMatchObject({ version: 1, pub: made.pair.publicKey });
    expect(await withKey(byStranger, keys[2])).toMatchObject({ version: 1 });
  });
});
