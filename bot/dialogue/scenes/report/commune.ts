import type { Dialogue } from "../../dialogue.ts";
import { type Found, foundBy, longestPlace, searchedFor } from "../../places.ts";
import { reportOnward } from "../../report/order.ts";
import { reportOf, withReport } from "../../report/report-state.ts";
import { known } from "../../report/sending.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, saying } from "../../stage.ts";
import { placeChoice } from "../commune.ts";
import { asked, goneBack } from "./asked.ts";

/** Where somebody is to come to help: searched as in a survey; not saying is as good as any answer. */
export const reportCommune: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const { say } = stage;
  const found = foundIn(dialogue, stage);
  return asked(dialogue, stage, {
    name: "report-commune",
    hint: say(found.length > 0 ? "commune-pick-hint" : "commune-hint"),
    answer: { form: "text", longest: longestPlace },
    choices: found.map((one) => placeChoice(one, found, stage)),
    also: ["skip"],
  });
}

const foundIn = (dialogue: Dialogue, { env }: Stage): readonly Found[] =>
  (reportOf(dialogue).found ?? []).map((key) => foundBy(key, env.places)).filter((found) => found !== null);

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  if (given.is === "words") return { dialogue: searched(dialogue, given.text, stage) };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  return reportOnward(known(dialogue, { unit: chosen ?? null, found: undefined }), stage);
}

/** What was typed is looked for and forgotten: it may be anything. */
function searched(dialogue: Dialogue, typed: string, { env }: Stage): Dialogue {
  const { found, note } = searchedFor(typed, env.places);
  const after = withReport(dialogue, { found });
  return note === null ? after : saying(after, note);
}
