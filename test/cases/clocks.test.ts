import { expect, test } from "vitest";
import type { Level } from "../../bot/reports/report.ts";
import { clockNamed, clocksFor, isOverdue, legalClocks, metClock } from "../../server/cases/clocks.ts";
import { dataRequestKinds, requestDays } from "../../server/cases/data-requests.ts";
import { vietNamCalendar } from "../../server/cases/working-days.ts";

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 7 * 60 + 30, to: 17 * 60 }));
const calendar = { ...vietNamCalendar, duty: weekdays };
/** Written as in Viet Nam: `2026-11-25 09:02`. */
const at = (local: string) => Date.parse(`${local.replace(" ", "T")}:00+07:00`);
const shown = (instantMs: number) => new Date(instantMs + 7 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
const due = (level: Level, arrived: string) =>
  Object.fromEntries(
    clocksFor(level, { instantMs: at(arrived) }, calendar).map(({ clock, dueMs }) => [clock, shown(dueMs)]),
  );

test("red: handed over in 30 minutes, the form in an hour, measures in twelve, by day and by night", () => {
  expect(due(4, "2026-11-25 09:00")).toEqual({
    "red-handed-over": "2026-11-25 09:30",
    "red-form-01": "2026-11-25 10:00",
    "red-measures": "2026-11-25 21:00",
  });
  expect(due(4, "2026-02-17 23:50")["red-handed-over"]).toBe("2026-02-18 00:20");
});

test("deadlines are rounded down to five minutes", () => {
  expect(due(4, "2026-11-25 09:04")["red-handed-over"]).toBe("2026-11-25 09:30");
  expect(due(4, "2026-11-25 09:05")["red-handed-over"]).toBe("2026-11-25 09:35");
});

test("orange: two hours on duty beside the twelve that always run", () => {
  expect(due(3, "2026-11-25 09:00")).toEqual({
    "orange-handed-over-on-duty": "2026-11-25 11:00",
    "orange-handed-over": "2026-11-25 21:00",
  });
  expect(due(3, "2026-11-24 22:00")["orange-handed-over-on-duty"]).toBe("2026-11-25 09:30");
});

test("orange: where the twelve hours end first, the clock of hours on duty is not there", () => {
  expect(due(3, "2026-11-27 16:00")).toEqual({ "orange-handed-over": "2026-11-28 04:00" });
  expect(clocksFor(3, { instantMs: at("2026-11-25 09:00") }, { ...vietNamCalendar, duty: [] })).toHaveLength(1);
});

test("yellow and green run to five in the afternoon of a working day", () => {
  expect(due(2, "2026-11-25 09:00")).toEqual({
    "yellow-read": "2026-11-26 17:00",
    "yellow-passed-on": "2026-11-27 17:00",
  });
  expect(due(1, "2026-11-25 09:00")).toEqual({ "green-done": "2026-12-02 17:00" });
});

/** Arrivals around holidays, and the end of the first working day after. */
const arrivals: readonly (readonly [string, string])[] = [
  ["2026-02-13 16:59", "2026-02-23 17:00"],
  ["2026-02-17 00:00", "2026-02-23 17:00"],
  ["2026-01-01 12:00", "2026-01-05 17:00"],
  ["2026-01-09 12:00", "2026-01-10 17:00"],
  ["2026-08-21 18:00", "2026-08-22 17:00"],
  ["2026-08-30 10:00", "2026-09-03 17:00"],
  ["2025-04-25 10:00", "2025-04-26 17:00"],
  ["2030-01-31 23:59", "2030-02-08 17:00"],
];

test.each(arrivals.filter(([day]) => day >= "2025-11-27"))("what came at %s is read by %s", (arrived, by) => {
  expect(due(2, arrived)["yellow-read"]).toBe(by);
});

test("a rule runs from its first day on, and every rule names its source", () => {
  expect(due(2, "2025-11-26 23:00")).toEqual({});
  expect(Object.keys(due(4, "2025-11-26 23:00"))).toEqual(["red-measures"]);
  for (const { source, validFrom, clock } of legalClocks) {
    expect(source).not.toBe("");
    expect(clockNamed(clock, validFrom)?.clock).toBe(clock);
  }
  expect(clockNamed("no-such-clock", "2026-11-25")).toBeNull();
});

test("every level has a clock, and no clock two levels", () => {
  expect(([1, 2, 3, 4] as const).filter((level) => Object.keys(due(level, "2026-11-25 09:00")).length === 0)).toEqual(
    [],
  );
  expect(new Set(legalClocks.map(({ clock }) => clock)).size).toBe(legalClocks.length);
});

test("a clock that is met keeps the day and whether it was late, to the very minute", () => {
  const clock = { clock: "red-handed-over", dueMs: at("2026-11-25 00:30") };
  expect(metClock(clock, at("2026-11-25 00:30"))).toEqual({ metOn: "2026-11-25", wasLate: false });
  expect(metClock(clock, at("2026-11-25 00:31"))).toEqual({ metOn: "2026-11-25", wasLate: true });
  expect(isOverdue(clock, clock.dueMs)).toBe(false);
});

test("a data request is acknowledged in two working days and done in ten, fifteen or twenty days", () => {
  expect(dataRequestKinds.map(({ asks, days }) => [asks, days])).toEqual([
    ["see", 10],
    ["correct", 10],
    ["object", 15],
    ["delete", 20],
  ]);
  expect(requestDays("delete", "2026-02-13", vietNamCalendar)).toEqual({
    acknowledgedBy: "2026-02-24",
    doneBy: "2026-03-05",
  });
});
