import { dailyNames } from "../privacy/daily-names.ts";
import { remembered } from "../privacy/remembered.ts";

/** Updates of one sender that nobody asked for: so many at once, then so many a minute (privacy-security 7.4). */
const burst = 15;
const perMinute = 30;
const minuteMs = 60_000;
const rememberedAtMost = 50_000;

/** `slower`: for the first time since the sender was calm, and it is said; `silent`: it was said already. */
export type Pace = "fine" | "slower" | "silent";

type Bucket = { readonly left: number; readonly sinceMs: number; readonly isTold: boolean };

/**
 * How fast one sender sends what nobody asked for. In memory only, by keyed hashes of the day; a process of the program
 * counts for itself. Costs two microseconds, and only for such an update.
 */
export function senderPace(nowMs: () => number): (sender: string) => Pace {
  const nameOf = dailyNames(nowMs);
  const buckets = remembered<Bucket>(rememberedAtMost);
  return (sender) => {
    const name = nameOf(sender);
    const { left, isTold } = filled(buckets.get(name), nowMs());
    const isFine = left >= 1;
    buckets.set(name, { left: isFine ? left - 1 : left, sinceMs: nowMs(), isTold: isTold || !isFine });
    if (isFine) return "fine";
    return isTold ? "silent" : "slower";
  };
}

/** What is left by now; full again means calm. */
function filled(before: Bucket | undefined, nowMs: number): Pick<Bucket, "left" | "isTold"> {
  if (before === undefined) return { left: burst, isTold: false };
  const left = Math.min(burst, before.left + ((nowMs - before.sinceMs) / minuteMs) * perMinute);
  return { left, isTold: before.isTold && left < burst };
}
