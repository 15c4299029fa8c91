import { choiceOf } from "../nearest.ts";
import { errorAt, type Finding, type Path, warningAt } from "../problems.ts";
import type { Feed, Item, OneChoice, Quiz, Survey } from "../survey.ts";
import { type Placed, placedItems } from "./places.ts";

/** Lesson, quizzes and the pairs before and after it: what indicator 23 is counted from. */
export function lessonFindings(survey: Survey): readonly Finding[] {
  const lessons = placedItems(survey).filter(({ item }) => item.kind === "lesson");
  const lessonNth = lessons[0]?.nth ?? null;
  const more = lessons.slice(1).map(({ path }) => errorAt(path, "lesson-twice"));
  const items = placedItems(survey).flatMap((placed) => [
    ...feedFindings(placed, lessonNth),
    ...quizFindings(survey, placed, lessonNth),
  ]);
  return [...more, ...items, ...untested(survey, lessons[0])];
}

// Without an after-question, opening the cards alone would count as having learnt.
function untested(survey: Survey, lesson: Placed | undefined): readonly Finding[] {
  if (lesson === undefined || survey.items.some((item) => doesFeed(item, "23-after"))) return [];
  return [errorAt(lesson.path, "lesson-untested")];
}

const doesFeed = (item: Item, feed: Feed): boolean => "feeds" in item && item.feeds.includes(feed);

function feedFindings({ item, nth, path }: Placed, lessonNth: number | null): readonly Finding[] {
  const sides = (["23-before", "23-after"] as const).filter((feed) => doesFeed(item, feed));
  return sides.flatMap((feed) => {
    const isPlaced = lessonNth !== null && (feed === "23-before" ? nth < lessonNth : nth > lessonNth);
    const misplaced = lessonNth === null ? "feed-without-lesson" : `feed-${feed.slice(3)}-lesson`;
    return [
      ...(isPlaced ? [] : [errorAt([...path, "feeds"], misplaced, { given: feed })]),
      ...(quizOf(item) ? [] : [errorAt(path, "feed-without-quiz", { given: feed })]),
    ];
  });
}

const quizOf = (item: Item | undefined): Quiz | null => (item?.kind === "one" ? (item.quiz ?? null) : null);

function quizFindings(survey: Survey, { item, nth, path }: Placed, lessonNth: number | null): readonly Finding[] {
  if (item.kind !== "one" || item.quiz === undefined) return [];
  const { pairedWith } = item.quiz;
  const pair = pairedWith === undefined ? [] : pairFindings(survey, { given: pairedWith, nth, lessonNth, path });
  return [...ownFindings(item, item.quiz, path), ...pair];
}

function ownFindings(item: OneChoice, { right }: Quiz, path: Path): readonly Finding[] {
  const codes = item.choices.map(({ code }) => code);
  return [
    ...(codes.includes(right)
      ? []
      : [errorAt([...path, "quiz", "right"], "quiz-right", { given: right, ...choiceOf(right, codes) })]),
    ...(codes.length < 3 ? [errorAt([...path, "choices"], "quiz-few", { given: codes.length, least: 3 })] : []),
    ...(item.isShuffled ? [] : [warningAt(path, "quiz-not-shuffled")]),
  ];
}

type Pair = { readonly given: string; readonly nth: number; readonly lessonNth: number | null; readonly path: Path };

function pairFindings(survey: Survey, { given, nth, lessonNth, path }: Pair): readonly Finding[] {
  const at = [...path, "quiz", "pairedWith"];
  const target = survey.items.findIndex(({ id }) => id === given);
  const before = survey.items.slice(0, lessonNth ?? 0).filter((item) => quizOf(item) !== null);
  const choice = choiceOf(
    given,
    before.map(({ id }) => id),
  );
  if (target < 0) return [errorAt(at, "pair-unknown", { given, ...choice })];
  const isAround = lessonNth !== null && target < lessonNth && nth > lessonNth;
  if (!isAround) return [errorAt(at, "pair-not-before", { given, ...choice })];
  return quizOf(survey.items[target]) === null ? [errorAt(at, "pair-without-quiz", { given, ...choice })] : [];
}
