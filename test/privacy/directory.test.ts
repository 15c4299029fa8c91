import { beforeAll, describe, expect, test } from "vitest";
import { fromBase64url } from "../../server/privacy/bytes.ts";
import { activeEntries, type Directory, readDirectory, signDirectory } from "../../server/privacy/directory.ts";
import {
  directoryText,
  nextDirectory,
  readDirectoryFile,
  readRequest,
  requestText,
  type SignedDirectory,
} from "../../server/privacy/directory-request.ts";
import { withdrawnKeys } from "../../server/privacy/take-directory.ts";
import { officersOf } from "../support/officers.ts";
import { pairs } from "./flipped.ts";
import { newSigner, waitingKey } from "./signer.ts";

const none = { ended: [], compromised: [], leftOut: [] };
const escrow = "BA";

describe("the directory", () => {
  let officers: Awaited<ReturnType<typeof officersOf>>;
  let signed: SignedDirectory;
  beforeAll(async () => {
    officers = await officersOf();
    signed = { body: officers.directory.body, signature: fromBase64url(officers.directory.signature) };
  });

  test("counts when the root signed it", async () => {
    const reading = await readDirectory(officers.root, signed, 1);
    expect(reading).toMatchObject({ is: "good", directory: { version: 1 } });
  });

  test("does not count absent, unsigned, signed by another root, or changed in any byte", async () => {
    expect(await readDirectory(officers.root, null, 0)).toEqual({ is: "absent" });
    const forged = { ...signed, signature: fromBase64url(officers.strangersSignature) };
    expect(await readDirectory(officers.root, forged, 0)).toEqual({ is: "unsigned" });
    for (const [what, signature] of pairs(signed.signature))
      expect(await readDirectory(officers.root, { ...signed, signature }, 0), what).toEqual({ is: "unsigned" });
    const body = signed.body.replace('"version":1', '"version":2');
    expect(body).not.toBe(signed.body);
    expect(await readDirectory(officers.root, { ...signed, body }, 0)).toEqual({ is: "unsigned" });
    expect(await readDirectory("not a key", signed, 0)).toEqual({ is: "unsigned" });
  });

  test("that is older than one seen before does not count, though it is signed", async () => {
    expect(await readDirectory(officers.root, signed, 2)).toEqual({ is: "old" });
  });

  test("whose entry bears a name that is not that of its keys is broken", async () => {
    const signer = await newSigner();
    const directory: Directory = JSON.parse(signed.body);
    const entries = directory.entries.map((entry) => ({ ...entry, key: "0123456789abcdef" }));
    const given = await signDirectory(signer.privateKey, { ...directory, entries });
    expect(await readDirectory(signer.root, given, 0)).toEqual({ is: "broken" });
    const nonsense = await signer.sign("[]");
    expect(await readDirectory(signer.root, nonsense, 0)).toEqual({ is: "broken" });
  });
});

