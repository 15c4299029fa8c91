import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDays, readHours, shiftsOf } from "../../server/cli/duty-week.ts";
import { onDutyNow, rosterNow, setShifts, type WishedShift, withinDays } from "../../server/store/duty.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
let lan = "";
let minh = "";
beforeAll(async () => {
  office = await openOffice();
  lan = await office.person("lan");
  minh = await office.person("minh");
});
afterAll(() => office.drop());
beforeEach(async () => {
  await office.store.pool.query("DELETE FROM duty_shift");
});

/** A minute in Viet Nam: day and time. */
async function at(day: string, time: string): Promise<void> {
  await office.goTo(day);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  office.waitMinutes((hour - 12) * 60 + minute);
}
const set = (account: string, ...shifts: readonly WishedShift[]) =>
  setShifts(office.store.pool, account, shifts.flatMap(withinDays));
const onDuty = async () => (await onDutyNow(office.store)).map(({ name }) => name.replace("Cán bộ ", ""));

// 2026-12-02 is a Wednesday.
test("somebody is on duty from the first minute, and no more at the last", async () => {
  await set(lan, { weekday: 3, from: 450, to: 1020, order: 1 });
  const seen: Record<string, number> = {};
  for (const time of ["07:29", "07:30", "16:59", "17:00"]) {
    await at("2026-12-02", time);
    seen[time] = (await onDuty()).length;
  }
  expect(seen).toEqual({ "07:29": 0, "07:30": 1, "16:59": 1, "17:00": 0 });
  await at("2026-12-03", "09:00");
  expect(await onDuty()).toEqual([]);
});

test("the days are those of Viet Nam: at five past midnight there it is still yesterday in London", async () => {
  await set(lan, { weekday: 3, from: 0, to: 60, order: 1 });
  await at("2026-12-02", "00:05");
  expect(await onDuty()).toEqual(["lan"]);
  await at("2026-12-03", "00:05");
  expect(await onDuty()).toEqual([]);
});

test("a night's duty goes on past midnight, from Sunday to Monday as well", async () => {
  await set(lan, { weekday: 7, from: 1320, to: 360, order: 1 });
  for (const [day, time, names] of [
    ["2026-12-06", "21:59", []],
    ["2026-12-06", "22:00", ["lan"]],
    ["2026-12-06", "23:59", ["lan"]],
    ["2026-12-07", "00:00", ["lan"]],
    ["2026-12-07", "05:59", ["lan"]],
    ["2026-12-07", "06:00", []],
  ] as const) {
    await at(day, time);
    expect(await onDuty(), `${day} ${time}`).toEqual(names);
  }
});

test("a whole day reaches to the end of its last minute, and one that ends at midnight does not begin another", async () => {
  expect(withinDays({ weekday: 3, from: 1320, to: 0, order: 1 })).toEqual([
    { weekday: 3, from: 1320, to: 1440, order: 1 },
  ]);
  await set(lan, { weekday: 3, from: 0, to: 1440, order: 1 });
  await at("2026-12-02", "23:59");
  expect(await onDuty()).toEqual(["lan"]);
});

test("names come in their order; who is not on duty comes after who is", async () => {
  await set(lan, { weekday: 3, from: 0, to: 720, order: 2 }, { weekday: 3, from: 720, to: 1440, order: 1 });
  await set(minh, { weekday: 3, from: 0, to: 720, order: 1 });
  await at("2026-12-02", "08:00");
  expect(await onDuty()).toEqual(["minh", "lan"]);
  await at("2026-12-02", "13:00");
  expect(await onDuty()).toEqual(["lan"]);
  expect((await rosterNow(office.store.pool)).map(({ name }) => name)).toEqual(["Cán bộ lan", "Cán bộ minh"]);
});

test("an account that was disabled, or handles no cases, is never on duty", async () => {
  const analyst = await office.person("phan-tich", { role: "analyst", order: 1 });
  await set(lan, { weekday: 3, from: 0, to: 1440, order: 1 });
  await at("2026-12-02", "08:00");
  expect(await onDuty()).toEqual(["lan"]);
  await office.store.pool.query("UPDATE staff_account SET state = 'disabled' WHERE id = $1", [lan]);
  expect(await onDuty()).toEqual([]);
  await office.store.pool.query("UPDATE staff_account SET state = 'active' WHERE id = $1", [lan]);
  expect(analyst).not.toBe("");
});

describe("the way days and hours are written", () => {
  test("days as in Viet Nam or in English, spans over the end of the week too", () => {
    expect(readDays("T2-T6")).toEqual([1, 2, 3, 4, 5]);
    expect(readDays("mon-wed,CN")).toEqual([1, 2, 3, 7]);
    expect(readDays("t7-t2")).toEqual([1, 6, 7]);
    for (const bad of ["", "T9", "T2-", "1-5", "T2-T3-T4"]) expect(readDays(bad), bad).toBeNull();
  });
  test("hours with two digits or one, several spans, over midnight", () => {
    expect(readHours("7:30-11:30,13:30-17:00")).toEqual([
      { from: 450, to: 690 },
      { from: 810, to: 1020 },
    ]);
    expect(readHours("22:00-06:00")).toEqual([{ from: 1320, to: 360 }]);
    expect(readHours("00:00-24:00")).toEqual([{ from: 0, to: 1440 }]);
    for (const bad of ["", "7-17", "07:30", "25:00-26:00", "07:61-08:00", "08:00-08:00"])
      expect(readHours(bad), bad).toBeNull();
    expect(shiftsOf([1, 2], [{ from: 0, to: 60 }], 3)).toHaveLength(2);
  });
});
