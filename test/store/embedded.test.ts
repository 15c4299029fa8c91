import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { startEmbedded } from "../../server/store/embedded.ts";

const folders: string[] = [];
const newFolder = () => {
  const folder = join("/tmp", `emnoi-embedded-${randomBytes(6).toString("hex")}`);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return String(rows[0]?.[0]);
  } finally {
    await client.end();
  }
}

test("a server starts, is adopted by a second start, stops cleanly and keeps what was written", async () => {
  const dataDir = newFolder();
  const first = await startEmbedded({ dataDir });
  expect(first.isAdopted).toBe(false);
  await ask(first.url, "CREATE TABLE kept AS SELECT 7 AS n");
  const second = await startEmbedded({ dataDir });
  expect(second).toMatchObject({ isAdopted: true, url: first.url });
  await first.stop();
  expect(existsSync(join(dataDir, "pg18", "postmaster.pid"))).toBe(false);
  const third = await startEmbedded({ dataDir });
  expect(await ask(third.url, "SELECT n FROM kept")).toBe("7");
  await third.stop();
});

test("a lock left by a dead server is taken away, even when its number belongs to another program", async () => {
  const dataDir = newFolder();
  const first = await startEmbedded({ dataDir });
  const lock = join(dataDir, "pg18", "postmaster.pid");
  const text = readFileSync(lock, "utf8");
  await first.stop();
  writeFileSync(lock, text.replace(/^\d+/, String(process.pid)));
  const second = await startEmbedded({ dataDir });
  expect(second.isAdopted).toBe(false);
  await second.stop();
});

test("a first start that was killed half-way begins again", async () => {
  const dataDir = newFolder();
  mkdirSync(join(dataDir, "pg18"), { recursive: true });
  writeFileSync(join(dataDir, "pg18", "half"), "");
  const database = await startEmbedded({ dataDir });
  expect(await ask(database.url, "SELECT 1")).toBe("1");
  await database.stop();
});

test("the server writes no statement and no value to its log", async () => {
  const dataDir = newFolder();
  const database = await startEmbedded({ dataDir });
  await ask(database.url, "SELECT 'bimat-canary'::int").catch(() => {});
  const shown = await ask(
    database.url,
    "SELECT string_agg(name || '=' || setting, ',') FROM pg_settings WHERE name IN ('fsync','synchronous_commit','data_checksums','track_commit_timestamp')",
  );
  await database.stop();
  expect(readFileSync(join(dataDir, "pg18", "server.log"), "utf8")).not.toContain("SELECT");
  for (const setting of ["fsync=on", "synchronous_commit=on", "data_checksums=on", "track_commit_timestamp=off"])
    expect(shown).toContain(setting);
});

test.runIf(process.getuid?.() === 0)(
  "as root, a folder closed to the database account sends the cluster elsewhere, and says so",
  async () => {
    const closed = newFolder();
    mkdirSync(closed, { recursive: true });
    chmodSync(closed, 0o700);
    const lines: string[] = [];
    const dataDir = join(closed, "data");
    const database = await startEmbedded({ dataDir, say: (line) => lines.push(line) });
    expect(await ask(database.url, "SELECT 1")).toBe("1");
    await database.stop();
    const id = readFileSync(join(dataDir, "cluster-id"), "utf8");
    expect(readdirSync("/var/lib/emnoi")).toContain(id);
    expect(lines).toHaveLength(1);
    rmSync(join("/var/lib/emnoi", id), { recursive: true, force: true });
  },
);
