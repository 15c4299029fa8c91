import { dailyNames } from "../privacy/daily-names.ts";
import { isThisMachine, networkOf } from "../privacy/network-address.ts";
import { remembered } from "../privacy/remembered.ts";

const minuteMs = 60_000;

/** Failures of one account within a quarter of an hour before it has to wait; then 1, 2, 4, 8, at most 15 minutes. */
const freeFailures = 5;
const windowMs = 15 * minuteMs;
const longestWaitMs = 15 * minuteMs;
/** Attempts from one network address within a minute. */
const perAddress = 20;
/** Failures of everybody within an hour: somebody is trying, and the people who watch should know. */
const alarming = 200;
const rememberedAtMost = 50_000;

/** How often is too often (privacy-security 7.1). Memory only; names and addresses are keyed hashes of the day. */
export type Throttle = {
  /** Counts an attempt from a network address; false: there were too many within this minute. */
  admits(address: string): boolean;
  /** Whole seconds that this account still has to wait; 0: none. */
  waitSeconds(login: string): number;
  /** A failure; "alarm" the moment it is the 200th of everybody within an hour. */
  failed(login: string): "noted" | "alarm";
  succeeded(login: string): void;
};

type Failures = { readonly count: number; readonly lastMs: number };
type Span = { readonly count: number; readonly sinceMs: number };

export function throttle(nowMs: () => number = Date.now): Throttle {
  const nameOf = dailyNames(nowMs);
  const failures = remembered<Failures>(rememberedAtMost);
  const addresses = remembered<Span>(rememberedAtMost);
  let everybody: Span = { count: 0, sinceMs: nowMs() };
  const standing = (login: string): Failures => {
    const found = failures.get(nameOf(login));
    const isOver = found === undefined || nowMs() - found.lastMs >= windowMs + waitMs(found);
    return isOver ? { count: 0, lastMs: 0 } : found;
  };
  return {
    admits: (address) => {
      if (isThisMachine(address)) return true;
      const name = nameOf(networkOf(address));
      const next = counted(addresses.get(name), nowMs(), minuteMs);
      addresses.set(name, next);
      return next.count <= perAddress;
    },
    waitSeconds: (login) => {
      const found = standing(login);
      return Math.max(0, Math.ceil((found.lastMs + waitMs(found) - nowMs()) / 1000));
    },
    failed: (login) => {
      failures.set(nameOf(login), { count: standing(login).count + 1, lastMs: nowMs() });
      everybody = counted(everybody, nowMs(), 60 * minuteMs);
      return everybody.count === alarming ? "alarm" : "noted";
    },
    succeeded: (login) => failures.forget(nameOf(login)),
  };
}

const waitMs = ({ count }: Failures): number =>
  count < freeFailures ? 0 : Math.min(longestWaitMs, minuteMs * 2 ** (count - freeFailures));

function counted(before: Span | undefined, now: number, spanMs: number): Span {
  if (before === undefined || now - before.sinceMs >= spanMs) return { count: 1, sinceMs: now };
  return { ...before, count: before.count + 1 };
}
