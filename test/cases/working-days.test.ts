import { expect, test } from "vitest";
import { holidayYears, swaps } from "../../server/cases/holidays.ts";
import { dayAt, daysLater, instantOf, minuteAt, monthsLater, weekdayOf } from "../../server/cases/viet-nam-time.ts";
import { isWorkingDay, vietNamCalendar, workingDaysLater } from "../../server/cases/working-days.ts";

/** Days off on a Monday to Friday, year by year, as written on a calendar: `MM-DD`. */
const off: Readonly<Record<string, string>> = {
  2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
  2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02",
  2027: "01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03",
  2028: "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04",
  2029: "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04",
  2030: "01-01 02-01 02-04 02-05 02-06 02-07 04-12 04-30 05-01 09-02 09-03",
};

const yearOf = (year: string) =>
  Array.from({ length: 366 }, (_, n) => daysLater(`${year}-01-01`, n)).filter((day) => day.startsWith(year));

test.each(Object.entries(off))(
  "in %s exactly the days of the calendar are off, every other weekday is worked",
  (year, days) => {
    const weekdays = yearOf(year).filter((day) => weekdayOf(day) < 6);
    expect(weekdays.length).toBeGreaterThan(255);
    expect(weekdays.filter((day) => !isWorkingDay(day, vietNamCalendar))).toEqual(
      days.split(" ").map((day) => `${year}-${day}`),
    );
  },
);

test("of Saturdays and Sundays only the announced make-up Saturdays are worked", () => {
  const weekends = Object.keys(off)
    .flatMap(yearOf)
    .filter((day) => weekdayOf(day) > 5);
  expect(weekends.length).toBeGreaterThan(600);
  expect(weekends.filter((day) => isWorkingDay(day, vietNamCalendar))).toEqual([
    "2025-04-26",
    "2026-01-10",
    "2026-08-22",
  ]);
  for (const { off: given, worked } of swaps) expect([weekdayOf(given) < 6, weekdayOf(worked)]).toEqual([true, 6]);
});

/** From a day, so many working days on, to a day. */
const counted: readonly (readonly [string, number, string])[] = [
  ["2026-11-23", 1, "2026-11-24"],
  ["2026-11-20", 1, "2026-11-23"],
  ["2026-11-21", 1, "2026-11-23"],
  ["2026-02-13", 1, "2026-02-23"],
  ["2026-02-12", 2, "2026-02-23"],
  ["2026-02-17", 5, "2026-02-27"],
  ["2025-01-24", 1, "2025-02-03"],
  ["2025-01-24", 5, "2025-02-07"],
  ["2025-04-25", 1, "2025-04-26"],
  ["2025-04-25", 2, "2025-04-28"],
  ["2025-04-29", 1, "2025-05-05"],
  ["2026-01-09", 1, "2026-01-10"],
  ["2025-12-31", 1, "2026-01-05"],
  ["2026-08-21", 1, "2026-08-22"],
  ["2026-08-28", 1, "2026-09-03"],
  ["2026-04-24", 1, "2026-04-28"],
  ["2027-02-04", 1, "2027-02-12"],
  ["2027-04-30", 1, "2027-05-04"],
  ["2028-01-21", 1, "2028-01-31"],
  ["2028-09-01", 1, "2028-09-05"],
  ["2029-02-09", 1, "2029-02-19"],
  ["2030-01-31", 1, "2030-02-08"],
  ["2030-08-30", 5, "2030-09-10"],
];

test.each(counted)("from %s, %i working days on is %s", (from, n, to) => {
  expect(workingDaysLater(from, n, vietNamCalendar)).toBe(to);
});

/** The day of the n-th new moon since 1900 at UTC+7 (Meeus 1998, as in the Vietnamese calendar of Hồ Ngọc Đức). */
function newMoonDay(n: number): string {
  const t = n / 1236.85;
  const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
  const mean =
    2415020.75933 + 29.53058868 * n + 0.0001178 * t * t + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
  const sun = 359.2242 + 29.10535608 * n - 0.0000333 * t * t;
  const moon = 306.0253 + 385.81691806 * n + 0.0107306 * t * t;
  const node = 21.2964 + 390.67050646 * n - 0.0016528 * t * t;
  const shift =
    (0.1734 - 0.000393 * t) * sin(sun) +
    0.0021 * sin(2 * sun) -
    0.4068 * sin(moon) +
    0.0161 * sin(2 * moon) +
    0.0104 * sin(2 * node) -
    0.0051 * sin(sun + moon) -
    0.0074 * sin(sun - moon) +
    0.0004 * sin(2 * node + sun) -
    0.0004 * sin(2 * node - sun) -
    0.0006 * sin(2 * node + moon) +
    0.001 * sin(2 * node - moon) +
    0.0005 * sin(2 * moon + sun);
  const late = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  const julian = Math.floor(mean + shift - late + 0.5 + 7 / 24);
  return new Date((julian - 2440588) * 86_400_000).toISOString().slice(0, 10);
}

const newMoons = Array.from({ length: 90 }, (_, n) => newMoonDay(1545 + n));
/** The new moon between 21 January and 20 February begins the year, unless a leap month stands before it: none does here. */
const firstOfYear = (year: number) => newMoons.findIndex((day) => day >= `${year}-01-21` && day <= `${year}-02-20`);

test("Tết and the day of the Hùng Kings are where the moon over Viet Nam puts them", () => {
  expect(holidayYears.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  for (const { year, days } of holidayYears) {
    const first = firstOfYear(year);
    expect(days.tet).toContain(newMoons[first]);
    expect(days.tet).toContain(daysLater(newMoons[first] ?? "", -1));
    expect(days["hung-kings"]).toEqual([daysLater(newMoons[first + 2] ?? "", 9)]);
  }
});

test("each year has the eleven days of the law, and says whether they were announced or computed", () => {
  for (const { days, basis, source } of holidayYears) {
    expect(Object.values(days).flat()).toHaveLength(11);
    expect(days["national-day"]).toHaveLength(2);
    expect(["announced", "computed"]).toContain(basis);
    expect(source).not.toBe("");
  }
});

test("days, minutes and weekdays are those of Viet Nam", () => {
  expect(dayAt(Date.parse("2026-11-24T16:59:00Z"))).toBe("2026-11-24");
  expect(dayAt(Date.parse("2026-11-24T17:00:00Z"))).toBe("2026-11-25");
  expect(instantOf("2026-11-25", 17 * 60)).toBe(Date.parse("2026-11-25T10:00:00Z"));
  expect(minuteAt(Date.parse("2026-11-24T17:05:30Z"))).toBe(5);
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7]);
  expect([monthsLater("2026-01-31", 1), monthsLater("2024-02-29", 24), monthsLater("2026-11-15", 24)]).toEqual([
    "2026-02-28",
    "2026-02-28",
    "2028-11-15",
  ]);
});
