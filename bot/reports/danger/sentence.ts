import type { Word } from "../reading/words.ts";
import { type Concepts, longest, type Span, spansIn } from "./concepts.ts";
import { calmSpans, counting, isAct } from "./contexts.ts";
import type { Sentence } from "./rule.ts";

/** What a sentence says and means: idioms, games, stories, lessons and what is denied left out, each with no more than itself. */
export function meaningOf(words: readonly Word[], concepts: Concepts): Sentence {
  const every = spansIn(words, concepts).filter((span) => !isDoubtfulContext(words, span, concepts));
  const idioms = every.filter((span) => span.concept === "idiom" && isIdiom(words, span, every));
  const spans = longest(every.filter((span) => span.concept !== "idiom" || idioms.includes(span)));
  const calm = [...idioms, ...calmSpans(sentenceOf(words, spans))];
  const isCalm = words.map((_, at) => calm.some((span) => at >= span.from && at < span.to));
  const serious = spans.filter(
    (span) => contexts.has(span.concept) || !isCalm.slice(span.from, span.to).includes(true),
  );
  return sentenceOf(words, counting(words, sentenceOf(words, serious), serious));
}

/** Without diacritics `vua` is no king, nor `bo` an ox: a single word that may be another makes no story. */
function isDoubtfulContext(words: readonly Word[], span: Span, { vocabulary }: Concepts): boolean {
  const word = words[span.from];
  if (!contexts.has(span.concept) || span.to - span.from > 1 || word === undefined || word.sound !== null) return false;
  return (vocabulary.get(word.plain)?.size ?? 0) > 1;
}

const contexts: ReadonlySet<string> = new Set(["fiction", "norm", "vow", "animal", "game", "idiom"]);

/** Somebody, or how it hurt: without diacritics such a word is no part of an idiom. */
const doubtful: ReadonlySet<string> = new Set(
  "me mine friend kin family adult stranger peer skin often audience".split(" "),
);

/** Not over a pause, nor part of something longer that is meant; without diacritics only where nothing in it may be somebody. */
function isIdiom(words: readonly Word[], idiom: Span, spans: readonly Span[]): boolean {
  const said = words.slice(idiom.from, idiom.to);
  if (said.some(({ clause }) => clause !== said[0]?.clause)) return false;
  if (spans.some((span) => isAct(span) && holds(span, idiom))) return false;
  const isDoubtful = (at: number): boolean =>
    spans.some((span) => span.from === at && span.to === at + 1 && doubtful.has(span.concept));
  return said.every(({ sound }, at) => sound !== null || !isDoubtful(idiom.from + at));
}

const holds = (span: Span, idiom: Span): boolean =>
  span.from <= idiom.from + 1 && span.to >= idiom.to && span.to - span.from > idiom.to - idiom.from;

function sentenceOf(words: readonly Word[], spans: readonly Span[]): Sentence {
  const startsAt: Span[][] = words.map(() => []);
  const byConcept = new Map<string, Span[]>();
  for (const span of spans) {
    startsAt[span.from]?.push(span);
    const same = byConcept.get(span.concept);
    if (same === undefined) byConcept.set(span.concept, [span]);
    else same.push(span);
  }
  return { startsAt, byConcept };
}
