import { createDecipheriv } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Assembled, assemble } from "../../server/app.ts";
import { readConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { openGrant, openMessage } from "../../server/privacy/case-seal.ts";
import { notices } from "../../server/privacy/notify.ts";
import { mocked, reporterOn, type Story } from "../conversation/report-desk.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Office, openOffice } from "../support/office.ts";
import { browserAt, packedReport } from "../support/report-upload.ts";

/** What a hundred reporters write in a chat, and a hundred in their browsers. */
const canary = "Lo-Thi-Canary bi danh o truong";
const each = 100;

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
  const numbers = Array.from({ length: each }, (_, index) => index);
  await Promise.all(numbers.map(tellInChat));
  await Promise.all(numbers.map(sendFromBrowser));
  // A key of every kind that the program makes for reports stands in its folder.
  await notices(box.keys).seal("a case", { channel: "web", address: "nobody", locale: "vi" });
  log.flush();
});
afterAll(async () => {
  await web?.close();
  await box?.drop();
});

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

async function sendFromBrowser(number: number): Promise<void> {
  const browser = browserAt(web.app, `192.0.2.${number + 1}`);
  const { body } = await packedReport(browser, { office, texts: [canary] });
  expect((await browser.post("", body)).statusCode).toBe(201);
}

const rows = async (sql: string) => (await box.store.pool.query(sql)).rows;

/** The text as it would stand in a column or a line: as it is, in hexadecimal, in base64 at any of its three places, in UTF-16. */
function spellings(text: string): readonly string[] {
  const utf8 = Buffer.from(text);
  const wide = Buffer.from(text, "utf16le");
  const swapped = Buffer.from(wide).swap16();
  const base64 = [0, 1, 2].map((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), utf8]).toString("base64");
    // The first and the last letters depend on what stands beside the text.
    return letters.slice(4, -4);
  });
  return [text, utf8.toString("hex"), wide.toString("hex"), swapped.toString("hex"), ...base64];
}

const holds = (written: string, text: string): boolean =>
  spellings(text).some((spelling) => written.includes(spelling) || written.includes(spelling.toUpperCase()));

test("the check finds the words however they are written down", () => {
  const ways = ["utf8", "hex", "base64", "base64url"] as const;
  for (const way of ways) expect(holds(Buffer.from(`x ${canary} y`).toString(way), canary)).toBe(true);
  expect(holds(Buffer.from(`x ${canary}`, "utf16le").toString("hex"), canary)).toBe(true);
  expect(holds("nothing of it", canary)).toBe(false);
});

test("officers read all two hundred reports", async () => {
  const cases = await rows("SELECT id FROM cases.case WHERE state = 'sent'");
  expect(cases).toHaveLength(2 * each);
  const read = await Promise.all(cases.slice(0, 20).map(({ id }) => office.read(office.officers[0], id)));
  for (const opened of read) expect(opened?.map(({ content }) => content.text)).toContain(canary);
});

test("no column of any table holds a word of them, nor does any line of the log", async () => {
  const tables = await rows(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(30);
  let length = 0;
  for (const { name } of tables) {
    const [{ written }] = await rows(`SELECT coalesce(string_agg(t::text, chr(10)), '') AS written FROM ${name} t`);
    length += written.length;
    expect(holds(written, canary), name).toBe(false);
  }
  expect(length).toBeGreaterThan(500_000);
  expect(lines.join("\n")).toContain("/api/v1/reports");
  expect(holds(lines.join("\n"), canary)).toBe(false);
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
  const files = readdirSync(box.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const keys = files.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const names = files.map(({ name }) => name.split(".")[0]?.split("~")[0]);
  expect(names).toEqual(expect.arrayContaining(["audit", "conv", "notify", "pepper"]));
  const some = "(SELECT id FROM cases.case ORDER BY id LIMIT 20)";
  const grants = await rows(`SELECT * FROM cases.case_grant WHERE case_id IN ${some}`);
  const messages = await rows(`SELECT * FROM cases.message WHERE case_id IN ${some}`);
  const wraps = await rows(`SELECT reporter_wrap FROM cases.case WHERE reporter_wrap IS NOT NULL LIMIT 20`);
  expect(Math.min(grants.length, messages.length, wraps.length)).toBeGreaterThanOrEqual(20);
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
