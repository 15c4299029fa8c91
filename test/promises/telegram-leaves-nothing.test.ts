import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openLog } from "../../server/log.ts";
import { botSecret, botToken } from "../support/bot-api.ts";
import { type TestTelegram, testTelegram } from "../support/telegram.ts";

const words = ["Lo-Thi-Canary", "Lò Thị Canary", "canary_child", "AgACAgCanary", "0987654321"];
const lines: string[] = [];
let telegram: TestTelegram;
beforeAll(async () => {
  const log = openLog({ level: "debug", nowMs: Date.now, write: (line) => lines.push(line) });
  telegram = await testTelegram({ log });
});
afterAll(() => telegram?.close());

/** Every cell of every table, and every key file's name. */
async function kept(): Promise<string> {
  const { pool } = telegram.web.box.store;
  const tables = await pool.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(tables.rows.length).toBeGreaterThan(20);
  const cells = await Promise.all(
    tables.rows.map(async ({ name }) => {
      const { rows } = await pool.query(`SELECT to_jsonb(t) AS row, t::text AS text FROM ${name} t`);
      // Bytes too, as whoever has the disk reads them.
      return rows.map(({ text }) => `${text} ${bytesIn(text)}`).join("\n");
    }),
  );
  return [...cells, ...readdirSync(telegram.web.box.folder)].join("\n");
}

const bytesIn = (text: string): string =>
  [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = ""]) => Buffer.from(hex, "hex").toString("latin1")).join(" ");

test("after conversations that went well and badly, no log and no table holds an id, a name, a text or a token", async () => {
  const { api, program } = telegram;
  const child = telegram.person();
  const other = telegram.person();
  await child.start("Lo-Thi-Canary");
  await child.type(`em là ${words.join(" ")}`);
  await child.attach({ photo: [{ file_id: "AgACAgCanary" }], caption: "Lo-Thi-Canary" });
  await child.forge("Lo-Thi-Canary:0987654321");
  for (const fault of [
    { code: 400, description: `Bad Request: Lo-Thi-Canary ${child.id}` },
    { code: 403, description: `Forbidden: Lo-Thi-Canary ${child.id}` },
    "reset",
    "html",
  ] as const) {
    api.failNext(fault, { chat: child.id });
    await child.start();
  }
  await telegram.until(async () => (await owed()) === 0);
  // One that is still told, one that has blocked us, and one whose update breaks the program.
  await other.start();
  await other.press("7 đến 10 tuổi");
  const { pool } = telegram.web.box.web.stores.turn;
  const query = pool.query;
  pool.query = (() => Promise.reject(Object.assign(new Error(words.join(" ")), { code: "42P01" }))) as never;
  await other.type("Lo-Thi-Canary 0987654321").catch(() => undefined);
  pool.query = query;
  await other.redeliver();
  api.failNext({ code: 429, retryAfterSeconds: 600 }, { chat: other.id });
  await other.press("Có, em làm");
  expect(await owed()).toBeGreaterThan(0);

  const metrics = (await program.app.inject({ url: "/metrics" })).body;
  expect(metrics).toContain('emnoi_deliveries_total{channel="telegram",outcome="taken"}');
  const tables = await kept();
  expect(await count("dialogue")).toBeGreaterThan(0);
  const written = lines.join("\n");
  expect(written).toContain("request-failed");
  const secrets = [...words, String(child.id), String(other.id), botToken, botToken.split(":")[1] ?? "", botSecret];
  for (const secret of secrets) {
    expect(written).not.toContain(secret);
    expect(metrics).not.toContain(secret);
    expect(tables).not.toContain(secret);
  }
});

const count = async (table: string) =>
  Number((await telegram.web.box.store.pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
const owed = () => count("outbox_message");

test("no error of grammY or of its connections leaves its room: what it says holds the token and what was to be said", () => {
  const root = join(import.meta.dirname, "../..");
  const files = ["bot", "server"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name}`)
      // What is measured beside us is another program.
      .filter((name) => /\.tsx?$/.test(name) && !/generated|built|cli\/bench/.test(name)),
  );
  const importers = files.filter((name) => /from "(grammy|undici)"/.test(readFileSync(join(root, name), "utf8")));
  expect(importers.sort()).toEqual(["bot/channels/telegram/client.ts", "bot/channels/telegram/post.ts"]);
});
