import { daysAfter } from "./days.ts";

/** The first and the last day of a report year. */
export type YearDays = { readonly first: string; readonly last: string };

// Decree 09/2019/NĐ-CP lets the administrative year run from 15 December to 14 December: a year that begins in the
// second half belongs for the most part to the calendar year after.
const secondHalf = "07-01";

/**
 * The days of a report year. `starts` is the month and day it begins on (`12-15`): from 1 July on that day lies in the
 * calendar year before, else in the year itself.
 */
export function daysOf(year: number, starts: string): YearDays {
  return { first: firstDay(year, starts), last: daysAfter(firstDay(year + 1, starts), -1) };
}

/** The report year that a day belongs to; every day belongs to exactly one. */
export function reportYearOf(day: string, starts: string): number {
  const calendarYear = Number(day.slice(0, 4));
  return (
    [calendarYear - 1, calendarYear, calendarYear + 1].findLast((year) => firstDay(year, starts) <= day) ?? calendarYear
  );
}

const firstDay = (year: number, starts: string): string =>
  `${String(starts >= secondHalf ? year - 1 : year).padStart(4, "0")}-${starts}`;
