import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Role } from "../../../server/access/permissions.ts";
import { beginSession } from "../../../server/access/sessions.ts";
import { deskStaff, type Person } from "../../support/desk.ts";
import { type StaffOffice, staffBrowser, staffOffice } from "../../support/staff.ts";

let office: StaffOffice;
let desk: Awaited<ReturnType<typeof deskStaff>>;
let lan: Person;
let minh: Person;

beforeAll(async () => {
  office = await staffOffice();
  await office.goTo("2026-12-02");
  desk = await deskStaff(office);
  lan = await desk.person("lan", "officer");
  minh = await desk.person("minh", "lead");
});
afterAll(() => office.close());

/** The first page of that person, as text and with the words of its first sentence. */
async function homeOf({ id }: Person) {
  const browser = staffBrowser(office);
  browser.become(`sid=${await beginSession(office.store.pool, id)}`);
  const { body, statusCode } = await browser.ask({ url: "/can-bo" });
  expect(statusCode).toBe(200);
  const main = body.slice(body.indexOf("<main"));
  return { main, now: /class="home-now[^>]*>([^<]*)</.exec(main)?.[1] ?? null, rows: rowsOf(main) };
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const rowsOf = (main: string): ReadonlyMap<string, string> =>
  new Map(
    [...main.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name = "", value = ""]) => [
      plain(name),
      plain(value),
    ]),
  );

const someone = (role: Role, organisation: string) => desk.person(`${role}-1`, role, organisation);

test("an officer sees first what is late, then what is red, then what is unread; of nobody else's cases", async () => {
  expect((await homeOf(lan)).now).toBe("Không có gì gấp.");
  const calm = await desk.report([lan, minh], { level: 1, clocks: [{ clock: "green-answered", minutes: 600 }] });
  expect((await homeOf(lan)).now).toBe("1 tin chưa đọc.");
  await desk.report([lan, minh], { level: 4, clocks: [{ clock: "red-handed-over", minutes: 20 }] });
  await desk.report([lan, minh], { level: 4, without: [lan] });
  const red = await homeOf(lan);
  expect(red.now).toBe("1 tin mức Đỏ đang xử lý.");
  expect(red.rows.get("■ Đỏ – khẩn cấp")).toBe("1");
  expect(red.rows.get("○ Xanh – thấp")).toBe("1");
  expect(red.rows.get("Hạn kế tiếp")).toBe("12:20 · 02/12/2026");
  expect((await homeOf(minh)).rows.get("■ Đỏ – khẩn cấp")).toBe("2");
  office.waitMinutes(21);
  const late = await homeOf(lan);
  expect(late.now).toBe("1 tin có việc quá hạn.");
  expect(late.rows.get("Quá hạn")).toBe("1");
  await desk.sql("UPDATE cases.case SET state = 'closed', closed_on = program_today() WHERE id = $1", [calm.id]);
  expect((await homeOf(lan)).rows.has("○ Xanh – thấp")).toBe(false);
});

test("an officer sees who is on duty, and which alarms nobody has answered", async () => {
  expect((await homeOf(lan)).rows.get("Đang trực")).toBe("chưa có ai");
  await desk.sql(
    `INSERT INTO duty_shift (id, account_id, weekday, "from", "to", "order")
     SELECT gen_random_uuid(), $1, day, 0, 1440, 1 FROM generate_series(1, 7) AS day`,
    [minh.id],
  );
  const { rows } = await homeOf(lan);
  expect(rows.get("Đang trực")).toBe("Cán bộ minh");
  expect(rows.get("Báo động chưa ai trả lời")).toBe("0");
});

test("whoever counts participation sees boxes and indicators, and not that there are cases", async () => {
  const hoa = await someone("analyst", "child-affairs");
  await desk.sql(
    `INSERT INTO campaign (id, name, state, is_trial, opens_on, public_key) VALUES ($1, 'Đợt một', 'open', true, program_today(), '\\x00')`,
    ["c1"],
  );
  const { main, now, rows } = await homeOf(hoa);
  expect(now).toBe("1 đợt hỏi đang mở.");
  expect(rows.get("Đợt một đợt thử")).toBe("0 phiếu");
  expect([...rows.keys()].some((name) => name.startsWith("22 ·"))).toBe(true);
  expect(main).not.toMatch(/home-cases|home-duty|Đang trực|Đỏ/);
});

test("the administrator sees what keeps the box shut and who has not come yet, and no case", async () => {
  const mai = await someone("account-administrator", "e-information");
  await office.join("Nông Văn Tú", "officer");
  const { main, now, rows } = await homeOf(mai);
  expect(now).toBe("Hộp tin chưa nhận tin mới.");
  expect(rows.get("Báo động xác nhận lần cuối")).toBe("chưa lần nào");
  expect(rows.get("Khoá chờ ký")).toBe("3");
  expect(rows.get("Lời mời đang chờ")).toBe("0");
  expect(main).not.toMatch(/home-cases|home-duty|home-indicators/);
});

test("the auditor sees how far the log is anchored, and that a day is missing", async () => {
  const an = await someone("auditor", "e-information");
  expect((await homeOf(an)).main).toContain("chưa được neo lần nào");
  await desk.sql("INSERT INTO audit_anchor (day, seq, head, signature) VALUES (program_today() - 1, 7, $1, $1)", [
    randomBytes(32),
  ]);
  const { rows, main } = await homeOf(an);
  expect(rows.get("Ngày được neo gần nhất")).toBe("01/12/2026");
  expect(rows.get("Đến dòng số")).toBe("7");
  expect(rows.get("Bản sao ở nơi khác")).toBe("chưa gửi");
  expect(main).not.toMatch(/home-cases|home-duty|home-indicators|home-accounts/);
  office.waitMinutes(24 * 60);
  expect((await homeOf(an)).rows.has("Ngày được neo gần nhất thiếu những ngày sau đó")).toBe(true);
});
