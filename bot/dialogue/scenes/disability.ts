import type { Dialogue } from "../dialogue.ts";
import { backward, onward } from "../order.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, withChild, wordsFor } from "../stage.ts";

/** Optional and only from 11 on; it never stands beside an answer. */
export const disability: Scene = { shown, take };

function shown(_: Dialogue, { say }: Stage): Shown {
  return {
    id: "disability",
    text: say("disability-question"),
    hint: say("optional-hint"),
    answer: { form: "one" },
    choices: [
      { code: "yes", label: say("disability-yes") },
      { code: "no", label: say("disability-no") },
      { code: "unsaid", label: say("unsaid"), words: wordsFor(say, "unsaid-words") },
    ],
    navigation: ["back", "skip", "stop"],
  };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return backward(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const said = chosen === "yes" || chosen === "no" ? chosen : undefined;
  return onward(withChild(dialogue, { disability: said }), stage);
}
