import type { Say } from "../env.ts";
import type { Offered } from "../match.ts";
import { wordsFor } from "../stage.ts";

/** The way to somebody who hears of harm. */
export const reportChoice = (say: Say): Offered => ({
  code: "report",
  label: say("navigation-report"),
  picture: "speech-balloon",
  emoji: "💬",
  words: wordsFor(say, "typed-report"),
});
