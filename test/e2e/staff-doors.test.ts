import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { looks, picture } from "./browser.ts";
import { findings } from "./inspection.ts";
import { cramped, type OpenStaff, openStaff, password } from "./members.ts";

let staff: OpenStaff;
beforeAll(async () => {
  staff = await openStaff();
  // The very first is asked for a name as well.
  await staff.member("Hoàng Thị Mai", "account-administrator");
});
afterAll(() => staff?.close());

const linkOf = (token: string) => `${staff.url}/can-bo/moi#${token}`;

async function choosePassword(page: Page): Promise<void> {
  await page.waitForSelector("[data-step=password]:not([hidden])");
  await page.fill("[data-step=password] input[name=password]", password);
  await page.click("[data-step=password] button.act");
  await page.waitForSelector("[data-step=factor]:not([hidden])", { timeout: 20_000 });
}

async function finish(page: Page): Promise<void> {
  const secret = (await page.textContent("[data-step=factor] [data-fill=totp]")) ?? "";
  await page.fill("[data-step=factor] input[name=code]", await staff.codeOf(secret));
  await page.click("[data-step=factor] button.act");
}

test("of two people with one invitation the second hears that it was used, before and in the middle of it", async () => {
  const { token } = await staff.invited("Nông Văn Tú", "analyst");
  const [first, second] = [await staff.look(looks[0]?.options), await staff.look(looks[3]?.options)];
  for (const { page } of [first, second]) {
    await page.goto(linkOf(token));
    await choosePassword(page);
    expect(await findings(page)).toEqual([]);
    expect(await cramped(page)).toEqual([]);
  }
  await picture(first.page, "staff-invited-phone-light");
  await picture(second.page, "staff-invited-desktop-dark");
  await finish(first.page);
  await first.page.waitForSelector("[data-step=codes]:not([hidden])", { timeout: 20_000 });
  await finish(second.page);
  await second.page.getByText("Lời mời này không dùng được").waitFor();
  expect(await second.context.cookies()).toEqual([]);

  const third = await staff.look(looks[1]?.options);
  await third.page.goto(linkOf(token));
  await third.page.getByText("Lời mời này không dùng được").waitFor();
  expect(third.page.url()).not.toContain(token);
  expect(await findings(third.page)).toEqual([]);
  expect(await cramped(third.page)).toEqual([]);
  await picture(third.page, "staff-invitation-over-phone-dark");
  for (const { context } of [first, second, third]) await context.close();
});

test("an invitation is good for 72 hours; a link that was cut off says so at once, without asking the server", async () => {
  const { token } = await staff.invited("Vi Thị Sen", "officer");
  staff.waitMinutes(72 * 60 - 1);
  const { context, page } = await staff.look();
  await page.goto(linkOf(token));
  await page.waitForSelector("[data-step=password]:not([hidden])");
  staff.waitMinutes(2);
  await page.goto(`${staff.url}/can-bo/vao`);
  await page.goto(linkOf(token));
  await page.getByText("Lời mời này không dùng được").waitFor();
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.goto(`${staff.url}/can-bo/vao`);
  await page.goto(linkOf(token.slice(0, 20)));
  await page.getByText("đường dẫn bị cắt mất một phần").waitFor();
  expect(asked.filter((url) => url.includes("set-up"))).toEqual([]);
  await context.close();
});

test("the list says whose invitation is over, and a new link takes its place", async () => {
  const mai = await staff.member("Lục Thị Mai", "account-administrator");
  await staff.invited("Lê Văn Đợi", "officer");
  staff.waitMinutes(73 * 60);
  const { context, page, troubles } = await staff.enter(mai, "/can-bo/nguoi", looks[0]?.options);
  const row = page.locator(".staff-table tr", { hasText: "Lê Văn Đợi" });
  expect(await row.textContent()).toContain("lời mời đã hết hạn");
  expect(await findings(page)).toEqual([]);
  expect(await cramped(page)).toEqual([]);
  await picture(page, "staff-people-phone-light");
  await row.getByRole("button", { name: "Tạo lời mời mới" }).click();
  await page.waitForSelector("[data-if=link]:not([hidden])");
  expect(await page.textContent("[data-fill=link]")).toMatch(/\/can-bo\/moi#[\w-]{43}$/);
  expect(await row.textContent()).toContain("đang mời");
  await picture(page, "staff-people-link-phone-light");
  expect(troubles).toEqual([]);
  await context.close();
});
