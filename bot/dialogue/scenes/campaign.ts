import { answering, campaignsFor } from "../campaigns.ts";
import type { Dialogue } from "../dialogue.ts";
import { type Given, inScene, type Move, type Scene, type Shown, type Stage, saying } from "../stage.ts";

/** A choice of the open campaigns, where there are several and none was named. */
export const campaign: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  return {
    id: "campaign",
    text: stage.say("campaign-question"),
    answer: { form: "one" },
    choices: campaignsFor(dialogue, stage).map(({ id, name }) => ({ code: id, label: name })),
    navigation: ["back", "stop"],
  };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return { dialogue: inScene(dialogue, "age") };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const found = campaignsFor(dialogue, stage).find(({ id }) => id === chosen);
  return { dialogue: found === undefined ? saying(dialogue, "not-understood") : answering(dialogue, found) };
}
