import type { Bounds } from "./bounds.ts";

/** What the bounds say about the year's target; without a denominator, above it or without a target they say nothing. */
export type Verdict = "met" | "may-be-met" | "not-met" | "over-denominator" | "no-denominator" | "no-target";

/** `denominator`: the official number of children, or null. `target` in percent, or null. */
export function verdictOf({ low, high }: Bounds, denominator: number | null, target: number | null): Verdict {
  if (denominator === null) return "no-denominator";
  if (low > denominator) return "over-denominator";
  if (target === null) return "no-target";
  if (100 * low >= target * denominator) return "met";
  return 100 * high < target * denominator ? "not-met" : "may-be-met";
}

/**
 * A share in percent, rounded down to a tenth: a share shown as the target has reached it, and one that has not is never
 * shown as if it had.
 */
export function percentOf(n: number, denominator: number): number {
  return Math.floor((1000 * n) / denominator) / 10;
}

/** How many more children, counted for certain, the target asks for; 0 where it is met. */
export function shortOfTarget(low: number, denominator: number, target: number): number {
  return Math.max(0, Math.ceil((target * denominator) / 100) - low);
}
