import type { Dialogue } from "../dialogue.ts";
import { toReport } from "../report/opening.ts";
import { reportOf, voiceOfReport } from "../report/report-state.ts";
import type { Given, Move, Scene, Shown, Stage } from "../stage.ts";
import { saying, voiceOf } from "../stage.ts";
import { reportChoice } from "./report-choice.ts";

/** Laid over any scene by 🆘; it leads back to exactly where the child was. */
export const help: Scene = { shown, take };

function shown(dialogue: Dialogue, { say }: Stage): Shown {
  const isReport = dialogue.report !== undefined;
  const back = { code: "return", label: say("help-return"), picture: "left-arrow", emoji: "⬅️" };
  const out = dialogue.at === "ended" ? [] : (["stop"] as const);
  return {
    id: "help",
    text: say(`help-text-${voiceOn(dialogue)}`),
    picture: "red-heart",
    calls: ["113", "111", "115"],
    answer: { form: "one" },
    choices: isReport ? [back] : [reportChoice(say), back],
    navigation: isReport ? ["leave"] : out,
  };
}

function voiceOn(dialogue: Dialogue): "young" | "older" {
  if (dialogue.report === undefined) return voiceOf(dialogue.band);
  return voiceOfReport(reportOf(dialogue)) === "young" ? "young" : "older";
}

function take({ isHelpOpen: _, ...dialogue }: Dialogue, given: Given, { env }: Stage): Move {
  if (given.is === "codes" && given.codes[0] === "report") return toReport(dialogue, env);
  return { dialogue: dialogue.at === "age" ? saying(dialogue, "welcome", "waving-hand") : dialogue };
}
