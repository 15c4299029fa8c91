import type { Clock } from "./clock.ts";

/** Rows that no turn took along in this time are deleted by themselves. */
const gatheredMs = 20;
const triedAgainMs = 1000;
const largestBatch = 1000;
/** A statement that began before a row was deleted may still say that it was there. */
const rememberedMs = 5000;

export type DroppingPorts = {
  drop(ids: readonly string[]): Promise<void>;
  readonly clock: Clock;
};

export type Droppings = ReturnType<typeof droppings>;

/** Rows of the outbox that this process delivered: those that are not deleted yet, and those that were just now. */
export function droppings({ drop, clock }: DroppingPorts) {
  const waiting = new Set<string>();
  const underWay = new Set<string>();
  let deleted = new Set<string>();
  let deletedBefore = new Set<string>();
  let sinceMs = 0;
  /** When a statement took rows along, and when all of those have come to their end. */
  let takenMs = Number.NEGATIVE_INFINITY;
  let taken: Promise<void> = Promise.resolve();
  let running: Promise<void> | null = null;
  let isScheduled = false;

  /** Deletes what waits; where it fails, it waits on. */
  const along = async <T>(work: (ids: readonly string[]) => Promise<T>): Promise<T> => {
    const batch = [...waiting].slice(0, largestBatch);
    for (const id of batch) move(id, waiting, underWay);
    try {
      const done = await work(batch);
      forgetOld();
      for (const id of batch) move(id, underWay, deleted);
      return done;
    } catch (error) {
      for (const id of batch) move(id, underWay, waiting);
      throw error;
    }
  };
  const flush = async (): Promise<void> => {
    while (waiting.size + underWay.size > 0) {
      await taken;
      if (waiting.size > 0) await along(drop);
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
      // Statements are frequent: the next one takes what came since.
      if (clock.nowMs() - takenMs < gatheredMs) return waiting.size > 0 && schedule(gatheredMs);
      void run().then((isDone) => isDone || schedule(triedAgainMs));
    });
  };
  return {
    add: (id: string): void => {
      waiting.add(id);
      schedule(gatheredMs);
    },
    has: (id: string): boolean => [waiting, underWay, deleted, deletedBefore].some((ids) => ids.has(id)),
    /** What waits goes with a statement that is made anyway, and is not deleted where it fails. */
    along: <T>(work: (ids: readonly string[]) => Promise<T>): Promise<T> => {
      const mine = along(work);
      takenMs = clock.nowMs();
      taken = Promise.allSettled([taken, mine]).then(() => {});
      mine.catch(() => schedule(triedAgainMs));
      return mine;
    },
    /** Everything that was added so far; where the database is away it is tried again later. */
    flush: run,
  };
}

function move(id: string, from: Set<string>, to: Set<string>): void {
  from.delete(id);
  to.add(id);
}
