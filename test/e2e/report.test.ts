import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAll } from "../support/officers.ts";
import { looks, openBrowser, openContext, picture } from "./browser.ts";
import { phone } from "./chats.ts";
import { screenOf } from "./child.ts";
import { findings, misfits } from "./inspection.ts";
import { type OpenOffice, openOffice } from "./office.ts";
import { beginOn, formsOf, keptBy, openReport, story, wireOf } from "./report-pages.ts";
import { receiptOn, tell, tellUntil } from "./reporter.ts";

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

describe("a report without account", () => {
  // Small and light, large and dark: what differs between the four stands in the tokens.
  test.each(looks.filter(({ name }) => name === "phone-light" || name === "desktop-dark"))(
    "on a $name screen: every screen is whole for everyone, and fits",
    async ({ name, options }) => {
      const { context, page, elsewhere, troubles } = await open("/bao-tin", options);
      expect(await findings(page)).toEqual([]);
      expect(await misfits(page)).toEqual([]);
      await picture(page, `${name}-report-start`);
      await beginOn(page);
      const seen: string[] = [];
      await tellUntil(page, "report/end", story, async (screen) => {
        seen.push(screen);
        expect([screen, ...(await findings(page))]).toEqual([screen]);
        expect([screen, ...(await misfits(page))]).toEqual([screen]);
        await picture(page, `${name}-${screen.replaceAll("/", "-")}`);
      });
      expect(seen).toContain("report/receipt");
      expect(elsewhere).toEqual([]);
      expect(troubles).toEqual([]);
      await context.close();
    },
  );

  test("nothing told leaves the browser before it is sent, and nothing readable ever does", async () => {
    const { context, page, asked } = await open("/bao-tin");
    const before = await keptBy(page);
    await beginOn(page);
    await tellUntil(page, "report/ready", story);
    // A token is asked for when it begins, so that it can be finished; the request says nothing.
    const early = asked.filter((request) => request.method() !== "GET");
    expect(early.map((request) => [new URL(request.url()).pathname, request.postData()])).toEqual([
      ["/api/v1/reports/draft", "{}"],
    ]);
    await tell(page, story);
    const receipt = await receiptOn(page);
    expect(receipt).toMatch(/^\d{16}$/);
    const wire = wireOf(asked);
    const secrets = [story, "CANARY-7351", receipt, receipt.replace(/(\d{4})(?=\d)/g, "$1 ")].flatMap(formsOf);
    expect(secrets.filter((secret) => wire.includes(secret))).toEqual([]);
    expect(asked.filter((request) => request.method() === "POST").length).toBeGreaterThan(2);
    expect(wire).not.toMatch(/reporterPrivate|H04|zalo/);
    // Every picture of every receipt comes in one file: which ones are shown says nothing.
    expect(asked.filter((request) => request.url().includes("receipt-pictures")).length).toBe(1);
    expect(await keptBy(page)).toEqual(before);
    await context.close();
  });

  test("the officer reads what was written, and the receipt shows a picture for each pair of digits", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/receipt", story);
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const [sheet, ...texts] = await readAll(office.officers, sent);
    expect(sheet).toMatchObject({ kind: "sheet", teller: "11-15", category: "H04", channel: "web" });
    expect(texts.map(({ text }) => text)).toContain(story);
    expect(sent.grants.map(({ officerKey }) => officerKey)).toEqual([...office.officers.keys, "escrow"]);
    const drawn = await page
      .locator(".receipt-card use")
      .evaluateAll((uses) =>
        uses.map((use) => document.querySelector(use.getAttribute("href") ?? "")?.childElementCount ?? 0),
      );
    expect(drawn).toHaveLength(8);
    expect(drawn.every((shapes) => shapes > 0)).toBe(true);
    const saved = page.waitForEvent("download");
    await page.locator("[data-save-receipt]").click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("ghi-nho.png");
    await file.saveAs(join(import.meta.dirname, "../../test-results/report-receipt-saved.png"));
    await context.close();
  });

  test("danger now sends what there is, and what is written after that follows", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await page.locator('section button[value="yes"]').click();
    await tellUntil(page, "report/calls", story);
    await page.locator('section button[value="cannot-call"]').click();
    await expect.poll(() => office.cases.length).toBe(1);
    expect(office.cases[0]?.level).toBe(4);
    await tellUntil(page, "report/end", story);
    const [sent] = office.cases;
    if (sent === undefined) throw new Error("nothing was sent");
    const texts = (await readAll(office.officers, sent)).map(({ text }) => text);
    expect(texts).toContain(story);
    expect(office.cases).toHaveLength(1);
    await context.close();
  });

  test("while the server is away nothing is lost: the same report goes out at the next press", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/ready", story);
    office.state.isAway = true;
    await page.locator('section button[value="send"]').click();
    await page.locator("#again").waitFor({ state: "visible" });
    expect(await page.locator("#again").textContent()).toContain("Chưa mất gì cả");
    expect(await screenOf(page)).toBe("report/ready");
    await picture(page, "report-away");
    office.state.isAway = false;
    await page.locator('section button[value="send"]').click();
    await page.waitForSelector('[data-question="report/receipt"]');
    expect(office.cases).toHaveLength(1);
    await context.close();
  });

  test("a directory that the root did not sign is nobody's: the page says that the box is not open", async () => {
    office.state.isSigned = false;
    const { context, page } = await open("/bao-tin");
    await page.locator("[data-begin]").click();
    await page.waitForSelector('[data-question="report/closed"]');
    for (const number of [111, 113, 115])
      expect(await page.locator(`a[href="tel:${number}"]`).count()).toBeGreaterThan(0);
    await picture(page, "report-closed");
    await context.close();
  });

  test("the first screen is small, and everything else comes when it is needed", async () => {
    const { context } = await openContext(browser, phone, office.host);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await session.send("Network.enable");
    await page.goto(`${office.url}/bao-tin`, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const first = bytes;
    await beginOn(page);
    await page.waitForLoadState("networkidle");
    console.log(
      `report: first screen ${(first / 1000).toFixed(1)} kB, with the conversation ${(bytes / 1000).toFixed(1)} kB`,
    );
    expect(first).toBeLessThanOrEqual(60_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
    await context.close();
  });
});
