import type { Dialogue } from "../dialogue.ts";
import { inScene, type Move, type Scene, type Shown, type Stage } from "../stage.ts";

/** What is kept, what is not, who sees it: for whoever wants to know before deciding. */
export const more: Scene = { shown, take };

function shown(dialogue: Dialogue, { env, say }: Stage): Shown {
  const code = dialogue.code === undefined ? "no" : "yes";
  return {
    id: "more",
    text: say("more-text", { channel: env.channel, code }),
    answer: { form: "one" },
    choices: [{ code: "return", label: say("more-return") }],
    navigation: ["back", "stop"],
  };
}

function take(dialogue: Dialogue): Move {
  return { dialogue: inScene(dialogue, "assent") };
}
