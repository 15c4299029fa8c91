import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInVietnameseOrder, daysAfter, isDay } from "../../server/statistics/days.ts";
import { daysOf, reportYearOf } from "../../server/statistics/report-year.ts";

test("a year that starts on 15 December begins in the calendar year before", () => {
  expect(daysOf(2026, "12-15")).toEqual({ first: "2025-12-15", last: "2026-12-14" });
  expect(reportYearOf("2025-12-14", "12-15")).toBe(2025);
  expect(reportYearOf("2025-12-15", "12-15")).toBe(2026);
  expect(reportYearOf("2026-12-14", "12-15")).toBe(2026);
  expect(reportYearOf("2026-12-15", "12-15")).toBe(2027);
});

test("a year that starts on 1 January is the calendar year", () => {
  expect(daysOf(2026, "01-01")).toEqual({ first: "2026-01-01", last: "2026-12-31" });
  expect(reportYearOf("2026-01-01", "01-01")).toBe(2026);
  expect(reportYearOf("2026-12-31", "01-01")).toBe(2026);
});

test("from 1 July on the first day lies in the year before, until 30 June in the year itself", () => {
  expect(daysOf(2026, "07-01")).toEqual({ first: "2025-07-01", last: "2026-06-30" });
  expect(daysOf(2026, "06-30")).toEqual({ first: "2026-06-30", last: "2027-06-29" });
  expect(reportYearOf("2026-06-30", "07-01")).toBe(2026);
  expect(reportYearOf("2026-07-01", "07-01")).toBe(2027);
  expect(reportYearOf("2026-06-29", "06-30")).toBe(2025);
  expect(reportYearOf("2026-06-30", "06-30")).toBe(2026);
});

test("29 February belongs to its year, and a year that starts on 1 March ends on it in leap years", () => {
  expect(reportYearOf("2028-02-29", "12-15")).toBe(2028);
  expect(daysOf(2027, "03-01").last).toBe("2028-02-29");
  expect(daysOf(2026, "03-01").last).toBe("2027-02-28");
  expect(reportYearOf("2028-02-29", "03-01")).toBe(2027);
});

const everyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter("1990-01-01", days));
const everyStart = fc.integer({ min: 0, max: 364 }).map((days) => daysAfter("2027-01-01", days).slice(5));

test("every day lies in exactly one report year, and years follow each other without a gap", () => {
  fc.assert(
    fc.property(everyDay, everyStart, (day, starts) => {
      const year = reportYearOf(day, starts);
      const { first, last } = daysOf(year, starts);
      expect(first <= day && day <= last).toBe(true);
      expect(daysAfter(last, 1)).toBe(daysOf(year + 1, starts).first);
    }),
    { seed: 1 },
  );
});

test("days that do not exist are none, and the Vietnamese order is understood in order to be corrected", () => {
  expect(["2026-12-31", "2028-02-29"].filter(isDay)).toHaveLength(2);
  expect(["2026-02-29", "2026-13-01", "2026-00-10", "31/12/2026", "2026-1-1", "", "2026-12-31 "].filter(isDay)).toEqual(
    [],
  );
  expect(dayInVietnameseOrder("31/12/2026")).toBe("2026-12-31");
  expect(dayInVietnameseOrder("1.2.2026")).toBe("2026-02-01");
  expect(dayInVietnameseOrder("31/02/2026")).toBeNull();
});
