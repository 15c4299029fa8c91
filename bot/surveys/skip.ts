import type { Condition, Item } from "./survey.ts";

/** Question id to a choice code, several codes, or a number; a question that was skipped or not yet asked is absent. */
export type AnswersSoFar = Readonly<Record<string, string | readonly string[] | number>>;

/** Whether the item is shown to a child who gave these answers. */
export function isAsked(item: Item, answers: AnswersSoFar): boolean {
  return item.skipIf === undefined || !holds(item.skipIf, answers);
}

function holds(condition: Condition, answers: AnswersSoFar): boolean {
  const given = codesOf(answerTo(condition.question, answers));
  if ("isUnanswered" in condition) return given.length === 0;
  if ("isAnyOf" in condition) return given.some((code) => condition.isAnyOf.includes(code));
  return !given.some((code) => condition.isNoneOf.includes(code));
}

// An id such as `constructor` must not find what every object inherits.
function answerTo(id: string, answers: AnswersSoFar): AnswersSoFar[string] | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

function codesOf(answer: AnswersSoFar[string] | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === "object" ? answer : [String(answer)];
}
