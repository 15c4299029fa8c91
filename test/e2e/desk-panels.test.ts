import { readFile } from "node:fs/promises";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/desk.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks, openLine, openPanel, sendPanel, unlock } from "./desks.ts";
import { findings } from "./inspection.ts";
import { cramped } from "./members.ts";

let desks: Desks;
let lan: Person;
let minh: Person;

beforeAll(async () => {
  desks = await openDesks();
  lan = await desks.officer("lan");
  minh = await desks.officer("minh");
  await desks.sign([{ person: lan }, { person: minh }]);
});
afterAll(() => desks?.close());

const form = "form.deed-form";
const field = (page: Page, label: string) =>
  page.locator(`${form} .field-row:has(> .field-label:text-is("${label}")) .field`);
const choose = (page: Page, label: string, words: string) => field(page, label).selectOption({ label: words });
const course = (page: Page) => page.locator(".course").textContent();

/** The panel is whole for everyone, fits, and is there to be looked at. */
async function inspect(page: Page, name: string): Promise<void> {
  expect([name, ...(await findings(page))]).toEqual([name]);
  expect([name, ...(await cramped(page))]).toEqual([name]);
  await picture(page, `desk-${name}`);
}

test("on a phone: a page is asked to be taken down, and what the platform answered follows", async () => {
  const made = await desks.report([lan, minh], {
    texts: [{ kind: "link", text: "https://www.tiktok.com/@a/video/1" }],
  });
  const { context, page, troubles, wire } = await desks.openDesk(lan, looks[0]?.options);
  await unlock(page);
  await openLine(page, made.id);
  await openPanel(page, "Yêu cầu gỡ");
  const link = field(page, "Đường link");
  expect(await link.inputValue()).toContain("tiktok.com/@a/video/1");
  await inspect(page, "take-down-phone-light");
  await link.fill("không phải đường link");
  expect(await page.locator(`${form} button[type=submit]`).isDisabled()).toBe(true);
  await link.fill("HXXPS://m.facebook[.]com/groups/1/?fbclid=abc");
  await sendPanel(page);
  expect(await course(page)).toContain("yêu cầu gỡ, Facebook: đã gửi yêu cầu");

  await openPanel(page, "Yêu cầu gỡ");
  await choose(page, "Yêu cầu", "Facebook · đã gửi yêu cầu");
  expect(await page.locator(`${form} .notice`).textContent()).toBe("https://facebook.com/groups/1");
  await choose(page, "Tình trạng", "đã gỡ");
  await field(page, "Trả lời của nền tảng").fill("Đã gỡ lúc 10 giờ, mã 123");
  await sendPanel(page);
  expect(await course(page)).toContain("yêu cầu gỡ, Facebook: đã gỡ");

  await openPanel(page, "Nhóm cùng trang");
  await inspect(page, "apart-phone-light");
  await sendPanel(page);
  expect(await course(page)).toContain("tách khỏi nhóm cùng trang");
  expect(wire.join("\n")).not.toMatch(/facebook|tiktok/i);
  expect(troubles).toEqual([]);
  await context.close();
});

test("on a phone in the dark: a data subject's request carries its days from asked to done", async () => {
  const made = await desks.report([lan, minh], { texts: [{ kind: "words", text: "xoá giúp em" }] });
  const { context, page } = await desks.openDesk(lan, looks[1]?.options);
  await unlock(page);
  await openLine(page, made.id);
  await openPanel(page, "Yêu cầu về dữ liệu");
  await choose(page, "Người yêu cầu muốn", "xoá dữ liệu");
  // Asked on Wednesday 2 December 2026: acknowledged within two working days.
  expect(await page.locator(`${form} .notice`).textContent()).toContain("Xác nhận chậm nhất ngày 04/12/2026");
  await inspect(page, "rights-phone-dark");
  await sendPanel(page);
  expect(await course(page)).toContain("yêu cầu về dữ liệu, xoá dữ liệu: đã nhận");
  await openPanel(page, "Yêu cầu về dữ liệu");
  await field(page, "Yêu cầu").selectOption({ index: 1 });
  expect(await page.locator(`${form} .notice`).textContent()).toMatch(/^Làm xong chậm nhất ngày \d\d\/\d\d\/\d{4}\.$/);
  await choose(page, "Tình trạng", "đã làm xong");
  await sendPanel(page);
  expect(await course(page)).toContain("xoá dữ liệu: đã làm xong");
  await context.close();
});

