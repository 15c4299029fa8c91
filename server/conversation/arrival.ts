import type { Incoming } from "../../bot/dialogue/incoming.ts";

/** One thing that a person did on a channel, with the address that never leaves memory in the clear. */
export type Arrival = {
  readonly channel: string;
  /** The account on a messenger; the random session on the web. */
  readonly address: string;
  readonly incoming: Incoming | ClassCode;
  /** The language asked for; absent: the one that the conversation has. */
  readonly locale?: string;
  /** The platform's own number of the update; repeats are refused by it. Absent on the web, where the question's token serves. */
  readonly update?: string;
  /** Messages of the platform that this arrival is about; kept only in the sealed state of its conversation. */
  readonly marks?: Marks;
  /** The network address, where there is one: wrong codes are slowed down by it too; only ever kept as a keyed hash. */
  readonly origin?: string;
};

/** A class code that came by a link or a QR picture, not looked up yet. */
type ClassCode = { readonly kind: "class-code"; readonly typed: string };

type Marks = {
  /** Ids of messages, of either side, that are deleted when the person wishes so. */
  readonly seen: readonly string[];
  /** The message that was tapped: it may be redrawn in place. */
  readonly on?: string;
};
