import type { Dialogue } from "../dialogue.ts";
import type { Offered } from "../match.ts";
import { backward, onward } from "../order.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, withChild, wordsFor } from "../stage.ts";

/** Optional; girl, boy and not saying look alike. */
export const sex: Scene = { shown, take };

function shown(_: Dialogue, { say }: Stage): Shown {
  return {
    id: "sex",
    text: say("sex-question"),
    hint: say("optional-hint"),
    answer: { form: "one" },
    choices: choicesOf(say),
    navigation: ["back", "skip", "stop"],
  };
}

const choicesOf = (say: Stage["say"]): readonly Offered[] => [
  { code: "male", label: say("sex-male"), picture: "boy", emoji: "👦", words: wordsFor(say, "sex-male-words") },
  { code: "female", label: say("sex-female"), picture: "girl", emoji: "👧", words: wordsFor(say, "sex-female-words") },
  {
    code: "unsaid",
    label: say("unsaid"),
    picture: "zipper-mouth-face",
    emoji: "🤐",
    words: wordsFor(say, "unsaid-words"),
  },
];

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return backward(dialogue, stage) ?? { dialogue };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const said = chosen === "male" || chosen === "female" ? chosen : undefined;
  return onward(withChild(dialogue, { sex: said }), stage);
}
