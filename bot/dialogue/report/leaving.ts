import type { Dialogue } from "../dialogue.ts";
import type { DialogueEnd, DialogueEvent } from "../events.ts";
import { isDraft } from "./report-state.ts";

/** What becomes fact when a conversation is forgotten: a draft goes with it, what was sent stays sent. */
export function forgotten(dialogue: Dialogue, how: DialogueEnd): readonly DialogueEvent[] {
  return [...discarded(dialogue), { type: "dialogue_ended", how }];
}

/** The draft is thrown away, where there is one. */
export function discarded(dialogue: Dialogue): readonly DialogueEvent[] {
  const id = dialogue.report?.case;
  return id !== undefined && isDraft(dialogue) ? [{ type: "case_discarded", case: id }] : [];
}
