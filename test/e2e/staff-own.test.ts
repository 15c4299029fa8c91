import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { looks, picture } from "./browser.ts";
import { findings } from "./inspection.ts";
import { cramped, givePassword, type OpenStaff, openStaff, password } from "./members.ts";

const next = "một hai ba bốn con trâu gặm cỏ ngoài đồng";

let staff: OpenStaff;
beforeAll(async () => {
  staff = await openStaff();
});
afterAll(() => staff?.close());

const dialog = "dialog[data-again]";

async function answer(page: Page, code: string): Promise<void> {
  await page.fill(`${dialog} input[name=code]`, code);
  await page.click(`${dialog} button[value=totp]`);
}

test("after five minutes the second factor is asked for again: refused, put off, given; a printed code does too", async () => {
  const lan = await staff.member("Nguyễn Thị Lan", "analyst");
  const { context, page } = await staff.enter(lan, "/can-bo/toi", looks[1]?.options);
  staff.waitMinutes(6);
  const change = page.locator("form[data-staff=generator] > button");
  await change.click();
  await page.locator(dialog).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-again-phone-dark");
  await answer(page, "000000");
  await page.locator(dialog).getByText("Mã không đúng").waitFor();
  await page.click(`${dialog} button[value=cancel]`);
  await page.locator("form[data-staff=generator]").getByText("Cần xác nhận bước thứ hai").waitFor();

  await change.click();
  await answer(page, await lan.code());
  await page.locator("[data-if=offered]").waitFor();
  const secret = (await page.textContent("form[data-staff=generator] [data-fill=totp]")) ?? "";
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-generator-phone-dark");
  await page.fill("form[data-staff=generator] input[name=code]", await staff.codeOf(secret));
  await change.click();
  await page.locator("[data-done=generator]").waitFor();

  staff.waitMinutes(6);
  await page.click("form[data-staff=codes] button");
  await answer(page, await lan.code());
  await page.locator(dialog).getByText("Mã không đúng").waitFor();
  await page.fill(`${dialog} input[name=code]`, await staff.codeOf(secret));
  await page.click(`${dialog} button[value=totp]`);
  await page.locator("[data-codes] li").nth(9).waitFor();
  const printed = await page.locator("[data-codes] li").allTextContents();
  expect(new Set(printed).size).toBe(10);
  expect(await findings(page)).toEqual([]);
  await picture(page, "staff-new-codes-phone-dark");

  staff.waitMinutes(6);
  await page.click("form[data-staff=codes] button");
  await page.click(`${dialog} summary`);
  await page.fill(`${dialog} input[name=recovery]`, lan.codes[0] ?? "");
  await page.click(`${dialog} button[value=recovery]`);
  await page.locator(dialog).getByText("Mã không đúng").waitFor();
  await page.fill(`${dialog} input[name=recovery]`, printed[0] ?? "");
  await page.click(`${dialog} button[value=recovery]`);
  await page.locator(dialog).waitFor({ state: "hidden" });
  await expect.poll(() => page.locator("[data-codes] li").allTextContents()).not.toEqual(printed);
  await context.close();
});

test("a new password ends every other session, opens what the old one opened, and new keys get the next number", async () => {
  const minh = await staff.member("Lò Văn Minh", "officer");
  const elsewhere = await staff.enter(minh, "/can-bo/toi");
  const { context, page, troubles } = await staff.enter(minh, "/can-bo/toi");
  const change = "form[data-staff=change-password]";
  const wish = async (old: string, wished: string) => {
    await page.fill(`${change} input[name=old]`, old);
    await page.fill(`${change} input[name=password]`, wished);
    await page.click(`${change} > button`);
  };
  await wish(password, "lovanminhlovanminh");
  await page.locator(change).getByText("dễ đoán").waitFor();
  await wish("không phải mật khẩu cũ", next);
  await page.locator(change).getByText("Mật khẩu hiện tại không đúng").waitFor({ timeout: 20_000 });
  expect(await findings(page)).toEqual([]);
  await wish(password, next);
  await page.locator("[data-done=change-password]").waitFor({ timeout: 20_000 });
  await picture(page, "staff-own-password-desktop-light");
  await elsewhere.page.reload();
  expect(elsewhere.page.url()).toContain("/can-bo/vao");

  await givePassword(elsewhere.page, minh.login);
  await elsewhere.page.getByText("mật khẩu không đúng").waitFor({ timeout: 20_000 });
  await givePassword(elsewhere.page, minh.login, next);
  await elsewhere.page.locator("[data-way=totp]").waitFor({ timeout: 20_000 });
  await elsewhere.page.fill("[data-step=factor] input[name=code]", await minh.code());
  await elsewhere.page.click("[data-step=factor] button[value=totp]");
  await elsewhere.page.waitForSelector("main[data-csrf]");
  // Signing in has opened the keys: the desk does not ask again.
  await elsewhere.page.click(".staff-nav a[href='/can-bo/tin']");
  await elsewhere.page.waitForSelector(".desk");

  await page.fill("form[data-staff=keys] input[name=password]", password);
  await page.click("form[data-staff=keys] > button");
  await page.locator("form[data-staff=keys]").getByText("Mật khẩu hiện tại không đúng").waitFor({ timeout: 20_000 });
  await page.fill("form[data-staff=keys] input[name=password]", next);
  await page.click("form[data-staff=keys] > button");
  await page.locator("[data-done=keys]").waitFor({ timeout: 20_000 });
  expect(await page.textContent("section[aria-labelledby=own-keys] .rows")).toContain("Phiên bản 2");
  expect(await findings(page)).toEqual([]);
  await picture(page, "staff-own-keys-desktop-light");

  await page.reload();
  expect(await page.locator("section[aria-labelledby=sessions] .row").count()).toBe(2);
  await page.click("form[data-path$='end-others'] button");
  await expect.poll(() => page.locator("section[aria-labelledby=sessions] .row").count()).toBe(1);
  await elsewhere.page.reload();
  expect(elsewhere.page.url()).toContain("/can-bo/vao");
  expect(troubles.filter((one) => !one.includes("401"))).toEqual([]);
  for (const one of [context, elsewhere.context]) await one.close();
});
