import type { Incoming } from "../dialogue/incoming.ts";
import type { Outgoing } from "../dialogue/outgoing.ts";
import type { Delivery } from "./errors.ts";

/**
 * Both directions of a channel, without its network: `Raw` is what the platform hands over once it was parsed, `Drawn`
 * what it shows. Every channel keeps to `test/channels/contract.ts`.
 */
export type Channel<Raw, Drawn> = {
  /** Stored as the source of who comes by it; never changed. */
  readonly name: string;
  readonly kind: "web" | "messenger" | "terminal";
  /** Total: whatever a person does means something. */
  incoming(raw: Raw): Incoming;
  outgoing(said: readonly Outgoing[]): Drawn;
};

/**
 * One thing owed to an account: everything that a turn says, in order, as few messages as the platform allows; or the
 * platform's ids of messages, of both sides, that are to go.
 */
export type Owed =
  | {
      readonly address: string;
      readonly outgoing: readonly Outgoing[];
      /** The message that was tapped: it may be redrawn in place. */
      readonly on?: string;
    }
  | { readonly address: string; readonly erase: readonly string[] };

/** The sending half of a messenger: `deliver` takes what one turn owes and never throws for the platform's sake. */
export type Messenger = {
  readonly name: string;
  /** Whether the platform lets a bot delete what both sides wrote. */
  readonly canErase: boolean;
  deliver(owed: Owed): Promise<Delivery>;
};

/** What fits into one message, in characters. */
export type Limits = {
  readonly longestText: number;
  readonly longestLabel: number;
  /** 0 where the platform has no buttons: choices are numbered in the text. */
  readonly buttonsAtMost: number;
};
