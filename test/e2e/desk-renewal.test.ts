import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/desk.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks, openLine, unlock } from "./desks.ts";
import { findings } from "./inspection.ts";

let desks: Desks;
let lan: Person;
let minh: Person;
let hoa: Person;

beforeAll(async () => {
  desks = await openDesks();
  lan = await desks.officer("lan");
  minh = await desks.officer("minh");
  hoa = await desks.officer("hoa", "lead");
  await desks.sign([{ person: lan }, { person: minh }, { person: hoa }]);
});
afterAll(() => desks?.close());

test("after an officer left, a colleague makes the keys of every case anew with one button, on a phone too", async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => desks.report([lan, minh, hoa])));
  await desks.sign([{ person: lan }, { person: hoa }, { person: minh, state: "ended" }]);
  await desks.sql("DELETE FROM cases.case_grant WHERE officer_key = $1", [minh.key]);

  const { context, page, troubles } = await desks.openDesk(lan, looks[0]?.options ?? {});
  await unlock(page);
  const button = page.getByRole("button", { name: "Làm mới khoá 6 tin" });
  await button.waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, "desk-renewal");
  await button.click();
  await page.getByText("Đã làm mới khoá của 6 tin.").first().waitFor();
  expect(await button.count()).toBe(0);

  const versions = await desks.sql<{ readonly version: number; readonly under: number }>(
    "SELECT version, made_under AS under FROM cases.case_key WHERE version > 1",
  );
  expect(versions).toEqual(Array.from({ length: 6 }, () => ({ version: 2, under: 2 })));
  await openLine(page, made[0]?.id ?? "");
  await page.keyboard.press("r");
  await page.fill("form.deed-form textarea", "câu trả lời sau khi đổi khoá");
  await page.click("form.deed-form button[type=submit]");
  await page.waitForSelector(".entry-reply");
  expect(troubles).toEqual([]);
  await context.close();
});
