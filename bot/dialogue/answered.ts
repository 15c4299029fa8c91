import type { Question } from "../surveys/survey.ts";
import type { Dialogue, Said } from "./dialogue.ts";
import { timed } from "./doubtful.ts";
import type { Answers } from "./events.ts";
import { itemOnward } from "./order.ts";
import { type Move, type Stage, withChild } from "./stage.ts";

type Given = {
  readonly dialogue: Dialogue;
  readonly question: Question;
  readonly answer: NonNullable<Answers[string]>;
};

/** Keeps the answer and goes on; the explanation of a quiz is said whatever was answered. */
export function answered({ dialogue, question, answer }: Given, stage: Stage): Move {
  if (dialogue.child === undefined) return { dialogue };
  const answers = { ...dialogue.child.answers, [question.id]: answer };
  const after = withChild(dialogue, { answers, ...timed(dialogue.child, stage.env.nowMs) });
  return itemOnward({ ...after, notes: [...(dialogue.notes ?? []), ...explanationOf(question)] }, stage);
}

const explanationOf = (question: Question): readonly Said[] =>
  "quiz" in question && question.quiz?.explanation !== undefined ? [{ explains: question.id }] : [];
