import { beforeAll, expect, test } from "vitest";
import { sha256, toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, type Pair, sealMessage } from "../../server/privacy/case-seal.ts";
import { type Directory, type DirectoryEntry, officerKeyId } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys, signReply } from "../../server/privacy/officer-keys.ts";
import { openReply, type SealedReply } from "../../server/privacy/replies.ts";

const id = "3f0c8c5e-52f1-4d2b-9c55-0d7a3a1c9e11";
const another = "3f0c8c5e-52f1-4d2b-9c55-0d7a3a1c9e12";
const words = "Em đang ở nơi an toàn không?";

let officer: OfficerKeys;
let stranger: OfficerKeys;
let reporter: Pair;
let theCase: Pair;
beforeAll(async () => {
  [officer, stranger] = [await newOfficerKeys(), await newOfficerKeys()];
  [reporter, theCase] = [await newCasePair(), await newCasePair()];
});

const keyOf = ({ enc, sig }: OfficerKeys) => officerKeyId(enc.publicKey, sig.publicKey);

/** What the database keeps of a reply that `by` signed, in the name of `named`. */
async function written(seq: number, by: OfficerKeys, named: OfficerKeys = by): Promise<SealedReply> {
  const at = { case: id, version: 1, direction: "officer", seq } as const;
  const toCase = await sealMessage(theCase.publicKey, { ...at, recipient: "case" }, words);
  const toReporter = await sealMessage(reporter.publicKey, { ...at, recipient: "reporter" }, words);
  const signature = await signReply(by.sig.privateKey, { case: id, seq, toCase, toReporter });
  return { seq, version: 1, toReporter, toCaseHash: await sha256(toCase), officerKey: await keyOf(named), signature };
}

async function directoryWith(state: DirectoryEntry["state"]): Promise<Directory> {
  const [enc, sig] = [toBase64url(officer.enc.publicKey), toBase64url(officer.sig.publicKey)];
  const entry = { key: await keyOf(officer), staff: another, name: "Nông Thị Hoa", enc, sig, state };
  return { v: 1, version: 1, madeOn: "2026-11-25", entries: [entry], escrow: null };
}

async function shown(reply: SealedReply, change: { state?: DirectoryEntry["state"]; case?: string } = {}) {
  const directory = await directoryWith(change.state ?? "active");
  return openReply(reply, { case: change.case ?? id, reporterPrivate: reporter.privateKey, directory });
}

const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

test("a reporter reads what an officer of the directory signed", async () => {
  expect(await shown(await written(0, officer))).toBe(words);
});

test("what an officer wrote before leaving still shows; of a compromised key nothing does", async () => {
  const reply = await written(0, officer);
  expect(await shown(reply, { state: "ended" })).toBe(words);
  expect(await shown(reply, { state: "compromised" })).toBeNull();
});

test("a reply forged from outside the directory does not show, in an officer's name or in its own", async () => {
  expect(await shown(await written(0, stranger, officer))).toBeNull();
  expect(await shown(await written(0, stranger))).toBeNull();
});

test("in another case, at another place, changed, or parted from what the case keeps, it does not show", async () => {
  const [reply, later] = [await written(0, officer), await written(1, officer)];
  expect(await shown(later)).toBe(words);
  expect(await shown(reply, { case: another })).toBeNull();
  const wrong: readonly SealedReply[] = [
    { ...reply, seq: 1 },
    { ...reply, version: 2 },
    { ...reply, toReporter: later.toReporter },
    { ...reply, toReporter: flipped(reply.toReporter, 100) },
    { ...reply, toReporter: reply.toReporter.slice(0, -1) },
    { ...reply, toCaseHash: later.toCaseHash },
    { ...reply, signature: later.signature },
    { ...reply, signature: flipped(reply.signature, 3) },
    { ...reply, signature: new Uint8Array(64) },
  ];
  for (const [index, one] of wrong.entries()) expect(await shown(one), `change ${index}`).toBeNull();
});

test("without a directory, or with another's key, nothing opens", async () => {
  const reply = await written(0, officer);
  expect(await openReply(reply, { case: id, reporterPrivate: reporter.privateKey, directory: null })).toBeNull();
  const directory = await directoryWith("active");
  expect(await openReply(reply, { case: id, reporterPrivate: theCase.privateKey, directory })).toBeNull();
});
