import { begun, begunByCode, withCode } from "./begin.ts";
import type { Dialogue } from "./dialogue.ts";
import { drawn } from "./draw.ts";
import { ended } from "./endings.ts";
import type { Env } from "./env.ts";
import type { DialogueEvent } from "./events.ts";
import { farewell } from "./farewell.ts";
import { begins, codeRefused } from "./first.ts";
import { heard } from "./hear.ts";
import type { CodeOutcome, Incoming } from "./incoming.ts";
import type { Outgoing } from "./outgoing.ts";
import { isOver } from "./over.ts";
import { pressed } from "./press.ts";
import {
  attached,
  idle,
  idles,
  moves,
  opened,
  type Reaction,
  receiptShown,
  type StopHow,
  told,
  unread,
} from "./reaction.ts";
import { forgotten } from "./report/leaving.ts";
import { isOverReport } from "./report/report-state.ts";
import { drawnAlike, sceneShown } from "./scene-shown.ts";
import { type Move, saying, stageOf, withChild } from "./stage.ts";

export type Stepped = {
  readonly dialogue: Dialogue | null;
  readonly events: readonly DialogueEvent[];
  readonly outgoing: readonly Outgoing[];
  /** It neither answered what was asked nor asked for help or a way out: only such updates may be too many. */
  readonly isIdle: boolean;
};

/**
 * One turn of a conversation: what it becomes, what became fact, what to show. Pure, and never throws for anything that a
 * person may send. `null` begins; a `null` dialogue in the result forgets. What is shown is `show` of the result, or the
 * last words where nothing is kept.
 */
export function step(dialogue: Dialogue | null, incoming: Incoming, env: Env): Stepped {
  if (dialogue === null) return settled(null, begins(incoming, env), env);
  const spoken = inLanguageAsked(dialogue, env);
  const over = isOver(spoken, env);
  if (!over) return settled(spoken, reactionTo(spoken, incoming, env), env);
  const after = ended(quiet(spoken), "closed", "no-survey");
  const then = settled(after.dialogue, reactionAfterClose(after.dialogue, incoming, env), env);
  return { ...then, events: [...(after.events ?? []), ...then.events] };
}

/** The screen as it stands; nothing changes. */
export function show(dialogue: Dialogue, env: Env): readonly Outgoing[] {
  return drawn(standingOn(dialogue, env), env);
}

/** Too much came at once: nothing of it is taken, the screen stays as it is, and says so kindly. */
export function slowed(dialogue: Dialogue | null, env: Env): Stepped {
  const standing = dialogue === null ? begun({ env }).dialogue : standingOn(dialogue, env);
  return settled(dialogue, told(quiet(standing), "too-quick"), env);
}

/** What is shown of a dialogue: after its round has closed, that it has. */
function standingOn(dialogue: Dialogue, env: Env): Dialogue {
  const spoken = inLanguageAsked(dialogue, env);
  return isOver(spoken, env) ? ended(quiet(spoken), "closed", "no-survey").dialogue : spoken;
}

/** A new wish from outside changes the language; one that was typed in the conversation stays until then. */
function inLanguageAsked(dialogue: Dialogue, env: Env): Dialogue {
  if (env.locale === dialogue.localeAsked) return dialogue;
  const locale = env.locales.includes(env.locale) ? env.locale : dialogue.locale;
  return { ...dialogue, locale, localeAsked: env.locale };
}

/** What was said above the last question is not said again. */
function quiet(dialogue: Dialogue): Dialogue {
  if (dialogue.notes === undefined) return dialogue;
  const { notes: _, ...calm } = dialogue;
  return calm;
}

function reactionTo(dialogue: Dialogue, incoming: Incoming, env: Env): Reaction {
  const calm = quiet(dialogue);
  switch (incoming.kind) {
    case "open":
      return incoming.to === "report" ? opened(calm, env, incoming) : idle(opened(calm, env, incoming));
    case "choose":
      return pressed(calm, incoming, env);
    case "text":
      return heard(calm, incoming, env);
    case "code":
      return codeHeard(calm, incoming.outcome, env);
    case "receipt":
      return receiptShown(calm, incoming.outcome);
    case "attachment":
      return attached(calm);
    case "unread":
      return unread(calm);
  }
}

/** The child learns that the round is over before anything else; only help, stop and a report come first. */
function reactionAfterClose(dialogue: Dialogue, incoming: Incoming, env: Env): Reaction {
  const isOfNow = incoming.kind === "code" || incoming.kind === "attachment";
  const reaction = isOfNow ? null : reactionTo(dialogue, incoming, env);
  if (reaction === null || reaction.is === "stays") return { is: "stays" };
  const isAsked = reaction.is === "stops" || isHelpOrReport(reaction.move.dialogue);
  return isAsked ? reaction : { is: "stays" };
}

const isHelpOrReport = ({ isHelpOpen, report }: Dialogue): boolean => isHelpOpen === true || report !== undefined;

/** A code is an answer where it is asked for, and where it opens a survey. */
function codeHeard(dialogue: Dialogue, outcome: CodeOutcome, env: Env): Reaction {
  const move = { dialogue: coded(dialogue, outcome, env) };
  return outcome.is === "ready" || dialogue.at === "code" ? moves(move) : idles(move);
}

/** A code for a survey waits until a report is told. */
function coded(dialogue: Dialogue, outcome: CodeOutcome, env: Env): Dialogue {
  if (dialogue.report !== undefined && !isOverReport(dialogue)) return saying(dialogue, "code-later");
  if (outcome.is !== "ready") return codeRefused(dialogue, outcome.is);
  const { locale, asking } = dialogue;
  const anew = () => begunByCode({ env, locale, asking: asking + 1 }, outcome);
  return withCode(dialogue, outcome, env) ?? anew() ?? codeRefused(dialogue, "not-open");
}

function settled(before: Dialogue | null, reaction: Reaction, env: Env): Stepped {
  switch (reaction.is) {
    case "stays":
      return { dialogue: before, events: [], outgoing: before === null ? [] : drawn(before, env), isIdle: true };
    case "stops":
      return stopped(before, reaction.how, env);
    case "moves":
      return { ...moved(before, reaction.move, env), isIdle: reaction.isIdle === true };
  }
}

const gone = { dialogue: null, isIdle: false } as const;

function stopped(before: Dialogue | null, how: StopHow, env: Env): Stepped {
  const isReport = before?.report !== undefined;
  const outgoing = farewell(before, how, env);
  const ends = isReport || (how === "erased" && env.report.canErase) ? how : "stopped";
  if (before !== null && (before.at !== "ended" || isReport))
    return { ...gone, events: forgotten(before, ends), outgoing };
  // Whoever wants everything gone is heard even where nothing is left: messages may stand on a messenger.
  return { ...gone, events: ends === "erased" ? [{ type: "dialogue_ended", how: ends }] : [], outgoing };
}

function moved(before: Dialogue | null, { dialogue, events = [] }: Move, env: Env): Omit<Stepped, "isIdle"> {
  const isSameAsking = before === null || sceneId(before, env) === sceneId(dialogue, env);
  const after = isSameAsking ? dialogue : askedAnew(dialogue, env);
  return { dialogue: after, events, outgoing: drawn(after, env) };
}

const askedAnew = (dialogue: Dialogue, env: Env): Dialogue =>
  drawnAlike(dialogue, withChild({ ...dialogue, asking: dialogue.asking + 1 }, { shownAtMs: env.nowMs }));

/** Which question is asked, whether or not help lies over it. */
const sceneId = (dialogue: Dialogue, env: Env): string => sceneShown(dialogue, stageOf(dialogue, env)).id;
