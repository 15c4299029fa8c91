import type { Outgoing } from "../../dialogue/outgoing.ts";
import { type Deed, incomingOf } from "./incoming.ts";
import type { Links } from "./keyboard.ts";
import { type Drawn, drawn } from "./outgoing.ts";

export const telegramName = "telegram";

/** Telegram, in private chats only: updates come in, messages with buttons go out. */
export const telegram = (links: Links) =>
  ({
    name: telegramName,
    kind: "messenger",
    incoming: (deed: Deed) => incomingOf(deed),
    outgoing: (said: readonly Outgoing[]): readonly Drawn[] => drawn(said, links),
  }) as const;
