import { isQuestion, questionsOf } from "./questions.ts";
import type { AnswersSoFar } from "./skip.ts";
import type { Question, Survey } from "./survey.ts";
import { askedItems } from "./walk.ts";

/**
 * Room for closed answers and short texts, in bytes: the padded plaintext of 2,048 (protocol 7) less what stands beside
 * them: the survey's hash, how it counts, unit, band, sex, `doubtful`, their names, and the length that padding writes.
 */
export const answersRoomBytes = 2048 - 320;

/**
 * The most bytes that one child's answers can take: UTF-8 of `{"answers":{…},"texts":{…}}` with the longest code of each
 * question, as many as may be taken, and four bytes for every character of a text. Skip rules are not counted on.
 */
export function longestAnswersBytes(survey: Survey): number {
  const questions = questionsOf(survey);
  const closed = questions
    .filter(({ kind }) => kind !== "short-text")
    .map((question) => [question.id, longestAnswer(question)]);
  const written = questions.flatMap((one) => (one.kind === "short-text" ? [[one.id, "😀".repeat(one.longest)]] : []));
  const largest = JSON.stringify({ answers: Object.fromEntries(closed), texts: Object.fromEntries(written) });
  return new TextEncoder().encode(largest).length;
}

function longestAnswer(question: Question): AnswersSoFar[string] {
  if (question.kind === "short-text") return "";
  if (question.kind === "number") return longest([question.lowest, question.highest]);
  const codes = question.choices.map(({ code }) => code).sort((a, b) => b.length - a.length);
  return question.kind === "several" ? codes.slice(0, question.atMost) : (codes[0] ?? "");
}

const longest = (numbers: readonly [number, number]): number =>
  String(numbers[0]).length > String(numbers[1]).length ? numbers[0] : numbers[1];

const mostWays = 5_000;

/**
 * The most questions that one child can be asked. Tries the answers that skip rules look at; where there are too many
 * ways, every question counts.
 */
export function mostAsked(survey: Survey): number {
  const looked = new Set(survey.items.flatMap(({ skipIf }) => (skipIf ? [skipIf.question] : [])));
  const deciding = questionsOf(survey).filter(({ id }) => looked.has(id));
  const ways = deciding.map(answersWorthTrying);
  if (ways.reduce((product, { length }) => product * length, 1) > mostWays) return questionsOf(survey).length;
  const paths = combinations(ways).map((answers) => pathOf(deciding, answers));
  return Math.max(...paths.map((answers) => askedItems(survey, answers).filter(isQuestion).length));
}

type Tried = AnswersSoFar[string] | undefined;

function answersWorthTrying(question: Question): readonly Tried[] {
  if (!("choices" in question)) return [undefined, 0];
  const codes = question.choices.map(({ code }) => code);
  if (question.kind !== "several") return [undefined, ...codes];
  const together = question.choices.filter(({ isAlone }) => !isAlone).map(({ code }) => code);
  return [undefined, ...codes.map((code) => [code]), together.slice(0, question.atMost)];
}

function combinations(ways: readonly (readonly Tried[])[]): readonly (readonly Tried[])[] {
  return ways.reduce<readonly (readonly Tried[])[]>(
    (begun, next) => begun.flatMap((tried) => next.map((one) => [...tried, one])),
    [[]],
  );
}

function pathOf(questions: readonly Question[], tried: readonly Tried[]): AnswersSoFar {
  const given = questions.flatMap(({ id }, nth) => {
    const answer = tried[nth];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(given);
}
