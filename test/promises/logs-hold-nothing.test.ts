import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { openFirstCampaign } from "../../server/ballot-box/first-campaign.ts";
import { readConfig } from "../../server/config.ts";
import { type Log, openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { openStore } from "../../server/store/client.ts";
import { startEmbedded } from "../../server/store/embedded.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";

/** What a child might write, be called, or come from; none of it may ever be found again. */
const canaries = ["Lo-Thi-Canary", "0987654321", "canary-code", "203.0.113.77", "CanaryPhone/7.0"];

const lines: string[] = [];
let log: Log;
let box: TestBox;
let web: Assembled;

beforeAll(async () => {
  box = await testBox();
  await openFirstCampaign(box, "Đợt thử");
  log = openLog({ level: "debug", nowMs: Date.now, write: (line) => lines.push(line) });
  const reading = readConfig({ TRUST_PROXY: "1" });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  web = await assemble({ config: reading.config, ...box.web, log, metrics: openMetrics() });
});
afterAll(async () => {
  await web?.close();
  await box?.drop();
});

const from = { "x-forwarded-for": "203.0.113.77", "user-agent": "CanaryPhone/7.0", "sec-fetch-site": "same-origin" };

const get = (url: string) => web.app.inject({ method: "GET", url, headers: from });

async function post(form: Readonly<Record<string, string>>, cookie: string) {
  const payload = new URLSearchParams(form).toString();
  const headers = { ...from, cookie, "content-type": "application/x-www-form-urlencoded" };
  return await web.app.inject({ method: "POST", url: "/em", headers, payload });
}

test("whatever a child types, wherever it comes from and however it fails, the log says only what is allowed", async () => {
  const first = await get("/em");
  const cookie = first.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const session = first.cookies[0]?.value ?? "";
  expect(session.length).toBeGreaterThan(10);
  const question = /name="question" value="([^"]+)"/.exec(first.body)?.[1] ?? "";
  expect(question).not.toBe("");
  const typed = canaries.join(" ");
  await post({ question, action: "send", text: typed }, cookie);
  await post({ question: typed.slice(0, 60), choice: typed.slice(0, 60) }, cookie);
  await post({ question, action: "send", text: typed.repeat(3000) }, cookie);
  await get(`/em?m=canary-code&d=Lo-Thi-Canary`);
  await get(`/ket-qua?xa=0987654321`);
  await get("/Lo-Thi-Canary/0987654321");
  await get("/%ff?Lo-Thi-Canary");

  const { turn, stats } = box.web.stores;
  const failing = () => Promise.reject(Object.assign(new Error(`no connection for ${typed}`), { code: typed }));
  const queries = [turn, stats].map(({ pool }) => pool.query);
  for (const { pool } of [turn, stats]) pool.query = failing as never;
  await post({ question, action: "send", text: typed }, cookie);
  await get("/ket-qua?xa=0987654321");
  [turn, stats].forEach(({ pool }, index) => {
    pool.query = queries[index] as never;
  });
  log.flush();

  expect(lines.length).toBeGreaterThan(5);
  const written = lines.join("\n");
  for (const canary of [...canaries, session]) expect(written).not.toContain(canary);
  const allowed = [
    "time",
    "level",
    "event",
    "method",
    "route",
    "status",
    "took",
    "count",
    "error",
    "code",
    "at",
    "cause",
  ];
  for (const line of lines)
    expect(Object.keys(JSON.parse(line)).filter((field) => !allowed.includes(field))).toEqual([]);
  for (const line of lines) expect(JSON.parse(line).time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
  expect(lines.some((line) => JSON.parse(line).event === "request-failed")).toBe(true);
});

test("nor do the metrics", async () => {
  const metrics = await web.app.inject({ method: "GET", url: "/metrics" });
  expect(metrics.statusCode).toBe(200);
  for (const canary of canaries) expect(metrics.body).not.toContain(canary);
});

test("nor does the database's own log, when a statement with somebody's words in it fails", async () => {
  const dataDir = join("/tmp", `emnoi-log-${process.pid}`);
  const database = await startEmbedded({ dataDir });
  const store = openStore(database.url);
  await store.pool.query("SELECT $1::int", ["Lo-Thi-Canary"]).catch(() => undefined);
  await store.pool.query("SELECT 'Lo-Thi-Canary' FROM no_such_table").catch(() => undefined);
  await store.prisma.$queryRawUnsafe("SELECT $1::int", "0987654321").catch(() => undefined);
  await store.close();
  await database.stop();
  const written = readFileSync(join(dataDir, "pg18", "server.log"), "utf8");
  rmSync(dataDir, { recursive: true, force: true });
  expect(written).toContain("ready to accept connections");
  for (const canary of canaries) expect(written).not.toContain(canary);
});

test("nothing in the program writes to the console but what is run by hand", async () => {
  const root = join(import.meta.dirname, "../..");
  const files = ["bot", "server"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.tsx?$/.test(name) && !/generated|built|^server\/cli|^server\/main/.test(name)),
  );
  expect(files.length).toBeGreaterThan(80);
  const speakers = files.filter((file) =>
    /console\.|process\.std(out|err)/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(speakers).toEqual([]);
});
