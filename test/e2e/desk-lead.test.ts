import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/desk.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks, openLine, openPanel, sendPanel, unlock } from "./desks.ts";
import { findings } from "./inspection.ts";
import { cramped } from "./members.ts";

let desks: Desks;
let hoa: Person;
let lan: Person;
let minh: Person;

beforeAll(async () => {
  desks = await openDesks();
  hoa = await desks.officer("hoa", "lead");
  lan = await desks.officer("lan");
  minh = await desks.officer("minh");
  await desks.sign([{ person: hoa }, { person: lan }, { person: minh }]);
});
afterAll(() => desks?.close());

const form = "form.deed-form";
const line = (page: Page, id: string) => page.locator(`[data-case="${id}"]`);

async function inspect(page: Page, name: string): Promise<void> {
  expect([name, ...(await findings(page))]).toEqual([name]);
  expect([name, ...(await cramped(page))]).toEqual([name]);
  await picture(page, `desk-${name}`);
}

test("the lead lets a colleague in, who then opens the case; without the second factor nothing happens", async () => {
  const made = await desks.report([hoa, lan], { texts: [{ kind: "words", text: "còn nguyên" }] });
  const lead = await desks.openDesk(hoa, looks[3]?.options);
  const other = await desks.openDesk(minh);
  await unlock(lead.page);
  await unlock(other.page);
  expect(await line(other.page, made.id).count()).toBe(0);
  await openLine(lead.page, made.id);
  await openPanel(lead.page, "Cấp quyền đọc");
  await inspect(lead.page, "grant-desktop-dark");
  await desks.sql(
    "UPDATE staff_session SET authenticated_at = authenticated_at - interval '6 minutes' WHERE account_id = $1",
    [hoa.id],
  );
  await lead.page.click(`${form} button[type=submit]`);
  await lead.page.waitForSelector("dialog[data-again][open]");
  await picture(lead.page, "desk-again-desktop-dark");
  await lead.page.click("dialog[data-again] button[value=cancel]");
  await lead.page.locator(".refused", { hasText: "cần xác thực lại bước hai" }).waitFor();
  await desks.sql("UPDATE staff_session SET authenticated_at = program_now() WHERE account_id = $1", [hoa.id]);
  await sendPanel(lead.page);
  await other.page.getByRole("button", { name: "Tải lại" }).click();
  await openLine(other.page, made.id);
  await other.page.keyboard.press("v");
  await other.page.waitForSelector(".said");
  expect(await other.page.textContent(".said")).toBe("còn nguyên");
  await openPanel(lead.page, "Cấp quyền đọc");
  await lead.page.getByText("Mọi cán bộ trong danh bạ đã có quyền").waitFor();
  for (const { context } of [lead, other]) await context.close();
});

test("a written order holds a case; the lead takes a colleague off it, and it is gone from their list", async () => {
  const made = await desks.report([hoa, lan, minh]);
  const lead = await desks.openDesk(hoa, looks[0]?.options);
  const other = await desks.openDesk(lan);
  await unlock(lead.page);
  await unlock(other.page);
  await line(other.page, made.id).waitFor();
  await openLine(lead.page, made.id);
  await lead.page.getByRole("button", { name: "Lưu giữ theo lệnh bằng văn bản" }).click();
  await lead.page.getByText("đang lưu giữ theo lệnh").waitFor();
  await inspect(lead.page, "held-phone-light");
  await lead.page.getByRole("button", { name: "Thôi lưu giữ theo lệnh" }).click();
  await lead.page.getByText("đang lưu giữ theo lệnh").waitFor({ state: "detached" });

  await openPanel(lead.page, "Không nên xem tin này");
  await lead.page.locator(`${form} select`).selectOption({ label: "Cán bộ lan" });
  await inspect(lead.page, "conflict-phone-light");
  await sendPanel(lead.page);
  await other.page.getByRole("button", { name: "Tải lại" }).click();
  await line(other.page, made.id).waitFor({ state: "detached" });

  await openPanel(lead.page, "Giao người xử lý");
  const offered = await lead.page.locator(`${form} select option`).allTextContents();
  expect(offered).toEqual(["Cán bộ hoa (tôi)", "Cán bộ minh"]);
  await lead.page.locator(`${form} select`).selectOption({ label: "Cán bộ minh" });
  await lead.page.fill(`${form} textarea`, "gọi lại lúc 15 giờ");
  await inspect(lead.page, "hand-over-phone-light");
  await sendPanel(lead.page);
  await lead.page.locator(".case-chips", { hasText: "Cán bộ minh xử lý" }).waitFor();
  for (const { context } of [lead, other]) await context.close();
});

