import type { Dialogue } from "../dialogue.ts";
import { type Given, inScene, type Move, type Scene, type Shown, type Stage, saying, wordsFor } from "../stage.ts";

/** Eight signs, and room for spaces and hyphens. */
const longestTyped = 20;

/** Where a class code is typed; looking it up is the server's, so what arrives here as words is none. */
export const code: Scene = { shown, take };

function shown(_: Dialogue, { say }: Stage): Shown {
  return {
    id: "code",
    text: say("code-question"),
    hint: say("code-hint"),
    picture: "admission-tickets",
    answer: { form: "text", longest: longestTyped },
    choices: [{ code: "no-code", label: say("code-none"), words: wordsFor(say, "code-none-words") }],
    navigation: ["back", "stop"],
  };
}

function take(dialogue: Dialogue, given: Given): Move {
  if (given.is === "words") return { dialogue: saying(dialogue, "code-shape") };
  return { dialogue: inScene(dialogue, "age") };
}
