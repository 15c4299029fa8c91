import type { Dialogue } from "../dialogue.ts";
import { toReport } from "../report/opening.ts";
import type { Given, Move, Scene, Shown, Stage } from "../stage.ts";
import { saying, textIn } from "../stage.ts";
import { reportChoice } from "./report-choice.ts";
import { resultsChoice } from "./results.ts";

/** The last screen: why nothing more is asked, then the help card that everyone sees alike. */
export const endedScene: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const { say } = stage;
  const ending = dialogue.ending ?? "closed";
  return {
    id: `ended/${ending}`,
    text: [...wordsOf(dialogue, stage), say("help-card")].join("\n"),
    picture: ending === "finished" ? "glowing-star" : "waving-hand",
    answer: { form: "none" },
    choices: [resultsChoice(say), reportChoice(say)],
    // Where a phone is shared, what was said can go from it.
    navigation: stage.env.report.canErase ? ["restart", "erase"] : ["restart"],
  };
}

function wordsOf(dialogue: Dialogue, stage: Stage): readonly string[] {
  if (dialogue.ending !== "finished") return [stage.say(`ended-${dialogue.ending ?? "closed"}`)];
  const { campaign, survey, say } = stage;
  const thanks = survey === null ? say("ended-thanks") : textIn(survey.closing, dialogue.locale);
  if (campaign?.isTrial === true) return [thanks, say("ended-trial")];
  const day = campaign?.answersBy ?? null;
  return [thanks, day === null ? say("ended-answers") : say("ended-answers-by", dayParts(day))];
}

/** An ISO day in parts, for the wording to put in its own order; texts, so that no digit is parted, and a number to name the month by. */
function dayParts(isoDay: string) {
  const [year = "", month = "", day = ""] = isoDay.split("-");
  return { year, month, monthNumber: Number(month), day };
}

function take(dialogue: Dialogue, given: Given, { env }: Stage): Move {
  if (given.is === "codes" && given.codes[0] === "report") return toReport(dialogue, env);
  const isResults = given.is === "codes" && given.codes[0] === "results";
  return { dialogue: isResults ? saying(dialogue, "results-where") : dialogue };
}
