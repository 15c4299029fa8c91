import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { examine } from "../../server/cli/doctor.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { currentDirectory } from "../../server/privacy/current-directory.ts";
import { directoryText } from "../../server/privacy/directory-request.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { takeDirectory } from "../../server/privacy/take-directory.ts";
import { directories } from "../../server/store/directory-versions.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Office, openOffice } from "../support/office.ts";

let box: TestBox;
let office: Office;
beforeAll(async () => {
  box = await testBox();
  office = await openOffice(box.store);
  await office.sign();
  await office.sign();
});
afterAll(() => box.drop());

const seenFiles = () => readdirSync(box.folder).filter((name) => name.startsWith("seen-directory"));
beforeEach(() => {
  for (const name of seenFiles()) rmSync(join(box.folder, name));
});

/** A process that has just started: it remembers nothing by itself. */
const read = () => currentDirectory({ store: box.store, keys: keyFiles(box.store, box.folder), root: office.root })();
const sql = (text: string, values: readonly unknown[] = []) => box.store.pool.query(text, [...values]);

/** Somebody puts an older state of the database in place, for as long as `work` takes. */
async function restored<T>(version: number, work: () => Promise<T>): Promise<T> {
  const kept = await directories(box.store.pool);
  await sql("DELETE FROM directory_version WHERE version > $1", [version]);
  try {
    return await work();
  } finally {
    await sql("DELETE FROM directory_version");
    for (const { version: of, body, signature } of kept)
      await sql("INSERT INTO directory_version VALUES ($1, $2, $3, program_today())", [of, body, signature]);
  }
}

const doctor = async () => {
  const { store, keys, folder } = box;
  const patient = { store, keys, dataDir: folder, keyDir: folder, nowMs: () => 0, root: office.root };
  return (await examine(patient)).filter(({ id }) => id.startsWith("directory"));
};

test("an older directory, or none at all, is noticed by a process that starts after it was put in place", async () => {
  expect((await read()).is).toBe("good");
  expect(seenFiles()).toEqual(["seen-directory.0000000003.json"]);
  expect(await restored(2, read)).toEqual({ is: "old" });
  expect(await restored(0, read)).toEqual({ is: "old" });
  expect((await read()).is).toBe("good");
});

test("doctor says so, names the file to take it from, and takes that file for no key", async () => {
  await read();
  const [finding] = await restored(1, doctor);
  expect(finding).toMatchObject({ level: "bad", id: "directory-old", args: { version: 3 } });
  expect(existsSync(String(finding?.args.file))).toBe(true);
  expect(await box.keys.orphans()).toEqual([]);
  expect((await doctor()).map(({ id }) => id)).toEqual(["directory-well"]);
});

test("the file that was kept can be taken in again; anything older, or another of that version, cannot", async () => {
  const all = await directories(box.store.pool);
  const [third, second] = all;
  if (third === undefined || second === undefined) throw new Error("there are three");
  await read();
  const chain = await openChain(box.keys);
  const ports = { staff: box.store, cases: box.store, keys: box.keys, root: office.root, chain };
  await restored(1, async () => {
    expect(await takeDirectory(ports, directoryText(second), "command-line")).toEqual({ is: "old" });
    expect((await takeDirectory(ports, directoryText(third), "command-line")).is).toBe("taken");
    expect((await read()).is).toBe("good");
  });
});

test("what this root did not sign, and what was cut, is passed over", async () => {
  writeFileSync(join(box.folder, "seen-directory.0000000009.json"), '{"kind":"emnoi-directory","v":1,"bo');
  const [third] = await directories(box.store.pool);
  if (third === undefined) throw new Error("there is one");
  const forged = { ...third, body: third.body.replace('"version":3', '"version":8') };
  writeFileSync(join(box.folder, "seen-directory.0000000008.json"), directoryText(forged));
  expect((await read()).is).toBe("good");
});

test("a folder that takes nothing keeps nobody from reading, and doctor says it", async () => {
  const keys = {
    ...box.keys,
    folder: {
      ...box.keys.folder,
      write: () => {
        throw new Error("read-only");
      },
    },
  };
  expect((await currentDirectory({ store: box.store, keys, root: office.root })()).is).toBe("good");
  const patient = {
    store: box.store,
    keys,
    dataDir: box.folder,
    keyDir: box.folder,
    nowMs: () => 0,
    root: office.root,
  };
  expect((await examine(patient)).map(({ id }) => id)).toContain("directory-not-kept");
});
