import { answering, campaignsFor } from "../campaigns.ts";
import type { Dialogue } from "../dialogue.ts";
import type { OpenCampaign } from "../env.ts";
import {
  type Given,
  inScene,
  type Move,
  placeName,
  placeOf,
  type Scene,
  type Shown,
  type Stage,
  saying,
  withChild,
} from "../stage.ts";
import { resultsChoice } from "./results.ts";

/** The campaign asks children of other places: told kindly, with every way on that there is. */
export const elsewhere: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const { say, env } = stage;
  const place = placeOf(env, dialogue.child?.unit);
  const others = othersFor(dialogue, stage).map(({ id, name }) => ({
    code: id,
    label: say("elsewhere-other", { name }),
  }));
  return {
    id: "elsewhere",
    text: [say("elsewhere-text", { place: place === null ? "" : placeName(place) }), say("help-card")].join("\n"),
    answer: { form: "one" },
    choices: [...others, { code: "again", label: say("elsewhere-again") }, resultsChoice(say)],
    navigation: ["back", "stop"],
  };
}

/** Other open campaigns that ask children who live where this child lives. */
function othersFor(dialogue: Dialogue, stage: Stage): readonly OpenCampaign[] {
  const unit = dialogue.child?.unit ?? "";
  const isHere = ({ units }: OpenCampaign) => units === null || units.includes(unit);
  return campaignsFor(dialogue, stage).filter((campaign) => campaign.id !== dialogue.campaign && isHere(campaign));
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const other = othersFor(dialogue, stage).find(({ id }) => id === chosen);
  if (other !== undefined) return { dialogue: begunAnew(dialogue, other) };
  if (chosen === "again" || given.is === "back")
    return { dialogue: withChild(inScene(dialogue, "commune"), { unit: undefined, found: [] }) };
  return { dialogue: saying(dialogue, chosen === "results" ? "results-where" : "not-understood") };
}

/** Another campaign has another survey: the child is asked anew whether to take part, and nothing said goes along. */
function begunAnew(dialogue: Dialogue, campaign: OpenCampaign): Dialogue {
  const { child: _, code: __, ...kept } = dialogue;
  return answering(kept, campaign);
}
