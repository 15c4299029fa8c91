import type { Delivery } from "./delivery.ts";
import type { Updates } from "./updates.ts";

const everyMs = 20;
const strangersFrom = 5_000_000_000;
const strangers = 10_000;
const words = ["xin chào", "alo", "mua 1 tặng 1 nè", "???", "quảng cáo", "/start", "hihi", "bot à"];

/** Many strangers who write whatever comes to their minds, at a rate that waits for nobody; returns what ends it. */
export function spam(perSecond: number, updates: Updates, delivery: Delivery): () => void {
  if (perSecond === 0) return () => {};
  let [beganMs, sent] = [performance.now(), 0];
  const timer = setInterval(() => {
    const due = ((performance.now() - beganMs) / 1000) * perSecond;
    for (; sent < due; sent += 1) {
      const text = words[Math.floor(Math.random() * words.length)] ?? "";
      delivery.hand(updates.message(strangersFrom + Math.floor(Math.random() * strangers), text));
    }
  }, everyMs);
  return () => clearInterval(timer);
}