test("a hand-over is printed, sealed into a file that only its receiver opens, and confirmed", async () => {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  await desks.sql("UPDATE receiver SET recipient = $1 WHERE code = '111'", [recipient]);
  const texts = [{ kind: "words", text: "bí-mật-của-em" }];
  const made = await desks.report([lan, minh], { level: 4, sheet: { category: "H03" }, texts });
  const { context, page, wire } = await desks.openDesk(lan, looks[3]?.options);
  await unlock(page);
  await openLine(page, made.id);
  await openPanel(page, "Nơi nhận xác nhận");
  await page.getByText("Tin này chưa được chuyển cho ai").waitFor();
  expect(await page.locator(`${form} button[type=submit]`).isDisabled()).toBe(true);

  await openPanel(page, "Chuyển tin");
  await inspect(page, "refer-desktop-dark");
  await choose(page, "Nơi nhận", "Tổng đài điện thoại quốc gia bảo vệ trẻ em 111");
  await choose(page, "Cách chuyển", "Tệp mã hoá age");
  const saved = page.waitForEvent("download");
  await sendPanel(page);
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`${made.id.slice(0, 8)}.age`);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const opened = await decrypter.decrypt(await readFile(await file.path()), "text");
  expect(opened).toContain("bí-mật-của-em");
  expect(opened).toContain("Tài liệu mật");

  await openPanel(page, "Chuyển tin");
  await choose(page, "Cách chuyển", "In ra giấy");
  await sendPanel(page);
  await page.waitForSelector(".print-sheet");
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await picture(page, "desk-print-paper");
  // On paper the page stands alone, in the whole width.
  const sheet = page.locator(".print-sheet");
  const others = [".staff-head", "h1", ".desk-list", ".case-head", ".course", ".deeds", "button"];
  expect(await page.locator(others.map((one) => `${one}:visible`).join(", ")).count()).toBe(0);
  expect(await sheet.textContent()).toContain("bí-mật-của-em");
  expect((await sheet.boundingBox())?.width).toBeGreaterThan(1200);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });

  await openPanel(page, "Nơi nhận xác nhận");
  await field(page, "Ai nhận, lúc nào, số hiệu").fill("Chị Hà, 14 giờ, số 7");
  await inspect(page, "receipt-desktop-dark");
  await sendPanel(page);
  expect(await course(page)).toContain("xác nhận đã nhận");

  await openPanel(page, "Mẫu số 01");
  await sendPanel(page);
  await page.waitForSelector(".print-sheet");
  await inspect(page, "form-desktop-dark");
  expect(wire.join("\n")).not.toContain("bí-mật-của-em");
  await context.close();
});

test("a level is lowered by two people, and the category is read anew; every panel says what it is for", async () => {
  const made = await desks.report([lan, minh], { level: 3 });
  const first = await desks.openDesk(lan);
  await unlock(first.page);
  await openLine(first.page, made.id);
  await openPanel(first.page, "Đổi mức");
  await choose(first.page, "Mức khẩn", "Vàng – vừa");
  await field(first.page, "Lý do").fill("không còn gấp");
  await inspect(first.page, "level-desktop-light");
  await sendPanel(first.page);
  await first.page.getByText("đề nghị hạ xuống Vàng – vừa").waitFor();
  await openPanel(first.page, "Xếp lại loại");
  await first.page.locator(`${form} select`).selectOption("H05");
  await sendPanel(first.page);
  expect(await course(first.page)).toContain("xếp lại loại");

  const second = await desks.openDesk(minh, looks[0]?.options);
  await unlock(second.page);
  await openLine(second.page, made.id);
  await openPanel(second.page, "Đổi mức");
  await field(second.page, "Lý do").fill("đồng ý");
  await sendPanel(second.page);
  await second.page.locator(".case-chips", { hasText: "Vàng – vừa" }).waitFor();
  await inspect(second.page, "lowered-phone-light");
  for (const { context } of [first, second]) await context.close();
});
