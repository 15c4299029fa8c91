import type { Survey } from "../surveys/survey.ts";
import { isStone, walkOf } from "../surveys/walk.ts";
import type { Dialogue } from "./dialogue.ts";
import { passedOver } from "./items.ts";

/** Questions that a child answers at most, skip rules seen: what the assent may promise. */
export const questionsAtMost = (survey: Survey): number => walkOf(survey).questionsAtMost;

/** Stepping stones: questions and lessons passed so far, of those on the longest way. */
export function progressOf(dialogue: Dialogue, survey: Survey): { readonly done: number; readonly total: number } {
  const { placeOf, freeStonesBefore, gated, stonesAtMost } = walkOf(survey);
  const place = placeOf.get(dialogue.child?.item ?? "") ?? 0;
  const passed = passedOver(dialogue, survey);
  const before = gated.filter((item) => isStone(item) && (placeOf.get(item.id) ?? 0) < place && !passed.has(item));
  return { done: Math.min((freeStonesBefore[place] ?? 0) + before.length, stonesAtMost), total: stonesAtMost };
}
