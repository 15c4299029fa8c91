import type { Channel } from "../channel.ts";
import { incomingOf, type TurnForm } from "./incoming.ts";
import { screenOf, type WebScreen } from "./outgoing.ts";

/** The child's page: forms come in, one screen goes out; nothing is owed to it. */
export const web: Channel<TurnForm, WebScreen> = {
  name: "web",
  kind: "web",
  incoming: incomingOf,
  outgoing: screenOf,
};
