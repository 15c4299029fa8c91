import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../support/desk.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks, password } from "./desks.ts";
import { findings } from "./inspection.ts";
import { cramped } from "./members.ts";

let desks: Desks;
let hoa: Person;
let an: Person;

beforeAll(async () => {
  desks = await openDesks();
  hoa = await desks.officer("hoa", "lead");
  an = await desks.person("an", "analyst", "child-affairs");
  await desks.sign([{ person: hoa }]);
});
afterAll(() => desks?.close());

test("the lead adds a month up in the browser; the analyst sees it through the thresholds, and nothing else", async () => {
  const made = [];
  for (let count = 0; count < 12; count += 1) made.push(await desks.report([hoa], { sheet: { category: "H04" } }));
  for (let count = 0; count < 2; count += 1)
    made.push(await desks.report([hoa], { level: 4, sheet: { category: "H01" } }));
  await desks.report([hoa], { sheet: { category: "H04", isTest: true } });
  const lead = await desks.enter(hoa, "/can-bo/so-tin", looks[0]?.options);
  await lead.page.waitForSelector(".unlock");
  await lead.page.fill(".unlock input[type=password]", password);
  await lead.page.click(".unlock button[type=submit]");
  await lead.page.waitForSelector("input[type=month]");
  await lead.page.fill("input[type=month]", "2026-12");
  expect(await findings(lead.page)).toEqual([]);
  expect(await cramped(lead.page)).toEqual([]);
  await picture(lead.page, "desk-months-empty-phone-light");
  await lead.page.getByRole("button", { name: "Cộng và gửi bảng" }).click();
  await lead.page.waitForSelector(".month");
  expect(await findings(lead.page)).toEqual([]);
  expect(await cramped(lead.page)).toEqual([]);
  await picture(lead.page, "desk-months-phone-light");
  const sent = lead.wire.find((text) => text.includes('"table"')) ?? "";
  expect(JSON.parse(sent).table.total).toBe(14);
  for (const { id } of made) expect(sent).not.toContain(id);

  const analyst = await desks.enter(an, "/can-bo/so-tin", looks[3]?.options);
  const month = (await analyst.page.textContent(".month")) ?? "";
  expect(month).toContain("Tháng 12/2026");
  // Two are so few that they could be somebody; what they are taken from is hidden with them.
  const cells = await analyst.page.locator(".month td").allTextContents();
  expect(cells).not.toContain("2");
  expect(await analyst.page.locator("#desk").count()).toBe(0);
  expect(await findings(analyst.page)).toEqual([]);
  await picture(analyst.page, "desk-months-analyst-desktop-dark");
  const answers = await Promise.all(
    ["/can-bo/tin", "/can-bo/truc", "/api/v1/cases"].map((path) =>
      analyst.page.request.get(new URL(path, analyst.page.url()).href),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual([404, 404, 404]);
  for (const { context } of [lead, analyst]) await context.close();
});
