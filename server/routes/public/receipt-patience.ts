import type { HourlyCount } from "../../privacy/hourly-count.ts";
import { networkOf } from "../../privacy/network-address.ts";
import type { AddressLimit } from "./address-limit.ts";

/** Wrong receipts of everybody within an hour, before every answer comes late (privacy-security 4.5). */
const everybodysFree = 1000;

/** What a try of a receipt came to. */
type Tried<T> = { readonly is: "right"; readonly found: T } | { readonly is: "wrong" } | { readonly is: "paused" };

export type PatienceSettings = {
  /** Wrong receipts of one address, an hour. */
  readonly limit: AddressLimit;
  /** Wrong receipts of everybody, on whatever way. */
  readonly everybody: HourlyCount;
  /** How late an address past its limit is answered; every one, while everybody together is past theirs. */
  readonly lateMs: number;
  /** So many late answers of one address wait at once; beyond them it is told to come back, and nothing is looked up. */
  readonly lateAtMost: number;
};

/**
 * Slows guessing of receipts down, whatever a receipt is asked for. Only wrong ones count, so that whoever has one is not
 * held up by having used it often; an address past its limit is answered late, right or wrong, and after one and the same
 * time, and a flood from one address fills only its own queue (privacy-security 4.5).
 */
export function receiptPatience({ limit, everybody, lateMs, lateAtMost }: PatienceSettings) {
  const waiting = new Map<string, number>();

  async function late(ip: string): Promise<boolean> {
    const from = networkOf(ip);
    const before = waiting.get(from) ?? 0;
    if (before >= lateAtMost) return false;
    waiting.set(from, before + 1);
    await new Promise((resolve) => setTimeout(resolve, lateMs));
    const left = (waiting.get(from) ?? 1) - 1;
    if (left === 0) waiting.delete(from);
    else waiting.set(from, left);
    return true;
  }

  return async <T>(ip: string, look: () => Promise<T | null>): Promise<Tried<T>> => {
    // Counted before the look, so that many at once do not slip by; what was right is given back.
    const isWithin = (await limit.take(ip)) && everybody.inLastHour() <= everybodysFree;
    if (!isWithin && !(await late(ip))) return { is: "paused" };
    const found = await look();
    if (found === null) {
      everybody.count();
      return { is: "wrong" };
    }
    await limit.giveBack(ip);
    return { is: "right", found };
  };
}
