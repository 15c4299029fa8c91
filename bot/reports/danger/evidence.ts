import type { Word } from "../reading/words.ts";
import type { DangerKind } from "../report.ts";
import type { Sentence } from "./rule.ts";

/** What a sign weighs in tenths, and what it speaks of; harmless talk weighs less than nothing, and speaks of nothing. */
type Weight = { readonly tenths: number; readonly kind: DangerKind | null };

export type Weights = { readonly base: number; readonly bySign: ReadonlyMap<string, Weight> };

/**
 * The signs of a sentence by which it is weighed: its words, its pairs of neighbours `a_b`, the concepts `@c` that are
 * meant in it, and `!1`, `!2` where one rule is found or more.
 */
export function signsOf(words: readonly Word[], sentence: Sentence, rules: number): ReadonlySet<string> {
  const plain = words.map((word) => word.plain);
  const pairs = plain.slice(1).map((word, at) => `${plain[at]}_${word}`);
  const concepts = [...sentence.byConcept.keys()].filter((name) => !name.startsWith(":")).map((name) => `@${name}`);
  return new Set([...plain, ...pairs, ...concepts, ...(rules > 0 ? ["!1"] : []), ...(rules > 1 ? ["!2"] : [])]);
}

/** What signs weigh together, in tenths, and what most of them speak of. */
export type Weighed = {
  readonly tenths: number;
  /** The same where harmless talk counts only so far: it must not hide what a rule found. */
  readonly tenthsOfRule: number;
  readonly kind: DangerKind;
};

const harmlessAtMost = 30;

export function weighed(signs: ReadonlySet<string>, { base, bySign }: Weights): Weighed {
  const found = [...signs].flatMap((sign) => bySign.get(sign) ?? []);
  const [heavy, harmless] = [found.filter(({ kind }) => kind !== null), found.filter(({ kind }) => kind === null)];
  const sum = (weights: readonly Weight[]): number => weights.reduce((total, { tenths }) => total + tenths, 0);
  const danger = base + sum(heavy);
  return {
    tenths: danger + sum(harmless),
    tenthsOfRule: danger + Math.max(sum(harmless), -harmlessAtMost),
    kind: heaviest(found),
  };
}

function heaviest(found: readonly Weight[]): DangerKind {
  const sums = new Map<DangerKind, number>();
  for (const { kind, tenths } of found) if (kind !== null) sums.set(kind, (sums.get(kind) ?? 0) + tenths);
  const [first] = [...sums].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? "violence";
}

/** Weights as they are kept: for each kind lines of a number of tenths and the signs that weigh it. */
export function weightsOf(base: number, texts: Readonly<Record<DangerKind | "harmless", string>>): Weights {
  const kinds = Object.keys(texts) as (DangerKind | "harmless")[];
  const all = kinds.flatMap((kind) => texts[kind].split("\n").flatMap((line) => signsIn(line, kind)));
  return { base, bySign: new Map(all) };
}

function signsIn(line: string, kind: DangerKind | "harmless"): readonly (readonly [string, Weight])[] {
  const [tenths, ...signs] = line.trim().split(" ");
  return signs.map((sign) => [sign, { tenths: Number(tenths), kind: kind === "harmless" ? null : kind }]);
}
