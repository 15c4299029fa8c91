import { isQuestion, questionsOf } from "../surveys/questions.ts";
import { isAsked } from "../surveys/skip.ts";
import type { Item, Question, Survey } from "../surveys/survey.ts";
import type { Dialogue } from "./dialogue.ts";
import { itemsOf, placeOfItem } from "./items.ts";

/** Questions that a child answers at most, skip rules seen: what the assent may promise. */
export const questionsAtMost = (survey: Survey): number => longest(survey, isQuestion);

/** Stepping stones: questions and lessons passed so far, of those on the longest way. */
export function progressOf(dialogue: Dialogue, survey: Survey): { readonly done: number; readonly total: number } {
  const items = itemsOf(dialogue, survey);
  const passed = items.slice(0, Math.max(0, placeOfItem(items, dialogue)));
  const total = longest(survey, isStone);
  return { done: Math.min(passed.filter(isStone).length, total), total };
}

const isStone = (item: Item): boolean => item.kind !== "note";

/** Items behind one question's answer exclude each other: the most that any of its answers leads to are counted. */
function longest(survey: Survey, counts: (item: Item) => boolean): number {
  const items = survey.items.filter(counts);
  const free = items.filter((item) => item.skipIf === undefined).length;
  const gates = questionsOf(survey).filter(({ id }) => items.some((item) => item.skipIf?.question === id));
  return gates.reduce((sum, gate) => sum + mostBehind(gate, items), free);
}

function mostBehind(gate: Question, items: readonly Item[]): number {
  const behind = items.filter((item) => item.skipIf?.question === gate.id);
  const codes = "choices" in gate ? gate.choices.map(({ code }) => code) : ["0"];
  const ways = [{}, ...codes.map((code) => ({ [gate.id]: code }))];
  return Math.max(...ways.map((answers) => behind.filter((item) => isAsked(item, answers)).length));
}
