import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { type RotatingKeys, rotatingKeys } from "../../server/privacy/rotating-keys.ts";
import { openStore, type Store } from "../../server/store/client.ts";
import { freshBox, type TestBox } from "../support/box.ts";

let box: TestBox;
let store: Store;
let shift = "0 seconds";
/** A process that has just started: it remembers nothing. */
const fresh = (): RotatingKeys => rotatingKeys(store, keyFiles(store, box.keyDir));
const names = async (keys: RotatingKeys) => (await keys.conversation()).map((key) => key.name);
const files = (family: string) => readdirSync(box.keyDir).filter((file) => file.startsWith(`${family}~`));

beforeAll(async () => {
  box = await freshBox();
  store = openStore(box.url, { clockShift: () => shift });
});
beforeEach(async () => {
  shift = "0 seconds";
  await box.owner.pool.query("TRUNCATE key_file");
  rmSync(box.keyDir, { recursive: true, force: true });
});
afterAll(async () => {
  await store.close();
  await box.drop();
});

test("the first conversation key is used at once, by every process the same", async () => {
  const [one, other] = await Promise.all([fresh().conversation(), fresh().conversation()]);
  expect(one).toEqual(other);
  expect(one.map((key) => key.name)).toEqual(["conv/1"]);
  expect(one[0]?.secret.length).toBe(32);
});

test("after six hours there is a new key, which begins dialogues five minutes later", async () => {
  expect(await names(fresh())).toEqual(["conv/1"]);
  shift = "5 hours 59 minutes";
  expect(await names(fresh())).toEqual(["conv/1"]);
  shift = "6 hours 1 minute";
  expect(await names(fresh())).toEqual(["conv/1", "conv/2"]);
  shift = "6 hours 5 minutes";
  expect(await names(fresh())).toEqual(["conv/1", "conv/2"]);
  shift = "6 hours 7 minutes";
  expect(await names(fresh())).toEqual(["conv/2", "conv/1"]);
});

test("a key of twelve hours is destroyed, and its file with it", async () => {
  await fresh().renew();
  shift = "6 hours 1 minute";
  await fresh().renew();
  expect(files("conv").length).toBe(2);
  shift = "12 hours";
  await fresh().renew();
  expect(await names(fresh())).not.toContain("conv/1");
  expect(files("conv").filter((file) => file.startsWith("conv~1."))).toEqual([]);
});

test("processes that renew at the same moment make one key", async () => {
  await fresh().renew();
  shift = "6 hours 1 minute";
  await Promise.all([fresh().renew(), fresh().renew(), fresh().renew(), fresh().renew()]);
  expect(await names(fresh())).toEqual(["conv/1", "conv/2"]);
  expect(files("conv").length).toBe(2);
});

test("where no live key can be read, a new one lets conversations begin", async () => {
  expect(await names(fresh())).toEqual(["conv/1"]);
  for (const file of files("conv")) rmSync(join(box.keyDir, file));
  expect(await names(fresh())).toEqual(["conv/2"]);
  expect(await names(fresh())).toEqual(["conv/2"]);
});

test("what is remembered costs no question to the database, and renewing asks again", async () => {
  const keys = fresh();
  await keys.conversation();
  let asked = 0;
  store.pool.on("acquire", () => {
    asked += 1;
  });
  await keys.conversation();
  expect(asked).toBe(0);
  await keys.renew();
  expect(asked).toBeGreaterThan(0);
});

test("updates are remembered under a key of the day, and asked for under yesterday's too", async () => {
  const first = await fresh().deduplication();
  expect(first.length).toBe(1);
  shift = "1 day";
  const second = await fresh().deduplication();
  expect(second.length).toBe(2);
  expect(second[1]).toEqual(first[0]);
  shift = "2 days";
  await fresh().renew();
  const third = await fresh().deduplication();
  expect(third[1]).toEqual(second[0]);
  expect(files("dedupe").length).toBe(2);
});
