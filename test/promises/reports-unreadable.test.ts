import { createDecipheriv } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { anchorAudit } from "../../server/jobs/anchor-audit.ts";
import { openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { openGrant, openMessage } from "../../server/privacy/case-seal.ts";
import { notices } from "../../server/privacy/notify.ts";
import { mocked, reporterOn, type Story } from "../conversation/report-desk.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Office, openOffice } from "../support/office.ts";
import { browserAt, oneWayReport, packedReport } from "../support/report-upload.ts";
import { copyBeside } from "../support/thief/disk.ts";
import { formsOf, searchFor } from "../support/thief/needles.ts";
import { thiefOf } from "../support/thief/thief.ts";

/** What a thousand reporters write: most in their browsers, the others in a chat. */
const canary = "Lo-Thi-Canary bi danh o truong";
const inBrowsers = 960;
const inChats = 40;
/** As many at a time, as a busy hour brings. */
const atOnce = 40;

let box: TestBox;
let office: Office;
let web: Assembled;
const lines: string[] = [];

beforeAll(async () => {
  box = await testBox();
  await box.goTo("2026-11-25");
  office = await openOffice(box.store);
  const reading = readConfig({ DIRECTORY_ROOT: office.root });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const log = openLog({ level: "debug", nowMs: Date.now, write: (line) => lines.push(line) });
  web = await assemble({ config: reading.config, ...box.web, log, metrics: openMetrics() });
  await eachOf(inChats, tellInChat);
  await eachOf(inBrowsers, sendFromBrowser);
  // A key of every kind that the program makes for reports stands in its folder, and so does what leaves it.
  await notices(box.keys).seal("a case", { channel: "web", address: "nobody", locale: "vi" });
  await anchorAudit({ ...box, file: join(box.folder, "audit-anchors.txt"), mail: async () => true });
  log.flush();
});
afterAll(async () => {
  await web?.close();
  await box?.drop();
});

async function eachOf(count: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const hand = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
}

const inDanger: Story = {
  "report/danger": ["yes"],
  "report/calls": ["cannot-call"],
  "report/commune": ["skip"],
  "report/contact": ["skip"],
};

/** Every twentieth tells the whole way, the others are in danger and are heard at once. */
async function tellInChat(number: number): Promise<void> {
  const isWhole = number % 20 === 0;
  const reporter = reporterOn(web.conversation, `child-${number}`);
  if (isWhole) await reporter.tell({ ...mocked, "report/words": [canary, "enough"] }, "report/receipt");
  else {
    await reporter.tell(inDanger, "report/words");
    await reporter.type(canary);
  }
}

/** Every tenth wants a receipt; the others want none, and name one of the officers as a conflict of interest. */
async function sendFromBrowser(number: number): Promise<void> {
  const browser = browserAt(web.app, `192.0.${2 + Math.floor(number / 200)}.${(number % 200) + 1}`);
  const given = { office, texts: [canary] };
  const { body } =
    number % 10 === 0
      ? await packedReport(browser, given)
      : await oneWayReport(browser, { ...given, without: [office.officers[1].key] });
  expect((await browser.post("", body)).statusCode).toBe(201);
}

const rows = async (sql: string) => (await box.store.pool.query(sql)).rows;

test("officers read all thousand reports", async () => {
  const cases = await rows("SELECT id FROM cases.case WHERE state = 'sent' ORDER BY id");
  expect(cases).toHaveLength(inBrowsers + inChats);
  const read = await Promise.all(cases.slice(0, 20).map(({ id }) => office.read(office.officers[0], id)));
  for (const opened of read) expect(opened?.map(({ content }) => content.text)).toContain(canary);
});

/** The words as they were written, and as the search for danger reads them. */
const forms = (name: string, text: string) => [
  ...formsOf(name, text),
  ...formsOf(`${name}, plain`, text.toLowerCase().replaceAll("-", " ")),
];

test("no table, file, log or backup holds a word of them, however it is written; a word in the clear is found in each", async () => {
  const planted = "Mot-Loi-De Lo nam giua ban ghi";
  await rows("CREATE TABLE planted (word text, wide bytea)");
  const wide = Buffer.from(`ab${planted}`, "utf16le");
  await box.store.pool.query("INSERT INTO planted VALUES ($1, $2)", [`x ${planted} y`, wide]);
  const logged = [...lines, Buffer.from(`?${planted}!`).toString("base64")];
  const thief = await thiefOf({ pool: box.store.pool, url: box.url, logged });
  if (process.env.TEST_DATABASE_URL === undefined) expect(thief.disk).not.toBeNull();
  const copies = thief.disk === null ? null : await copyBeside(box.store.pool, thief.disk.folder);
  const needles = [...forms("report", canary), ...forms("planted", planted)];
  const loot = await thief.visit({ needles, withDump: true });
  for (const path of copies ?? []) rmSync(path);
  await rows("DROP TABLE planted");

  expect(loot.found.filter(({ what }) => what.startsWith("report"))).toEqual([]);
  const places = new Set(loot.found.map(({ place }) => place.replace(/^(file (?:base|pg_wal|copy)).*/, "$1")));
  const files = thief.disk === null ? [] : ["file base", "file pg_wal", ...(copies === null ? [] : ["file copy"])];
  expect(places).toEqual(new Set(["public.planted", "log", ...files, ...(loot.dump === null ? [] : ["dump"])]));
  expect(loot.tables.flatMap((table) => table.rows).length).toBeGreaterThan(5000);
  expect(lines.join("\n")).toContain("/api/v1/reports");
});

/** Every file that the program itself writes. */
const ownFiles = (): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  readdirSync(box.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));

