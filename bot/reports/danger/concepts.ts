import { bare, sound, unstretched } from "../reading/letters.ts";
import type { Word } from "../reading/words.ts";
import { calm } from "./words/calm.ts";
import { despair } from "./words/despair.ts";
import { going } from "./words/going.ts";
import { harm } from "./words/harm.ts";
import { now } from "./words/now.ts";
import { otherWords } from "./words/other.ts";
import { people } from "./words/people.ts";
import { pressure } from "./words/pressure.ts";
import { ages, sex } from "./words/sexual.ts";
import { usualWords } from "./words/usual.ts";

const lexicon = { ...ages, ...people, ...harm, ...sex, ...pressure, ...going, ...despair, ...now, ...calm };

/** Whether a rule names a class of words of the lexicon. */
export const isConcept = (name: string): boolean => Object.hasOwn(lexicon, name);

/** Where a concept is said: words `from` to before `to`. */
export type Span = {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  /** Whether its words can hardly be others that are written with the same letters. */
  readonly isSure: boolean;
};

type Spelt = { readonly plain: string; readonly sound: string };
type Entry = { readonly concept: string; readonly words: readonly Spelt[] };

export type Concepts = {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
};

/** What `:vào_phòng` in a rule says by itself. */
const literal = (step: string): string => step.slice(1).replaceAll("_", " ");

/** All that words can mean, by their first word; `literals` are steps of rules that are no concept but words. */
export function conceptsOf(literals: readonly string[]): Concepts {
  const entries = new Map<string, Entry[]>();
  const vocabulary = new Map<string, Set<string>>();
  const spelt = speller();
  const keep = (concept: string, text: string): void => {
    const words = text.split(" ").map(spelt);
    for (const word of words) known(vocabulary, word);
    const first = words[0]?.plain ?? "";
    const same = entries.get(first);
    if (same === undefined) entries.set(first, [{ concept, words }]);
    else same.push({ concept, words });
  };
  for (const [concept, texts] of Object.entries(lexicon)) for (const text of phrasesIn(texts)) keep(concept, text);
  for (const step of literals) keep(step, literal(step));
  for (const word of otherWords.split(/\s+/u)) other(vocabulary, spelt(word));
  return { entries, vocabulary };
}

const phrasesIn = (texts: string): readonly string[] =>
  texts
    .split(/[,\n]/u)
    .map((text) => text.trim().replace(/\s+/gu, " "))
    .filter((text) => text !== "");

/** Words come again and again in the lexicon, so each is spelt out once. */
function speller(): (word: string) => Spelt {
  const spelt = new Map<string, Spelt>();
  return (word) => {
    const before = spelt.get(word);
    if (before !== undefined) return before;
    const once = { plain: unstretched(bare(word)), sound: sound(unstretched(word)) };
    spelt.set(word, once);
    return once;
  };
}

function known(vocabulary: Map<string, Set<string>>, word: Spelt): void {
  const sounds = vocabulary.get(word.plain);
  if (sounds === undefined) vocabulary.set(word.plain, new Set([word.sound]));
  else sounds.add(word.sound);
}

/** Another word is of use only beside one that rules read. */
function other(vocabulary: ReadonlyMap<string, Set<string>>, word: Spelt): void {
  vocabulary.get(word.plain)?.add(word.sound);
}

/** Whether a concept is somebody, as most sentences name somebody. */
export const isPerson = (concept: string): boolean => Object.hasOwn(people, concept);

const named: ReadonlySet<string> = new Set([...Object.keys(people), "idiom"]);

/** A longer name holds what is within it: in "bạn em" and "em trai" nobody says "em"; nor "bố" of "bố em" twice. */
export function longest(spans: readonly Span[]): readonly Span[] {
  const names = spans.filter((span) => named.has(span.concept) && span.to - span.from > 1);
  return spans.filter(
    (span) =>
      !(span.concept in people) ||
      !names.some((name) => name.from <= span.from && name.to >= span.to && name.to - name.from > span.to - span.from),
  );
}

const usual: ReadonlySet<string> = new Set(usualWords.split(/\s+/u));

/** Everything that is said, wherever it begins. */
export function spansIn(words: readonly Word[], { entries, vocabulary }: Concepts): readonly Span[] {
  const sure = words.map(
    ({ plain, sound }) => sound !== null || usual.has(plain) || (vocabulary.get(plain)?.size ?? 0) < 2,
  );
  return words.flatMap((word, from) =>
    (entries.get(word.plain) ?? [])
      .filter((entry) => entry.words.every((said, at) => says(words[from + at], said)))
      .map(({ concept, words: { length } }) => {
        const to = from + length;
        return { concept, from, to, isSure: areSure(sure.slice(from, to)) };
      }),
  );
}

/** Words that are said together tell each other apart: of two one must be sure, of three none. */
const areSure = (sure: readonly boolean[]): boolean =>
  sure.length > 2 || sure.filter(Boolean).length * 2 > sure.length - 1;

const says = (word: Word | undefined, said: Spelt): boolean =>
  word !== undefined && word.plain === said.plain && (word.sound === null || word.sound === said.sound);
