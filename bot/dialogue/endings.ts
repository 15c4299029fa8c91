import type { Dialogue, Ending } from "./dialogue.ts";
import type { DialogueEnd } from "./events.ts";
import type { Move } from "./stage.ts";

/**
 * Nothing more is asked. What stays is what the last screen says and a double press needs: no answer, no place, nothing
 * of who answered.
 */
export function ended(dialogue: Dialogue, ending: Ending, how: DialogueEnd): Move {
  const { locale, localeAsked, asking, notes, band, campaign, survey } = dialogue;
  const said = { ...(notes !== undefined && { notes }), ...(band !== undefined && { band }) };
  const asked = { ...(campaign !== undefined && { campaign }), ...(survey !== undefined && { survey }) };
  return {
    dialogue: { locale, localeAsked, asking, at: "ended", ending, ...said, ...(ending === "finished" && asked) },
    events: [{ type: "dialogue_ended", how }],
  };
}
