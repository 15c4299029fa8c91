import type { Dialogue } from "../dialogue.ts";
import type { EthnicGroup } from "../events.ts";
import { backward, onward } from "../order.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, withChild, wordsFor } from "../stage.ts";

const groups: readonly EthnicGroup[] = ["tay", "nung", "mong", "dao", "kinh", "other"];

/** Optional, broad, and only from 11 on; it never stands beside an answer. */
export const ethnicGroup: Scene = { shown, take };

function shown(_: Dialogue, { say }: Stage): Shown {
  const offered = groups.map((code) => ({
    code,
    label: say(`ethnic-group-${code}`),
    words: wordsFor(say, `ethnic-group-${code}-words`),
  }));
  return {
    id: "ethnic-group",
    text: say("ethnic-group-question"),
    hint: say("optional-hint"),
    answer: { form: "one" },
    choices: [...offered, { code: "unsaid", label: say("unsaid"), words: wordsFor(say, "unsaid-words") }],
    navigation: ["back", "skip", "stop"],
  };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return backward(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  return onward(withChild(dialogue, { ethnicGroup: groups.find((group) => group === chosen) }), stage);
}
