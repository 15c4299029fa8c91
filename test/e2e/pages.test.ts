import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { looks, openBrowser, openContext, picture, troublesOf } from "./browser.ts";
import { type Program, startProgram } from "./program.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = [
  { name: "home", path: "/" },
  { name: "help", path: "/bao-tin" },
  { name: "results", path: "/ket-qua" },
  { name: "privacy", path: "/rieng-tu" },
  { name: "unknown", path: "/khong-co" },
  { name: "home-en", path: "/?lang=en" },
  { name: "results-en", path: "/ket-qua?lang=en" },
];

let program: Program;
beforeAll(async () => {
  program = await startProgram();
  await fillProvince(program);
});
afterAll(() => program?.close());

/** Figures, a closed campaign that waits and one that is answered: everything that the results page can show. */
async function fillProvince({ sql }: Program): Promise<void> {
  await sql(
    "INSERT INTO population VALUES ('04', 2026, 61000, 36000, 34320, NULL, NULL, NULL, 'Cục Thống kê tỉnh', '2026-06-30')",
  );
  for (const indicator of ["22", "23a", "24w"])
    await sql(`INSERT INTO official_count VALUES
      (2026, '${indicator}', 'telegram', '01273', '11-15', 'female', 21000),
      (2026, '${indicator}', 'code:mo-1', '01273', '11-15', '', 10000)`);
  await sql(`INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, closes_on, answers_by, feedback_published_on)
    VALUES ('mo-1', 'Đợt 1 năm 2026: nơi em sống', 'closed', false, 2026, '2026-03-01', '2026-05-30', '2026-06-30', '2026-06-20'),
           ('mo-2', 'Đợt 2 năm 2026: mạng an toàn', 'closed', false, 2026, '2026-08-01', '2026-09-30', '2026-11-01', NULL)`);
  await sql(`INSERT INTO feedback VALUES
    ('mo-1', 1, 'Sân chơi', 'Sở Y tế', 'will', '2026-12-30', 'Sáu xã sẽ có sân chơi mới trong năm nay.', 'Six communes get a playground.'),
    ('mo-1', 2, 'Đường đi học an toàn ở các xã vùng cao', 'Uỷ ban nhân dân các xã', 'cannot', '2027-06-30', 'Chưa đủ tiền làm đường ở ba xã.', '')`);
}

/** What axe finds, in words. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  });
}

/** What is wider than the screen, what is too small to tap, which picture did not come. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const targets = [...document.querySelectorAll<HTMLElement>("a:not(.past), button, summary")];
    const inWords = (target: Element) => target.parentElement?.matches("p, li") ?? false;
    const small = targets.filter((target) => !inWords(target) && target.getBoundingClientRect().height < 40);
    const broken = [...document.images].filter((image) => image.naturalWidth === 0);
    return [
      ...wide,
      ...small.map((target) => `"${target.textContent}" is too small`),
      ...broken.map((image) => `${image.src} did not come`),
    ];
  });

describe.each(looks)("on a $name screen", ({ name: look, options }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  test("every public page fits, is whole for everyone, and asks nothing of others", async () => {
    const { context, elsewhere } = await openContext(browser, options, program.host);
    const troubles = troublesOf(context);
    const page = await context.newPage();
    for (const { name, path } of pages) {
      await page.goto(`${program.url}${path}`, { waitUntil: "networkidle" });
      expect([name, ...(await findings(page))]).toEqual([name]);
      expect([name, ...(await misfits(page))]).toEqual([name]);
      await picture(page, `${look}-${name}`);
    }
    expect(elsewhere).toEqual([]);
    // The browser itself notes that the page which is not there was not found.
    expect(troubles.filter((trouble) => !trouble.includes("404"))).toEqual([]);
  });
});

test("at 320 pixels nothing runs out of the page", async () => {
  const browser = await openBrowser();
  const { context } = await openContext(browser, { viewport: { width: 320, height: 640 } }, program.host);
  const page = await context.newPage();
  for (const { name, path } of pages) {
    await page.goto(`${program.url}${path}`, { waitUntil: "networkidle" });
    expect([name, ...(await misfits(page))]).toEqual([name]);
  }
  await browser.close();
});

test("quick exit on the help page leaves for a page that anyone may have open, and Back does not come here again", async () => {
  const browser = await openBrowser();
  const { context } = await openContext(browser, {}, program.host);
  const page = await context.newPage();
  await page.goto(`${program.url}/`);
  await page.goto(`${program.url}/bao-tin`);
  expect(await page.title()).toBe("Trang hỗ trợ");
  await page.getByRole("link", { name: "Thoát" }).click();
  await page.waitForURL(/wikipedia/);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/");
  await browser.close();
});

test("with the keyboard the first stop passes over the head, and focus is always seen", async () => {
  const browser = await openBrowser();
  const { context } = await openContext(browser, {}, program.host);
  const page = await context.newPage();
  await page.goto(`${program.url}/`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#content");
  await page.keyboard.press("Tab");
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
  expect(outline).toBe("3px");
  await browser.close();
});
