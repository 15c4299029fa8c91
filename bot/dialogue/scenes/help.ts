import type { Dialogue } from "../dialogue.ts";
import type { Move, Scene, Shown, Stage } from "../stage.ts";
import { saying, voiceOf } from "../stage.ts";

/** Laid over any scene by 🆘; it leads back to exactly where the child was. */
export const help: Scene = { shown, take };

function shown({ band, at }: Dialogue, { say }: Stage): Shown {
  return {
    id: "help",
    text: say(`help-text-${voiceOf(band)}`),
    picture: "red-heart",
    answer: { form: "one" },
    choices: [{ code: "return", label: say("help-return"), picture: "left-arrow", emoji: "⬅️" }],
    navigation: at === "ended" ? [] : ["stop"],
  };
}

function take({ isHelpOpen: _, ...dialogue }: Dialogue): Move {
  return { dialogue: dialogue.at === "age" ? saying(dialogue, "welcome", "waving-hand") : dialogue };
}
