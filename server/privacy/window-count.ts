import { dailyNames } from "./daily-names.ts";
import { remembered } from "./remembered.ts";

const rememberedAtMost = 50_000;

/** How often each name did something within a span of time. */
export type WindowCount = {
  /** Whether it did so as often as it may. */
  isFull(name: string): boolean;
  count(name: string): void;
};

export type WindowSettings = {
  readonly most: number;
  /** At most a day: older names are known to nobody. */
  readonly spanMs: number;
  readonly nowMs: () => number;
};

/** Exact over the span that ends now; in memory only, by keyed hashes of the day, and of no more than 50,000 names. */
export function windowCount({ most, spanMs, nowMs }: WindowSettings): WindowCount {
  const nameOf = dailyNames(nowMs);
  const instants = remembered<readonly number[]>(rememberedAtMost);
  const within = (name: string): readonly number[] =>
    (instants.get(name) ?? []).filter((instant) => nowMs() - instant < spanMs);
  return {
    isFull: (name) => within(nameOf(name)).length + within(nameOf(name, "yesterday")).length >= most,
    count: (name) => instants.set(nameOf(name), [...within(nameOf(name)), nowMs()].slice(-most)),
  };
}
