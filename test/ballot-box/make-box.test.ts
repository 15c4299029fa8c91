import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import { closeYear } from "../../server/ballot-box/year-close.ts";
import { freshBox, planned, type TestBox } from "../support/box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;

test("opening a campaign makes its keys, its box and its report year", async () => {
  await planned(box.store.pool, "first", 2026);
  await openBox(box, "first");
  expect((await rowsOf("SELECT name FROM key_file ORDER BY name")).map((row) => row.name)).toEqual([
    "campaign/first",
    "part/2026/1",
    "slip/first",
    "turnout/first",
  ]);
  expect(await rowsOf("SELECT * FROM report_year")).toEqual([
    { year: 2026, state: "open", key_name: "part/2026/1", close_asked_by: null, closed_by: null, fingerprint: null },
  ]);
  const partitions = await rowsOf(
    `SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent
     WHERE p.relkind = 'p' ORDER BY 1`,
  );
  expect(partitions.map((row) => row.relname)).toEqual(["ballot_first", "counted_child_2026"]);
});

test("opening it again, by many at once, changes nothing", async () => {
  const before = [await rowsOf("SELECT * FROM key_file ORDER BY name"), await rowsOf("SELECT * FROM campaign")];
  await Promise.all(Array.from({ length: 4 }, () => openBox(box, "first")));
  expect([await rowsOf("SELECT * FROM key_file ORDER BY name"), await rowsOf("SELECT * FROM campaign")]).toEqual(
    before,
  );
});

test("many who open one campaign for the first time make one pair of keys, and no file is left over", async () => {
  await planned(box.store.pool, "raced", 2026);
  await Promise.all(Array.from({ length: 4 }, () => openBox(box, "raced")));
  expect(readdirSync(box.keyDir).filter((file) => file.includes("raced")).length).toBe(3);
  expect(await box.keys.orphans()).toEqual([]);
  await closeBox(box, "raced");
});

test("a box that is closed does not open again", async () => {
  await closeBox(box, "first");
  await expect(openBox(box, "first")).rejects.toMatchObject({
    code: "campaign-cannot-open",
    details: { reason: "closed" },
  });
  await expect(openBox(box, "none")).rejects.toMatchObject({ code: "campaign-unknown" });
});

test("a campaign of a closed year does not open", async () => {
  await planned(box.store.pool, "late", 2026);
  await box.store.pool.query("UPDATE campaign SET state = 'draft' WHERE id = 'late'");
  await closeYear(box, 2026, "An");
  await closeYear(box, 2026, "Bình");
  await expect(openBox(box, "late")).rejects.toMatchObject({
    code: "campaign-cannot-open",
    details: { reason: "year-closed", year: "2026" },
  });
});

test("a year whose key is gone opens no campaign: the fault names the key", async () => {
  for (const id of ["one", "two"]) await planned(box.store.pool, id, 2028);
  await openBox(box, "one");
  for (const file of readdirSync(box.keyDir).filter((name) => name.startsWith("part~2028~1.")))
    rmSync(join(box.keyDir, file));
  await expect(openBox(box, "two")).rejects.toMatchObject({ code: "key-absent", details: { name: "part/2028/1" } });
});
