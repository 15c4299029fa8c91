import { percentile } from "../numbers.ts";
import type { CrowdResult } from "./orders.ts";

/** Counts while the crowd answers. */
export type Tally = {
  count(what: string): void;
  astray(shown: string): void;
  badCall(why: string): void;
  /** From a tap until the next question. */
  took(milliseconds: number): void;
  ended(how: "thanked" | "unthanked" | "gave-up", key: string): void;
  /** Everything counted so far. */
  sum(): Omit<CrowdResult, "children" | "seconds" | "processorMicros">;
};

/** What a program said to a child may be long: enough to know the question by. */
const longestQuote = 80;

export function newTally(): Tally {
  const met: Record<string, number> = {};
  const thanked: Record<string, number> = {};
  const unthanked: Record<string, number> = {};
  const times: number[] = [];
  let astrayAt: string | null = null;
  let badCall: string | null = null;
  const count = (what: string) => add(met, what);
  return {
    count,
    astray: (shown) => {
      count("astray");
      astrayAt ??= shown.slice(0, longestQuote);
    },
    badCall: (why) => {
      count("badCalls");
      badCall ??= why;
    },
    took: (milliseconds) => void times.push(milliseconds),
    ended: (how, key) => {
      if (how !== "thanked") count("gaveUp");
      if (how !== "gave-up") add(how === "thanked" ? thanked : unthanked, key);
    },
    sum: () => {
      const { taps = 0, gaveUp = 0, startedAgain = 0, astray = 0, badCalls = 0, ...rest } = met;
      const [p50Ms, p99Ms] = [percentile(times, 0.5), percentile(times, 0.99)].map((ms) => (Number.isNaN(ms) ? 0 : ms));
      const shown = { taps, p50Ms: p50Ms ?? 0, p99Ms: p99Ms ?? 0, thanked, unthanked };
      return { ...shown, gaveUp, startedAgain, astray, astrayAt, met: rest, badCalls, badCall };
    },
  };
}

function add(to: Record<string, number>, what: string): void {
  to[what] = (to[what] ?? 0) + 1;
}
