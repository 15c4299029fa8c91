import type { HeldAlarm, StandingAlarm } from "../store/alarm-rounds.ts";
import { coarseMs } from "./rhythm.ts";

/** What a process knows of the round under way to the second, which the table must not (protocol 5). */
type Remembered = {
  /** Rounds that were over: of another number, somebody else has gone on. */
  readonly rounds: number;
  /** When this round was first tried, and when the first place was told. */
  readonly triedMs: number;
  readonly toldMs: number | null;
  readonly dueMs: number;
};

/**
 * The instants of alarms that wait, in the memory of the process that sends them. Another process, or the next one after a
 * kill, goes by the table: a round that was told comes up to five minutes later then, what nobody could be told at once.
 */
export type AlarmMemory = {
  isDue(alarm: StandingAlarm): boolean;
  recall(alarm: HeldAlarm): { readonly triedMs: number | null; readonly toldMs: number | null };
  keep(id: string, remembered: Remembered): void;
  /** Forgets all but these. */
  prune(ids: readonly string[]): void;
};

export function alarmMemory(): AlarmMemory {
  const known = new Map<string, Remembered>();
  const of = ({ id, rounds }: Pick<HeldAlarm, "id" | "rounds">) => {
    const one = known.get(id);
    return one?.rounds === rounds ? one : null;
  };
  return {
    isDue: (alarm) => {
      const one = of(alarm);
      return one === null ? alarm.isDue : alarm.nowMs >= one.dueMs;
    },
    recall: (alarm) => {
      const one = of(alarm);
      return { triedMs: one?.triedMs ?? null, toldMs: one?.toldMs ?? alarm.firstToldMs };
    },
    keep: (id, remembered) => void known.set(id, remembered),
    prune: (ids) => {
      const kept = new Set(ids);
      for (const id of known.keys()) if (!kept.has(id)) known.delete(id);
    },
  };
}

/** How the table writes when an alarm is due again: what was told later, what nobody was told at once. */
export const storedDueMs = (
  isAnyTold: boolean,
  { dueMs, nowMs }: { readonly dueMs: number; readonly nowMs: number },
) => (isAnyTold ? coarseMs.up(dueMs) : coarseMs.down(nowMs));
