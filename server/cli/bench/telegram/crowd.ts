import { type Acting, acting } from "./acting.ts";
import { answeringCalls, callInReply } from "./answering-calls.ts";
import type { HearCall } from "./bot-api.ts";
import { openChats } from "./chats.ts";
import { type Child, newChild } from "./child.ts";
import { type Delivery, openDelivery } from "./delivery.ts";
import type { CrowdResult, RunOrder } from "./orders.ts";
import { spam } from "./spam.ts";
import { newTally, type Tally } from "./tally.ts";
import { updatesOf } from "./updates.ts";
import { openLines } from "./webhook-lines.ts";

export type Crowd = {
  readonly hear: HearCall;
  /** Settles when every child was thanked or gave up, and nothing is on its way to the program any more. */
  answerAll(progress: (ended: number) => void): Promise<CrowdResult>;
};

const deadlineMs = 60_000;
const sweptEveryMs = 50;
/** After the last child: updates that wait for their next attempt. */
const longestDrainMs = 60_000;
/** Whoever has ended may still be written to for a while. */
const rememberedMs = 10_000;
const draw = Math.random;
const nowMs = () => performance.now();

/** A crowd of children at a messenger, and the messenger between them and the program. */
export function crowdOf(order: RunOrder): Crowd {
  const [tally, chats, children] = [newTally(), openChats(), new Map<number, Child>()];
  const lines = openLines(order.webhook, deadlineMs * order.timeScale);
  const updates = updatesOf(chats);
  const begun = oneAfterAnother(order);
  const ended = (child: Child) => {
    children.delete(child.number);
    setTimeout(() => chats.forget(child.number), rememberedMs).unref();
    begun.ended();
  };
  const delivery = openDelivery({
    lines,
    nowMs,
    timeScale: order.timeScale,
    isRepeated: () => draw() < order.faults.redelivered / 2,
    count: tally.count,
    replied: (body) => void callInReply(body, hear),
  });
  const acts = acting({ order, updates, delivery, tally, draw, nowMs, ended });
  const hear = answeringCalls({
    ...{ order, chats, tally, draw, nowMs },
    see: (chat, shown, arrivedMs) => {
      const child = children.get(chat);
      if (child !== undefined) acts.see(child, shown, arrivedMs);
    },
  });
  return {
    hear,
    answerAll: async (progress) => {
      const spamming = spam(order.spam, updates, delivery);
      await spamming.childrenCome;
      const stopSweep = sweep(children, acts, order.impatientAfterMs);
      const measured = await timed(() =>
        begun.through(progress, (number) => {
          const child = newChild(number, nowMs());
          children.set(number, child);
          acts.begin(child);
        }),
      );
      stopSweep();
      const strangers = await spamming.isOver;
      await drained(delivery, tally);
      lines.close();
      const seen = tally.sum();
      return { ...seen, met: { ...seen.met, strangers }, ...measured, children: order.children };
    },
  };
}

async function timed(work: () => Promise<void>) {
  const [began, used] = [nowMs(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (nowMs() - began) / 1000, processorMicros: user + system };
}

/** As many children at a time as the order says: as soon as one has ended the next one begins. */
function oneAfterAnother({ children, firstChild, atOnce }: RunOrder) {
  let [begun, ended] = [0, 0];
  let goOn = () => {};
  const every = Math.max(1, Math.floor(children / 100));
  return {
    ended: () => {
      ended += 1;
      goOn();
    },
    through: (progress: (ended: number) => void, begin: (number: number) => void): Promise<void> =>
      new Promise((resolve) => {
        const another = () => {
          if (begun >= children) return;
          begun += 1;
          begin(firstChild + begun - 1);
        };
        goOn = () => {
          if (ended % every === 0) progress(ended);
          if (ended === children) resolve();
          else another();
        };
        for (let first = 0; first < atOnce; first += 1) another();
      }),
  };
}

/** Looks after those who wait for too long; returns what ends it. */
function sweep(children: ReadonlyMap<number, Child>, acts: Acting, impatientAfterMs: number): () => void {
  const timer = setInterval(() => {
    const latest = nowMs() - impatientAfterMs;
    for (const child of [...children.values()]) if (!child.isThinking && child.stirredMs < latest) acts.stir(child);
  }, sweptEveryMs);
  return () => clearInterval(timer);
}

async function drained(delivery: Delivery, tally: Tally): Promise<void> {
  const tillMs = nowMs() + longestDrainMs;
  while (delivery.waiting() > 0 && nowMs() < tillMs) await new Promise((resolve) => setTimeout(resolve, sweptEveryMs));
  if (delivery.waiting() > 0) tally.count("undelivered");
}
