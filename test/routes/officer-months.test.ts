import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { addUp } from "../../server/cases/month-table.ts";
import { commands } from "../../server/cli/commands/cases.ts";
import { readConfig } from "../../server/config.ts";
import { countedCase } from "../../server/views/islands/desk/months.tsx";
import { type DeskOffice, openDeskOffice, type Person } from "../support/desk.ts";

let office: DeskOffice;
let hoa: Person;
let analyst: Person;

beforeAll(async () => {
  office = await openDeskOffice();
  hoa = await office.person("hoa", "lead");
  analyst = await office.person("an", "analyst", "child-affairs");
  await office.sign([{ person: hoa }]);
});
afterAll(() => office.drop());

test("a month's cases, added up in the lead's browser, are what both departments see through the thresholds", async () => {
  for (let made = 0; made < 6; made += 1) await office.report([hoa], { level: 2, sheet: { category: "H04" } });
  for (let made = 0; made < 2; made += 1) await office.report([hoa], { level: 3, sheet: { category: "H01" } });
  await office.report([hoa], { sheet: { isTest: true } });
  const desk = office.desk(hoa);
  const list = (await desk.list("sent")) ?? [];
  const opened = await Promise.all(list.map(({ id }) => desk.open(id, null)));
  const table = addUp(
    opened.flatMap((one) => (one === null ? [] : [countedCase(one)])),
    "2026-12",
  );
  expect(table.total).toBe(8);
  expect((await office.ask(hoa, "PUT", "/api/v1/cases/months/2026-12", { table })).status).toBe(200);
  const { body } = await office.ask(analyst, "GET", "/api/v1/cases/months");
  expect(body.months).toMatchObject([{ month: "2026-12", total: 8 }]);
  expect(JSON.stringify(body)).not.toMatch(/"n":[1-4]\b/);
});

test("a new table replaces the old one, and one that does not add up is refused", async () => {
  const table = addUp([], "2026-12");
  await office.ask(hoa, "PUT", "/api/v1/cases/months/2026-12", { table });
  expect((await office.ask(hoa, "PUT", "/api/v1/cases/months/2026-12", { table: { ...table, total: 3 } })).status).toBe(
    400,
  );
  expect((await office.ask(hoa, "PUT", "/api/v1/cases/months/2026-11", { table })).status).toBe(400);
  const { body } = await office.ask(hoa, "GET", "/api/v1/cases/months");
  expect(body.months).toMatchObject([{ month: "2026-12", total: 0 }]);
});

test("on the command line the same tables are printed", async () => {
  const categories = ["H04", "H04", "H04", "H04", "H04", "H01"] as const;
  const cases = categories.map((category) => ({
    category,
    level: 2 as const,
    createdOn: "2026-10-05",
    handedOverOn: "2026-10-05",
    isTest: false,
  }));
  await office.ask(hoa, "PUT", "/api/v1/cases/months/2026-10", { table: addUp(cases, "2026-10") });
  const [stats] = commands;
  const reading = readConfig({});
  if (stats === undefined || reading.is === "bad") throw new Error("no such command");
  const context = { ...office, config: reading.config, say: wordingOf("vi"), locale: "vi" };
  const { lines } = await stats.run(context, { options: {}, positionals: [] });
  expect(lines.join("\n")).toMatch(/2026-10\s+6/);
  expect(lines.join("\n")).toMatch(/Bắt nạt trực tuyến\s+–/);
});