test("nor does a file that the program writes beside the database", () => {
  const search = searchFor(forms("report", canary));
  const files = ownFiles();
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const { name, bytes } of files) expect(search(bytes), name).toEqual([]);
  expect(search(Buffer.from(`x ${canary}`))).not.toEqual([]);
});

/** Whether a key of 32 bytes opens it with AES-256-GCM, wherever the tag stands. */
function opensAsAes(key: Buffer, sealed: Buffer): boolean {
  const [nonce, rest] = [sealed.subarray(0, 12), sealed.subarray(12)];
  const cuts = [
    { tag: rest.subarray(0, 16), body: rest.subarray(16) },
    { tag: rest.subarray(-16), body: rest.subarray(0, -16) },
  ];
  return cuts.some(({ tag, body }) => {
    try {
      const cipher = createDecipheriv("aes-256-gcm", key, nonce).setAuthTag(tag);
      return Buffer.concat([cipher.update(body), cipher.final()]).length > 0;
    } catch {
      return false;
    }
  });
}

test("no key file of the server opens anything of them", async () => {
  const files = ownFiles();
  const keys = files.map(({ bytes }) => bytes);
  const names = files.map(({ name }) => name.split(".")[0]?.split("~")[0]);
  expect(names).toEqual(expect.arrayContaining(["audit", "conv", "notify", "pepper"]));
  const some = "(SELECT id FROM cases.case ORDER BY id LIMIT 10)";
  const grants = await rows(`SELECT * FROM cases.case_grant WHERE case_id IN ${some}`);
  const messages = await rows(`SELECT * FROM cases.message WHERE case_id IN ${some}`);
  const wraps = await rows(`SELECT reporter_wrap FROM cases.case WHERE reporter_wrap IS NOT NULL LIMIT 10`);
  expect(Math.min(grants.length, messages.length, wraps.length)).toBeGreaterThanOrEqual(10);
  for (const key of keys) {
    for (const { case_id, version, officer_key, sealed } of grants) {
      expect(await openGrant(key, { case: case_id, version, recipient: officer_key }, sealed)).toBeNull();
      expect(opensAsAes(key, sealed)).toBe(false);
    }
    for (const { case_id, version, direction, seq, to_case } of messages) {
      const place = { case: case_id, version, direction, seq, recipient: "case" } as const;
      expect(await openMessage(key, place, to_case)).toBeNull();
      expect(opensAsAes(key, to_case)).toBe(false);
    }
    for (const { reporter_wrap } of wraps) expect(opensAsAes(key, reporter_wrap)).toBe(false);
  }
});
