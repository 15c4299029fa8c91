import { type Day, dayAt, daysLater, instantOf, minuteAt } from "./viet-nam-time.ts";
import { type Calendar, isWorkingDay } from "./working-days.ts";

/** Offices work from half past seven to five. */
const beginsAt = 7 * 60 + 30;
const endsAt = 17 * 60;
const hourMs = 3_600_000;

/**
 * An hour later where that is still within the hours of a working day, else the minute at which the next working day
 * begins; both milliseconds since 1970.
 */
export function nextWorkingHour(instantMs: number, calendar: Calendar): number {
  const later = instantMs + hourMs;
  const day = dayAt(later);
  const isToday = isWorkingDay(day, calendar);
  if (isToday && minuteAt(later) < beginsAt) return instantOf(day, beginsAt);
  if (isToday && minuteAt(later) < endsAt) return later;
  return instantOf(nextWorkingDay(day, calendar), beginsAt);
}

function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = daysLater(day, 1);
  while (!isWorkingDay(next, calendar)) next = daysLater(next, 1);
  return next;
}
