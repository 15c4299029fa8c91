import type { Survey } from "../../surveys/survey.ts";
import type { Child, Dialogue } from "../dialogue.ts";
import { ended } from "../endings.ts";
import type { Offered } from "../match.ts";
import { onward } from "../order.ts";
import { questionsAtMost } from "../progress.ts";
import {
  type Given,
  inScene,
  type Move,
  provinceArgs,
  type Scene,
  type Shown,
  type Stage,
  saying,
  voiceOf,
  wordsFor,
} from "../stage.ts";

/** The child decides; yes and no are alike, and nothing is chosen beforehand. */
export const assent: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  return {
    id: "assent",
    text: textOf(dialogue, stage),
    answer: { form: "one" },
    choices: choicesOf(dialogue, stage),
    navigation: dialogue.code === undefined ? ["back", "stop"] : ["stop"],
  };
}

function textOf({ band }: Dialogue, { env, say, survey, campaign }: Stage): string {
  const voice = voiceOf(band);
  const lines = [
    say(`assent-${voice}`, { ...provinceArgs(env), ...figuresOf(survey) }),
    campaign?.isTrial === true ? say(`assent-trial-${voice}`) : "",
    env.channel === "messenger" ? say(`assent-messenger-${voice}`) : "",
    say(`assent-ask-${voice}`),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

const figuresOf = (survey: Survey | null) => ({
  questions: survey === null ? 0 : questionsAtMost(survey),
  minutes: survey?.minutes ?? 0,
  lesson: survey?.items.some(({ kind }) => kind === "lesson") === true ? "yes" : "no",
});

function choicesOf({ band }: Dialogue, { say }: Stage): readonly Offered[] {
  const voice = voiceOf(band);
  const yes = { code: "yes", label: say(`assent-yes-${voice}`), words: wordsFor(say, "assent-yes-words") };
  const no = { code: "no", label: say(`assent-no-${voice}`), words: wordsFor(say, "assent-no-words") };
  if (voice === "young") {
    return [
      { ...yes, picture: "thumbs-up", emoji: "👍" },
      { ...no, picture: "thumbs-down", emoji: "👎" },
    ];
  }
  return [yes, no, { code: "more", label: say("assent-more") }];
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return { dialogue: inScene(dialogue, "age") };
  switch (given.is === "codes" ? given.codes[0] : undefined) {
    case "yes":
      return onward({ ...dialogue, child: newChild(dialogue, stage) }, stage);
    case "no":
      return ended(dialogue, "declined", "declined");
    case "more":
      return { dialogue: inScene(dialogue, "more") };
    default:
      return { dialogue: saying(dialogue, "not-understood") };
  }
}

function newChild({ code }: Dialogue, { env }: Stage): Child {
  const isVisit = code === undefined && env.channel !== "messenger";
  return {
    seed: env.draw(2 ** 31),
    ...(isVisit && { visit: env.drawVisit() }),
    answers: {},
    texts: {},
    opened: {},
    timed: 0,
    hasty: 0,
    shownAtMs: env.nowMs,
  };
}
