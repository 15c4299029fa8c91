import { createHash, randomBytes } from "node:crypto";
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sealLink, startOfReport } from "../../server/privacy/one-time-link.ts";
import { keepLink } from "../../server/store/cases/tokens.ts";
import { looks, openBrowser, openContext, picture, troublesOf } from "./browser.ts";
import { findings, misfits } from "./inspection.ts";
import { type Program, startReportProgram } from "./program.ts";
import { keptBy, story } from "./report-pages.ts";
import { receiptOn, tellUntil } from "./reporter.ts";

let browser: Browser;
let program: Program;
beforeAll(async () => {
  [browser, { program }] = await Promise.all([openBrowser(), startReportProgram()]);
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

/** A link as the conversation gives one, to the first question or to the case of a receipt. */
async function linkTo(opens: string): Promise<string> {
  const token = randomBytes(32);
  await keepLink(program.store.pool, createHash("sha256").update(token).digest(), await sealLink(token, opens));
  return token.toString("base64url");
}

async function open(path: string, look = looks[0]) {
  const { context, elsewhere } = await openContext(browser, look?.options ?? {}, program.host);
  const troubles = troublesOf(context);
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  await page.goto(`${program.url}${path}`);
  return { context, page, asked, elsewhere, troubles };
}

test.each([looks[0], looks[3]])(
  "a link from a chat opens the first question once, and leaves no trace of itself",
  async (look) => {
    const token = await linkTo(startOfReport);
    const { context, page, asked, elsewhere, troubles } = await open(`/bao-tin#${token}`, look);
    await page.waitForSelector('[data-question="report/danger"]');
    expect(await findings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    expect(await keptBy(page)).toMatchObject({ address: "/bao-tin", local: 0, session: 0, cookies: "", history: 2 });
    const said = asked.map((request) => `${request.url()} ${request.headers().referer ?? ""}`).join("\n");
    expect(said).not.toContain(token);
    await page.reload();
    await page.waitForSelector("[data-begin]");
    expect(await page.locator("[data-question]").count()).toBe(0);
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();

    const again = await open(`/bao-tin#${token}`, look);
    await again.page.locator("#again").waitFor();
    expect(await again.page.locator("#again").textContent()).toContain("đã được dùng");
    expect(await again.page.locator("[data-begin]").isVisible()).toBe(true);
    await picture(again.page, `report-link-used-${look?.name}`);
    await again.context.close();
  },
);

test("a link of a kept receipt opens its case; a token that is none is passed over", async () => {
  const told = await open("/bao-tin");
  await told.page.locator("[data-begin]").click();
  await told.page.waitForSelector('[data-question="report/danger"]');
  await tellUntil(told.page, "report/receipt", story);
  const receipt = (await receiptOn(told.page)).replaceAll(/\D/gu, "");
  await told.context.close();

  const { context, page } = await open(`/bao-tin/ma#${await linkTo(receipt)}`);
  await page.waitForSelector('[data-question="report/follow-up"]');
  expect((await keptBy(page)).address).toBe("/bao-tin/ma");
  await context.close();

  const odd = await open("/bao-tin/ma#quang-cao");
  await odd.page.waitForSelector("#receipt");
  expect(new URL(odd.page.url()).hash).toBe("");
  expect(odd.asked.filter((request) => request.url().endsWith("/link"))).toEqual([]);
  await odd.context.close();
});
