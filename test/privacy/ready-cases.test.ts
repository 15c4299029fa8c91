import { beforeAll, expect, test } from "vitest";
import { toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, openGrant, openMessage, type Pair, sealMessage } from "../../server/privacy/case-seal.ts";
import type { Directory, DirectoryReading } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys } from "../../server/privacy/officer-keys.ts";
import { type ReadyCase, readyCases } from "../../server/privacy/ready-cases.ts";
import { waitingOf } from "./signer.ts";

let serving: OfficerKeys;
let left: OfficerKeys;
let stolen: OfficerKeys;
let escrow: Pair;
let directory: Directory;
beforeAll(async () => {
  [serving, left, stolen] = [await newOfficerKeys(), await newOfficerKeys(), await newOfficerKeys()];
  escrow = await newCasePair();
  const entries = [
    { ...(await waitingOf("Hoa", serving)), state: "active" } as const,
    { ...(await waitingOf("Sơn", left)), state: "ended" } as const,
    { ...(await waitingOf("Lan", stolen)), state: "compromised" } as const,
  ];
  directory = { v: 1, version: 1, madeOn: "2026-12-02", entries, escrow: toBase64url(escrow.publicKey) };
});

const good = (change: Partial<Directory> = {}): DirectoryReading => ({
  is: "good",
  directory: { ...directory, ...change },
});

async function privateOf({ id, grants }: ReadyCase, recipient: string, privateKey: Uint8Array) {
  const grant = grants.find(({ officerKey }) => officerKey === recipient);
  return openGrant(privateKey, { case: id, version: 1, recipient }, grant?.sealed ?? new Uint8Array());
}

test("a ready case is sealed to every serving officer and to escrow, and to nobody who left or whose key was stolen", async () => {
  const cases = readyCases(async () => good());
  const one = await cases.keysFor(cases.drawId());
  if (one === null) throw new Error("no case");
  const key = directory.entries[0]?.key ?? "";
  expect(one.grants.map(({ officerKey }) => officerKey)).toEqual([key, "escrow"]);
  const place = { case: one.id, version: 1, direction: "reporter", seq: 1, recipient: "case" } as const;
  const sealed = await sealMessage(one.pub, place, "em kể");
  for (const [recipient, privateKey] of [
    [key, serving.enc.privateKey],
    ["escrow", escrow.privateKey],
  ] as const) {
    const casePrivate = await privateOf(one, recipient, privateKey);
    expect(await openMessage(casePrivate ?? new Uint8Array(), place, sealed), recipient).toBe("em kể");
  }
  for (const { enc } of [left, stolen]) expect(await privateOf(one, key, enc.privateKey)).toBeNull();
});

test("ids are never drawn twice, and each case has a key of its own", async () => {
  const cases = readyCases(async () => good());
  const ids = Array.from({ length: 30 }, () => cases.drawId());
  expect(new Set(ids).size).toBe(30);
  const made = await Promise.all(ids.slice(0, 5).map((id) => cases.keysFor(id)));
  expect(new Set(made.map((one) => toBase64url(one?.pub ?? new Uint8Array()))).size).toBe(5);
});

test("when the directory changes, nothing that was ready under the old one is used", async () => {
  let reading = good();
  const cases = readyCases(async () => reading);
  const id = cases.drawId();
  const entries = directory.entries.map((entry) => ({ ...entry, state: "ended" as const }));
  const fresh = { ...(await waitingOf("Mai", await newOfficerKeys())), state: "active" } as const;
  reading = good({ version: 2, entries: [...entries, fresh] });
  const one = await cases.keysFor(id);
  expect(one?.id).toBe(id);
  expect(one?.grants.map(({ officerKey }) => officerKey)).toEqual([fresh.key, "escrow"]);
});

test("nothing is begun while the directory is absent, unsigned or old, or without officers or escrow", async () => {
  const readings: readonly DirectoryReading[] = [
    { is: "absent" },
    { is: "unsigned" },
    { is: "old" },
    { is: "broken" },
    good({ entries: [] }),
    good({ escrow: null }),
  ];
  for (const reading of readings) {
    const cases = readyCases(async () => reading);
    expect(await cases.keysFor(cases.drawId()), JSON.stringify(reading.is)).toBeNull();
  }
});
