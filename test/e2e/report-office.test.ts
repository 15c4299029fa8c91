import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toBase64url } from "../../server/privacy/bytes.ts";
import { type Officers, readAll, replyTo } from "../support/officers.ts";
import { openBrowser, openContext, picture, troublesOf } from "./browser.ts";
import { phone } from "./chats.ts";
import { screenOf } from "./child.ts";
import { misfits } from "./inspection.ts";
import { type Program, startReportProgram } from "./program.ts";
import { receiptOn, tellUntil } from "./reporter.ts";

const story = "Có bạn đăng ảnh của em CANARY-7351";

let browser: Browser;
let officers: Officers;
let program: Program;
beforeAll(async () => {
  [browser, { program, officers }] = await Promise.all([openBrowser(), startReportProgram()]);
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});
beforeEach(() => program.sql("DELETE FROM cases.case"));

async function open(path: string, options: BrowserContextOptions = phone) {
  const { context, elsewhere } = await openContext(browser, options, program.host);
  const troubles = troublesOf(context);
  const page = await context.newPage();
  await page.goto(`${program.url}${path}`);
  return { context, page, elsewhere, troubles };
}

const bytes = (value: unknown): string => (value instanceof Uint8Array ? toBase64url(value) : "");

/** The one case that was sent, as an officer's browser gets it. */
async function sentCase() {
  const { rows } = await program.sql("SELECT id, level FROM cases.case WHERE state = 'sent'");
  expect(rows).toHaveLength(1);
  const id = String(rows[0]?.id);
  const [keys, grants, messages] = await Promise.all([
    program.sql("SELECT pub FROM cases.case_key WHERE case_id = $1", [id]),
    program.sql("SELECT officer_key, sealed FROM cases.case_grant WHERE case_id = $1", [id]),
    program.sql("SELECT seq, to_case FROM cases.message WHERE case_id = $1 AND direction = 'reporter' ORDER BY seq", [
      id,
    ]),
  ]);
  return {
    id,
    level: rows[0]?.level,
    pub: bytes(keys.rows[0]?.pub),
    grants: grants.rows.map((row) => ({ officerKey: String(row.officer_key), sealed: bytes(row.sealed) })),
    messages: messages.rows.map((row) => ({ seq: Number(row.seq), toCase: bytes(row.to_case) })),
  };
}

const wordsOf = async (): Promise<readonly (string | undefined)[]> =>
  (await readAll(officers, await sentCase())).map(({ text }) => text);

/** An officer answers: the row that the desk would write. */
async function answer(text: string): Promise<void> {
  const sealed = await sentCase();
  const reply = await replyTo({ officers, sealed, text, seq: 0 }, officers.first);
  await program.sql(
    `INSERT INTO cases.message (case_id, direction, seq, version, to_case, to_reporter, officer_key, signature)
     VALUES ($1, 'officer', 0, 1, $2, $3, $4, $5)`,
    [
      sealed.id,
      reply.toCase,
      Buffer.from(reply.toReporter, "base64url"),
      reply.officerKey,
      Buffer.from(reply.signature, "base64url"),
    ],
  );
}

/** Every byte of the report's tables, as a thief of the database would read them. */
async function stored(): Promise<string> {
  const tables = ["case", "case_key", "case_grant", "message", "draft_token", "one_time_link"];
  const dumps = await Promise.all(tables.map((table) => program.sql(`SELECT t::text AS line FROM cases.${table} t`)));
  return dumps.flatMap(({ rows }) => rows.map(({ line }) => String(line))).join("\n");
}

describe("a report to the whole program", () => {
  test("goes out sealed, is read by an officer, and its answer is read by the receipt alone", async () => {
    const { context, page, elsewhere, troubles } = await open("/bao-tin");
    await page.locator("[data-begin]").click();
    await page.waitForSelector('[data-question="report/danger"]');
    await tellUntil(page, "report/receipt", story);
    const receipt = await receiptOn(page);
    await context.close();
    expect(await wordsOf()).toContain(story);
    const dump = await stored();
    for (const secret of [story, "CANARY-7351", receipt])
      for (const form of [secret, Buffer.from(secret).toString("hex"), Buffer.from(secret).toString("base64")])
        expect(dump.includes(form), form).toBe(false);
    await answer("Cô đã đọc tin của em.");

    const back = await open("/bao-tin/ma");
    await back.page.fill("#receipt", receipt);
    await back.page.press("#receipt", "Enter");
    await back.page.waitForSelector('[data-question="report/follow-up"]');
    expect(await back.page.locator("main").textContent()).toContain("Cô đã đọc tin của em.");
    await back.page.locator('section button[value="worse"]').click();
    await back.page.waitForSelector('[data-question="report/calls"]');
    await expect.poll(async () => (await sentCase()).level).toBe(4);
    await back.context.close();
    expect(elsewhere).toEqual([]);
    expect([...troubles, ...back.troubles]).toEqual([]);
  });

  test("a receipt that nobody holds opens nothing, and is said kindly", async () => {
    const { context, page } = await open("/bao-tin/ma");
    await page.fill("#receipt", "0022 6422 2802 8402");
    await page.press("#receipt", "Enter");
    await page.waitForSelector("[data-question]");
    expect(await screenOf(page)).not.toBe("report/follow-up");
    await context.close();
  });
});

describe("without script", () => {
  const bare: BrowserContextOptions = { ...phone, javaScriptEnabled: false };

  async function tellAll(page: Page): Promise<string> {
    await page.locator("[data-begin]").click();
    await tellUntil(page, "report/receipt", story, async (screen) => {
      expect([screen, ...(await misfits(page))]).toEqual([screen]);
      expect(await page.locator(".report-honest").textContent()).toContain("trong giây lát máy chủ đọc được");
    });
    return receiptOn(page);
  }

  test("the same report is told and sealed on arrival, and its receipt reads the answer", async () => {
    const { context, page, elsewhere } = await open("/bao-tin", bare);
    expect(await page.locator("noscript").textContent()).toContain("máy chủ đọc được");
    const receipt = await tellAll(page);
    await picture(page, "report-without-script");
    expect(await wordsOf()).toContain(story);
    expect(await stored()).not.toContain("CANARY-7351");
    await context.close();
    await answer("Cô đã đọc tin của em.");

    const back = await open("/bao-tin/ma", bare);
    await back.page.fill("#receipt", receipt);
    await back.page.locator("button[value=send]").click();
    await back.page.waitForSelector('[data-question="report/follow-up"]');
    expect(back.page.url()).toBe(`${program.url}/bao-tin/viet`);
    expect(await back.page.locator("main").textContent()).toContain("Cô đã đọc tin của em.");
    await back.context.close();
    expect(elsewhere).toEqual([]);
  });

  test("the word for leaving ends it and leads away: nothing is kept, and coming back begins anew", async () => {
    const { context, page } = await open("/bao-tin/viet", bare);
    await tellUntil(page, "report/words", story);
    await page.locator("section .field").fill(story);
    await page.locator("section button[value=send]").click();
    await page.waitForLoadState("load");
    await page.locator("section .field").fill("thoát");
    await page.locator("section button[value=send]").click({ noWaitAfter: true });
    await page.waitForURL("https://vi.wikipedia.org/");
    expect(await context.cookies()).toEqual([]);
    await page.goto(`${program.url}/bao-tin/viet`);
    expect(await screenOf(page)).toBe("report/danger");
    expect((await program.sql("SELECT id FROM cases.case")).rows).toEqual([]);
    await context.close();
  });
});
