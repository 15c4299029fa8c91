import type { OneChoice, Scale, SurveyChoice } from "../../surveys/survey.ts";
import { answered } from "../answered.ts";
import type { Dialogue } from "../dialogue.ts";
import { choicesInOrder } from "../doubtful.ts";
import type { Offered } from "../match.ts";
import { saying, textIn } from "../stage.ts";
import type { ItemScene } from "./item.ts";

/** One of the choices; a tap answers. */
export const choiceQuestion: ItemScene<OneChoice | Scale> = {
  shown: (question, dialogue) => ({
    id: `survey/${question.id}`,
    answer: { form: "one" },
    choices: offeredBy(choicesInOrder(question, dialogue.child?.seed ?? 0), dialogue),
  }),
  take: (question, dialogue, given, stage) => {
    const code = given.is === "codes" ? given.codes[0] : undefined;
    const isOffered = question.choices.some((choice) => choice.code === code);
    if (code === undefined || !isOffered) return { dialogue: saying(dialogue, "not-understood") };
    return answered({ dialogue, question, answer: code }, stage);
  },
};

/** A survey's choices as they are shown in the language of the conversation. */
export function offeredBy(choices: readonly SurveyChoice[], { locale }: Dialogue): readonly Offered[] {
  return choices.map(({ code, text, picture, emoji }) => ({
    code,
    label: textIn(text, locale),
    ...(picture !== undefined && { picture }),
    ...(emoji !== undefined && { emoji }),
  }));
}
