import { availableParallelism } from "node:os";
import type { ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import type { HourlyCount } from "../privacy/hourly-count.ts";
import { fairLine } from "./fair-line.ts";
import { type Guesser, guessers } from "./guessers.ts";

/** Wrong receipts of everybody within an hour, before wrong ones are answered late (privacy-security 4.5). */
const everybodysFree = 1000;
const lateMs = 3000;
/** So many tries of one network address, or of one sender without, are under way at once while wrong ones are late. */
const underWayAtMost = 20;
/** Receipts that wait to be hashed. */
const waitingAtMost = 1000;

export type WrongReceiptPorts = {
  readonly nowMs: () => number;
  /** Wrong receipts of everybody, on whatever way. */
  readonly everybody: HourlyCount;
  readonly wait?: (milliseconds: number) => Promise<void>;
};

export type WrongReceipts = {
  /** Looks a receipt up, if whoever tries it may, and answers as late as is right. */
  tried(from: Guesser, look: () => Promise<ReceiptOutcome>): Promise<ReceiptOutcome>;
};

/**
 * Slows guessing of receipts down: five wrong ones of a sender are followed by a pause in which nothing is looked up; past
 * a thousand of everybody, or thirty of one network address, within an hour every wrong one is answered after three
 * seconds. A right one never waits for that, and is hashed before those of whoever was wrong before.
 */
export function wrongReceipts({ nowMs, everybody, wait = waited }: WrongReceiptPorts): WrongReceipts {
  const known = guessers(nowMs);
  const underWay = new Map<string, number>();
  const inLine = fairLine(availableParallelism(), waitingAtMost);

  const answered = async (from: ReturnType<typeof known>, look: () => Promise<ReceiptOutcome>) => {
    const outcome = await inLine(from.rank(), look);
    if (outcome === "full") return { is: "paused" } as const;
    if (outcome.is !== "wrong") return outcome;
    from.countWrong();
    const isLate = everybody.count() > everybodysFree || from.isOriginOver();
    if (isLate) await wait(lateMs);
    return outcome;
  };
  return {
    tried: async (guesser, look) => {
      const from = known(guesser);
      const before = underWay.get(from.queue) ?? 0;
      const isLate = everybody.inLastHour() > everybodysFree || from.isOriginOver();
      if (from.isPaused() || (isLate && before >= underWayAtMost)) return { is: "paused" };
      underWay.set(from.queue, before + 1);
      try {
        return await answered(from, look);
      } finally {
        const left = (underWay.get(from.queue) ?? 1) - 1;
        if (left === 0) underWay.delete(from.queue);
        else underWay.set(from.queue, left);
      }
    },
  };
}

const waited = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
