import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/desk.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks, openLine, password, unlock } from "./desks.ts";
import { findings } from "./inspection.ts";

let desks: Desks;
let lan: Person;
let minh: Person;

const attack = `"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{{7*7}}\u202Eđảo`;

beforeAll(async () => {
  desks = await openDesks();
  lan = await desks.officer("lan");
  minh = await desks.officer("minh");
  await desks.sign([{ person: lan }, { person: minh }]);
});
afterAll(() => desks?.close());

const everyone = () => [lan, minh];

test("an officer unlocks, reads what is asked for, answers, hands over and closes; nothing of it is on the wire", async () => {
  const made = await desks.report(everyone(), {
    level: 4,
    sheet: { category: "H03", offender: "family", safety: { now: "yes" }, reasons: ["triage-now"] },
    texts: [
      { kind: "words", text: `bí-mật-của-em ${attack}` },
      { kind: "account", text: attack },
    ],
    clocks: [{ clock: "red-handed-over", minutes: 20 }],
  });
  const { context, page, wire, troubles } = await desks.openDesk(lan);
  await page.fill(".unlock input[type=password]", "không phải mật khẩu này");
  await page.click(".unlock button[type=submit]");
  await page.getByText("Mật khẩu không mở được khoá").waitFor();
  expect(await findings(page)).toEqual([]);
  await unlock(page);
  await openLine(page, made.id);
  // Behind the veil there is no text, for nobody.
  expect(await page.content()).not.toContain("bí-mật-của-em");
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("v");
  await page.waitForSelector(".said");
  expect(await page.textContent(".said")).toContain("bí-mật-của-em");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".said", { state: "detached" });

  await openLine(page, made.id);
  await page.keyboard.press("r");
  await page.fill("form.deed-form textarea", `câu-trả-lời ${attack}`);
  await page.click("form.deed-form button[type=submit]");
  await page.waitForSelector(".entry-reply");

  await page.keyboard.press("b");
  await page.waitForSelector("form.deed-form select");
  expect(await page.textContent("form.deed-form details")).toContain("Không nhận loại chuyện này");
  await page.fill("form.deed-form textarea", attack);
  await page.click("form.deed-form button[type=submit]");
  await page.waitForSelector(".print-sheet");
  expect(await page.textContent(".print-sheet")).toContain("bí-mật-của-em");
  expect(await page.textContent(".clocks")).toContain("xong ngày");
  await picture(page, "desk-hand-over");

  await page.keyboard.press("c");
  await page.selectOption("form.deed-form select", "confirmed");
  await page.fill("form.deed-form textarea", attack);
  await page.click("form.deed-form button[type=submit]");
  await page.locator(".case-chips", { hasText: "Đã đóng" }).waitFor();

  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(troubles).toEqual([]);
  const sent = wire.join("\n");
  expect(wire.length).toBeGreaterThan(20);
  for (const secret of ["bí-mật-của-em", "câu-trả-lời", "onerror", password, '"category":"H03"', "triage-now"])
    expect(sent).not.toContain(secret);
  expect(sent).not.toContain(Buffer.from(lan.keys?.enc.privateKey ?? []).toString("base64url"));
  await context.close();
});

test("of two officers at once each sees the other, and the second loses nothing", async () => {
  const made = await desks.report(everyone(), { level: 2 });
  const first = await desks.openDesk(lan);
  await unlock(first.page);
  await openLine(first.page, made.id);
  const second = await desks.openDesk(minh);
  await unlock(second.page);
  await openLine(second.page, made.id);
  await second.page.getByText("Cán bộ lan cũng đang mở").waitFor();
  for (const { page } of [first, second]) await page.keyboard.press("n");
  await first.page.fill("form.deed-form textarea", "ghi chú của Lan");
  await second.page.fill("form.deed-form textarea", "ghi chú của Minh");
  await first.page.click("form.deed-form button[type=submit]");
  await first.page.waitForSelector(".entry-note");
  await second.page.click("form.deed-form button[type=submit]");
  await second.page.waitForSelector("form.deed-form .refused");
  expect(await second.page.inputValue("form.deed-form textarea")).toBe("ghi chú của Minh");
  await second.page.click("form.deed-form button[type=submit]");
  await second.page.locator(".entry-note").nth(1).waitFor();
  await first.context.close();
  await second.context.close();
});

test("an officer who is excluded or disabled in mid-session is out", async () => {
  const made = await desks.report(everyone());
  const { context, page } = await desks.openDesk(minh);
  await unlock(page);
  await openLine(page, made.id);
  await page.click(".more-deeds summary");
  await page.getByRole("button", { name: "Không nên xem tin này" }).click();
  await page.click("form.deed-form button[type=submit]");
  await page.getByText("không còn mở").waitFor();
  await page.reload();
  await unlock(page);
  expect(await page.locator(`[data-case="${made.id}"]`).count()).toBe(0);
  await desks.sql("UPDATE staff_account SET state = 'disabled' WHERE id = $1", [minh.id]);
  // The page may notice by itself before it is pressed.
  await page
    .getByRole("button", { name: "Tải lại" })
    .click({ timeout: 3000 })
    .catch(() => {});
  await page.waitForURL(/\/can-bo\/vao/);
  await desks.sql("UPDATE staff_account SET state = 'active' WHERE id = $1", [minh.id]);
  await context.close();
});

test("a forged text never breaks the page", async () => {
  const made = await desks.report(everyone(), {
    texts: [
      { kind: "words", text: "còn nguyên" },
      { kind: "words", text: "bị sửa" },
    ],
  });
  await desks.sql("UPDATE cases.message SET to_case = '\\x0102' WHERE case_id = $1 AND seq = 2", [made.id]);
  await desks.sql("UPDATE cases.message SET to_case = to_case || '\\x00' WHERE case_id = $1 AND seq = 0", [made.id]);
  const { context, page, troubles } = await desks.openDesk(lan);
  await unlock(page);
  await openLine(page, made.id);
  expect(await page.textContent("[role=alert]")).toContain("nhật ký");
  expect(await page.locator(".entry-unopened").count()).toBe(1);
  await page.keyboard.press("v");
  await page.waitForSelector(".said");
  expect(await page.textContent(".said")).toBe("còn nguyên");
  expect(troubles).toEqual([]);
  await context.close();
});

test("on a phone, in the dark, the list and a case fit the screen", async () => {
  const { context, page } = await desks.openDesk(lan, looks[1]?.options);
  await unlock(page);
  await page.locator(".line-title", { hasNotText: "Đang mở" }).first().waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, "desk-list-phone");
  await page.click(".line");
  await page.waitForSelector(".course");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>("#desk button, #desk select, #desk summary")]
        .map((one) => one.getBoundingClientRect())
        .filter(({ height, width }) => width > 0 && height < 40).length,
  );
  expect(small).toBe(0);
  await page.click(".daily button");
  expect(await findings(page)).toEqual([]);
  await picture(page, "desk-case-phone");
  await context.close();
});
