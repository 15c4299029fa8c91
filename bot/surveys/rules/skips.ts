import { choiceOf } from "../nearest.ts";
import { errorAt, type Finding, type Path } from "../problems.ts";
import { choicesOf, isQuestion } from "../questions.ts";
import type { Condition, Item, Survey } from "../survey.ts";
import { type Placed, placedItems } from "./places.ts";

/** Skip rules may look at earlier questions only, and only at answers that can be given. */
export function skipFindings(survey: Survey): readonly Finding[] {
  return placedItems(survey).flatMap((placed) => findingsOf(survey, placed));
}

function findingsOf(survey: Survey, { item, nth, path }: Placed): readonly Finding[] {
  if (item.skipIf === undefined) return [];
  const at = [...path, "skipIf"];
  const given = item.skipIf.question;
  const target = survey.items.findIndex(({ id }) => id === given);
  const seen = survey.items[target];
  const earlier = survey.items
    .slice(0, nth)
    .filter(isQuestion)
    .map(({ id }) => id);
  if (seen === undefined) return [errorAt([...at, "question"], "skip-nowhere", { given, ...choiceOf(given, earlier) })];
  if (target >= nth) return [errorAt([...at, "question"], "skip-later", { given, ...choiceOf(given, earlier) })];
  return answerFindings(item.skipIf, seen, at);
}

function answerFindings(condition: Condition, seen: Item, at: Path): readonly Finding[] {
  const given = condition.question;
  if (!isQuestion(seen)) return [errorAt([...at, "question"], "skip-not-question", { given })];
  // What follows would show whether a child wrote something, and no answer may show that (protocol 2).
  if (seen.kind === "short-text") return [errorAt([...at, "question"], "skip-short-text", { given })];
  if ("isUnanswered" in condition) return [];
  const [name, codes] = "isAnyOf" in condition ? ["isAnyOf", condition.isAnyOf] : ["isNoneOf", condition.isNoneOf];
  const allowed = choicesOf(seen).map(({ code }) => code);
  if (allowed.length === 0) return [errorAt([...at, name], "skip-without-choices", { given, name })];
  return codes.flatMap((code, nth) =>
    allowed.includes(code)
      ? []
      : [
          errorAt([...at, name, nth], "skip-unknown-choice", {
            given: code,
            question: given,
            ...choiceOf(code, allowed),
          }),
        ],
  );
}
