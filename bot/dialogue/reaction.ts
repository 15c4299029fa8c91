import { begun } from "./begin.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import { help } from "./scenes/help.ts";
import { scenes } from "./scenes/index.ts";
import { type Given, type Move, type Shown, type Stage, saying, stageOf, withChild } from "./stage.ts";

/** What an incoming leads to. `stays`: a late press; the screen is shown again as it is. */
export type Reaction =
  | { readonly is: "stays" }
  | { readonly is: "stops" }
  | { readonly is: "moves"; readonly move: Move };

export const stays: Reaction = { is: "stays" };
export const stops: Reaction = { is: "stops" };
export const moves = (move: Move): Reaction => ({ is: "moves", move });

/** The question on the screen stays, with a kind word above it. */
export const told = (dialogue: Dialogue, note: string): Reaction => moves({ dialogue: saying(dialogue, note) });

/** One of the screens that a press may belong to: help, where it is open, and the scene below it. */
export type Screen = { readonly dialogue: Dialogue; readonly shown: Shown; readonly take: (given: Given) => Move };

/** The screens of a dialogue, the one that is seen first. */
export function screensOf(dialogue: Dialogue, env: Env): readonly [Screen, ...Screen[]] {
  const stage = stageOf(dialogue, env);
  const scene = sceneScreen(closed(dialogue), stage);
  return dialogue.isHelpOpen === true ? [helpScreen(dialogue, stage), scene] : [scene];
}

function sceneScreen(dialogue: Dialogue, stage: Stage): Screen {
  const scene = scenes[dialogue.at];
  return { dialogue, shown: scene.shown(dialogue, stage), take: (given) => scene.take(dialogue, given, stage) };
}

const helpScreen = (dialogue: Dialogue, stage: Stage): Screen => ({
  dialogue,
  shown: help.shown(dialogue, stage),
  take: (given) => help.take(dialogue, given, stage),
});

const closed = ({ isHelpOpen: _, ...dialogue }: Dialogue): Dialogue => dialogue;

/** Help over whatever is on the screen. */
export const helped = (dialogue: Dialogue): Reaction => moves({ dialogue: { ...dialogue, isHelpOpen: true } });

/** From the beginning; what was said is forgotten. */
export function restarted(dialogue: Dialogue, env: Env, named?: string): Reaction {
  const move = begun({ env, locale: dialogue.locale, named, asking: dialogue.asking + 1 });
  const hadBegun = dialogue.at !== "ended";
  const events = hadBegun ? [{ type: "dialogue_ended", how: "stopped" } as const, ...(move.events ?? [])] : move.events;
  return moves({ dialogue: move.dialogue, ...(events !== undefined && { events }) });
}

/** Long enough away to be greeted again. */
const pauseMs = 2 * 60_000;

/** The person comes back, or begins: the question that was on the screen, greeted after a pause; after the end, anew. */
export function opened(dialogue: Dialogue, env: Env, named?: string): Reaction {
  const isNamedAnew = named !== undefined && named !== dialogue.named && named !== dialogue.campaign;
  if (dialogue.at === "ended") return restarted(dialogue, env, named);
  if (dialogue.child === undefined) return isNamedAnew && !dialogue.code ? restarted(dialogue, env, named) : stays;
  const isBack = env.nowMs - dialogue.child.shownAtMs > pauseMs;
  if (!isBack && dialogue.isHelpOpen !== true) return stays;
  const shown = withChild(closed(dialogue), { shownAtMs: env.nowMs });
  return isBack ? moves({ dialogue: saying(shown, "welcome-back", "waving-hand") }) : moves({ dialogue: shown });
}
