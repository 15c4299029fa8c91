import { harms, youngMenu } from "../../../reports/harms.ts";
import type { HarmCode } from "../../../reports/report.ts";
import type { Dialogue } from "../../dialogue.ts";
import type { Offered } from "../../match.ts";
import { reportOnward } from "../../report/order.ts";
import { reportOf, voiceOfReport } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import type { Given, Move, Scene, Shown, Stage } from "../../stage.ts";
import { asked, goneBack, notUnderstood, spokenTo } from "./asked.ts";

/** What it is about: six pictures for young children, plain words for older ones, the official names for adults. */
export const category: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  return asked(dialogue, stage, {
    name: "report-category",
    hint: stage.say("report-category-unsure-hint", spokenTo(dialogue)),
    choices: choicesFor(dialogue, stage),
  });
}

function choicesFor(dialogue: Dialogue, { say }: Stage): readonly Offered[] {
  const voice = voiceOfReport(reportOf(dialogue));
  if (voice === "young")
    return youngMenu.map(({ name, picture, emoji }) => ({
      code: name,
      label: say(`harm-young-${name}`),
      picture,
      emoji,
    }));
  const form = voice === "adult" ? "staff" : "child";
  return harms.map(({ code }) => ({ code, label: say(`harm-${code}-${form}`) }));
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? categoryOf(given.codes[0], dialogue) : undefined;
  return chosen === undefined ? notUnderstood(dialogue) : reportOnward(known(dialogue, { category: chosen }), stage);
}

/** A picture stands for several categories: the first is kept, and whoever reads it codes it again. */
function categoryOf(chosen: string | undefined, dialogue: Dialogue): HarmCode | undefined {
  if (voiceOfReport(reportOf(dialogue)) === "young") return youngMenu.find(({ name }) => name === chosen)?.codes[0];
  return harms.find(({ code }) => code === chosen)?.code;
}
