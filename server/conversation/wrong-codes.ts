import { wrongCodePauseSeconds, wrongCodesBeforePause } from "../privacy/constants.ts";
import { dailyNames } from "../privacy/daily-names.ts";
import { networkOf } from "../privacy/network-address.ts";
import { remembered } from "../privacy/remembered.ts";

/** A school shares one network address: it may be wrong this many times as often as one sender. */
const sendersPerOrigin = 20;
const rememberedAtMost = 50_000;

type Tally = { readonly count: number; readonly pausedUntilMs: number };

/** Slows guessing of class codes down: in memory only, by keyed hashes of the day. */
export function wrongCodeTally(nowMs: () => number) {
  const nameOf = dailyNames(nowMs);
  const tallies = remembered<Tally>(rememberedAtMost);
  const countAt = (name: string, limit: number) => {
    const { count, pausedUntilMs } = tallies.get(name) ?? { count: 0, pausedUntilMs: 0 };
    const isOver = count + 1 >= limit;
    const pause = isOver ? nowMs() + wrongCodePauseSeconds * 1000 : pausedUntilMs;
    tallies.set(name, { count: isOver ? 0 : count + 1, pausedUntilMs: pause });
  };
  const names = (address: string, origin?: string) =>
    [
      { name: nameOf(`address\0${address}`), limit: wrongCodesBeforePause },
      ...(origin === undefined
        ? []
        : [{ name: nameOf(`origin\0${networkOf(origin)}`), limit: wrongCodesBeforePause * sendersPerOrigin }]),
    ] as const;

  return {
    isPaused: (address: string, origin?: string) =>
      names(address, origin).some(({ name }) => (tallies.get(name)?.pausedUntilMs ?? 0) > nowMs()),
    count: (address: string, origin?: string) => {
      for (const { name, limit } of names(address, origin)) countAt(name, limit);
    },
  };
}
