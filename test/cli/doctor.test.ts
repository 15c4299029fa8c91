import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { connect } from "../../server/cli/connect.ts";
import { diskFindingOf, examine, findingIds } from "../../server/cli/doctor.ts";
import { readConfig } from "../../server/config.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { openStore } from "../../server/store/client.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

let box: TestBox;
let nowMs: () => number;
beforeAll(async () => {
  box = await testBox();
  // A watch that agrees with the database's.
  const { rows } = await box.store.pool.query("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms");
  const databaseMs = Number(rows[0].ms);
  nowMs = () => databaseMs;
});
afterAll(() => box.drop());

const look = async (change: Partial<Parameters<typeof examine>[0]> = {}) =>
  await examine({ store: box.store, keys: box.keys, dataDir: box.folder, keyDir: box.folder, nowMs, ...change });
const bad = async (change = {}) => (await look(change)).filter(({ level }) => level === "bad").map(({ id }) => id);

describe("the examination", () => {
  test("finds nothing bad where all is well", async () => {
    const findings = await look();
    expect(findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["database", "migrations", "clock", "keys-well", "folder-well"]),
    );
    expect(await bad()).toEqual([]);
  });

  test("names a database that is away, and looks at the rest all the same", async () => {
    const away = openStore("postgresql://127.0.0.1:1/none");
    const findings = await look({ store: away, keys: keyFiles(away, box.folder) });
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["database-away", "folder-well"]));
    await away.close();
  });

  test("names a migration that is missing, and a history that does not fit", async () => {
    const { pool } = box.store;
    const { rows } = await pool.query(
      'DELETE FROM "_prisma_migrations" WHERE migration_name = (SELECT max(migration_name) FROM "_prisma_migrations") RETURNING *',
    );
    expect(await bad()).toEqual(["migrations-missing"]);
    await pool.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ($1, 'another', $2, now())`,
      [rows[0].id, rows[0].migration_name],
    );
    expect(await bad()).toEqual(["migrations-broken"]);
    await pool.query(`UPDATE "_prisma_migrations" SET checksum = $2 WHERE id = $1`, [rows[0].id, rows[0].checksum]);
    expect(await bad()).toEqual([]);
  });

  test("names a clock that stands elsewhere", async () => {
    expect(await look({ nowMs: () => nowMs() + 20_000 })).toContainEqual(
      expect.objectContaining({ level: "warn", id: "clock-far" }),
    );
    expect(await bad({ nowMs: () => nowMs() - 3_600_000 })).toEqual(["clock-far"]);
  });

  test("names a disk that fills up", () => {
    expect(diskFindingOf("/data", 50_000)).toMatchObject({ level: "ok" });
    expect(diskFindingOf("/data", 1000)).toMatchObject({ level: "warn", id: "disk-low" });
    expect(diskFindingOf("/data", 100)).toMatchObject({ level: "bad", id: "disk-low" });
  });

  test("names a key folder that others may open, and one that is not there", async () => {
    chmodSync(box.folder, 0o755);
    expect(await bad()).toEqual(["folder-open"]);
    chmodSync(box.folder, 0o700);
    expect(await bad()).toEqual([]);
    const absent = await look({ keyDir: join(box.folder, "none") });
    expect(absent).toContainEqual(expect.objectContaining({ level: "warn", id: "folder-absent" }));
  });

  describe("of key files", () => {
    beforeEach(async () => {
      await box.keys.ensure("codes");
    });
    const fileOfCodes = () => join(box.folder, readdirSync(box.folder).find((name) => name.startsWith("codes")) ?? "");

    test("tells absent, broken and foreign apart, and names what belongs nowhere", async () => {
      const path = fileOfCodes();
      renameSync(path, `${path}-away`);
      expect(await bad()).toEqual(["key-foreign"]);
      const elsewhere = join(mkdtempSync(join(tmpdir(), "emnoi-away-")), "codes");
      renameSync(`${path}-away`, elsewhere);
      expect(await bad()).toEqual(["key-absent"]);
      writeFileSync(path, "not thirty-two bytes");
      expect(await bad()).toEqual(["key-broken"]);
      rmSync(path);
      renameSync(elsewhere, path);
      rmSync(dirname(elsewhere), { recursive: true });
      writeFileSync(join(box.folder, "stray"), "x");
      expect(await look()).toContainEqual(
        expect.objectContaining({ level: "warn", id: "keys-orphaned", args: { files: "stray" } }),
      );
      rmSync(join(box.folder, "stray"));
      expect(await bad()).toEqual([]);
    });

    test("names what waits to be destroyed", async () => {
      await box.keys.ensure("conv/1");
      await box.store.pool.query("UPDATE key_file SET state = 'ending' WHERE name = 'conv/1'");
      expect(await look()).toContainEqual(expect.objectContaining({ level: "warn", id: "keys-ending" }));
      await box.keys.finishEndings();
    });
  });

  test("names a campaign that is late and a closing that is not finished", async () => {
    await box.goTo("2027-01-20");
    await box.store.pool.query(
      `INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, closes_on)
       VALUES ('late', 'Đợt', 'scheduled', false, 2027, '2027-01-11', '2027-01-31'),
              ('half', 'Đợt', 'closing', false, 2027, '2027-01-11', '2027-01-15'),
              ('ahead', 'Đợt', 'scheduled', false, 2027, '2027-02-11', '2027-02-15')`,
    );
    const warned = (await look()).filter(({ args }) => "campaign" in args).map(({ id, args }) => [id, args.campaign]);
    expect(warned.sort()).toEqual([
      ["closing-unfinished", "half"],
      ["opening-late", "late"],
    ]);
    await box.store.pool.query("DELETE FROM campaign");
  });

  test.each(locales)("every finding has its sentence (%s)", (locale) => {
    expect(findingIds.length).toBeGreaterThan(15);
    for (const id of findingIds) expect(wordingOf(locale)(`doctor-${id}`).length, id).toBeGreaterThan(10);
    for (const level of ["ok", "warn", "bad"]) expect(wordingOf(locale)(`doctor-level-${level}`)).toMatch(/\[.+\]/);
  });
});

test("doctor leaves with 1 where something is bad, and says of a database that does not open why", async () => {
  const run = async (url: string) => {
    const said: string[] = [];
    const code = await runAdmin(["doctor"], {
      loadConfig: () => readConfig({ DATABASE_URL: url, KEY_DIR: box.folder, DATA_DIR: box.folder }),
      commands,
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
      connect,
    });
    return { code, said: said.join("\n") };
  };
  expect(await run(box.url)).toMatchObject({ code: 0, said: expect.stringContaining("[ổn]") });
  const away = await run("postgresql://127.0.0.1:1/none");
  expect(away.code).toBe(1);
  expect(away.said).toContain("[hỏng]");
  expect(away.said).toContain(box.folder);
});
