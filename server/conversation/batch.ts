import { isDatabaseAway, isDiskFull } from "../errors.ts";

const largestBatch = 256;

type Waiting<In, Out> = { readonly item: In; resolve(out: Out): void; reject(reason: unknown): void };

/**
 * Joins calls that come while the batch before them is under way: the busier it is, the more share one round trip, and an
 * idle program waits for nothing. `work` answers in the order of its items.
 */
export function batched<In, Out>(work: (items: readonly In[]) => Promise<readonly Out[]>): (item: In) => Promise<Out> {
  const queue: Waiting<In, Out>[] = [];
  let isBusy = false;

  const schedule = () => {
    if (isBusy || queue.length === 0) return;
    isBusy = true;
    setImmediate(flush);
  };
  const flush = () => {
    void settle(queue.splice(0, largestBatch), work).finally(() => {
      isBusy = false;
      schedule();
    });
  };
  return (item) =>
    new Promise<Out>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      schedule();
    });
}

async function settle<In, Out>(batch: Waiting<In, Out>[], work: (items: readonly In[]) => Promise<readonly Out[]>) {
  try {
    const results = await work(batch.map((waiting) => waiting.item));
    batch.forEach((waiting, index) => {
      waiting.resolve(results[index] as Out);
    });
  } catch (reason) {
    await settleAlone(batch, work, reason);
  }
}

/** One bad item must not fail its neighbours: each is tried by itself, unless the fault is nobody's own. */
async function settleAlone<In, Out>(
  batch: Waiting<In, Out>[],
  work: (items: readonly In[]) => Promise<readonly Out[]>,
  reason: unknown,
) {
  if (batch.length === 1 || isDatabaseAway(reason) || isDiskFull(reason)) {
    for (const waiting of batch) waiting.reject(reason);
    return;
  }
  await Promise.all(batch.map((waiting) => settle([waiting], work)));
}
