import type { Item } from "../surveys/survey.ts";
import { completed } from "./completed.ts";
import type { Dialogue, SceneName } from "./dialogue.ts";
import { ended } from "./endings.ts";
import { itemAfter, itemBefore } from "./items.ts";
import { inScene, type Move, type Stage, withChild } from "./stage.ts";

/** What is asked between the assent and the survey: never before it, and ethnic group and disability only from 11 on. */
function profile(dialogue: Dialogue, { env }: Stage): readonly SceneName[] {
  const isOneOfSeveral = env.channel === "messenger" && dialogue.code === undefined;
  return [
    ...(isOneOfSeveral ? (["animal"] as const) : []),
    "commune",
    "sex",
    ...(dialogue.band === "11-15" ? (["ethnic-group", "disability"] as const) : []),
  ];
}

/** On to what follows the scene of the dialogue: the rest of the profile, then the survey. */
export function onward(dialogue: Dialogue, stage: Stage): Move {
  const scenes = profile(dialogue, stage);
  const following = scenes[scenes.indexOf(dialogue.at) + 1];
  if (following !== undefined) return { dialogue: inScene(dialogue, following) };
  const first = firstItem(dialogue, stage);
  return first === null ? finished(dialogue, stage) : { dialogue: atItem(dialogue, first, 0) };
}

/** Back to what came before the scene of the dialogue, or null where nothing did. */
export function backward(dialogue: Dialogue, stage: Stage): Move | null {
  const scenes = profile(dialogue, stage);
  const at = scenes.indexOf(dialogue.at);
  const before = at < 0 ? scenes.at(-1) : scenes[at - 1];
  return before === undefined ? null : { dialogue: inScene(dialogue, before) };
}

/** From one item of the survey to the next that this child meets; past the last one the survey is completed. */
export function itemOnward(dialogue: Dialogue, stage: Stage): Move {
  const following = itemAfter(dialogue, stage.survey);
  return following === null ? finished(dialogue, stage) : { dialogue: atItem(dialogue, following, 0) };
}

/** Back to the item before, whatever it was, or from the first one into the profile. */
export function itemBackward(dialogue: Dialogue, stage: Stage): Move {
  const before = itemBefore(dialogue, stage.survey);
  if (before === null) return backward(dialogue, stage) ?? { dialogue };
  return { dialogue: atItem(dialogue, before, before.kind === "lesson" ? before.cards.length - 1 : 0) };
}

/** Whatever item the child was at before it went back into the profile. */
const firstItem = (dialogue: Dialogue, { survey }: Stage): Item | null =>
  itemAfter(withChild(dialogue, { item: undefined }), survey);

function atItem(dialogue: Dialogue, item: Item, card: number): Dialogue {
  const given = dialogue.child?.answers[item.id];
  const chosen = item.kind === "several" && typeof given === "object" ? given : undefined;
  return withChild(inScene(dialogue, "item"), {
    item: item.id,
    card: item.kind === "lesson" ? card : undefined,
    chosen,
    found: undefined,
  });
}

function finished(dialogue: Dialogue, stage: Stage): Move {
  const event = completed(dialogue, stage);
  const move = ended(dialogue, "finished", "finished");
  return event === null ? ended(dialogue, "closed", "no-survey") : { ...move, events: [event, ...(move.events ?? [])] };
}
