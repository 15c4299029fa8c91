import type { Dialogue } from "../dialogue.ts";
import { onward } from "../order.ts";
import { type Given, type Move, type Scene, type Shown, type Stage, saying, voiceOf, withChild } from "../stage.ts";

/** Six that a small child tells apart at a glance. A retired one is never reused: it is part of who counts as one child. */
const animals = [
  { code: "tiger", picture: "tiger-face", emoji: "🐯" },
  { code: "rabbit", picture: "rabbit-face", emoji: "🐰" },
  { code: "buffalo", picture: "water-buffalo", emoji: "🐃" },
  { code: "bird", picture: "bird", emoji: "🐦" },
  { code: "fish", picture: "tropical-fish", emoji: "🐠" },
  { code: "butterfly", picture: "butterfly", emoji: "🦋" },
] as const;

/** Several children share one phone: each of them is an animal. */
export const animal: Scene = { shown, take };

function shown({ band }: Dialogue, { say }: Stage): Shown {
  return {
    id: "animal",
    text: say("animal-question"),
    hint: say(`animal-hint-${voiceOf(band)}`),
    answer: { form: "one" },
    choices: animals.map((each) => ({ ...each, label: say(`animal-${each.code}`) })),
    navigation: ["stop"],
  };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const found = animals.find(({ code }) => code === chosen);
  if (found === undefined) return { dialogue: saying(dialogue, "not-understood") };
  return onward(withChild(dialogue, { animal: found.code }), stage);
}
