import type { AgeBand } from "../../surveys/survey.ts";
import { toCampaign } from "../campaigns.ts";
import type { Dialogue } from "../dialogue.ts";
import { ended } from "../endings.ts";
import type { Offered } from "../match.ts";
import { plain } from "../plain.ts";
import { type Given, inScene, type Move, type Scene, type Shown, type Stage, saying, wordsFor } from "../stage.ts";

const faces = {
  "under-7": { picture: "baby", emoji: "👶" },
  "7-10": { picture: "child", emoji: "🧒" },
  "11-15": { picture: "backpack", emoji: "🎒" },
  "16-plus": { picture: "person", emoji: "🧑" },
  adult: { picture: "teacher", emoji: "🧑‍🏫" },
  code: { picture: "admission-tickets", emoji: "🎟️" },
} as const;

type Age = keyof typeof faces;

/** The one thing asked before the assent. */
export const age: Scene = { shown, take };

function shown(_: Dialogue, stage: Stage): Shown {
  return {
    id: "age",
    text: stage.say("age-question"),
    answer: { form: "one" },
    choices: agesOffered(stage).map((code) => choiceOf(code, stage)),
    navigation: ["stop"],
    takesWords: true,
  };
}

/** A code is typed on its own screen where it can be looked up. */
function agesOffered({ env }: Stage): readonly Age[] {
  const ages = ["under-7", "7-10", "11-15", "16-plus", "adult"] as const;
  return env.channel === "terminal" ? ages : [...ages, "code"];
}

function choiceOf(code: Age, { say }: Stage): Offered {
  return { code, label: say(`age-${code}`), ...faces[code], words: wordsFor(say, `age-${code}-words`) };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  const chosen = given.is === "codes" ? given.codes[0] : given.is === "words" ? ageIn(given.text) : undefined;
  switch (chosen) {
    case "under-7":
    case "16-plus":
    case "adult":
      return ended(dialogue, chosen, "no-survey");
    case "7-10":
    case "11-15":
      return toCampaign({ ...dialogue, band: chosen }, stage);
    case "code":
      return { dialogue: inScene(dialogue, "code") };
    default:
      return { dialogue: saying(dialogue, "not-understood") };
  }
}

/** Years within words, `em 12 tuổi`; a bare number is matched before, and a class (`lớp 5`) is no age. */
function ageIn(text: string): Age | undefined {
  const years = /(\d{1,2})(?:tuoi|iearsold|iears)/u.exec(plain(text))?.[1] ?? /^(\d{2})$/u.exec(plain(text))?.[1];
  return years === undefined ? undefined : ageOf(Number(years));
}

function ageOf(years: number): AgeBand | "under-7" | "16-plus" | "adult" {
  if (years < 7) return "under-7";
  if (years < 11) return "7-10";
  if (years < 16) return "11-15";
  return years < 18 ? "16-plus" : "adult";
}
