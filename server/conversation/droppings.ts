import type { Clock } from "./clock.ts";

/** Rows are deleted together that were delivered within this time. */
const gatheredMs = 10;
const triedAgainMs = 1000;
const largestBatch = 1000;
/** A statement that began before a row was deleted may still say that it was there. */
const rememberedMs = 5000;

export type DroppingPorts = {
  drop(ids: readonly string[]): Promise<void>;
  readonly clock: Clock;
};

/** Rows of the outbox that this process delivered: those that are not deleted yet, and those that were just now. */
export function droppings({ drop, clock }: DroppingPorts) {
  const waiting = new Set<string>();
  let deleted = new Set<string>();
  let deletedBefore = new Set<string>();
  let sinceMs = 0;
  let running: Promise<void> | null = null;
  let isScheduled = false;

  const flush = async (): Promise<void> => {
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, largestBatch);
      await drop(batch);
      forgetOld();
      for (const id of batch) {
        waiting.delete(id);
        deleted.add(id);
      }
    }
  };
  const forgetOld = () => {
    if (clock.nowMs() - sinceMs < rememberedMs) return;
    sinceMs = clock.nowMs();
    deletedBefore = deleted;
    deleted = new Set();
  };
  /** False where the database took nothing. */
  const run = async (): Promise<boolean> => {
    running ??= flush().finally(() => {
      running = null;
    });
    return running.then(
      () => true,
      () => false,
    );
  };
  const schedule = (ms: number) => {
    if (isScheduled) return;
    isScheduled = true;
    clock.after(ms, () => {
      isScheduled = false;
      void run().then((isDone) => isDone || schedule(triedAgainMs));
    });
  };
  return {
    add: (id: string): void => {
      waiting.add(id);
      schedule(gatheredMs);
    },
    has: (id: string): boolean => waiting.has(id) || deleted.has(id) || deletedBefore.has(id),
    /** Everything that was added so far; where the database is away it is tried again later. */
    flush: run,
  };
}
