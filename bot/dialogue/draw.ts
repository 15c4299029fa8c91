import type { Dialogue, Said } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { Offered } from "./match.ts";
import type { Choice, Outgoing, Question } from "./outgoing.ts";
import { help } from "./scenes/help.ts";
import { scenes } from "./scenes/index.ts";
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
  (dialogue.isHelpOpen === true ? help : scenes[dialogue.at]).shown(dialogue, stage);

function questionOf(dialogue: Dialogue, shown: Shown, stage: Stage): Question {
  const { choices, navigation, takesWords: _, ...asked } = shown;
  return {
    kind: "question",
    ...asked,
    token: tokenOf(dialogue, shown.id),
    choices: choices.map(withoutWords),
    navigation: [...navigation, "help" as const].map(
      (action): Labelled => ({
        action,
        label: action === "skip" ? skipLabel(shown, dialogue, stage) : stage.say(`navigation-${action}`),
      }),
    ),
    ...(dialogue.band !== undefined && { band: dialogue.band }),
    locale: dialogue.locale,
  };
}

const withoutWords = ({ words: _, ...choice }: Offered): Choice => choice;

type Labelled = Question["navigation"][number];

function skipLabel({ id }: Shown, { band }: Dialogue, { say }: Stage): string {
  return say(`navigation-skip-${id.startsWith("survey/") ? voiceOf(band) : "young"}`);
}

function noteOf(note: Said, { locale }: Dialogue, { say, survey, env }: Stage): Outgoing | null {
  if ("id" in note) {
    const text = say(`note-${note.id}`, provinceArgs(env));
    return { kind: "note", text, ...(note.picture !== undefined && { picture: note.picture }) };
  }
  const question = survey?.items.find(({ id }) => id === note.explains);
  if (question === undefined || !("quiz" in question) || question.quiz?.explanation === undefined) return null;
  return { kind: "note", text: textIn(question.quiz.explanation, locale), picture: "light-bulb" };
}
