/** An update on its way, as the real server keeps it (telegram.md 1). */
type Pending = {
  readonly update: Readonly<Record<string, unknown>> & { readonly update_id: number };
  readonly expiresAtSeconds: number;
  dueAtSeconds: number;
  failures: number;
};

export type Taken = { readonly status: number; readonly retryAfterSeconds?: number | undefined };

type Ports = {
  readonly nowSeconds: () => number;
  /** Brings one update to its address; 0: no answer came. */
  deliver(update: Pending["update"]): Promise<Taken>;
  /** Whoever has no address asks instead. */
  hasAddress(): boolean;
};

const longestPauseSeconds = 60;
const longestRetryAfterSeconds = 3600;

/** Queues of updates: in order and one at a time in each, tried again until they expire; the queues do not wait for each other. */
export function openUpdates({ nowSeconds, deliver, hasAddress }: Ports) {
  const queues = new Map<string, Pending[]>();
  let lastId = 100_000;
  const counts = { delivered: 0, refused: 0, expired: 0 };

  const queueOf = (name: string) => {
    const known = queues.get(name) ?? [];
    queues.set(name, known);
    return known;
  };
  const enqueue = (name: string, lifeSeconds: number, update: Pending["update"]) => {
    queueOf(name).push({ update, expiresAtSeconds: nowSeconds() + lifeSeconds, dueAtSeconds: 0, failures: 0 });
    return update;
  };
  const dropExpired = () => {
    for (const queue of queues.values()) {
      const alive = queue.filter(({ expiresAtSeconds }) => expiresAtSeconds > nowSeconds());
      counts.expired += queue.length - alive.length;
      queue.splice(0, queue.length, ...alive);
    }
  };
  const underWay = new Map<Pending[], Promise<void>>();
  /** One of a queue is under way, whoever waits for it. */
  const tryFirst = (queue: Pending[]): Promise<void> => {
    const trying = underWay.get(queue) ?? bringFirst(queue).finally(() => underWay.delete(queue));
    underWay.set(queue, trying);
    return trying;
  };
  const bringFirst = async (queue: Pending[]): Promise<void> => {
    const first = queue[0];
    if (first === undefined) return;
    const { status, retryAfterSeconds } = await deliver(first.update);
    if (status >= 200 && status < 300) {
      queue.shift();
      counts.delivered += 1;
      return;
    }
    counts.refused += 1;
    first.failures += 1;
    first.dueAtSeconds = nowSeconds() + pauseAfter(first.failures, retryAfterSeconds);
  };
  /** Brings everything that is due; what was refused twice waits for the clock. */
  const settle = async (): Promise<void> => {
    for (;;) {
      dropExpired();
      const due = [...queues.values()].filter((queue) => (queue[0]?.dueAtSeconds ?? Infinity) <= nowSeconds());
      if (due.length === 0 || !hasAddress()) return;
      await Promise.all(due.map(tryFirst));
    }
  };
  return {
    counts,
    settle,
    nextId: () => {
      lastId += 1;
      return lastId;
    },
    enqueue,
    pending: () => [...queues.values()].flat().length,
    /** For whoever asks instead: the oldest first, until they are confirmed by the offset. */
    after: (offset: number) => {
      for (const queue of queues.values())
        queue.splice(0, queue.length, ...queue.filter(({ update }) => update.update_id >= offset));
      return [...queues.values()]
        .flat()
        .map(({ update }) => update)
        .sort((a, b) => a.update_id - b.update_id);
    },
  };
}

/** At once, then 2, 4, 8 … seconds; what the other side asks for wins. */
function pauseAfter(failures: number, retryAfterSeconds: number | undefined): number {
  if (retryAfterSeconds !== undefined && Number.isFinite(retryAfterSeconds))
    return Math.min(retryAfterSeconds, longestRetryAfterSeconds);
  return failures === 1 ? 0 : Math.min(2 ** (failures - 1), longestPauseSeconds);
}
