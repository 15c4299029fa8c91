import type { AlarmKind } from "../store/alarms.ts";

/** The instant of the next working hour after an instant, both milliseconds since 1970. */
export type NextWorkingHour = (instantMs: number) => number;

const minuteMs = 60_000;
/** The table knows instants to five minutes (protocol 5). */
const coarse = 5 * minuteMs;
/** Minutes until an alarm that nobody answered is repeated (protocol 5.6). */
const redMinutes = 5;
const orangeMinutes = 15;
/** A place that could not be reached is tried again so soon. */
const redRetryMs = 15_000;
const retryMs = minuteMs;
/** A trial of the ways is given up after this long, and what was told once where one place took it and another did not. */
const onceHours = 1;

/** Alarms about cases are repeated until somebody answers; a trial, and word of what is not one case, is told once. */
export const isToldOnce = (kind: AlarmKind): kind is "test" | "overdue" | "flood" => typeof kind === "string";

/** When a round that began at that instant is over, so that the next name is told as well. */
export function roundEndMs(kind: AlarmKind, beganMs: number, nextWorkingHour: NextWorkingHour): number {
  switch (kind) {
    case 4:
      return beganMs + redMinutes * minuteMs;
    case 3:
      return beganMs + orangeMinutes * minuteMs;
    case 2:
    case 1:
      return nextWorkingHour(beganMs);
    case "test":
    case "overdue":
    case "flood":
      return beganMs + onceHours * 60 * minuteMs;
  }
}

/** When a place that could not be reached is tried again. */
export const retryAtMs = (kind: AlarmKind, nowMs: number): number => nowMs + (kind === 4 ? redRetryMs : retryMs);

/** Rounded to what the table may know. */
export const coarseMs = {
  down: (instantMs: number): number => Math.floor(instantMs / coarse) * coarse,
  up: (instantMs: number): number => Math.ceil(instantMs / coarse) * coarse,
} as const;
