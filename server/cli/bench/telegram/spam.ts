import type { Delivery } from "./delivery.ts";
import type { RunOrder } from "./orders.ts";
import type { Updates } from "./updates.ts";

const everyMs = 20;
const strangersFrom = 5_000_000_000;
const strangers = 10_000;
const words = ["xin chào", "alo", "mua 1 tặng 1 nè", "???", "quảng cáo", "/start", "hihi", "bot à"];

export type Spam = {
  readonly childrenCome: Promise<void>;
  /** How many updates had been dealt with when the last was sent. */
  readonly isOver: Promise<number>;
};

/** Many strangers who write whatever comes to their minds, at a rate that waits for nobody. */
export function spam(
  { perSecond, lastsMs, childrenAfterMs }: RunOrder["spam"],
  updates: Updates,
  delivery: Delivery,
): Spam {
  const beganMs = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    const due = (Math.min(performance.now() - beganMs, lastsMs) / 1000) * perSecond;
    for (; sent < due; sent += 1) {
      const text = words[Math.floor(Math.random() * words.length)] ?? "";
      delivery.hand(updates.message(strangersFrom + Math.floor(Math.random() * strangers), text));
    }
  }, everyMs);
  const isOver = after(lastsMs).then(() => {
    clearInterval(timer);
    return Math.max(0, sent - delivery.waiting());
  });
  return { childrenCome: after(childrenAfterMs), isOver };
}

const after = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
