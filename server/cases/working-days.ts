import { type HolidayYear, holidayYears, type Swap, swaps } from "./holidays.ts";
import { type Day, daysLater, weekdayOf } from "./viet-nam-time.ts";

/** Which days are worked: every Monday to Friday that is not off, and the Saturdays worked in place of one. */
export type Calendar = {
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
};

/** The calendar of these years, days off in place of a Saturday or Sunday included. */
function calendarOf(years: readonly HolidayYear[], swapped: readonly Swap[]): Calendar {
  const holidays = new Set(years.flatMap(({ days }) => Object.values(days).flat()));
  return {
    off: new Set([...holidays, ...inPlaceOf(holidays), ...swapped.map(({ off }) => off)]),
    worked: new Set(swapped.map(({ worked }) => worked)),
  };
}

/** The calendar of Viet Nam, 2025 to 2030. */
export const vietNamCalendar: Calendar = calendarOf(holidayYears, swaps);

/** Whether offices work on that day. */
export function isWorkingDay(day: Day, { off, worked }: Calendar): boolean {
  if (worked.has(day)) return true;
  return weekdayOf(day) < 6 && !off.has(day);
}

/** The n-th working day after a day, which itself is not counted (Bộ luật Dân sự 2015 Điều 147.2); n is 1 or more. */
export function workingDaysLater(day: Day, n: number, calendar: Calendar): Day {
  let at = day;
  for (let left = n; left > 0; ) {
    at = daysLater(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** A holiday on a Saturday or Sunday is given off on the next working day, each on one of its own (Điều 111.3). */
function inPlaceOf(holidays: ReadonlySet<Day>): readonly Day[] {
  const given = new Set<Day>();
  for (const holiday of [...holidays].sort()) {
    if (weekdayOf(holiday) < 6) continue;
    given.add(nextWorked(holiday, { off: new Set([...holidays, ...given]), worked: new Set() }));
  }
  return [...given];
}

function nextWorked(day: Day, calendar: Calendar): Day {
  return workingDaysLater(day, 1, calendar);
}
