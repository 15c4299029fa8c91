import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { wordingOf } from "../../bot/wording/wording.ts";
import { runAdmin } from "../../server/cli/admin.ts";
import { commands } from "../../server/cli/commands/index.ts";
import { connect } from "../../server/cli/connect.ts";
import { prepareDatabase } from "../../server/cli/prepare.ts";
import { readConfig } from "../../server/config.ts";
import { keyFolder } from "../../server/privacy/key-folder.ts";
import { openStore } from "../../server/store/client.ts";
import { type EmbeddedDatabase, startEmbedded } from "../../server/store/embedded.ts";
import { openStores } from "../../server/store/stores.ts";
import { named, run } from "../support/server.ts";

/** A server of its own: roles of the usual names belong to the whole of it. */
const dataDir = join("/tmp", `emnoi-prepare-${randomBytes(6).toString("hex")}`);
const folders: string[] = [];
let server: EmbeddedDatabase;

beforeAll(async () => {
  server = await startEmbedded({ dataDir });
});
afterAll(async () => {
  await server?.stop();
  for (const folder of [dataDir, ...folders]) rmSync(folder, { recursive: true, force: true });
});

const newKeyDir = () => {
  const folder = join(mkdtempSync(join(tmpdir(), "emnoi-prepare-keys-")), "keys");
  folders.push(join(folder, ".."));
  return folder;
};
const settings = (url: string, keyDir: string) => {
  const reading = readConfig({ DATABASE_URL: url, KEY_DIR: keyDir, DATA_DIR: dataDir });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  return reading.config;
};

async function started(url: string, keyDir: string) {
  const said: string[] = [];
  const preparing = { config: settings(url, keyDir), say: wordingOf("vi"), print: (line: string) => said.push(line) };
  const urls = await prepareDatabase({ url, directUrl: url }, preparing);
  return { urls, said: said.join("\n"), isParted: new Set(Object.values(urls)).size > 1 };
}

const findings = z.array(z.object({ id: z.string(), level: z.string() }));

async function rolesOfDoctor(url: string, keyDir: string): Promise<readonly string[]> {
  const said: string[] = [];
  await runAdmin(["doctor", "--json"], {
    loadConfig: () => readConfig({ DATABASE_URL: url, KEY_DIR: keyDir, DATA_DIR: dataDir }),
    commands,
    print: (text) => said.push(text),
    complain: (text) => said.push(text),
    connect,
  });
  const found = findings.parse(JSON.parse(said.join("\n")));
  return found.filter(({ id }) => id.startsWith("roles-")).map(({ id, level }) => `${level} ${id}`);
}

/** Each room's account as the database names it. */
async function accounts(urls: Awaited<ReturnType<typeof started>>["urls"]): Promise<readonly string[]> {
  const { turn, survey, cases, staff, stats, close } = openStores(urls, { connections: 5 });
  const asked = [turn, survey, cases, staff, stats].map(async ({ pool }) => {
    const { rows } = await pool.query("SELECT current_user AS role");
    return String(rows[0].role);
  });
  return await Promise.all(asked).finally(close);
}

const usual = ["emnoi_turn", "emnoi_survey", "emnoi_cases", "emnoi_staff", "emnoi_stats"];

test("the first start gives each room a role; a later one has nothing to do and is quick", async () => {
  const keyDir = newKeyDir();
  const first = await started(server.url, keyDir);
  expect(first.said).not.toContain("vai trò");
  expect(await accounts(first.urls)).toEqual(usual);
  const beganMs = performance.now();
  const second = await started(server.url, keyDir);
  expect(performance.now() - beganMs).toBeLessThan(5000);
  expect(second).toEqual({ ...first, said: "" });
  expect(await rolesOfDoctor(server.url, keyDir)).toEqual(["ok roles-well"]);
});

test("with the key folder gone the next start sets the passwords anew, and the old ones get nobody in", async () => {
  const [before, after] = [newKeyDir(), newKeyDir()];
  const { urls } = await started(server.url, before);
  expect(await rolesOfDoctor(server.url, after)).toEqual(["warn roles-unmade"]);
  const anew = await started(server.url, after);
  expect(await accounts(anew.urls)).toEqual(usual);
  expect(anew.urls.turn).not.toBe(urls.turn);
  await expect(accounts(urls)).rejects.toMatchObject({ code: "28P01" });
  expect(
    keyFolder(after)
      .names()
      .some((name) => /^database-roles~\d+\./.test(name)),
  ).toBe(true);
  expect(await rolesOfDoctor(server.url, after)).toEqual(["ok roles-well"]);
});

test("a second program on the same server shares its account, and is told whose the roles are", async () => {
  const [keyDir, name] = [newKeyDir(), "emnoi_another"];
  await run(server.url, `CREATE DATABASE ${name}`);
  const url = named(server.url, name);
  const second = await started(url, keyDir);
  expect(second).toMatchObject({ isParted: false, said: expect.stringContaining("cơ sở dữ liệu postgres") });
  expect(await accounts(second.urls)).toEqual(usual.map(() => "app"));
  expect(await rolesOfDoctor(url, keyDir)).toEqual(["warn roles-taken"]);
});

test("an account that may not make roles is shared, and the start and doctor say what it lacks", async () => {
  const [keyDir, name] = [newKeyDir(), "emnoi_humble"];
  await run(server.url, `CREATE ROLE ${name} LOGIN PASSWORD 'x'`);
  await run(server.url, `CREATE DATABASE ${name} OWNER ${name}`);
  // Nobody else has roles here any more.
  const owner = openStore(server.url, { connections: 1 });
  await owner.pool.query(`DROP DATABASE emnoi_another`);
  for (const role of usual)
    await owner.pool.query(`REASSIGN OWNED BY ${role} TO app; DROP OWNED BY ${role}; DROP ROLE ${role}`);
  await owner.close();
  const as = new URL(named(server.url, name));
  as.username = name;
  as.password = "x";
  const humble = await started(as.href, keyDir);
  expect(humble).toMatchObject({ isParted: false, said: expect.stringContaining("CREATEROLE") });
  expect(await accounts(humble.urls)).toEqual(usual.map(() => name));
  expect(await rolesOfDoctor(as.href, keyDir)).toEqual(["warn roles-refused"]);
});
