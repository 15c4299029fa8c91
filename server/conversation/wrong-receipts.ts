import { createHmac, randomBytes } from "node:crypto";

const wrongBeforePause = 5;
/** Minutes of the first pause, the second, the third, and every later one (protocol 7). */
const pauses = [1, 5, 15, 60] as const;
const minuteMs = 60_000;
const forgottenAfterMs = 24 * 60 * minuteMs;
const rememberedAtMost = 50_000;

type Tally = { count: number; pauses: number; pausedUntilMs: number; lastMs: number };

/** Slows guessing of receipts down, each sender alone: in memory only, by a keyed hash under a key that goes with the process. */
export function wrongReceiptTally(nowMs: () => number) {
  const secret = randomBytes(32);
  const tallies = new Map<string, Tally>();
  const nameOf = (sender: string) => createHmac("sha256", secret).update(sender).digest("base64url");

  const tallyOf = (name: string): Tally => {
    const known = tallies.get(name);
    const isFresh = known !== undefined && nowMs() - known.lastMs < forgottenAfterMs;
    const tally = isFresh ? known : { count: 0, pauses: 0, pausedUntilMs: 0, lastMs: 0 };
    // Named last: the first of the map is the one that was quiet longest.
    tallies.delete(name);
    if (tallies.size >= rememberedAtMost) tallies.delete(tallies.keys().next().value ?? "");
    tallies.set(name, tally);
    return tally;
  };
  return {
    isPaused: (sender: string): boolean => (tallies.get(nameOf(sender))?.pausedUntilMs ?? 0) > nowMs(),
    count: (sender: string): void => {
      const tally = tallyOf(nameOf(sender));
      tally.lastMs = nowMs();
      tally.count += 1;
      if (tally.count < wrongBeforePause) return;
      const minutes = pauses[Math.min(tally.pauses, pauses.length - 1)] ?? pauses[0];
      tally.count = 0;
      tally.pauses += 1;
      tally.pausedUntilMs = nowMs() + minutes * minuteMs;
    },
    /** How many senders are remembered. */
    size: (): number => tallies.size,
  };
}
