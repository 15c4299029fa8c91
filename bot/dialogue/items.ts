import { askedItems } from "../surveys/skip.ts";
import type { Item, Survey } from "../surveys/survey.ts";
import type { Dialogue } from "./dialogue.ts";

/** The items that a child with these answers meets. */
export const itemsOf = (dialogue: Dialogue, survey: Survey | null): readonly Item[] =>
  survey === null ? [] : askedItems(survey, dialogue.child?.answers ?? {});

/** The item on the screen, or null outside the survey. */
export const itemOn = (dialogue: Dialogue, survey: Survey | null): Item | null =>
  survey?.items.find(({ id }) => id === dialogue.child?.item) ?? null;

/** Where the item on the screen stands among these; −1 where it is none of them. */
export const placeOfItem = (items: readonly Item[], dialogue: Dialogue): number =>
  items.findIndex(({ id }) => id === dialogue.child?.item);
