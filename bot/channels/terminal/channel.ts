import type { Channel } from "../channel.ts";
import { incomingOf, type TypedLine } from "./incoming.ts";
import { textOf } from "./outgoing.ts";

/** The conversation in a terminal: lines come in, text goes out; nothing is kept. */
export const terminal: Channel<TypedLine, string> = {
  name: "terminal",
  kind: "terminal",
  incoming: incomingOf,
  outgoing: textOf,
};
