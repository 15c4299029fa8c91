import type { Span } from "./concepts.ts";
import { groups } from "./groups.ts";

/*
 * How a rule is written: concepts in the order in which they are said, `a|b` one of them, `:vào_phòng` these very words;
 * a number before one is how many words may stand between it and the one before, none if there is no number.
 * `a 2 b & c / 8`: all of these in any order, beginning at most so many words from the first. A rule never reaches over
 * the end of a sentence.
 */

type Step = { readonly concepts: ReadonlySet<string>; readonly gap: number };

export type Rule = { readonly says: string; readonly parts: readonly (readonly Step[])[]; readonly window: number };

/** The spans of a sentence, by where they begin and by concept. */
export type Sentence = {
  readonly startsAt: readonly (readonly Span[])[];
  readonly byConcept: ReadonlyMap<string, readonly Span[]>;
};

export function ruleOf(says: string): Rule {
  const [all = "", window = "0"] = says.split("/");
  return { says, parts: all.split("&").map((part) => stepsOf(part.trim())), window: Number(window) };
}

function stepsOf(part: string): readonly Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const word of part.split(" ")) {
    if (/^\d+$/u.test(word)) gap = Number(word);
    else {
      steps.push({ concepts: conceptsIn(word), gap });
      gap = 0;
    }
  }
  return steps;
}

const conceptsIn = (step: string): ReadonlySet<string> =>
  new Set(step.split("|").flatMap((name) => groups[name]?.split(" ").flatMap((one) => [...conceptsIn(one)]) ?? [name]));

/** What a rule is found as in a sentence: the spans that make it, or null. */
export function foundIn(sentence: Sentence, rule: Rule): readonly Span[] | null {
  const [first, ...others] = rule.parts;
  for (const concept of first?.[0]?.concepts ?? []) {
    for (const span of sentence.byConcept.get(concept) ?? []) {
      const found = fromHere(sentence, first ?? [], span);
      const rest = found && around(sentence, others, { found, window: rule.window });
      if (rest !== null) return rest;
    }
  }
  return null;
}

const fromHere = (sentence: Sentence, [, ...rest]: readonly Step[], span: Span): readonly Span[] | null => {
  const found = inOrder(sentence, rest, span);
  return found === null ? null : [span, ...found];
};

function inOrder(sentence: Sentence, steps: readonly Step[], last: Span): readonly Span[] | null {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  for (let from = last.to; from <= last.to + step.gap; from += 1) {
    for (const span of sentence.startsAt[from] ?? []) {
      if (!step.concepts.has(span.concept)) continue;
      const found = inOrder(sentence, rest, span);
      if (found !== null) return [span, ...found];
    }
  }
  return null;
}

type Around = { readonly found: readonly Span[]; readonly window: number };

/** The others, each near the first, no word said twice. */
function around(
  sentence: Sentence,
  parts: readonly (readonly Step[])[],
  { found, window }: Around,
): readonly Span[] | null {
  let all = found;
  for (const part of parts) {
    const near = nearest(sentence, part, { found: all, window });
    if (near === null) return null;
    all = [...all, ...near];
  }
  return all;
}

function nearest(sentence: Sentence, part: readonly Step[], { found, window }: Around): readonly Span[] | null {
  const middle = found[0]?.from ?? 0;
  const isFree = (span: Span): boolean => found.every((other) => span.to <= other.from || span.from >= other.to);
  for (let at = Math.max(0, middle - window); at <= middle + window; at += 1) {
    for (const span of sentence.startsAt[at] ?? []) {
      if (part[0]?.concepts.has(span.concept) !== true || !isFree(span)) continue;
      const near = fromHere(sentence, part, span);
      if (near?.every(isFree)) return near;
    }
  }
  return null;
}
