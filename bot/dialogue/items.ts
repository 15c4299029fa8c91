import type { Item, Survey } from "../surveys/survey.ts";
import { passedOverBy, walkOf } from "../surveys/walk.ts";
import type { Dialogue } from "./dialogue.ts";

/** The items that a child with these answers does not meet. */
export const passedOver = (dialogue: Dialogue, survey: Survey): ReadonlySet<Item> =>
  passedOverBy(walkOf(survey), dialogue.child?.answers ?? {});

/** The item on the screen, or null outside the survey. */
export function itemOn({ child }: Dialogue, survey: Survey | null): Item | null {
  const place = survey === null ? undefined : walkOf(survey).placeOf.get(child?.item ?? "");
  return place === undefined ? null : (survey?.items[place] ?? null);
}

/** The item that this child meets after the one on the screen, the first one outside the survey; null: there is none. */
export const itemAfter = (dialogue: Dialogue, survey: Survey | null): Item | null => neighbour(dialogue, survey, 1);

/** The item that this child met before the one on the screen; null: there was none. */
export const itemBefore = (dialogue: Dialogue, survey: Survey | null): Item | null => neighbour(dialogue, survey, -1);

function neighbour(dialogue: Dialogue, survey: Survey | null, step: 1 | -1): Item | null {
  if (survey === null) return null;
  const passed = passedOver(dialogue, survey);
  const on = itemOn(dialogue, survey);
  const from = on === null || passed.has(on) ? -1 : survey.items.indexOf(on);
  for (let place = from + step; place >= 0; place += step) {
    const item = survey.items[place];
    if (item === undefined) return null;
    if (!passed.has(item)) return item;
  }
  return null;
}
