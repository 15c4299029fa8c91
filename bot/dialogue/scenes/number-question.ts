import type { NumberQuestion } from "../../surveys/survey.ts";
import { answered } from "../answered.ts";
import { visible } from "../plain.ts";
import { saying } from "../stage.ts";
import type { ItemScene } from "./item.ts";

/** A whole number between two bounds. */
export const numberQuestion: ItemScene<NumberQuestion> = {
  shown: (question, _, { say }) => ({
    id: `survey/${question.id}`,
    answer: { form: "number", lowest: question.lowest, highest: question.highest },
    choices: [],
    ...(question.hint === undefined && {
      hint: say("number-hint", { lowest: question.lowest, highest: question.highest }),
    }),
  }),
  take: (question, dialogue, given, stage) => {
    const typed = given.is === "words" ? given.text : given.is === "codes" ? (given.codes[0] ?? "") : "";
    const number = numberIn(typed);
    if (number === null) return { dialogue: saying(dialogue, "number-expected") };
    if (number < question.lowest || number > question.highest)
      return { dialogue: saying(dialogue, "number-out-of-range") };
    return answered({ dialogue, question, answer: number }, stage);
  },
};

/** The only number of a text, in any script's digits; null where there is none, or more than one. */
function numberIn(text: string): number | null {
  const numbers = visible(text).normalize("NFKC").slice(0, 60).match(/-?\d+/gu) ?? [];
  const only = numbers.length === 1 ? Number(numbers[0]) : Number.NaN;
  return Number.isSafeInteger(only) ? only : null;
}
