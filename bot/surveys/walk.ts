import { isQuestion } from "./questions.ts";
import { type AnswersSoFar, isAsked } from "./skip.ts";
import type { Item, Question, Survey } from "./survey.ts";

/** What is the same for every child who answers a survey, found out once: a tap costs the same however long it is. */
export type Walk = {
  /** Where each item stands. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Items that some children do not meet. */
  readonly gated: readonly Item[];
  /** Stones before each place that every child passes. */
  readonly freeStonesBefore: readonly number[];
  /** The last place that every child comes to. */
  readonly lastFree: number;
  /** Stones on the longest way. */
  readonly stonesAtMost: number;
  readonly questionsAtMost: number;
};

/** A question or a lesson: what counts as a step of the way. */
export const isStone = (item: Item): boolean => item.kind !== "note";

const known = new WeakMap<Survey, Walk>();

export function walkOf(survey: Survey): Walk {
  const before = known.get(survey);
  if (before !== undefined) return before;
  const made = walked(survey);
  known.set(survey, made);
  return made;
}

/**
 * The items that a child who gives these answers meets, in order. An answer to a question that is passed over, left
 * from before the child went back and changed another, decides nothing.
 */
export function askedItems(survey: Survey, answers: AnswersSoFar): readonly Item[] {
  const passed = passedOverBy(walkOf(survey), answers);
  return survey.items.filter((item) => !passed.has(item));
}

/** Those that such a child does not meet. */
export function passedOverBy({ gated, placeOf }: Walk, answers: AnswersSoFar): ReadonlySet<Item> {
  const passed = new Set<Item>();
  const passedIds = new Set<string>();
  for (const item of gated) {
    const gate = item.skipIf?.question ?? "";
    const isBefore = (placeOf.get(gate) ?? Number.POSITIVE_INFINITY) < (placeOf.get(item.id) ?? 0);
    if (isAsked(item, isBefore && !passedIds.has(gate) ? answers : {})) continue;
    passed.add(item);
    passedIds.add(item.id);
  }
  return passed;
}

function walked(survey: Survey): Walk {
  const { items } = survey;
  const freeStonesBefore: number[] = [];
  let stones = 0;
  for (const item of items) {
    freeStonesBefore.push(stones);
    if (item.skipIf === undefined && isStone(item)) stones += 1;
  }
  return {
    placeOf: new Map(items.map(({ id }, place) => [id, place])),
    gated: items.filter(({ skipIf }) => skipIf !== undefined),
    freeStonesBefore,
    lastFree: items.findLastIndex(({ skipIf }) => skipIf === undefined),
    stonesAtMost: longest(items, isStone),
    questionsAtMost: longest(items, isQuestion),
  };
}

/** Items behind one question's answer exclude each other: the most that any of its answers leads to are counted. */
function longest(all: readonly Item[], counts: (item: Item) => boolean): number {
  const items = all.filter(counts);
  const free = items.filter((item) => item.skipIf === undefined).length;
  const gates = all.filter(isQuestion).filter(({ id }) => items.some((item) => item.skipIf?.question === id));
  return gates.reduce((sum, gate) => sum + mostBehind(gate, items), free);
}

function mostBehind(gate: Question, items: readonly Item[]): number {
  const behind = items.filter((item) => item.skipIf?.question === gate.id);
  const codes = "choices" in gate ? gate.choices.map(({ code }) => code) : ["0"];
  const ways = [{}, ...codes.map((code) => ({ [gate.id]: code }))];
  return Math.max(...ways.map((answers) => behind.filter((item) => isAsked(item, answers)).length));
}
