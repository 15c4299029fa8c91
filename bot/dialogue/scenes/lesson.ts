import type { Lesson, Note } from "../../surveys/survey.ts";
import type { Dialogue } from "../dialogue.ts";
import { itemBackward, itemOnward } from "../order.ts";
import { type Move, type Stage, saying, textIn, withChild } from "../stage.ts";
import type { ItemScene, ItemShown } from "./item.ts";

/** Cards that are read one after the other; a note is a single one. */
export const lesson: ItemScene<Lesson | Note> = {
  shown: (item, dialogue, { say }) => ({
    ...cardOf(item, dialogue),
    answer: { form: "one" },
    choices: [{ code: "next", label: say("lesson-next"), picture: "right-arrow", emoji: "➡️" }],
  }),
  take: (item, dialogue, given, stage) => {
    if (given.is === "back") return cardBefore(item, dialogue, stage);
    if (given.is !== "codes" || given.codes[0] !== "next") return { dialogue: saying(dialogue, "not-understood") };
    return item.kind === "note" ? itemOnward(dialogue, stage) : cardAfter(item, dialogue, stage);
  },
};

const cardNumber = ({ child }: Dialogue): number => child?.card ?? 0;

function cardOf(item: Lesson | Note, dialogue: Dialogue): Omit<ItemShown, "answer" | "choices"> {
  if (item.kind === "note") return { id: `survey/${item.id}` };
  const card = item.cards[cardNumber(dialogue)];
  return {
    id: `lesson/${item.id}/${cardNumber(dialogue) + 1}`,
    text: card === undefined ? "" : textIn(card.text, dialogue.locale),
    ...(card?.picture !== undefined && { picture: card.picture }),
  };
}

function cardAfter(item: Lesson, dialogue: Dialogue, stage: Stage): Move {
  const following = cardNumber(dialogue) + 1;
  const before = dialogue.child?.opened[item.id] ?? 0;
  const opened = { ...dialogue.child?.opened, [item.id]: Math.max(before, following) };
  const after = withChild(dialogue, { opened });
  return following < item.cards.length ? { dialogue: withChild(after, { card: following }) } : itemOnward(after, stage);
}

function cardBefore(item: Lesson | Note, dialogue: Dialogue, stage: Stage): Move {
  const before = cardNumber(dialogue) - 1;
  if (item.kind === "note" || before < 0) return itemBackward(dialogue, stage);
  return { dialogue: withChild(dialogue, { card: before }) };
}
