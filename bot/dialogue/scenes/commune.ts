import type { Dialogue } from "../dialogue.ts";
import type { Offered } from "../match.ts";
import { backward, onward } from "../order.ts";
import { type Found, foundBy, labelOf, longestPlace, searchedFor } from "../places.ts";
import {
  type Given,
  inScene,
  type Move,
  placeName,
  placeOf,
  type Scene,
  type Shown,
  type Stage,
  saying,
  voiceOf,
  withChild,
  wordsFor,
} from "../stage.ts";

/** Where the child lives: searched by any name of today or before; not knowing is an answer. */
export const commune: Scene = { shown, take };

function shown(dialogue: Dialogue, stage: Stage): Shown {
  const back = backward(dialogue, stage) === null ? [] : (["back"] as const);
  const { text, hint, answer, choices } = asked(dialogue, stage);
  return { id: "commune", text, ...(hint !== undefined && { hint }), answer, choices, navigation: [...back, "stop"] };
}

function asked(dialogue: Dialogue, stage: Stage): Pick<Shown, "text" | "hint" | "answer" | "choices"> {
  const { say } = stage;
  const voice = voiceOf(dialogue.band);
  const preselected = preselectedIn(dialogue, stage);
  if (preselected !== null) {
    const choices = [...confirming(stage), unknown(stage)];
    return { text: say("commune-confirm", { place: placeName(preselected) }), answer: { form: "one" }, choices };
  }
  const found = foundIn(dialogue, stage);
  const answer = { form: "text", longest: longestPlace } as const;
  const choices = [...found.map((one) => placeChoice(one, found, stage)), unknown(stage)];
  if (found.length > 0) return { text: say("commune-pick"), hint: say("commune-pick-hint"), answer, choices };
  return { text: say(`commune-question-${voice}`), hint: say("commune-hint"), answer, choices };
}

/** A code proposes the commune of its class, until the child has said that it is another. */
const preselectedIn = ({ code, child }: Dialogue, { env }: Stage) =>
  code === undefined || child?.found !== undefined ? null : placeOf(env, code.unit);

const foundIn = ({ child }: Dialogue, { env }: Stage): readonly Found[] =>
  (child?.found ?? []).map((key) => foundBy(key, env.places)).filter((found) => found !== null);

const confirming = ({ say }: Stage): readonly Offered[] => [
  { code: "yes", label: say("commune-confirm-yes"), words: wordsFor(say, "assent-yes-words") },
  { code: "other", label: say("commune-confirm-other"), words: wordsFor(say, "assent-no-words") },
];

const unknown = ({ say }: Stage): Offered => ({
  code: "unknown",
  label: say("commune-unknown"),
  picture: "thinking-face",
  emoji: "🤔",
  words: wordsFor(say, "commune-unknown-words"),
});

/** A found place as a choice; its names may be typed where no other place shares them. */
export function placeChoice(found: Found, among: readonly Found[], { say }: Stage): Offered {
  const { id, args } = labelOf(found, among);
  const names = [found.place.name, found.former?.name ?? found.place.name];
  const isShared = among.filter(({ place, former }) => names.includes(former?.name ?? place.name)).length > 1;
  return {
    code: found.place.code,
    label: say(id, args),
    picture: "round-pushpin",
    emoji: "📍",
    words: isShared ? [] : names,
  };
}

function take(dialogue: Dialogue, given: Given, stage: Stage): Move {
  if (given.is === "back") return backward(dialogue, stage) ?? { dialogue };
  if (given.is === "words") return { dialogue: searched(dialogue, given.text, stage) };
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  if (chosen === "other") return { dialogue: withChild(dialogue, { found: [] }) };
  if (chosen === "yes") return livingIn(dialogue, dialogue.code?.unit, stage);
  return livingIn(dialogue, chosen === "unknown" ? undefined : chosen, stage);
}

/** What was typed is looked for and forgotten: it may be anything. */
function searched(dialogue: Dialogue, typed: string, { env }: Stage): Dialogue {
  const { found, note } = searchedFor(typed, env.places);
  const after = withChild(dialogue, { found });
  return note === null ? after : saying(after, note);
}

function livingIn(dialogue: Dialogue, unit: string | undefined, stage: Stage): Move {
  const after = withChild(dialogue, { unit, found: undefined });
  const units = stage.campaign?.units ?? null;
  if (unit !== undefined && units !== null && !units.includes(unit)) return { dialogue: inScene(after, "elsewhere") };
  return onward(after, stage);
}