test("after somebody left the case gets a new key, and what is written then opens for those who stay", async () => {
  const made = await desks.report([hoa, lan, minh], { texts: [{ kind: "words", text: "viết trước" }] });
  await desks.sign([{ person: hoa }, { person: lan }, { person: minh, state: "ended" }]);
  const lead = await desks.openDesk(hoa);
  await unlock(lead.page);
  await openLine(lead.page, made.id);
  await openPanel(lead.page, "Đổi khoá của tin");
  await inspect(lead.page, "key-desktop-light");
  await sendPanel(lead.page);
  await openPanel(lead.page, "Ghi chú");
  await lead.page.fill(`${form} textarea`, "viết sau");
  await sendPanel(lead.page);
  const stays = await desks.openDesk(lan);
  await unlock(stays.page);
  await openLine(stays.page, made.id);
  const said: (string | null)[] = [];
  for (const veil of ["viết trước", "viết sau"]) {
    await stays.page.keyboard.press("v");
    await stays.page.locator(".said", { hasText: veil }).waitFor();
    said.push(veil);
  }
  expect(said).toHaveLength(2);
  const { length } = await desks.sql(
    "SELECT FROM cases.case_grant g JOIN officer_key k ON k.id = g.officer_key WHERE g.case_id = $1 AND g.version = 2 AND k.account_id = $2",
    [made.id, minh.id],
  );
  expect(length).toBe(0);
  await desks.sign([{ person: hoa }, { person: lan }, { person: minh }]);
  for (const { context } of [lead, stays]) await context.close();
});

test("a case is closed with its outcome and opened again; one that nobody can read needs two people", async () => {
  const made = await desks.report([hoa, lan]);
  const first = await desks.openDesk(lan, looks[1]?.options);
  await unlock(first.page);
  await openLine(first.page, made.id);
  await openPanel(first.page, "Đóng tin");
  await inspect(first.page, "close-phone-dark");
  await first.page.fill(`${form} textarea`, "đã xong phần mình");
  await sendPanel(first.page);
  await first.page.locator(".case-chips", { hasText: "Đã đóng" }).waitFor();
  await inspect(first.page, "closed-phone-dark");
  await first.page.getByRole("button", { name: "Mở lại tin" }).click();
  await first.page.locator(".case-chips", { hasText: "Đang xử lý" }).waitFor();

  await openPanel(first.page, "Đóng tin");
  await first.page.locator(`${form} select`).selectOption("unreadable");
  await first.page.getByText("Cần hai người").waitFor();
  await sendPanel(first.page);
  await openPanel(first.page, "Đóng tin");
  await first.page.locator(`${form} select`).selectOption("unreadable");
  await first.page.click(`${form} button[type=submit]`);
  await first.page.locator(".refused", { hasText: "Cần một người thứ hai" }).waitFor();
  const second = await desks.openDesk(hoa);
  await unlock(second.page);
  await openLine(second.page, made.id);
  await openPanel(second.page, "Đóng tin");
  await second.page.locator(`${form} select`).selectOption("unreadable");
  await sendPanel(second.page);
  await second.page.locator(".case-chips", { hasText: "Đã đóng" }).waitFor();
  for (const { context } of [first, second]) await context.close();
});
