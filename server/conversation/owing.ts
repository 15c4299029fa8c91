import type { Owed } from "../../bot/channels/channel.ts";
import type { DialogueEnd } from "../../bot/dialogue/events.ts";
import type { Stepped } from "../../bot/dialogue/step.ts";
import type { Arrival } from "./arrival.ts";

const erasing: readonly DialogueEnd[] = ["erased", "left"];

/**
 * What a turn owes on a messenger, in order: where everything is to go, first the messages of before, then the last words.
 * Who leaves a report in a hurry wants nothing of it on the screen either. The tapped message may be redrawn, unless it goes.
 */
export function owedBy(after: Stepped, { address, marks }: Arrival, known: readonly string[]): readonly Owed[] {
  const { events, outgoing } = after;
  const isErased =
    known.length > 0 && events.some((event) => event.type === "dialogue_ended" && erasing.includes(event.how));
  const erasure: readonly Owed[] = isErased ? [{ address, erase: known }] : [];
  if (outgoing.length === 0) return erasure;
  const on = isErased ? undefined : marks?.on;
  return [...erasure, { address, outgoing, ...(on !== undefined && { on }) }];
}
