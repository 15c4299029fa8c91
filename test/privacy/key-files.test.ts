import {
  chmodSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Fault } from "../../server/errors.ts";
import { fingerprintOf, keyFiles } from "../../server/privacy/key-files.ts";
import { beginEnding } from "../../server/store/key-files.ts";
import { freshBox, type TestBox } from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
beforeEach(async () => {
  await box.owner.pool.query("TRUNCATE key_file");
  rmSync(box.keyDir, { recursive: true, force: true });
});
afterAll(() => box.drop());

const name = "part/2027/1";
const files = () => (existsSync(box.keyDir) ? readdirSync(box.keyDir) : []);
const fileOf = async (key: string) => {
  const { rows } = await box.store.pool.query("SELECT fingerprint FROM key_file WHERE name = $1", [key]);
  return join(box.keyDir, `${key.replaceAll("/", "~")}.${rows[0].fingerprint}`);
};
const stateOf = async (key: string) =>
  (await box.store.pool.query("SELECT state FROM key_file WHERE name = $1", [key])).rows[0]?.state;
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? [error.code, error.details.name] : error),
  );

test("a key is a file of 32 bytes that only its owner may read, and a row without the key", async () => {
  const secret = await box.keys.ensure(name);
  const file = await fileOf(name);
  expect(secret.length).toBe(32);
  expect(readFileSync(file)).toEqual(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(box.keyDir).mode & 0o777).toBe(0o700);
  expect(file.endsWith(fingerprintOf(name, secret))).toBe(true);
  const { rows } = await box.store.pool.query("SELECT * FROM key_file");
  expect(JSON.stringify(rows)).not.toContain(secret.toString("hex"));
});

test("the same key comes back every time", async () => {
  const secret = await box.keys.ensure(name);
  expect(await box.keys.ensure(name)).toEqual(secret);
  expect(await box.keys.read(name)).toEqual({ is: "found", secret });
  expect(await box.keys.need(name)).toEqual(secret);
});

test("a name that has a row is never made anew: a missing file is a fault that names the key", async () => {
  await box.keys.ensure(name);
  rmSync(await fileOf(name));
  expect(await box.keys.read(name)).toEqual({ is: "absent" });
  expect(await faultOf(box.keys.ensure(name))).toEqual(["key-absent", name]);
  expect(await faultOf(box.keys.need(name))).toEqual(["key-absent", name]);
  expect(files()).toEqual([]);
});

test.each([
  ["cut short", (file: string) => truncateSync(file, 31)],
  ["empty", (file: string) => truncateSync(file, 0)],
  ["too long", (file: string) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(1)]))],
  [
    "changed in one bit",
    (file: string) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at === 5 ? byte ^ 1 : byte)),
      ),
  ],
])("a file that is %s is broken", async (_how, spoil) => {
  await box.keys.ensure(name);
  spoil(await fileOf(name));
  expect(await box.keys.read(name)).toEqual({ is: "broken" });
  expect(await faultOf(box.keys.need(name))).toEqual(["key-broken", name]);
});

test("a file of that name with another fingerprint is foreign", async () => {
  await box.keys.ensure(name);
  const file = await fileOf(name);
  renameSync(file, file.replace(/[^.]+$/, "0123456789abcdef"));
  expect(await box.keys.read(name)).toEqual({ is: "foreign" });
  expect(await faultOf(box.keys.need(name))).toEqual(["key-foreign", name]);
});

test("a key that was never made is unknown", async () => {
  expect(await box.keys.read(name)).toEqual({ is: "unknown" });
  expect(await faultOf(box.keys.need(name))).toEqual(["key-absent", name]);
});

test("the content of another key under the right name is broken, not found", async () => {
  await box.keys.ensure(name);
  const other = await box.keys.ensure("part/2028/1");
  writeFileSync(await fileOf(name), other);
  expect(await box.keys.read(name)).toEqual({ is: "broken" });
});

test("no two names share files", async () => {
  await box.keys.ensure("part/2027/1");
  await box.keys.ensure("part/2027/11");
  rmSync(await fileOf("part/2027/1"));
  expect(await box.keys.read("part/2027/1")).toEqual({ is: "absent" });
  for (const bad of ["", "../part", "part//1", "part/../x", "a.b", "a~b", "/a"])
    await expect(box.keys.ensure(bad)).rejects.toThrow();
});

test("many processes that make one key at once make one", async () => {
  const processes = Array.from({ length: 8 }, () => keyFiles(box.store, box.keyDir));
  const secrets = await Promise.all(processes.map((keys) => keys.ensure(name)));
  expect(new Set(secrets.map((secret) => secret.toString("hex"))).size).toBe(1);
  expect(files().length).toBe(1);
  expect(await box.keys.orphans()).toEqual([]);
});

test("a file that a kill left without a row stands in nobody's way and is listed", async () => {
  await box.keys.ensure("codes");
  const left = "part~2027~1.0123456789abcdef";
  writeFileSync(join(box.keyDir, left), Buffer.alloc(32));
  const secret = await box.keys.ensure(name);
  expect(await box.keys.read(name)).toEqual({ is: "found", secret });
  expect(await box.keys.orphans()).toEqual([left]);
});

test("a destroyed key is gone from the disk, and its name stays taken", async () => {
  await box.keys.ensure(name);
  const file = await fileOf(name);
  await box.keys.destroy(name);
  expect(existsSync(file)).toBe(false);
  expect(await stateOf(name)).toBe("destroyed");
  expect(await box.keys.read(name)).toEqual({ is: "absent" });
  expect(await faultOf(box.keys.ensure(name))).toEqual(["key-absent", name]);
  await box.keys.destroy(name);
  expect(await stateOf(name)).toBe("destroyed");
});

test("what was in the file is overwritten before the name goes", async () => {
  const secret = await box.keys.ensure(name);
  const file = await fileOf(name);
  linkSync(file, `${box.keyDir}-kept`);
  await box.keys.destroy(name);
  const left = readFileSync(`${box.keyDir}-kept`);
  expect(left.length).toBe(32);
  expect(left.equals(secret)).toBe(false);
});

test("an ending that a kill interrupted is finished at the next start, whichever half was done", async () => {
  for (const key of ["campaign/a", "campaign/b", "campaign/c"]) await box.keys.ensure(key);
  await beginEnding(box.store.pool, ["campaign/a", "campaign/b"]);
  rmSync(await fileOf("campaign/b"));
  expect(await box.keys.finishEndings()).toEqual(["campaign/a", "campaign/b"]);
  expect(await stateOf("campaign/a")).toBe("destroyed");
  expect(await stateOf("campaign/b")).toBe("destroyed");
  expect(files().length).toBe(1);
  expect(await box.keys.finishEndings()).toEqual([]);
});

test("a key is not used any more from the commit that ends it", async () => {
  await box.keys.ensure(name);
  await beginEnding(box.store.pool, [name]);
  expect(await box.keys.read(name)).toEqual({ is: "absent" });
});

test("a folder that is not there gives absent keys, not an error", async () => {
  await box.keys.ensure(name);
  rmSync(box.keyDir, { recursive: true });
  expect(await box.keys.read(name)).toEqual({ is: "absent" });
  expect(await box.keys.orphans()).toEqual([]);
});

test("a folder that others could read is closed when a key is made in it", async () => {
  await box.keys.ensure("codes");
  chmodSync(box.keyDir, 0o755);
  await box.keys.ensure(name);
  expect(statSync(box.keyDir).mode & 0o777).toBe(0o700);
});
