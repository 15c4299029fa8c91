import type { Messenger, Owed } from "../../bot/channels/channel.ts";
import { type Delivery, noAnswer } from "../../bot/channels/errors.ts";
import type { Clock } from "./clock.ts";
import { type Lane, Lanes, type Pending } from "./lanes.ts";
import { senderPause } from "./sender-pause.ts";

/** Connections to one platform. */
const inFlightAtMost = 64;
/** Rows in memory; beyond it they wait in the database. */
const heldAtMost = 2000;
const firstBackOffMs = 500;
const longestBackOffMs = 60_000;
/** A hold that ends sooner than this is not begun with. */
const holdMarginMs = 500;

export type DelivererPorts = {
  readonly messenger: Messenger;
  readonly clock: Clock;
  /** The platform took it, or never will: the row may go. */
  done(pending: Pending): void;
  /** The account is gone: all rows of its conversation may go. */
  gone(pending: Pending): void;
  /** New messages in the chat. */
  learned(pending: Pending, messages: readonly string[]): void;
};

/**
 * Delivers what this process holds of one platform: in order within a conversation and one at a time there, a bounded
 * number in all. What the platform puts off is tried again here; nothing is given up.
 */
export class Deliverer {
  readonly #ports: DelivererPorts;
  readonly #lanes = new Lanes();
  readonly #pause: ReturnType<typeof senderPause>;
  readonly #waitingForQuiet: (() => void)[] = [];
  #inFlight = 0;
  #taken = 0;
  #isClosed = false;
  #isScheduled = false;

  constructor(ports: DelivererPorts) {
    this.#ports = ports;
    this.#pause = senderPause(ports.clock.nowMs);
  }

  take(pending: Pending): void {
    this.#lanes.add(pending);
    this.#schedule();
  }

  has(id: string): boolean {
    return this.#lanes.has(id);
  }

  held(): Iterable<Pending> {
    return this.#lanes.held();
  }

  /** These are not ours any more; what stands behind them in their conversations would come too early. */
  forget(ids: readonly string[]): void {
    for (const id of ids) this.#lanes.emptyAt(id);
  }

  get isFull(): boolean {
    return this.#isClosed || this.#lanes.size >= heldAtMost;
  }

  /** Whether more may come from the database: not while nothing may be sent. */
  get hasRoom(): boolean {
    return !this.isFull && this.#pause.left() === 0;
  }

  /** How many deliveries were taken so far. */
  get taken(): number {
    return this.#taken;
  }

  /** Resolves when nothing is under way and nothing can be begun now. */
  quiet(): Promise<void> {
    return new Promise((resolve) => {
      this.#waitingForQuiet.push(resolve);
      this.#schedule();
    });
  }

  /** Begins nothing more. */
  close(): void {
    this.#isClosed = true;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    // After the webhook's answer, not before it.
    setImmediate(() => this.#pump());
  }

  #pump(): void {
    this.#isScheduled = false;
    while (this.#mayBegin()) {
      const lane = this.#lanes.next();
      if (lane === undefined) break;
      void this.#send(lane);
    }
    if (this.#inFlight > 0 || (this.#mayBegin() && this.#lanes.hasReady)) return;
    for (const call of this.#waitingForQuiet.splice(0)) call();
  }

  #mayBegin(): boolean {
    return !this.#isClosed && this.#inFlight < inFlightAtMost && this.#pause.left() === 0;
  }

  async #send(lane: Lane): Promise<void> {
    const [first] = lane.waiting;
    if (first === undefined) return;
    // Somebody else may have it by now: the next look at the database brings back what is still owed.
    if (first.heldUntilMs - holdMarginMs < this.#ports.clock.nowMs()) return this.#lanes.empty(lane);
    this.#inFlight += 1;
    const delivery = await delivered(this.#ports.messenger, withLearned(first.owed, lane));
    this.#inFlight -= 1;
    this.#heard(delivery);
    this.#settle(lane, first, delivery);
    this.#schedule();
  }

  #heard(delivery: Delivery): void {
    this.#pause.heard(delivery);
    if (delivery.is === "later" && this.#pause.left() > 0)
      this.#ports.clock.after(this.#pause.left(), () => this.#schedule());
  }

  #settle(lane: Lane, pending: Pending, delivery: Delivery): void {
    switch (delivery.is) {
      case "taken":
        this.#learn(lane, pending, delivery.messages ?? []);
        this.#taken += 1;
        this.#finish(lane, pending);
        break;
      case "refused":
        this.#finish(lane, pending);
        break;
      case "gone":
        this.#lanes.empty(lane);
        this.#ports.gone(pending);
        break;
      case "later":
        this.#retry(lane, delivery);
        break;
    }
  }

  #learn(lane: Lane, pending: Pending, messages: readonly string[]): void {
    if (messages.length === 0) return;
    lane.learned.push(...messages);
    this.#ports.learned(pending, messages);
  }

  #finish(lane: Lane, pending: Pending): void {
    lane.attempts = 0;
    this.#lanes.finish(lane, pending);
    this.#ports.done(pending);
  }

  #retry(lane: Lane, { seconds, everyone }: Delivery & { readonly is: "later" }): void {
    if (everyone === true) {
      this.#lanes.free(lane);
      return;
    }
    const backOffMs = Math.min(longestBackOffMs, firstBackOffMs * 2 ** lane.attempts);
    lane.attempts += 1;
    this.#ports.clock.after(Math.max(seconds * 1000, backOffMs), () => {
      this.#lanes.free(lane);
      this.#schedule();
    });
  }
}

const withLearned = (owed: Owed, { learned }: Lane): Owed =>
  "erase" in owed ? { ...owed, erase: [...new Set([...owed.erase, ...learned])] } : owed;

async function delivered(messenger: Messenger, owed: Owed): Promise<Delivery> {
  try {
    return await messenger.deliver(owed);
  } catch {
    return noAnswer;
  }
}
