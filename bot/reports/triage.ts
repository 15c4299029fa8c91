import { harmOf } from "./harms.ts";
import type { About, DangerKind, HarmCode, Level, Offender, Safety, Teller } from "./report.ts";

export type TriageFacts = {
  readonly teller: Teller | null;
  readonly about: About | null;
  readonly category: HarmCode;
  readonly safety: Safety;
  readonly offender: Offender | null;
  /** Whether that person has power over the child, where somebody said it; an adult of the child's life counts as such. */
  readonly isPowerful?: boolean;
  /** Words of danger in anything that was written. */
  readonly danger: readonly DangerKind[];
  /** The same child was reported before. */
  readonly isRepeat: boolean;
};

export type Triage = {
  readonly level: Level;
  /** The rules that made this level and no lower one, as wording ids `triage-…`. */
  readonly reasons: readonly string[];
};

type Rule = { readonly reason: string; readonly holds: (facts: TriageFacts) => boolean };
type Floor = Rule & { readonly level: Level };

/** What makes a report at least as urgent as this, whatever its category (domain 5.2 and 5.3). */
const floors: readonly Floor[] = [
  { reason: "triage-now", level: 4, holds: ({ safety }) => safety.now === "yes" },
  { reason: "triage-unsafe", level: 4, holds: ({ safety }) => safety.safe === "no" },
  { reason: "triage-hurt", level: 4, holds: ({ safety }) => safety.hurt === "yes" },
  { reason: "triage-trafficking", level: 4, holds: ({ category }) => category === "H08" },
  { reason: "triage-lives-with", level: 4, holds: ({ offender }) => offender === "family" },
  { reason: "triage-power", level: 4, holds: hasPower },
  ...wordsOf(["self-harm", "imminent", "locked-in", "trafficking", "meeting"], 4),
  ...wordsOf(["sexual", "blackmail", "violence"], 3),
];

/** What takes a report one level up from that of its category (domain 5.3). */
const steps: readonly Rule[] = [
  { reason: "triage-unclear", holds: isUnclear },
  {
    reason: "triage-young",
    holds: ({ teller, category }) => teller === "7-10" && harmOf(category).isRaisedForYoung,
  },
  { reason: "triage-repeat", holds: ({ isRepeat }) => isRepeat },
];

const usual = "triage-category";

/** Every reason that `triage` may give; each has its wording. */
export const triageReasons: readonly string[] = [usual, ...[...floors, ...steps].map(({ reason }) => reason)];

/**
 * How urgent a report is, and why (domain 5.3): the highest of what its category makes it, one level up for each thing
 * that is unclear or speaks for it, and of what by itself makes any report urgent. More facts of danger never lower it.
 */
export function triage(facts: TriageFacts): Triage {
  const raised = steps.filter(({ holds }) => holds(facts));
  const held = floors.filter(({ holds }) => holds(facts));
  const stepped = raise(harmOf(facts.category).level, raised.length);
  const level = [stepped, ...held.map((floor) => floor.level)].reduce(higher);
  const decisive = held.filter((floor) => floor.level === level).map(({ reason }) => reason);
  const reasons = stepped === level ? [usual, ...raised.map(({ reason }) => reason)] : [];
  return { level, reasons: [...decisive, ...reasons] };
}

/** The higher of two levels. */
export const higher = (a: Level, b: Level): Level => (a > b ? a : b);

function raise(level: Level, by: number): Level {
  const levels: readonly Level[] = [1, 2, 3, 4];
  return levels[level - 1 + by] ?? 4;
}

/** Somebody at school or elsewhere whom a child calls an adult; unless it was said that they have no power. */
function hasPower({ offender, isPowerful }: TriageFacts): boolean {
  return isPowerful ?? offender === "adult";
}

/** "I do not know", or no answer. Of a page on the network nobody asks whether the child is safe. */
function isUnclear({ safety, about }: TriageFacts): boolean {
  const answers = [safety.now, safety.safe, safety.hurt];
  return answers.some((answer) => answer === "unsure" || (answer === undefined && about !== "content"));
}

function wordsOf(kinds: readonly DangerKind[], level: Level): readonly Floor[] {
  return kinds.map((kind) => ({
    reason: `triage-words-${kind}`,
    level,
    holds: ({ danger }) => danger.includes(kind),
  }));
}
