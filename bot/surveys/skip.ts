import type { Condition, Item, Survey } from "./survey.ts";

/** Question id to a choice code, several codes, or a number; a question that was skipped or not yet asked is absent. */
export type AnswersSoFar = Readonly<Record<string, string | readonly string[] | number>>;

/** Whether the item is shown to a child who gave these answers. */
export function isAsked(item: Item, answers: AnswersSoFar): boolean {
  return item.skipIf === undefined || !holds(item.skipIf, answers);
}

/**
 * The items that a child who gives these answers meets, in order. An answer to a question that is passed over, left
 * from before the child went back and changed another, decides nothing.
 */
export function askedItems(survey: Survey, answers: AnswersSoFar): readonly Item[] {
  // Without what every object inherits: an id such as `__proto__` is one like any other.
  const kept: Record<string, AnswersSoFar[string]> = Object.create(null);
  return survey.items.filter((item) => {
    if (!isAsked(item, kept)) return false;
    const answer = answerTo(item.id, answers);
    if (answer !== undefined) kept[item.id] = answer;
    return true;
  });
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
