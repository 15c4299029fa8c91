import type { Faults } from "./orders.ts";

/** What happens to a call. */
export type Fate = "taken" | "refused" | "error" | "broken-before" | "broken-after";

export type Trouble = {
  next(): Fate;
  /** What a refused caller is told to wait. */
  readonly retryAfterSeconds: number;
};

const retryAfterSeconds = 1;
const broken: readonly Fate[] = ["error", "broken-before", "broken-after"];

/**
 * Which calls go wrong. Telegram refuses a bot as a whole: everything for a second, also what comes too early after it;
 * so refusals come in bouts, as often as makes their share of all calls. Who keeps away is refused little at a time.
 */
export function troubles({ refused, broken: brokenShare }: Faults, draw: () => number, nowMs: () => number): Trouble {
  let [calls, refusals, untilMs] = [0, 0, 0];
  const isRefused = () => {
    if (nowMs() < untilMs) return true;
    // Only now and then, so that bouts do not follow the load too closely.
    if (refusals >= calls * refused || draw() > 0.05) return false;
    untilMs = nowMs() + retryAfterSeconds * 1000;
    return true;
  };
  return {
    retryAfterSeconds,
    next: () => {
      calls += 1;
      if (refused > 0 && isRefused()) {
        refusals += 1;
        return "refused";
      }
      if (draw() >= brokenShare) return "taken";
      return broken[Math.floor(draw() * broken.length)] ?? "error";
    },
  };
}
