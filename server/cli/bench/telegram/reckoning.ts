import type { CrowdResult } from "./orders.ts";

/** Answers, each with how many gave or have them. */
export type Counted = ReadonlyMap<string, number>;

/** What a program kept of a crowd. */
export type Kept = {
  readonly answers: Counted;
  /** How many the program says took part. */
  readonly counted: number;
};

/** What became of the children; the first four must be 0. */
export type Reckoning = {
  readonly neverFinished: number;
  readonly countedTwice: number;
  readonly wrong: number;
  readonly lost: number;
  /** Gave the last answer, and it was kept, and never heard of it. */
  readonly keptUnthanked: number;
};

type Given = Pick<CrowdResult, "thanked" | "unthanked" | "gaveUp">;

/**
 * Holds what is kept against what children gave, without asking whose it is: the answers as a set with repetitions. An
 * answer that is missing and one that nobody gave are together one that was stored wrongly; of what is left over, the
 * missing ones were lost, and the others belong to children who were counted before.
 */
export function reckon({ thanked, unthanked, gaveUp }: Given, { answers, counted }: Kept): Reckoning {
  const keys = new Set([...Object.keys(thanked), ...answers.keys()]);
  let [missing, surplus, keptUnthanked] = [0, 0, 0];
  for (const key of keys) {
    const more = (answers.get(key) ?? 0) - (thanked[key] ?? 0);
    const owned = Math.min(Math.max(more, 0), unthanked[key] ?? 0);
    keptUnthanked += owned;
    missing += Math.max(-more, 0);
    surplus += Math.max(more - owned, 0);
  }
  const wrong = Math.min(missing, surplus);
  const uncounted = sumOf(answers) - counted;
  return {
    neverFinished: gaveUp,
    countedTwice: surplus - wrong + Math.max(-uncounted, 0),
    wrong,
    lost: missing - wrong + Math.max(uncounted, 0),
    keptUnthanked,
  };
}

export const isFaultless = ({ neverFinished, countedTwice, wrong, lost }: Reckoning): boolean =>
  neverFinished + countedTwice + wrong + lost === 0;

const sumOf = (counted: Counted): number => [...counted.values()].reduce((sum, n) => sum + n, 0);

export function countedBy(values: readonly string[]): Counted {
  const counted = new Map<string, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return counted;
}

/** The same counts under other names; `named` says what each stands for. */
export function renamed(
  counts: Readonly<Record<string, number>>,
  named: (key: string) => string,
): Record<string, number> {
  const made: Record<string, number> = {};
  for (const [key, n] of Object.entries(counts)) made[named(key)] = (made[named(key)] ?? 0) + n;
  return made;
}
