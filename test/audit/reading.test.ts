import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { auditCsv, cell } from "../../server/routes/officer/audit-csv.ts";
import { readAuditFile, readAuditView } from "../../server/routes/officer/audit-view.ts";
import { audit } from "../../server/store/audit.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { type Office, openOffice } from "../alarms/office.ts";

let office: Office;
const say = wordingOf("vi");
beforeAll(async () => {
  office = await openOffice();
  const lan = await office.person("lan");
  const analyst = await office.person("hoa", { role: "analyst" });
  await office.store.pool.query("UPDATE staff_account SET organisation = 'child-affairs' WHERE id = $1", [analyst]);
  const chain = await openChain(office.keys);
  await inTransaction(office.store.pool, async (client) => {
    for (let n = 0; n < 60; n += 1)
      await audit(client, chain, { staff: lan, action: "case-read", object: "one", result: "done" });
    await audit(client, chain, { staff: analyst, action: "signed-in", result: "=HYPERLINK(1)" });
    await audit(client, chain, { staff: "program", action: "clock-overdue-told", result: "2" });
  });
});
afterAll(() => office.drop());

test("an auditor reads everything, page by page, the newest first", async () => {
  const reader = { role: "auditor", organisation: "audit" };
  const first = await readAuditView(office.store.pool, reader, { before: null, say });
  expect(first).toMatchObject({ scope: "all", isFirst: true, before: 13 });
  expect(first.entries.slice(0, 3).map(({ who, action }) => [who, action])).toEqual([
    ["chương trình", "báo quá hạn cho phụ trách"],
    ["Cán bộ hoa", "đăng nhập"],
    ["Cán bộ lan", "mở tin"],
  ]);
  const second = await readAuditView(office.store.pool, reader, { before: first.before, say });
  expect(second).toMatchObject({ isFirst: false, before: null });
  expect(second.entries.map(({ seq }) => seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test("a lead reads what the own department did, and nothing of the other", async () => {
  const lead = { role: "lead", organisation: "information" };
  const all = await readAuditFile(office.store.pool, lead, say);
  expect(all).toHaveLength(60);
  expect(new Set(all.map(({ who }) => who))).toEqual(new Set(["Cán bộ lan"]));
  expect(
    (await readAuditView(office.store.pool, { ...lead, organisation: "" }, { before: null, say })).entries,
  ).toEqual([]);
});

test("no cell of the file is a formula", async () => {
  const file = auditCsv(["a"], await readAuditFile(office.store.pool, { role: "auditor", organisation: "" }, say));
  expect(file.startsWith("\uFEFFa\r\n62,")).toBe(true);
  expect(file).toContain(",'=HYPERLINK(1)\r\n");
  for (const formula of ["=1", "+1", "-1", "@x", "\t=1", " =1", "\r=1"]) expect(cell(formula)).toMatch(/^"?'/);
  expect(cell('a "b", c')).toBe('"a ""b"", c"');
  expect(cell("mở tin")).toBe("mở tin");
});
