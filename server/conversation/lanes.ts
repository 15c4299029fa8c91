import type { Owed } from "../../bot/channels/channel.ts";
import type { Home } from "./outbox.ts";

/** One row of the outbox that this process holds. */
export type Pending = {
  readonly id: string;
  /** Of its conversation in the outbox. */
  readonly conversation: Buffer;
  readonly owed: Owed;
  /** Where the platform's ids of its messages are remembered; null: nowhere any more. */
  readonly home: Home | null;
  /** Ours until then, by this process's own clock; after that whoever looks may have it. */
  heldUntilMs: number;
};

/** What one conversation is owed, the oldest first, and never two of them under way. */
export type Lane = {
  readonly name: string;
  readonly waiting: Pending[];
  /** Ids of messages that were taken while the lane stood: an erasure behind them takes them too. */
  readonly learned: string[];
  attempts: number;
  /** Under way, or waiting for its next attempt. */
  isBusy: boolean;
};

const nameOf = ({ conversation }: Pending): string => conversation.toString("latin1");

/** Everything that is held, by conversation; those whose first row may go, in the order in which they became ready. */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #ready = new Set<Lane>();
  readonly #held = new Map<string, Pending>();

  get size(): number {
    return this.#held.size;
  }

  get hasReady(): boolean {
    return this.#ready.size > 0;
  }

  has(id: string): boolean {
    return this.#held.has(id);
  }

  held(): Iterable<Pending> {
    return this.#held.values();
  }

  add(pending: Pending): void {
    const name = nameOf(pending);
    const lane = this.#lanes.get(name) ?? { name, waiting: [], learned: [], attempts: 0, isBusy: false };
    this.#lanes.set(name, lane);
    lane.waiting.push(pending);
    this.#held.set(pending.id, pending);
    if (!lane.isBusy) this.#ready.add(lane);
  }

  /** The lane that waited longest, busy from now on. */
  next(): Lane | undefined {
    const [lane] = this.#ready;
    if (lane === undefined) return undefined;
    this.#ready.delete(lane);
    lane.isBusy = true;
    return lane;
  }

  /** Its first row is dealt with. */
  finish(lane: Lane, pending: Pending): void {
    if (lane.waiting[0] === pending) lane.waiting.shift();
    this.#held.delete(pending.id);
    this.free(lane);
  }

  free(lane: Lane): void {
    lane.isBusy = false;
    if (lane.waiting.length > 0) this.#ready.add(lane);
    else if (this.#lanes.get(lane.name) === lane) this.#lanes.delete(lane.name);
  }

  /** Forgets everything of a lane that is not busy any more. */
  empty(lane: Lane): void {
    this.#clear(lane);
    this.free(lane);
  }

  /** Forgets everything of the lane that this row stands in; what is under way there comes to its end. */
  emptyAt(id: string): void {
    const pending = this.#held.get(id);
    const lane = pending === undefined ? undefined : this.#lanes.get(nameOf(pending));
    if (lane === undefined) return;
    this.#clear(lane);
    if (!lane.isBusy) this.free(lane);
  }

  #clear(lane: Lane): void {
    for (const { id } of lane.waiting.splice(0)) this.#held.delete(id);
    this.#ready.delete(lane);
  }
}
