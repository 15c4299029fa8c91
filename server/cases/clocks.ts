import type { Level } from "../../bot/reports/report.ts";
import { type Day, dayAt, instantOf, minuteAt, weekdayOf } from "./viet-nam-time.ts";
import { type Calendar, workingDaysLater } from "./working-days.ts";

/** How long a clock runs: by the hand of the clock, in hours on duty, or to the end of a working day. */
type Span = { readonly minutes: number } | { readonly dutyMinutes: number } | { readonly workingDays: number };

export type LegalClock = {
  /** Wording `clock-CODE`, what it means `clock-CODE-meaning`. */
  readonly clock: string;
  readonly level: Level;
  readonly span: Span;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly source: string;
};

const procedure = "TTHC 1.004946, QĐ 2022/QĐ-UBND Cao Bằng 27/11/2025";
const own = "protocol 7, domain 5.3";

/** The clocks of the law and of the office (protocol 7; domain 2.4 and 5.3). A change is a new row with its day. */
export const legalClocks: readonly LegalClock[] = [
  {
    clock: "red-handed-over",
    level: 4,
    span: { minutes: 30 },
    validFrom: "2025-11-27",
    validTo: null,
    source: `${procedure}, step 1`,
  },
  {
    clock: "red-form-01",
    level: 4,
    span: { minutes: 60 },
    validFrom: "2025-11-27",
    validTo: null,
    source: `${procedure}, step 2; NĐ 56/2017 Điều 25`,
  },
  {
    clock: "red-measures",
    level: 4,
    span: { minutes: 720 },
    validFrom: "2017-07-01",
    validTo: null,
    source: "NĐ 56/2017 Điều 26.3, 31.2, 32.2",
  },
  {
    clock: "orange-handed-over-on-duty",
    level: 3,
    span: { dutyMinutes: 120 },
    validFrom: "2025-11-27",
    validTo: null,
    source: own,
  },
  {
    clock: "orange-handed-over",
    level: 3,
    span: { minutes: 720 },
    validFrom: "2017-07-01",
    validTo: null,
    source: `${own}; NĐ 56/2017 Điều 26`,
  },
  { clock: "yellow-read", level: 2, span: { workingDays: 1 }, validFrom: "2025-11-27", validTo: null, source: own },
  {
    clock: "yellow-passed-on",
    level: 2,
    span: { workingDays: 2 },
    validFrom: "2025-11-27",
    validTo: null,
    source: own,
  },
  {
    clock: "green-done",
    level: 1,
    span: { workingDays: 5 },
    validFrom: "2017-07-01",
    validTo: null,
    source: "NĐ 56/2017 Điều 28.1",
  },
];

/** When somebody is on duty every week. weekday: 1 Monday … 7 Sunday; minutes of the day, `to` exclusive. */
type DutySpan = { readonly weekday: number; readonly from: number; readonly to: number };

/** Days worked, and hours on duty. */
export type ClockCalendar = Calendar & { readonly duty: readonly DutySpan[] };

export type RunningClock = { readonly clock: string; readonly dueMs: number };

/** The working day ends at five in the afternoon. */
const officeEndsAt = 17 * 60;
const minuteMs = 60_000;
const roundedToMs = 5 * minuteMs;
/** Whatever the duty roster says, the law's twelve hours run beside it. */
const longestOnDutyMinutes = 720;

/**
 * The clocks of a case at that level from that instant on, by the rules of that day; each deadline (milliseconds since
 * 1970) is rounded down to five minutes, so that it tells nothing exact about the arrival. The clock of hours on duty is
 * absent where the twelve hours end first. Clocks never pause; a level that rises starts its own from that moment.
 */
export function clocksFor(
  level: Level,
  arrived: { readonly instantMs: number },
  calendar: ClockCalendar,
): readonly RunningClock[] {
  const day = dayAt(arrived.instantMs);
  return legalClocks
    .filter((rule) => rule.level === level && isValidOn(rule, day))
    .flatMap(({ clock, span }) => {
      const dueMs = dueAt(span, arrived.instantMs, calendar);
      return dueMs === null ? [] : [{ clock, dueMs: roundedDown(dueMs) }];
    });
}

/** Whether a clock is over at that instant. */
export const isOverdue = ({ dueMs }: RunningClock, nowMs: number): boolean => nowMs > dueMs;

/** What stands of a clock once it is met: the day, and whether it was late; the instant goes. */
export const metClock = (clock: RunningClock, metMs: number): { readonly metOn: Day; readonly wasLate: boolean } => ({
  metOn: dayAt(metMs),
  wasLate: isOverdue(clock, metMs),
});

/** The rule of a clock on that day, or null for a name that no rule has. */
export const clockNamed = (clock: string, day: Day): LegalClock | null =>
  legalClocks.find((rule) => rule.clock === clock && isValidOn(rule, day)) ?? null;

const roundedDown = (dueMs: number): number => Math.floor(dueMs / roundedToMs) * roundedToMs;

const isValidOn = ({ validFrom, validTo }: LegalClock, day: Day): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

function dueAt(span: Span, fromMs: number, calendar: ClockCalendar): number | null {
  if ("minutes" in span) return fromMs + span.minutes * minuteMs;
  if ("workingDays" in span)
    return instantOf(workingDaysLater(dayAt(fromMs), span.workingDays, calendar), officeEndsAt);
  return dutyEnd(span.dutyMinutes, fromMs, calendar.duty);
}

/** The instant at which so many minutes on duty are over; null where twelve hours pass first. */
function dutyEnd(minutes: number, fromMs: number, duty: readonly DutySpan[]): number | null {
  let left = minutes;
  for (let passed = 0; passed < longestOnDutyMinutes; passed += 1) {
    if (isOnDuty(fromMs + passed * minuteMs, duty)) left -= 1;
    if (left === 0) return fromMs + (passed + 1) * minuteMs;
  }
  return null;
}

function isOnDuty(instantMs: number, duty: readonly DutySpan[]): boolean {
  const minute = minuteAt(instantMs);
  const weekday = weekdayOf(dayAt(instantMs));
  return duty.some((span) => span.weekday === weekday && span.from <= minute && minute < span.to);
}
