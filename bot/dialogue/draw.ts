import type { Dialogue, Said } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { Offered } from "./match.ts";
import type { Choice, Outgoing, Question } from "./outgoing.ts";
import { voiceOfReport } from "./report/report-state.ts";
import { sceneShown } from "./scene-shown.ts";
import { help } from "./scenes/help.ts";
import { provinceArgs, type Shown, type Stage, stageOf, textIn, voiceOf } from "./stage.ts";
import { tokenOf } from "./token.ts";

/** The screen of a dialogue: what is said once, then the one question. The same dialogue is drawn the same every time. */
export function drawn(dialogue: Dialogue, env: Env): readonly Outgoing[] {
  const stage = stageOf(dialogue, env);
  const shown = shownOn(dialogue, stage);
  const notes = (dialogue.notes ?? []).map((note) => noteOf(note, dialogue, stage)).filter((note) => note !== null);
  return [...notes, questionOf(dialogue, shown, stage)];
}

/** What is on the screen: help, where it lies over the scene, else the scene. */
const shownOn = (dialogue: Dialogue, stage: Stage): Shown =>
  dialogue.isHelpOpen === true ? help.shown(dialogue, stage) : sceneShown(dialogue, stage);

function questionOf(dialogue: Dialogue, shown: Shown, stage: Stage): Question {
  const { choices, navigation, takesWords: _, takesOwnWords: __, ...asked } = shown;
  const isReport = dialogue.report !== undefined;
  return {
    kind: "question",
    ...(isCaredFor(dialogue) && { calls: ["111"] as const }),
    ...asked,
    token: tokenOf(dialogue, shown.id),
    choices: choices.map(withoutWords),
    navigation: [...navigation, ...waysToTell(dialogue, stage), "help" as const].map(
      (action): Labelled => ({
        action,
        label: action === "skip" ? skipLabel(shown, dialogue, stage) : stage.say(`navigation-${action}`),
      }),
    ),
    ...(dialogue.band !== undefined && !isReport && { band: dialogue.band }),
    ...(isReport && { isReport }),
    ...sendingOf(dialogue),
    locale: dialogue.locale,
  };
}

/** Whether what was told has been sent (protocol 5.1). */
function sendingOf({ report }: Dialogue): Pick<Question, "sending"> {
  if (report?.case === undefined) return {};
  return { sending: report.isSent === true ? "sent" : "unsent" };
}

/** Words of danger stood in the answer before: two ways to somebody who helps are beside the next question, once. */
const isCaredFor = ({ notes = [] }: Dialogue): boolean => notes.some((note) => "id" in note && note.id === "care");

const waysToTell = (dialogue: Dialogue, { env }: Stage): readonly "report"[] =>
  isCaredFor(dialogue) && env.report.isOpen ? ["report"] : [];

const withoutWords = ({ words: _, ...choice }: Offered): Choice => choice;

type Labelled = Question["navigation"][number];

function skipLabel({ id }: Shown, { band }: Dialogue, { say }: Stage): string {
  return say(`navigation-skip-${id.startsWith("survey/") ? voiceOf(band) : "young"}`);
}

function noteOf(note: Said, { locale, band, report }: Dialogue, { say, survey, env }: Stage): Outgoing | null {
  if ("reply" in note) return { kind: "note", text: note.reply };
  if ("id" in note) {
    const voice = report === undefined ? voiceOf(band) : voiceOfReport(report);
    const office = { page: env.report.page, box: env.report.isOpen ? "open" : "closed" };
    const text = say(`note-${note.id}`, {
      ...provinceArgs(env),
      ...office,
      voice,
      count: note.count ?? 0,
      link: note.link ?? "",
    }).trim();
    return { kind: "note", text, ...(note.picture !== undefined && { picture: note.picture }) };
  }
  const question = survey?.items.find(({ id }) => id === note.explains);
  if (question === undefined || !("quiz" in question) || question.quiz?.explanation === undefined) return null;
  return { kind: "note", text: textIn(question.quiz.explanation, locale), picture: "light-bulb" };
}
