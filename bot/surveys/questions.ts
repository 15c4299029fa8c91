import type { Item, Lesson, Question, Survey, SurveyChoice } from "./survey.ts";

/** Whether a child answers this item; notes and lessons are only read. */
export function isQuestion(item: Item): item is Question {
  return item.kind !== "note" && item.kind !== "lesson";
}

/** The questions of a survey in the order of the document, those that a skip rule may pass over too. */
export function questionsOf(survey: Survey): readonly Question[] {
  return survey.items.filter(isQuestion);
}

/** The choices that an item offers in the order of the document; none for numbers, texts, notes and lessons. */
export function choicesOf(item: Item): readonly SurveyChoice[] {
  return "choices" in item ? item.choices : [];
}

/** The survey's lesson, or null where it teaches nothing. */
export function lessonOf(survey: Survey): Lesson | null {
  return survey.items.find((item) => item.kind === "lesson") ?? null;
}
