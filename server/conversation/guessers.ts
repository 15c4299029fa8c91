import { dailyNames } from "../privacy/daily-names.ts";
import { networkOf } from "../privacy/network-address.ts";
import { remembered } from "../privacy/remembered.ts";

const wrongBeforePause = 5;
/** Minutes of the first pause, the second, the third, and every later one (protocol 7). */
const pauses = [1, 5, 15, 60] as const;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const forgottenAfterMs = 24 * hourMs;
const rememberedAtMost = 50_000;
/** Wrong receipts of one network address within an hour; a school shares one (privacy-security 4.5). */
const originsFree = 30;

/** Who tries a receipt. `origin`: the network address, where there is one. */
export type Guesser = { readonly sender: string; readonly origin?: string | undefined };

type Tally = {
  readonly count: number;
  readonly pauses: number;
  readonly pausedUntilMs: number;
  readonly lastMs: number;
};
type Span = { readonly wrong: number; readonly sinceMs: number };
const calm: Tally = { count: 0, pauses: 0, pausedUntilMs: 0, lastMs: 0 };

/** What is remembered of those who were wrong: in memory only, by keyed hashes of the day. */
export function guessers(nowMs: () => number) {
  const nameOf = dailyNames(nowMs);
  const senders = remembered<Tally>(rememberedAtMost);
  const origins = remembered<Span>(rememberedAtMost);
  const senderAt = (name: string): Tally => {
    const known = senders.get(name) ?? calm;
    return nowMs() - known.lastMs < forgottenAfterMs ? known : calm;
  };
  const originAt = (name: string): Span => {
    const known = origins.get(name);
    return known !== undefined && nowMs() - known.sinceMs < hourMs ? known : { wrong: 0, sinceMs: nowMs() };
  };
  return ({ sender, origin }: Guesser) => {
    const name = nameOf(`sender\0${sender}`);
    const from = origin === undefined ? null : nameOf(`origin\0${networkOf(origin)}`);
    return {
      /** Whose late answers are counted together. */
      queue: from ?? name,
      isPaused: (): boolean => senderAt(name).pausedUntilMs > nowMs(),
      isOriginOver: (): boolean => from !== null && originAt(from).wrong > originsFree,
      /** How often the sender and the network address were wrong. */
      rank: (): number => {
        const { count, pauses: before } = senderAt(name);
        return before * wrongBeforePause + count + (from === null ? 0 : originAt(from).wrong);
      },
      countWrong: (): void => {
        senders.set(name, counted(senderAt(name), nowMs()));
        if (from === null) return;
        const { wrong, sinceMs } = originAt(from);
        origins.set(from, { wrong: wrong + 1, sinceMs });
      },
    };
  };
}

function counted({ count, pauses: before, pausedUntilMs }: Tally, nowMs: number): Tally {
  if (count + 1 < wrongBeforePause) return { count: count + 1, pauses: before, pausedUntilMs, lastMs: nowMs };
  const minutes = pauses[Math.min(before, pauses.length - 1)] ?? pauses[0];
  return { count: 0, pauses: before + 1, pausedUntilMs: nowMs + minutes * minuteMs, lastMs: nowMs };
}
