import type { WishedShift } from "../store/duty.ts";

/** Names of the days, Monday first, as they are written in Viet Nam and in English. */
const dayNames: readonly (readonly string[])[] = [
  ["t2", "mon"],
  ["t3", "tue"],
  ["t4", "wed"],
  ["t5", "thu"],
  ["t6", "fri"],
  ["t7", "sat"],
  ["cn", "sun"],
];
const lastHour = 24 * 60;

/** `T2-T6,CN` or `mon-fri,sun`: 1 Monday … 7 Sunday, or null for anything else. */
export function readDays(text: string): readonly number[] | null {
  const days = text.split(",").map((part) => readSpan(part.trim().toLowerCase()));
  return days.includes(null) ? null : [...new Set(days.flatMap((span) => span ?? []))].sort();
}

function readSpan(part: string): readonly number[] | null {
  const [from, to = from, ...more] = part.split("-").map(dayNamed);
  if (from === undefined || to === undefined || from === 0 || to === 0 || more.length > 0) return null;
  const length = to >= from ? to - from + 1 : to - from + 8;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

const dayNamed = (name: string): number => dayNames.findIndex((names) => names.includes(name.trim())) + 1;

/** `07:30-11:30,22:00-06:00`: minutes of the day; an end at or before its beginning is on the next day. Null for anything else. */
export function readHours(text: string): readonly { readonly from: number; readonly to: number }[] | null {
  const spans = text.split(",").map((part) => {
    const [from, to, ...more] = part.trim().split("-").map(minuteOf);
    return from === undefined || to === undefined || from === null || to === null || more.length > 0 || from === to
      ? null
      : { from: from % lastHour, to };
  });
  return spans.some((span) => span === null) ? null : spans.flatMap((span) => span ?? []);
}

function minuteOf(text: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim()) ?? [];
  const at = Number(hour) * 60 + Number(minute);
  return hour === undefined || at > lastHour ? null : at;
}

/** Every span on every day, for somebody who is told in that place. */
export function shiftsOf(
  days: readonly number[],
  hours: readonly { readonly from: number; readonly to: number }[],
  order: number,
): readonly WishedShift[] {
  return days.flatMap((weekday) => hours.map((span) => ({ weekday, ...span, order })));
}

/** A minute of the day as a clock shows it: 450 is `07:30`. */
export const shownMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
