import { isAsked } from "../../surveys/skip.ts";
import type { Item } from "../../surveys/survey.ts";
import { walkOf } from "../../surveys/walk.ts";
import type { Dialogue } from "../dialogue.ts";
import { itemOn } from "../items.ts";
import { itemBackward, itemOnward } from "../order.ts";
import { progressOf } from "../progress.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, textIn, voiceOf, withChild } from "../stage.ts";
import { choiceQuestion } from "./choice-question.ts";
import { lesson } from "./lesson.ts";
import { numberQuestion } from "./number-question.ts";
import { severalChoices } from "./several-choices.ts";
import { shortText } from "./short-text.ts";

/** How one kind of item is shown and answered; `null` for a dialogue means that the answer is not one. */
export type ItemScene<Kind extends Item> = {
  readonly shown: (item: Kind, dialogue: Dialogue, stage: Stage) => ItemShown;
  readonly take: (item: Kind, dialogue: Dialogue, given: Given, stage: Stage) => Move;
};

export type ItemShown = Pick<Shown, "id" | "answer" | "choices"> &
  Partial<Pick<Shown, "text" | "hint" | "picture" | "takesOwnWords">>;

/** The survey: one item on the screen. */
export const item: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const on = itemOn(dialogue, stage.survey);
  if (on === null || stage.survey === null) throw new Error("a survey is shown only at one of its items");
  const own = shownBy(on, dialogue, stage);
  const hint = hintOf(on, own, dialogue, stage);
  const picture = own.picture ?? ("picture" in on ? on.picture : undefined);
  return {
    id: own.id,
    text: own.text ?? ("text" in on ? textIn(on.text, dialogue.locale) : ""),
    ...(hint !== "" && { hint }),
    ...(picture !== undefined && { picture }),
    answer: own.answer,
    ...(own.takesOwnWords && { takesOwnWords: own.takesOwnWords }),
    choices: own.choices,
    navigation: own.answer.form === "several" ? ["back", "skip", "done", "stop"] : ["back", "skip", "stop"],
    progress: progressOf(dialogue, stage.survey),
  };
}

/** The document's hint, and on the last question that the answer is sent with it: a press does what it says. */
function hintOf(on: Item, own: ItemShown, dialogue: Dialogue, stage: Stage): string {
  const given = own.hint ?? ("hint" in on && on.hint !== undefined ? textIn(on.hint, dialogue.locale) : "");
  const last = isLast(on, dialogue, stage) ? stage.say(`item-last-${voiceOf(dialogue.band)}`) : "";
  return [given, last].filter((line) => line !== "").join(" ");
}

/** Nothing can follow, whatever is answered here. */
function isLast(on: Item, { child }: Dialogue, { survey }: Stage): boolean {
  if (survey === null) return true;
  const { placeOf, lastFree } = walkOf(survey);
  const place = placeOf.get(on.id) ?? 0;
  if (place < lastFree) return false;
  const later = survey.items.slice(place + 1);
  return later.every((item) => item.skipIf?.question !== on.id && !isAsked(item, child?.answers ?? {}));
}

function shownBy(on: Item, dialogue: Dialogue, stage: Stage): ItemShown {
  switch (on.kind) {
    case "one":
    case "scale":
      return choiceQuestion.shown(on, dialogue, stage);
    case "several":
      return severalChoices.shown(on, dialogue, stage);
    case "number":
      return numberQuestion.shown(on, dialogue, stage);
    case "short-text":
      return shortText.shown(on, dialogue, stage);
    case "note":
    case "lesson":
      return lesson.shown(on, dialogue, stage);
  }
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  const on = itemOn(dialogue, stage.survey);
  if (on === null) return { dialogue };
  if (given.is === "back" && on.kind !== "lesson") return itemBackward(dialogue, stage);
  if (given.is === "skip") return itemOnward(withoutAnswer(dialogue, on.id), stage);
  return takenBy(on, dialogue, given, stage);
}

function takenBy(on: Item, dialogue: Dialogue, given: Given, stage: Stage): Move {
  switch (on.kind) {
    case "one":
    case "scale":
      return choiceQuestion.take(on, dialogue, given, stage);
    case "several":
      return severalChoices.take(on, dialogue, given, stage);
    case "number":
      return numberQuestion.take(on, dialogue, given, stage);
    case "short-text":
      return shortText.take(on, dialogue, given, stage);
    case "note":
    case "lesson":
      return lesson.take(on, dialogue, given, stage);
  }
}

function withoutAnswer(dialogue: Dialogue, id: string): Dialogue {
  const { [id]: _, ...answers } = dialogue.child?.answers ?? {};
  const { [id]: __, ...texts } = dialogue.child?.texts ?? {};
  return withChild(dialogue, { answers, texts, chosen: undefined });
}
