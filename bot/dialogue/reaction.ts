import type { DangerKind } from "../reports/report.ts";
import { begun } from "./begin.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Env } from "./env.ts";
import type { Incoming, ReceiptOutcome } from "./incoming.ts";
import { alarmed } from "./report/alarmed.ts";
import { forgotten } from "./report/leaving.ts";
import { backBelow, toFollowUp, toReport } from "./report/opening.ts";
import { isOverReport, withReport } from "./report/report-state.ts";
import { sceneShown } from "./scene-shown.ts";
import { help } from "./scenes/help.ts";
import { scenes } from "./scenes/index.ts";
import { type Given, inScene, type Move, type Shown, type Stage, saying, stageOf, withChild } from "./stage.ts";

/** How somebody leaves: with a goodbye, by quick exit, or with everything deleted. */
export type StopHow = "stopped" | "left" | "erased";

/**
 * What an incoming leads to. `stays`: a late press; the screen is shown again as it is. `isIdle`: it neither answered what
 * was asked nor asked for help or a way out.
 */
export type Reaction =
  | { readonly is: "stays" }
  | { readonly is: "stops"; readonly how: StopHow }
  | { readonly is: "moves"; readonly move: Move; readonly isIdle?: true };

export const stays: Reaction = { is: "stays" };
export const stops: Reaction = { is: "stops", how: "stopped" };
export const leaves: Reaction = { is: "stops", how: "left" };
export const erases: Reaction = { is: "stops", how: "erased" };
export const moves = (move: Move): Reaction => ({ is: "moves", move });

/** The same for what nobody asked for. */
export const idles = (move: Move): Reaction => ({ is: "moves", move, isIdle: true });

/** What it leads to, though nobody asked for it. */
export const idle = (reaction: Reaction): Reaction => (reaction.is === "moves" ? idles(reaction.move) : reaction);

/** The question on the screen stays, with a kind word above it. */
export const told = (dialogue: Dialogue, note: string): Reaction => idles({ dialogue: saying(dialogue, note) });

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
  return { dialogue, shown: sceneShown(dialogue, stage), take: (given) => scene.take(dialogue, given, stage) };
}

const helpScreen = (dialogue: Dialogue, stage: Stage): Screen => ({
  dialogue,
  shown: help.shown(dialogue, stage),
  take: (given) => help.take(dialogue, given, stage),
});

function closed(dialogue: Dialogue): Dialogue {
  if (dialogue.isHelpOpen === undefined) return dialogue;
  const { isHelpOpen: _, ...below } = dialogue;
  return below;
}

/** Help over whatever is on the screen. */
export const helped = (dialogue: Dialogue): Reaction => moves({ dialogue: { ...dialogue, isHelpOpen: true } });

/** A report over whatever is on the screen. */
export const reports = (dialogue: Dialogue, env: Env): Reaction => moves(toReport(closed(dialogue), env));

/** From the beginning; what was said is forgotten. */
export function restarted(dialogue: Dialogue, env: Env, named?: string): Reaction {
  const move = begun({ env, locale: dialogue.locale, named, asking: dialogue.asking + 1 });
  const hadBegun = dialogue.at !== "ended";
  const events = hadBegun ? [...forgotten(dialogue, "stopped"), ...(move.events ?? [])] : move.events;
  return moves({ dialogue: move.dialogue, ...(events !== undefined && { events }) });
}

/** A picture or file: refused kindly; of a report only that one was offered is known. */
export function attached(dialogue: Dialogue): Reaction {
  if (dialogue.report === undefined || isOverReport(dialogue)) return told(dialogue, "attachment");
  return told(withReport(dialogue, { wantedToAttach: true }), "report-attachment");
}

/** Nobody is left to read the report: whom to call instead, and everything that was told stays as it is. */
export const unread = (dialogue: Dialogue): Reaction =>
  dialogue.report === undefined || dialogue.report.isSent === true
    ? stays
    : moves({ dialogue: inScene(closed(dialogue), "report-nobody") });

/** Words of danger outside of what was asked: a report rises, anywhere else help opens; the words themselves go. */
export function endangeredBy(dialogue: Dialogue, kinds: readonly DangerKind[]): Reaction {
  if (dialogue.report === undefined) return helped(saying(dialogue, "danger-words"));
  if (dialogue.at === "report-closed" || dialogue.at === "report-code")
    return moves({ dialogue: saying(dialogue, "report-danger-words") });
  return moves(alarmed(dialogue, kinds));
}

/** Somebody showed a receipt. */
export function receiptShown(dialogue: Dialogue, outcome: ReceiptOutcome): Reaction {
  return outcome.is === "opened"
    ? moves(toFollowUp(closed(dialogue), outcome))
    : told(closed(dialogue), `receipt-${outcome.is}`);
}

type Open = Extract<Incoming, { readonly kind: "open" }>;

/** A report that is under way is never lost to a link; one that is over makes room for what lies below, or begins anew. */
function openedInReport(dialogue: Dialogue, env: Env, named: string | undefined): Reaction {
  if (!isOverReport(dialogue)) return dialogue.isHelpOpen === true ? moves({ dialogue: closed(dialogue) }) : stays;
  const below = backBelow(closed(dialogue), env);
  return below === null ? restarted(dialogue, env, named) : moves(below);
}

/** Long enough away to be greeted again. */
const pauseMs = 2 * 60_000;

/** The person comes back, or begins: the question that was on the screen, greeted after a pause; after the end, anew. */
export function opened(
  dialogue: Dialogue,
  env: Env,
  { campaign: named, to }: Pick<Open, "campaign" | "to"> = {},
): Reaction {
  if (to === "report") return reports(dialogue, env);
  if (dialogue.report !== undefined) return openedInReport(dialogue, env, named);
  const isNamedAnew = named !== undefined && named !== dialogue.named && named !== dialogue.campaign;
  if (dialogue.at === "ended") return restarted(dialogue, env, named);
  if (dialogue.child === undefined) return isNamedAnew && !dialogue.code ? restarted(dialogue, env, named) : stays;
  const isBack = env.nowMs - dialogue.child.shownAtMs > pauseMs;
  if (!isBack && dialogue.isHelpOpen !== true) return stays;
  const shown = withChild(closed(dialogue), { shownAtMs: env.nowMs });
  return isBack ? moves({ dialogue: saying(shown, "welcome-back", "waving-hand") }) : moves({ dialogue: shown });
}
