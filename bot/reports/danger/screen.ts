import type { Word } from "../reading/words.ts";
import { sentencesOf } from "../reading/words.ts";
import type { DangerKind } from "../report.ts";
import { type Concepts, conceptsOf, isPerson, type Span } from "./concepts.ts";
import { signsOf, type Weights, weighed, weightsOf } from "./evidence.ts";
import { foundIn, type Rule, ruleOf, type Sentence } from "./rule.ts";
import { blackmail } from "./rules/blackmail.ts";
import { imminent } from "./rules/imminent.ts";
import { lockedIn } from "./rules/locked-in.ts";
import { meeting } from "./rules/meeting.ts";
import { selfHarm } from "./rules/self-harm.ts";
import { sexual } from "./rules/sexual.ts";
import { trafficking } from "./rules/trafficking.ts";
import { violence } from "./rules/violence.ts";
import { meaningOf } from "./sentence.ts";
import { base, weights } from "./weights.ts";

/** The rules of each kind; a line that begins with `!` is enough by itself, any other is a sign among signs. */
const rules: readonly (readonly [DangerKind, string])[] = [
  ["self-harm", selfHarm],
  ["sexual", sexual],
  ["violence", violence],
  ["blackmail", blackmail],
  ["meeting", meeting],
  ["trafficking", trafficking],
  ["locked-in", lockedIn],
  ["imminent", imminent],
];

type KindRule = { readonly kind: DangerKind; readonly isEnough: boolean; readonly rule: Rule };

export type Screen = { readonly concepts: Concepts; readonly rules: readonly KindRule[]; readonly weights: Weights };

let screen: Screen | null = null;

/** Made when the first text comes, not when a page loads. */
export function theScreen(): Screen {
  screen ??= made();
  return screen;
}

function made(): Screen {
  const all = rules.flatMap(([kind, text]) => linesOf(text).map((line) => kindRule(kind, line)));
  const steps = all.flatMap(({ rule }) => rule.parts.flat().flatMap(({ concepts }) => [...concepts]));
  const literals = new Set(steps.filter((step) => step.startsWith(":")));
  return { concepts: conceptsOf([...literals]), rules: all, weights: weightsOf(base, weights) };
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

const kindRule = (kind: DangerKind, line: string): KindRule => ({
  kind,
  isEnough: line.startsWith("!"),
  rule: ruleOf(line.replace(/^!\s*/u, "")),
});

/** A sentence as it is judged: its words, what is meant by them, which rules are found in it, and its signs. */
export type Read = {
  readonly words: readonly Word[];
  readonly meaning: Sentence;
  readonly found: readonly KindRule[];
  readonly signs: ReadonlySet<string>;
};

export function readingsOf(text: string, { concepts, rules: all }: Screen): readonly Read[] {
  return sentencesOf(text, concepts.vocabulary).map((words) => {
    const meaning = meaningOf(words, concepts);
    const found = all.flatMap((rule) => asFound(rule, foundIn(meaning, rule.rule)));
    return { words, meaning, found, signs: signsOf(words, meaning, found.length) };
  });
}

/** A rule of words that may all be others is enough only where there are two of them or more: alone it is a sign. */
function asFound(rule: KindRule, spans: readonly Span[] | null): readonly KindRule[] {
  if (spans === null) return [];
  const telling = spans.filter(({ concept }) => !isPerson(concept));
  const isClear = telling.length > 1 || telling.every(({ isSure }) => isSure);
  return [{ ...rule, isEnough: rule.isEnough && isClear }];
}

/**
 * What the signs of a sentence must outweigh, in tenths: where a rule is enough they must only not speak against it, which
 * a few words cannot; where a rule is a sign it weighs much itself, and of a few words less. Chosen on texts of others, for
 * at most five false alarms among a hundred harmless texts.
 */
const least = { enough: -13, rule: 10, ruleOfFew: 5, none: 8 } as const;
const few = 8;

/** What one sentence speaks of: what a rule says that is enough, and what its signs weigh together. */
export function kindsIn({ words, found, signs }: Read, { weights: scale }: Screen): readonly DangerKind[] {
  const { tenths, tenthsOfRule, kind } = weighed(signs, scale);
  const isShort = words.length <= few;
  const enough = isShort || tenthsOfRule > least.enough ? found.filter(({ isEnough }) => isEnough) : [];
  const wanted = found.length === 0 ? least.none : isShort ? least.ruleOfFew : least.rule;
  if (tenths <= wanted) return enough.map((rule) => rule.kind);
  return found.length > 0 ? found.map((rule) => rule.kind) : [kind];
}
