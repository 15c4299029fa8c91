import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../server/access/permissions.ts";
import { loadFirstOffices } from "../../server/store/first-offices.ts";
import type { Person } from "../support/desk.ts";
import { departments } from "../support/staff.ts";
import { looks, picture } from "./browser.ts";
import { type Desks, openDesks } from "./desks.ts";
import { findings } from "./inspection.ts";
import { cramped } from "./members.ts";

let desks: Desks;
const people = new Map<Role, Person>();

beforeAll(async () => {
  desks = await openDesks();
  await loadFirstOffices(desks.box.store);
  for (const role of ["lead", "analyst", "account-administrator", "auditor"] as const)
    people.set(role, await desks.person(role, role, departments[role]));
  const lead = people.get("lead");
  if (lead === undefined) throw new Error("There is a lead.");
  const clocks = [{ clock: "red-handed-over", minutes: -5 }];
  await desks.report([lead], { level: 4, clocks });
  for (const level of [3, 2, 2, 1] as const)
    await desks.report([lead], { level, clocks: [{ clock: "yellow-read", minutes: 600 }] });
  await desks.sql(
    `INSERT INTO duty_shift (id, account_id, weekday, "from", "to", "order")
     SELECT gen_random_uuid(), $1, day, 0, 1440, 1 FROM generate_series(1, 7) AS day`,
    [lead.id],
  );
  await desks.sql(
    `INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on, closes_on, answers_by) VALUES
       ('one', 'Đợt một: ý kiến trẻ em về môi trường mạng', 'closed', false, 2026, '2026-10-01', '2026-11-01', '2026-12-01'),
       ('two', 'Đợt hai', 'open', false, 2026, '2026-12-01', '2026-12-31', '2027-01-15'),
       ('try', 'Đợt thử', 'open', true, NULL, '2026-10-01', NULL, NULL)`,
  );
  await desks.sql(
    "INSERT INTO population VALUES ('04', 2026, 61000, 36000, 34320, NULL, NULL, NULL, 'Cục Thống kê tỉnh', '2026-06-30')",
  );
  await desks.sql(
    `INSERT INTO official_count VALUES (2026, '22', 'zalo-oa', '01273', '7-10', 'female', 21000),
       (2026, '24w', 'zalo-oa', '01273', '11-15', 'male', 9000)`,
  );
  await desks.sql("INSERT INTO audit_anchor (day, seq, head, signature) VALUES ('2026-12-01', 1234, $1, $1)", [
    randomBytes(32),
  ]);
});
afterAll(() => desks?.close());

const whom = [
  { role: "lead", path: "/can-bo", says: "1 tin có việc quá hạn.", seen: [0, 3] },
  { role: "analyst", path: "/can-bo", says: "1 đợt đã trễ hẹn trả lời trẻ em.", seen: [1, 2] },
  { role: "analyst", path: "/can-bo/chi-so", says: "Chỉ tiêu năm", seen: [0, 3] },
  { role: "account-administrator", path: "/can-bo", says: "Hộp tin chưa nhận tin mới.", seen: [0, 3] },
  { role: "auditor", path: "/can-bo", says: "Neo của nhật ký", seen: [1, 2] },
] as const;

test.each(whom)("$path of the $role says what matters first, on a phone and on a wide screen", async (given) => {
  const { role, path, says, seen } = given;
  const person = people.get(role);
  if (person === undefined) throw new Error(role);
  for (const look of seen.map((index) => looks[index])) {
    const { context, page, troubles } = await desks.enter(person, path, look?.options);
    expect(await page.locator("main").textContent()).toContain(says);
    expect(await findings(page)).toEqual([]);
    expect(await cramped(page)).toEqual([]);
    await picture(page, `home-${role}${path.replaceAll("/", "-")}-${look?.name}`);
    expect(troubles).toEqual([]);
    await context.close();
  }
});
