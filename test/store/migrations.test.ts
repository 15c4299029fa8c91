import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { missingSql } from "../../server/cli/new-migration.ts";
import { applyMigrations, pending, readMigrations } from "../../server/store/migrations.ts";
import { emptyDatabase } from "../support/database.ts";

let database: Awaited<ReturnType<typeof emptyDatabase>>;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

test("the migrations lead to the schema", async () => {
  expect(readMigrations().length).toBeGreaterThan(1);
  expect(await missingSql()).toBeNull();
});

test("four processes that start together apply each migration once", async () => {
  const script = `import { applyMigrations } from "./server/store/migrations.ts"; console.log(JSON.stringify(await applyMigrations(${JSON.stringify(database.url)})))`;
  const start = () => promisify(execFile)(process.execPath, ["--input-type=module-typescript", "-e", script]);
  const applied = await Promise.all([start(), start(), start(), start()]);
  const names = applied.flatMap(({ stdout }) => JSON.parse(stdout));
  expect(names.sort()).toEqual(readMigrations().map((migration) => migration.name));
  expect(await applyMigrations(database.url)).toEqual([]);
});

test("a migration that fails is undone whole", async () => {
  const bad = { name: "99999999999999_bad", sql: "CREATE TABLE half (a int); SELECT 1 / 0;", checksum: "x" };
  await expect(applyMigrations(database.url, [...readMigrations(), bad])).rejects.toThrow(/99999999999999_bad/);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("SELECT to_regclass('half') AS half");
  await client.end();
  expect(rows[0].half).toBeNull();
});

test("a changed, an unknown and a failed migration stop the start", () => {
  const one = { name: "1", sql: "", checksum: "a" };
  const row = { migration_name: "1", checksum: "a", finished_at: new Date(0) };
  expect(pending([one], [row])).toEqual([]);
  expect(() => pending([one], [{ ...row, checksum: "b" }])).toThrow(/changed/);
  expect(() => pending([], [row])).toThrow(/newer/);
  expect(() => pending([one], [{ ...row, finished_at: null }])).toThrow(/failed earlier/);
});
