import { createHmac, randomBytes } from "node:crypto";
import { wrongCodePauseSeconds, wrongCodesBeforePause } from "../privacy/constants.ts";

/** A school shares one network address: it may be wrong this many times as often as one sender. */
const sendersPerOrigin = 20;
const rememberedAtMost = 50_000;

type Tally = { count: number; pausedUntilMs: number };

/** Slows guessing down: in memory only, by a keyed hash under a key that goes with the process. */
export function wrongCodeTally(nowMs: () => number) {
  const secret = randomBytes(32);
  const tallies = new Map<string, Tally>();
  const nameOf = (kind: string, sender: string) =>
    createHmac("sha256", secret).update(`${kind}\0${sender}`).digest("base64url");

  const tallyOf = (name: string) => {
    const known = tallies.get(name);
    if (known !== undefined) return known;
    if (tallies.size >= rememberedAtMost) tallies.delete(tallies.keys().next().value ?? "");
    const fresh = { count: 0, pausedUntilMs: 0 };
    tallies.set(name, fresh);
    return fresh;
  };
  const countAt = (name: string, limit: number) => {
    const tally = tallyOf(name);
    tally.count += 1;
    if (tally.count < limit) return;
    tally.count = 0;
    tally.pausedUntilMs = nowMs() + wrongCodePauseSeconds * 1000;
  };
  const names = (address: string, origin?: string) =>
    [
      { name: nameOf("address", address), limit: wrongCodesBeforePause },
      ...(origin === undefined
        ? []
        : [{ name: nameOf("origin", origin), limit: wrongCodesBeforePause * sendersPerOrigin }]),
    ] as const;

  return {
    isPaused: (address: string, origin?: string) =>
      names(address, origin).some(({ name }) => (tallies.get(name)?.pausedUntilMs ?? 0) > nowMs()),
    count: (address: string, origin?: string) => {
      for (const { name, limit } of names(address, origin)) countAt(name, limit);
    },
  };
}
