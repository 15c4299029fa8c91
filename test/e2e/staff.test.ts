import { Secret, TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firstInvitation } from "../../server/access/accounts.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { looks, openBrowser, openContext, picture, troublesOf } from "./browser.ts";
import { findings } from "./inspection.ts";
import { type Program, startProgram } from "./program.ts";

const password = "bảy con vịt trời lội qua suối lạnh";

let program: Program;
let browser: Browser;
let context: BrowserContext;
let troubles: readonly string[];

beforeAll(async () => {
  program = await startProgram();
  await program.sql(
    `INSERT INTO organisation VALUES ('e-information', '2025-03-01', NULL, 'Sở Văn hóa, Thể thao và Du lịch', 'other'),
       ('information', '2025-03-01', NULL, 'Sở Khoa học và Công nghệ', 'cases'),
       ('child-affairs', '2025-03-01', NULL, 'Sở Y tế', 'participation')`,
  );
  browser = await openBrowser();
  ({ context } = await openContext(browser, looks[2]?.options ?? {}, program.host));
  troubles = troublesOf(context);
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

/** The code of the moment, from what the page shows for typing. */
const codeOf = (typed: string): string =>
  new TOTP({
    secret: Secret.fromBase32(typed.replaceAll(" ", "")),
    algorithm: "SHA1",
    digits: 6,
    period: 30,
  }).generate();

/** Goes through an invitation to the end; returns the secret of the code generator. */
async function setUp(page: Page, link: string, { name }: { readonly name?: string } = {}): Promise<string> {
  await page.goto(link);
  await page.waitForSelector("[data-step=password]:not([hidden])");
  expect(page.url()).not.toContain("#");
  if (name !== undefined) {
    expect(await page.locator("[data-step=password] input[name=name]").getAttribute("required")).not.toBeNull();
    await page.fill("[data-step=password] input[name=name]", name);
  }
  await page.fill("[data-step=password] input[name=password]", password);
  await page.click("[data-step=password] button.act");
  await page.waitForSelector("[data-step=factor]:not([hidden])", { timeout: 20_000 });
  const secret = (await page.textContent("[data-step=factor] [data-fill=totp]")) ?? "";
  await page.fill("[data-step=factor] input[name=code]", codeOf(secret));
  await page.click("[data-step=factor] button.act");
  await page.waitForSelector("[data-step=codes]:not([hidden])", { timeout: 20_000 });
  expect(await page.locator("[data-codes] li").count()).toBe(10);
  return secret;
}

test("from the first link to an officer with keys that wait to be signed", { timeout: 120_000 }, async () => {
  const chain = await openChain(keyFiles(program.store, program.keyFolder));
  const first = { login: "quan-tri", name: "Quản trị", organisation: "e-information" };
  const invitation = await firstInvitation({ store: program.store, chain }, first);
  const page = await context.newPage();
  await setUp(page, `${program.url}/can-bo/moi#${invitation?.token}`, { name: "Hoàng Thị Mai" });
  await picture(page, "staff-codes");
  await page.click("text=Tôi đã cất giấy");
  await page.waitForSelector("main[data-csrf]");
  expect(await page.textContent("h1")).toContain("Hoàng Thị Mai");
  await picture(page, "staff-home");
  await page.click("nav >> text=Người");
  await page.waitForSelector("form[data-staff=invite]");
  await page.fill("form[data-staff=invite] input[name=name]", "Nông Văn Tú");
  await page.selectOption("form[data-staff=invite] select[name=role]", "officer");
  await page.selectOption("form[data-staff=invite] select[name=organisation]", "information");
  await page.click("form[data-staff=invite] button.act");
  await page.waitForSelector("[data-if=link]:not([hidden])");
  const link = (await page.textContent("[data-fill=link]")) ?? "";
  expect(await page.textContent(".staff-table")).toContain("Nông Văn Tú");
  await picture(page, "staff-people");
  expect(await findings(page)).toEqual([]);

  const other = await openContext(browser, looks[0]?.options ?? {}, program.host);
  const officer = await other.context.newPage();
  await setUp(officer, link.replace(/^http:\/\/[^/]+/, program.url));
  expect(await officer.textContent("[data-fill=fingerprint]")).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  await picture(officer, "staff-officer-codes");
  await officer.click("text=Tôi đã cất giấy");
  await officer.waitForSelector("main[data-csrf]");
  await picture(officer, "staff-officer-home");
  await officer.click("a[href='/can-bo/toi']");
  await officer.waitForSelector("#own-keys");
  await picture(officer, "staff-own");
  expect(await findings(officer)).toEqual([]);

  await page.click("nav >> text=Danh bạ khoá");
  await page.waitForSelector("form[data-staff=directory]");
  expect(await page.textContent(".staff-table")).toContain("Nông Văn Tú");
  await picture(page, "staff-directory");
  expect(await findings(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
