import { dangerIn } from "../../reports/danger.ts";
import type { ShortText } from "../../surveys/survey.ts";
import type { Dialogue } from "../dialogue.ts";
import { itemOnward } from "../order.ts";
import { allNames } from "../places.ts";
import { visible } from "../plain.ts";
import { redact } from "../redaction.ts";
import { type Move, type Stage, saying, textIn, withChild } from "../stage.ts";
import type { ItemScene } from "./item.ts";

/** One line in own words: warned before, covered where it says who somebody is, and then shown once more. */
export const shortText: ItemScene<ShortText> = {
  shown: (question, dialogue, { say }) => {
    const kept = dialogue.child?.texts[question.id];
    const warning = say("short-text-warning");
    const hint = question.hint === undefined ? warning : `${textIn(question.hint, dialogue.locale)} ${warning}`;
    return {
      id: `survey/${question.id}`,
      hint: kept === undefined ? hint : say("short-text-kept", { text: kept }),
      answer: { form: "text", longest: question.longest },
      takesOwnWords: true,
      choices: kept === undefined ? [] : [{ code: "keep", label: say("short-text-keep") }],
    };
  },
  take: (question, dialogue, given, stage) => {
    if (given.is === "words") return written(question, dialogue, given.text, stage);
    const isKept = given.is === "codes" && dialogue.child?.texts[question.id] !== undefined;
    return isKept ? itemOnward(dialogue, stage) : { dialogue: saying(dialogue, "short-text-expected") };
  },
};

/** Words of danger are never kept: the next question comes as always, with a calm line and two ways to help. */
function written(question: ShortText, dialogue: Dialogue, typed: string, stage: Stage): Move {
  if (dangerIn(typed).length > 0)
    return itemOnward(saying(withoutText(question, dialogue), "care", "red-heart"), stage);
  const seen = visible(typed);
  if ((seen.match(/\p{L}/gu) ?? []).length < 2) return { dialogue: saying(dialogue, "short-text-expected") };
  if (seen.length > question.longest) return { dialogue: saying(dialogue, "short-text-too-long") };
  const { text, isCovered } = redact(seen, allNames(stage.env.places));
  const kept = withChild(dialogue, {
    texts: { ...dialogue.child?.texts, [question.id]: text.slice(0, question.longest) },
  });
  return isCovered ? { dialogue: saying(kept, "private-covered", "locked") } : itemOnward(kept, stage);
}

function withoutText({ id }: ShortText, dialogue: Dialogue): Dialogue {
  const { [id]: _, ...texts } = dialogue.child?.texts ?? {};
  return withChild(dialogue, { texts });
}
