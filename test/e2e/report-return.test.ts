import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAll, replyTo } from "../support/officers.ts";
import { openBrowser, picture } from "./browser.ts";
import { findings, misfits } from "./inspection.ts";
import { type OpenOffice, openOffice } from "./office.ts";
import { beginOn, formsOf, openReport, story, wireOf } from "./report-pages.ts";
import { receiptOn, tellUntil } from "./reporter.ts";

let browser: Browser;
let office: OpenOffice;
beforeAll(async () => {
  [browser, office] = await Promise.all([openBrowser(), openOffice()]);
});
beforeEach(() => office.reset());
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

const open = (path: string, options?: BrowserContextOptions) => openReport({ browser, office }, path, options);

describe("coming back with a receipt", () => {
  /** A report that was sent, and its receipt. */
  async function sentReport(): Promise<string> {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/receipt", story);
    const receipt = await receiptOn(page);
    await context.close();
    return receipt;
  }

  test("a signed reply is read, a forged one is said and never shown, and more can be written", async () => {
    const receipt = await sentReport();
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const { officers } = office;
    office.replies.push(
      await replyTo({ officers, sealed: sent, text: "Cô đã đọc tin của em.", seq: 0 }, officers.first),
      await replyTo({ officers, sealed: sent, text: "Gửi ảnh cho tôi.", seq: 1 }, officers.stranger),
    );
    const { context, page, asked } = await open("/bao-tin/ma");
    await page.fill("#receipt", receipt);
    await page.press("#receipt", "Enter");
    await page.waitForSelector('[data-question="report/follow-up"]');
    const said = await page.locator("main").textContent();
    expect(said).toContain("Cô đã đọc tin của em.");
    expect(said).not.toContain("Gửi ảnh cho tôi.");
    expect(said).toContain("1 trả lời mình chưa kiểm được");
    expect(await findings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await picture(page, "report-return");
    expect(formsOf(receipt).filter((secret) => wireOf(asked).includes(secret))).toEqual([]);
    await page.locator('section button[value="more"]').click();
    await page.waitForSelector('[data-question="report/words"]');
    await page.locator("section .field").fill("Hôm nay bạn ấy lại nhắn");
    await page.locator("section button[value=send]").click();
    const texts = async () => (await readAll(officers, sent)).map(({ text }) => text);
    await expect.poll(texts).toContain("Hôm nay bạn ấy lại nhắn");
    await page.locator(".rights > summary").click();
    await page.getByRole("button", { name: "Nhờ xoá tin của em" }).click();
    await expect.poll(async () => (await readAll(officers, sent)).at(-1)?.text).toBe("Em muốn xoá tin đã gửi.");
    expect(await findings(page)).toEqual([]);
    await picture(page, "report-rights");
    await context.close();
  });

  test("each pair shows its picture as it is typed, and a wrong digit is said at once without a request", async () => {
    const receipt = await sentReport();
    const { context, page, asked } = await open("/bao-tin/ma");
    await page.fill("#receipt", receipt.slice(0, 7));
    await expect.poll(() => page.locator("[data-receipt-typed] use").count()).toBe(3);
    const wrong = `${receipt.slice(0, 15)}${(Number(receipt.at(-1)) + 1) % 10}`;
    await page.fill("#receipt", wrong);
    expect(await page.locator("#receipt-said").textContent()).toContain("gõ nhầm");
    await picture(page, "report-receipt-wrong");
    await page.press("#receipt", "Enter");
    expect(asked.filter((request) => request.method() === "POST")).toEqual([]);
    expect(asked.filter((request) => request.url().includes("/api/"))).toEqual([]);
    await context.close();
  });
});
