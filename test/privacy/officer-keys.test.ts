import { describe, expect, test } from "vitest";
import { sha256 } from "../../server/privacy/bytes.ts";
import { newCasePair } from "../../server/privacy/case-seal.ts";
import {
  newOfficerKeys,
  openOfficerKeys,
  passwordKeys,
  sealOfficerKeys,
  signCaseKey,
  signReply,
  verifyCaseKey,
  verifyReply,
} from "../../server/privacy/officer-keys.ts";
import type { Argon2 } from "../../server/privacy/receipt.ts";
import { pairs } from "./flipped.ts";

/** Stands in for Argon2id where its cost is not the point; what it was asked for is kept. */
function quick() {
  const costs: unknown[] = [];
  const argon2: Argon2 = (secret, salt, cost) => {
    costs.push(cost);
    return sha256(Uint8Array.from([...secret, 0, ...salt]));
  };
  return { argon2, costs };
}
const salt = new Uint8Array(16).fill(7);
const place = { staff: "9f0c6f0e-8d0f-4b8e-9d2e-111111111111", version: 1 };

describe("a password", () => {
  test("gives one key for signing in and another for the officer's keys, at 64 MiB and 3 passes", async () => {
    const { argon2, costs } = quick();
    const { auth, kek } = await passwordKeys("mật khẩu dài của em", salt, argon2);
    expect(costs).toEqual([{ memoryKiB: 64 * 1024, passes: 3, bytes: 32 }]);
    expect([auth.length, kek.length]).toEqual([32, 32]);
    expect(Buffer.from(auth).equals(Buffer.from(kek))).toBe(false);
  });

  test("is the same however the keyboard composes its letters", async () => {
    const { argon2 } = quick();
    const typed = await passwordKeys("khoá".normalize("NFD"), salt, argon2);
    expect(typed).toEqual(await passwordKeys("khoá".normalize("NFC"), salt, argon2));
  });

  test("that is changed keeps the keys: what was sealed to the officer still opens", async () => {
    const { argon2 } = quick();
    const keys = await newOfficerKeys();
    const before = await passwordKeys("cũ", salt, argon2);
    const sealed = await sealOfficerKeys(before.kek, place, keys);
    const opened = await openOfficerKeys(before.kek, place, sealed);
    expect(opened).toEqual({ encPrivate: keys.enc.privateKey, sigPrivate: keys.sig.privateKey });
    const after = await passwordKeys("mới", salt, argon2);
    const anew = await sealOfficerKeys(after.kek, place, keys);
    expect(await openOfficerKeys(after.kek, place, anew)).toEqual(opened);
    expect(await openOfficerKeys(before.kek, place, anew)).toBeNull();
  });
});

test("an officer's sealed keys open for no other account, version or key, and not when they were changed", async () => {
  const kek = new Uint8Array(32).fill(2);
  const sealed = await sealOfficerKeys(kek, place, await newOfficerKeys());
  expect(await openOfficerKeys(kek, { ...place, staff: "another" }, sealed)).toBeNull();
  expect(await openOfficerKeys(kek, { ...place, version: 2 }, sealed)).toBeNull();
  expect(await openOfficerKeys(new Uint8Array(32), place, sealed)).toBeNull();
  for (const [what, changed] of pairs(sealed)) expect(await openOfficerKeys(kek, place, changed), what).toBeNull();
});

describe("a reply", () => {
  const reply = { case: "case-1", seq: 2, toCase: new Uint8Array([1, 2, 3]), toReporter: new Uint8Array([4, 5, 6]) };

  test("is known by its officer's signature, also from the hash of what the case keeps", async () => {
    const { sig } = await newOfficerKeys();
    const signature = await signReply(sig.privateKey, reply);
    expect(await verifyReply(sig.publicKey, reply, signature)).toBe(true);
    const { toCase, ...rest } = reply;
    expect(await verifyReply(sig.publicKey, { ...rest, toCaseHash: await sha256(toCase) }, signature)).toBe(true);
  });

  test("that is forged is refused: another officer, case, place or text, and a changed signature", async () => {
    const [{ sig }, other] = [await newOfficerKeys(), await newOfficerKeys()];
    const signature = await signReply(sig.privateKey, reply);
    expect(await verifyReply(other.sig.publicKey, reply, signature)).toBe(false);
    const changes = [
      { case: "case-2" },
      { seq: 3 },
      { toCase: new Uint8Array([9]) },
      { toReporter: new Uint8Array([9]) },
    ];
    for (const change of changes)
      expect(await verifyReply(sig.publicKey, { ...reply, ...change }, signature), JSON.stringify(change)).toBe(false);
    for (const [what, changed] of pairs(signature))
      expect(await verifyReply(sig.publicKey, reply, changed), what).toBe(false);
  });

  test("is not taken for a case key, nor a case key for a reply", async () => {
    const { sig } = await newOfficerKeys();
    const { publicKey } = await newCasePair();
    const key = { case: "case-1", version: 2, pub: publicKey };
    const signature = await signCaseKey(sig.privateKey, key);
    expect(await verifyCaseKey(sig.publicKey, key, signature)).toBe(true);
    expect(await verifyCaseKey(sig.publicKey, { ...key, version: 3 }, signature)).toBe(false);
    expect(await verifyCaseKey(sig.publicKey, { ...key, case: "case-2" }, signature)).toBe(false);
    expect(await verifyReply(sig.publicKey, reply, signature)).toBe(false);
    expect(await verifyCaseKey(sig.publicKey, key, await signReply(sig.privateKey, reply))).toBe(false);
  });
});
