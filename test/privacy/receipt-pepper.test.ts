import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { Fault } from "../../server/errors.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { receiptPepper } from "../../server/privacy/receipt-pepper.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
});
afterAll(() => box.drop());

const rid = new Uint8Array(32).fill(1);

test("gives a public salt of 16 bytes, and for each rid a lookup and a share that say nothing of each other", async () => {
  const pepper = receiptPepper(box.keys);
  expect((await pepper.salt()).length).toBe(16);
  const [lookup, share] = [await pepper.lookup(rid), await pepper.share(rid)];
  expect([lookup.length, share.length]).toEqual([32, 32]);
  expect(lookup.equals(Buffer.from(share))).toBe(false);
  expect(await pepper.share(rid)).toEqual(share);
  expect(await pepper.share(new Uint8Array(32).fill(2))).not.toEqual(share);
  // Another process with the same key file.
  expect(await receiptPepper(keyFiles(box.store, box.folder)).lookup(rid)).toEqual(lookup);
});

test("a pepper that is absent, broken or of another machine is said in three different sentences", async () => {
  await box.keys.ensure("pepper");
  const name = readdirSync(box.folder).find((file) => file.startsWith("pepper.")) ?? "";
  const path = join(box.folder, name);
  const aside = mkdtempSync(join(tmpdir(), "emnoi-pepper-"));
  const sentence = async () => {
    const error = await receiptPepper(box.keys)
      .salt()
      .catch((refused: unknown) => refused);
    return error instanceof Fault ? wordingOf("vi")(`error-${error.code}`, error.details) : "no fault";
  };
  renameSync(path, join(aside, name));
  const absent = await sentence();
  writeFileSync(path, "cut");
  const broken = await sentence();
  renameSync(path, join(box.folder, "pepper.0123456789abcdef"));
  const foreign = await sentence();
  rmSync(aside, { recursive: true, force: true });
  expect(new Set([absent, broken, foreign]).size).toBe(3);
  for (const one of [absent, broken, foreign]) expect(one).toContain("pepper");
});
