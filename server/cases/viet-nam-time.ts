/** Viet Nam is seven hours ahead of UTC all year; it has had no summer time since 1975. */
const aheadMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** A day, `YYYY-MM-DD`. */
export type Day = string;

/** The day in Viet Nam of an instant (milliseconds since 1970). */
export const dayAt = (instantMs: number): Day => isoOf(instantMs + aheadMs);

/** The instant at which that minute of the day comes in Viet Nam. */
export const instantOf = (day: Day, minute: number): number => startOf(day) - aheadMs + minute * 60_000;

/** Minutes since midnight in Viet Nam. */
export const minuteAt = (instantMs: number): number => Math.floor(((instantMs + aheadMs) % dayMs) / 60_000);

/** The day that many days later; earlier for a negative number. */
export const daysLater = (day: Day, days: number): Day => isoOf(startOf(day) + days * dayMs);

/** The same day of the month that many months later, or the month's last. */
export function monthsLater(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((startOf(day) / dayMs + 3) % 7) + 1;

const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const isoOf = (utcMs: number): Day => new Date(utcMs).toISOString().slice(0, 10);
