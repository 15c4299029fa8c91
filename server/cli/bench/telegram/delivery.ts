import type { WebhookAnswer, WebhookLines } from "./webhook-lines.ts";

/**
 * One update. Messages of a chat wait in one queue, presses of a child in another, and one of each queue is under way at
 * a time (reference telegram 1); a press lives 150 s, a message a day.
 */
export type Update = { readonly queue: number; readonly body: string; readonly kind: "message" | "press" };

export type DeliveryAt = {
  readonly lines: WebhookLines;
  readonly timeScale: number;
  /** Whether an update that was answered is delivered once more, as when its answer was lost. */
  isRepeated(): boolean;
  /** The body of a 2xx answer: it may hold a call. */
  replied(body: string): void;
  count(what: "failures" | "expired" | "redelivered"): void;
  nowMs(): number;
};

export type Delivery = {
  hand(update: Update): void;
  /** Out of the queues, after a while. */
  handCopy(body: string, afterMs: number): void;
  /** Updates that are not dealt with yet. */
  waiting(): number;
};

const connectionsAtMost = 100;
const livesMs = { press: 150_000, message: 86_400_000 };
const longestPauseMs = 60_000;

type Queued = Update & { readonly bornMs: number; failures: number; wasRepeated: boolean };

/** Delivers as the real server does: at most 100 at once, in order within a queue, again until it is taken or expires. */
export function openDelivery(at: DeliveryAt): Delivery {
  const queues = new Map<number, Queued[]>();
  const ready: number[] = [];
  let [underWay, waiting, copies] = [0, 0, 0];

  const pump = () => {
    while (underWay < connectionsAtMost) {
      const next = ready.shift();
      if (next === undefined) return;
      underWay += 1;
      void deliver(next);
    }
  };
  const deliver = async (key: number) => {
    const queue = queues.get(key) ?? [];
    const [update] = queue;
    if (update === undefined) return;
    const answer = await at.lines.post(update.body);
    underWay -= 1;
    const pauseMs = dealtWith(at, update, answer);
    if (pauseMs !== null && pauseMs > 0) setTimeout(() => again(key), pauseMs);
    else if (pauseMs === 0) again(key);
    else next(key, queue);
    pump();
  };
  const again = (key: number) => {
    ready.push(key);
    pump();
  };
  const next = (key: number, queue: Queued[]) => {
    queue.shift();
    waiting -= 1;
    if (queue.length > 0) ready.push(key);
    else queues.delete(key);
  };
  const enqueue = (update: Update) => {
    const queued: Queued = { ...update, bornMs: at.nowMs(), failures: 0, wasRepeated: false };
    const queue = queues.get(update.queue);
    if (queue === undefined) {
      queues.set(update.queue, [queued]);
      again(update.queue);
    } else queue.push(queued);
  };
  return {
    hand: (update) => {
      waiting += 1;
      enqueue(update);
    },
    handCopy: (body, afterMs) => {
      waiting += 1;
      copies += 1;
      const queue = -copies;
      setTimeout(() => enqueue({ queue, body, kind: "message" }), afterMs);
    },
    waiting: () => waiting,
  };
}

/** How long until it is delivered again; null: it is dealt with, or has expired. */
function dealtWith(at: DeliveryAt, update: Queued, answer: WebhookAnswer): number | null {
  if (answer !== null && answer.status >= 200 && answer.status < 300) return taken(at, update, answer.body);
  at.count("failures");
  update.failures += 1;
  if (at.nowMs() - update.bornMs > livesMs[update.kind] * at.timeScale) {
    at.count("expired");
    return null;
  }
  const asked = (answer?.retryAfterSeconds ?? 0) * 1000;
  const own = update.failures === 1 ? 0 : Math.min(1000 * 2 ** (update.failures - 1), longestPauseMs);
  return Math.max(asked, own) * at.timeScale;
}

function taken(at: DeliveryAt, update: Queued, body: string): number | null {
  at.replied(body);
  if (update.wasRepeated || !at.isRepeated()) return null;
  at.count("redelivered");
  update.wasRepeated = true;
  return 0;
}
