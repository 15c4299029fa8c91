import type { SeveralChoices } from "../../surveys/survey.ts";
import { answered } from "../answered.ts";
import type { Dialogue } from "../dialogue.ts";
import { choicesInOrder } from "../doubtful.ts";
import { saying, withChild } from "../stage.ts";
import { offeredBy } from "./choice-question.ts";
import type { ItemScene } from "./item.ts";

/** Several of the choices: marked one by one and then sent, or sent together. */
export const severalChoices: ItemScene<SeveralChoices> = {
  shown: (question, dialogue) => ({
    id: `survey/${question.id}`,
    answer: {
      form: "several",
      atLeast: question.atLeast,
      atMost: question.atMost,
      chosen: dialogue.child?.chosen ?? [],
    },
    choices: offeredBy(choicesInOrder(question, dialogue.child?.seed ?? 0), dialogue),
  }),
  take: (question, dialogue, given, stage) => {
    if (given.is === "toggle") return { dialogue: toggled(question, dialogue, given.code) };
    if (given.is !== "codes") return { dialogue: saying(dialogue, "not-understood") };
    const chosen = inDocumentOrder(question, given.codes);
    const complaint = complaintAbout(question, chosen);
    if (complaint !== null) return { dialogue: saying(withChild(dialogue, { chosen }), complaint) };
    return answered({ dialogue, question, answer: chosen }, stage);
  },
};

function toggled(question: SeveralChoices, dialogue: Dialogue, code: string): Dialogue {
  const before = dialogue.child?.chosen ?? [];
  if (before.includes(code)) return withChild(dialogue, { chosen: before.filter((other) => other !== code) });
  const kept = isAlone(question, code) ? [] : before.filter((other) => !isAlone(question, other));
  const chosen = inDocumentOrder(question, [...kept, code]);
  return chosen.length > question.atMost ? saying(dialogue, "several-too-many") : withChild(dialogue, { chosen });
}

/** What is wrong with a set of choices as a wording id, or null. */
function complaintAbout(question: SeveralChoices, chosen: readonly string[]): string | null {
  if (chosen.length < question.atLeast) return "several-too-few";
  if (chosen.length > question.atMost) return "several-too-many";
  return chosen.length > 1 && chosen.some((code) => isAlone(question, code)) ? "several-alone" : null;
}

const isAlone = (question: SeveralChoices, code: string): boolean =>
  question.choices.some((choice) => choice.code === code && choice.isAlone === true);

/** Each once and in the document's order, so that an answer does not tell in which order it was tapped. */
const inDocumentOrder = (question: SeveralChoices, codes: readonly string[]): readonly string[] =>
  question.choices.map(({ code }) => code).filter((code) => codes.includes(code));
