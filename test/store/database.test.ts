import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { Fault } from "../../server/errors.ts";
import { openDatabase } from "../../server/store/database.ts";

const root = resolve(import.meta.dirname, "../..");
const folders: string[] = [];
const children: ChildProcess[] = [];
let made = 0;

const newFolder = () => {
  made += 1;
  const folder = join("/tmp", `emnoi-database-${process.pid}-${made}`);
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const whole = join("/tmp", `emnoi-database-${process.pid}-whole`);
beforeAll(async () => {
  await (await openDatabase({ DATA_DIR: whole })).release();
});
afterAll(() => rmSync(whole, { recursive: true, force: true }));

/** A folder with a database that was made before and stands still: making one takes longer than most of these tests. */
function madeFolder(): string {
  const folder = newFolder();
  spawnSync("cp", ["-a", whole, folder]);
  return folder;
}

const lockOf = (dataDir: string) => join(dataDir, "pg18", "postmaster.pid");
const isRunning = (dataDir: string) => existsSync(lockOf(dataDir));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** A process of its own that holds the database until a line tells it to let go. */
async function holder(dataDir: string) {
  const script = `
    import { openDatabase } from "./server/store/database.ts";
    const database = await openDatabase({ DATA_DIR: ${JSON.stringify(dataDir)} });
    console.log(JSON.stringify({ url: database.url, isServing: await database.claim() }));
    process.stdin.once("data", async () => { await database.release(); console.log("released"); process.exit(0); });`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const held: { url: string; isServing: boolean } = JSON.parse((await lines.next()).value ?? "");
  return {
    ...held,
    release: async () => {
      child.stdin.write("\n");
      expect((await lines.next()).value).toBe("released");
      await once(child, "exit");
    },
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

test("several processes share the embedded database, and the last one out stops it", async () => {
  const dataDir = madeFolder();
  const [one, two] = await Promise.all([holder(dataDir), holder(dataDir)]);
  expect(two.url).toBe(one.url);
  await one.release();
  expect(await ask(two.url, "SELECT 1")).toBe(1);
  await two.release();
  expect(isRunning(dataDir)).toBe(false);
});

test("one process serves from a folder; a second one is told so, and takes over when the first was killed", async () => {
  const dataDir = madeFolder();
  const first = await holder(dataDir);
  const second = await openDatabase({ DATA_DIR: dataDir });
  expect(first.isServing).toBe(true);
  expect(await second.claim()).toBe(false);
  await first.kill();
  expect(await second.claim()).toBe(true);
  await second.release();
  expect(isRunning(dataDir)).toBe(false);
});

test("a database whose holder was killed is adopted, and stopped by the one who adopted it", async () => {
  const dataDir = madeFolder();
  const killed = await holder(dataDir);
  await ask(killed.url, "CREATE TABLE kept AS SELECT 7 AS n");
  await killed.kill();
  expect(isRunning(dataDir)).toBe(true);
  const adopted = await openDatabase({ DATA_DIR: dataDir });
  expect(adopted.url).toBe(killed.url);
  expect(await ask(adopted.url, "SELECT n FROM kept")).toBe(7);
  await adopted.release();
  expect(isRunning(dataDir)).toBe(false);
});

test("whoever comes while the last one leaves finds a database that stays up", async () => {
  const dataDir = madeFolder();
  const rounds = 4;
  let held = await openDatabase({ DATA_DIR: dataDir });
  for (let round = 0; round < rounds; round += 1) {
    const [next] = await Promise.all([openDatabase({ DATA_DIR: dataDir }), held.release()]);
    expect(await ask(next.url, "SELECT 1")).toBe(1);
    held = next;
  }
  await held.release();
  expect(isRunning(dataDir)).toBe(false);
});

test("a database server that crashed is started again on its port", async () => {
  const dataDir = madeFolder();
  const database = await openDatabase({ DATA_DIR: dataDir });
  expect(await database.claim()).toBe(true);
  process.kill(Number(readFileSync(lockOf(dataDir), "utf8").split("\n")[0]), "SIGQUIT");
  await expect.poll(() => ask(database.url, "SELECT 1").catch(() => null), { timeout: 30_000 }).toBe(1);
  await database.release();
});

test("the folder lets others through to what is theirs and shows them nothing; the cluster is closed", async () => {
  const dataDir = newFolder();
  const database = await openDatabase({ DATA_DIR: dataDir });
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(mode(dataDir)).toBe("711");
  expect(mode(join(dataDir, "pg18"))).toBe("700");
  expect(mode(join(dataDir, "pg.password"))).toBe("600");
  await database.release();
});

test("a lock that a killed start left behind does not stop the next one", async () => {
  const dataDir = newFolder();
  mkdirSync(dataDir, { recursive: true });
  // Above the largest number that Linux gives.
  writeFileSync(join(dataDir, "starting.lock"), "4194305");
  const database = await openDatabase({ DATA_DIR: dataDir });
  expect(await ask(database.url, "SELECT 1")).toBe(1);
  await database.release();
});

test("a database of one's own is used as it is, with its direct address beside it", async () => {
  const url = inject("databaseServer");
  const database = await openDatabase({ DATABASE_URL: url, DATA_DIR: "unused" });
  expect(database).toMatchObject({ url, directUrl: url, isEmbedded: false });
  expect(await database.claim()).toBe(true);
  await database.release();
  expect(await ask(url, "SELECT 1")).toBe(1);
});

test("a database that is away, or does not let us in, is one fault each", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  await new Promise((done) => server.close(done));
  const codeOf = async (url: string) => {
    const error = await openDatabase({ DATABASE_URL: url, DATA_DIR: "unused" }).catch((reason: unknown) => reason);
    return error instanceof Fault ? error.code : error;
  };
  expect(await codeOf(`postgresql://app@127.0.0.1:${port}/postgres`)).toBe("database-away");
  const missing = new URL(inject("databaseServer"));
  missing.pathname = "/no_such_database";
  expect(await codeOf(missing.href)).toBe("database-closed");
});