describe("what is signed next", () => {
  test("begins with the keys that wait, goes on from the directory before, and never forgets an entry", async () => {
    const { root, privateKey } = await newSigner();
    const [hoa, son] = [await waitingKey("Hoa"), await waitingKey("Sơn")];
    const first = await nextDirectory(
      { madeOn: "2026-11-25", before: null, waiting: [hoa, son] },
      { root, escrow, changes: none },
    );
    if (first.is !== "next") throw new Error(first.is);
    expect(first.directory).toMatchObject({
      version: 1,
      escrow,
      entries: [{ name: "Hoa", state: "active" }, { name: "Sơn" }],
    });
    const before = await signDirectory(privateKey, first.directory);
    const lan = await waitingKey("Lan");
    const request = { madeOn: "2026-12-01", before, waiting: [lan] };
    const changes = { ended: [hoa.key], compromised: [son.key], leftOut: [] };
    const second = await nextDirectory(request, { root, escrow, changes });
    if (second.is !== "next") throw new Error(second.is);
    expect(second.directory.version).toBe(2);
    expect(second.directory.entries.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "Hoa ended",
      "Sơn compromised",
      "Lan active",
    ]);
    expect(activeEntries(second.directory).map(({ name }) => name)).toEqual(["Lan"]);
  });

  test("a compromised key never becomes merely ended, an ended one never active again", async () => {
    const { root, privateKey } = await newSigner();
    const [hoa, son] = [await waitingKey("Hoa"), await waitingKey("Sơn")];
    const entries = [{ ...hoa, state: "compromised" } as const, { ...son, state: "ended" } as const];
    const before = await signDirectory(privateKey, { v: 1, version: 4, madeOn: "2026-11-25", entries, escrow });
    const changes = { ended: [hoa.key], compromised: [], leftOut: [] };
    const next = await nextDirectory({ madeOn: "2026-12-01", before, waiting: [hoa, son] }, { root, escrow, changes });
    expect(next).toMatchObject({ directory: { version: 5, entries: [{ state: "compromised" }, { state: "ended" }] } });
  });

  test("a list before it that the root did not sign, and a key that is not what it says, are refused", async () => {
    const [mine, theirs] = [await newSigner(), await newSigner()];
    const hoa = await waitingKey("Hoa");
    const list: Directory = { v: 1, version: 9, madeOn: "2026-11-25", entries: [{ ...hoa, state: "active" }], escrow };
    const before = await signDirectory(theirs.privateKey, list);
    const making = { root: mine.root, escrow, changes: none };
    expect(await nextDirectory({ madeOn: "2026-12-01", before, waiting: [] }, making)).toEqual({
      is: "before-refused",
    });
    const son = await waitingKey("Sơn");
    const swapped = { ...hoa, enc: son.enc };
    expect(await nextDirectory({ madeOn: "2026-12-01", before: null, waiting: [swapped] }, making)).toEqual({
      is: "key-refused",
      key: hoa.key,
    });
    const changes = { ...none, ended: ["0000000000000000"] };
    expect(await nextDirectory({ madeOn: "2026-12-01", before: null, waiting: [hoa] }, { ...making, changes })).toEqual(
      {
        is: "key-unknown",
        key: "0000000000000000",
      },
    );
  });

  test("an officer's new key ends the old one, unless the new one is left out", async () => {
    const { root, privateKey } = await newSigner();
    const [old, fresh] = [await waitingKey("Hoa"), await waitingKey("Hoa")];
    const entries = [{ ...old, state: "active" } as const];
    const before = await signDirectory(privateKey, { v: 1, version: 1, madeOn: "2026-11-25", entries, escrow });
    const request = { madeOn: "2026-12-01", before, waiting: [{ ...fresh, staff: old.staff }] };
    const states = async (leftOut: readonly string[]) => {
      const next = await nextDirectory(request, { root, escrow, changes: { ...none, leftOut } });
      return next.is === "next" ? next.directory.entries.map(({ key, state }) => [key, state]) : next;
    };
    expect(await states([])).toEqual([
      [old.key, "ended"],
      [fresh.key, "active"],
    ]);
    expect(await states([fresh.key])).toEqual([[old.key, "active"]]);
  });

  test("a key that did not fit when it was read aloud is left out", async () => {
    const { root } = await newSigner();
    const [hoa, son] = [await waitingKey("Hoa"), await waitingKey("Sơn")];
    const changes = { ...none, leftOut: [son.key] };
    const next = await nextDirectory(
      { madeOn: "2026-12-01", before: null, waiting: [hoa, son] },
      { root, escrow, changes },
    );
    expect(next).toMatchObject({ directory: { entries: [{ key: hoa.key }] } });
  });

  test("request and directory travel as files, and anything else is not taken for one", async () => {
    const { privateKey } = await newSigner();
    const hoa = await waitingKey("Hoa");
    const before = await signDirectory(privateKey, { v: 1, version: 1, madeOn: "2026-11-25", entries: [], escrow });
    const request = { madeOn: "2026-12-01", before, waiting: [hoa] };
    expect(readRequest(requestText(request))).toEqual(request);
    expect(readDirectoryFile(directoryText(before))).toEqual(before);
    for (const text of ["", "{}", directoryText(before), "null"]) expect(readRequest(text)).toBeNull();
    for (const text of ["", "[]", requestText(request), "null"]) expect(readDirectoryFile(text)).toBeNull();
  });
});

test("grants are taken back from whoever left and from stolen keys, not from an officer who only changed keys", async () => {
  const [old, fresh, left, stolen] = await Promise.all(["Hoa", "Hoa", "Sơn", "Lan"].map(waitingKey));
  if (old === undefined || fresh === undefined || left === undefined || stolen === undefined)
    throw new Error("no keys");
  const directory: Directory = {
    v: 1,
    version: 3,
    madeOn: "2026-12-01",
    escrow,
    entries: [
      { ...old, state: "ended" },
      { ...fresh, staff: old.staff, state: "active" },
      { ...left, state: "ended" },
      { ...stolen, state: "compromised" },
    ],
  };
  expect(withdrawnKeys(directory)).toEqual([left.key, stolen.key]);
});
