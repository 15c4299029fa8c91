import type { Clock } from "../../server/conversation/clock.ts";

export type HandClock = Clock & {
  /** Lets time pass; what comes due meanwhile is called in its order. */
  pass(ms: number): void;
};

/** A clock that stands still until a test moves it. */
export function handClock(): HandClock {
  let now = 0;
  let calls: { readonly at: number; readonly call: () => void }[] = [];
  const next = (until: number) =>
    calls.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0] ?? null;
  return {
    nowMs: () => now,
    after: (ms, call) => {
      calls.push({ at: now + ms, call });
    },
    pass: (ms) => {
      const until = now + ms;
      for (let due = next(until); due !== null; due = next(until)) {
        const found = due;
        calls = calls.filter((one) => one !== found);
        now = Math.max(now, found.at);
        found.call();
      }
      now = until;
    },
  };
}
