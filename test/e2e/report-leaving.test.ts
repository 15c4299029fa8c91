import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { type OpenOffice, openOffice } from "./office.ts";
import { beginOn, openReport, story } from "./report-pages.ts";
import { tellUntil } from "./reporter.ts";

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

describe("leaving", () => {
  const away = "https://vi.wikipedia.org/";

  const ways: readonly { readonly by: string; leave(page: Page): Promise<void> }[] = [
    { by: "the button where the thumb rests", leave: (page) => page.locator("a[data-leave]").click() },
    {
      by: "three presses of Shift",
      leave: async (page) => {
        for (let count = 0; count < 3; count += 1) await page.keyboard.press("Shift");
      },
    },
    {
      by: "Escape twice",
      leave: async (page) => {
        for (let count = 0; count < 2; count += 1) await page.keyboard.press("Escape");
      },
    },
    {
      by: "the word for it",
      leave: async (page) => {
        await page.locator("section .field").fill("thoát");
        await page.locator("section button[value=send]").click();
      },
    },
  ];

  test.each(ways)("by $by: a harmless page stands there, and Back shows nothing of it", async ({ leave }) => {
    const { context, page, asked } = await open("/");
    await page.goto(`${office.url}/bao-tin`);
    await beginOn(page);
    await tellUntil(page, "report/words", story);
    await page.locator("section .field").fill(story);
    await leave(page);
    await page.waitForURL(away);
    expect(asked.some((request) => request.url().endsWith("/bao-tin/thoat"))).toBe(true);
    expect(await context.cookies()).toEqual([]);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/");
    await page.goForward();
    expect(page.url()).toBe(away);
    expect(office.cases).toEqual([]);
    await context.close();
  });

  test("going away by a link and coming back shows the start again, with nothing of what was told", async () => {
    const { context, page } = await open("/bao-tin");
    await beginOn(page);
    await tellUntil(page, "report/words", story);
    await page.locator("section .field").fill(story);
    await page.goto(`${office.url}/`);
    await page.goBack();
    await page.waitForSelector("[data-begin]");
    expect(await page.content()).not.toContain("CANARY-7351");
    await context.close();
  });
});
