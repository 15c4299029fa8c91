import { shownNumber } from "../../../bot/wording/numbers.ts";
import type { Say } from "../../../bot/wording/wording.ts";
import { aligned } from "../table.ts";
import type { Spread } from "./numbers.ts";

/** What is printed of a measurement; the first row holds the heads. */
export type Table = {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
};

/** What a measurement found: figures for people, and what must not be, whatever the machine. */
export type Measured = { readonly tables: readonly Table[]; readonly wrong: readonly string[] };

export type Words = {
  readonly say: Say;
  /** Three figures are enough: the rest is the machine's mood. */
  figure(n: number | null): string;
  /** `1.9 (1.7 – 2.2)`: the median and what lies around it. */
  spread(spread: Spread): string;
};

export function wordsIn(say: Say, locale: string): Words {
  const figure = (n: number | null) => (n === null || !Number.isFinite(n) ? "–" : shownNumber(locale, rounded(n)));
  return {
    say,
    figure,
    spread: ({ median, least, most }) =>
      least === most ? figure(median) : `${figure(median)} (${figure(least)} – ${figure(most)})`,
  };
}

function rounded(n: number): number {
  const size = Math.abs(n);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return Number(n.toFixed(digits));
}

/** A goal beside its figure. A goal that was missed is shown and is no failure: machines differ. */
export const goal = (isReached: boolean, words: string): string => `${isReached ? "✓" : "✗"} ${words}`;

export const linesOf = ({ title, rows, notes = [] }: Table): readonly string[] => [
  title,
  ...aligned(rows).map((line) => `  ${line}`),
  ...notes.map((note) => `  ${note}`),
  "",
];
