import { questionsOf } from "../surveys/questions.ts";
import type { OneChoice, Question, Scale, SeveralChoices, Survey, SurveyChoice } from "../surveys/survey.ts";
import type { Child } from "./dialogue.ts";
import type { Answers } from "./events.ts";
import { shuffled } from "./shuffle.ts";

/** An answer that comes sooner was not read. */
const hastyBelowMs = 1500;
/** Fewer answers than this show no habit. */
const answersAtLeast = 4;

type WithChoices = OneChoice | SeveralChoices | Scale;

/** The choices as this child sees them: shuffled where the survey says so, the fixed ones last. */
export function choicesInOrder(question: WithChoices, seed: number): readonly SurveyChoice[] {
  const isShuffled = question.kind !== "scale" && question.isShuffled === true;
  return isShuffled ? shuffled(question.choices, `${seed}/${question.id}`) : question.choices;
}

/** The child's marks after an answer was given at `nowMs`. */
export const timed = (child: Child, nowMs: number): Pick<Child, "timed" | "hasty"> => ({
  timed: child.timed + 1,
  hasty: child.hasty + (nowMs - child.shownAtMs < hastyBelowMs ? 1 : 0),
});

/** Most answers came faster than anyone reads, or all of them at one and the same place of the screen. */
export function isDoubtful(child: Child, survey: Survey, answers: Answers): boolean {
  const isTooFast = child.timed >= answersAtLeast && child.hasty * 2 > child.timed;
  return isTooFast || isOneThroughout(placesChosen(child.seed, survey, answers));
}

const isOneThroughout = (places: readonly string[]): boolean =>
  places.length >= answersAtLeast && places.every((place) => place === places[0]);

function placesChosen(seed: number, survey: Survey, answers: Answers): readonly string[] {
  return questionsOf(survey)
    .filter(hasChoices)
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((question) => placeIn(choicesInOrder(question, seed), answers[question.id]));
}

function placeIn(choices: readonly SurveyChoice[], answer: Answers[string] | undefined): string {
  const codes = typeof answer === "object" ? answer : [String(answer)];
  return choices.flatMap(({ code }, index) => (codes.includes(code) ? [index] : [])).join();
}

function hasChoices(question: Question): question is WithChoices {
  return question.kind === "one" || question.kind === "several" || question.kind === "scale";
}
