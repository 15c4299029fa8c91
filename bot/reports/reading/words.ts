import { digitsAsLetters, hasDiacritics, sound, unstretched } from "./letters.ts";
import { isSign, joinedPieces, type Piece, pause, piecesOf, stop } from "./pieces.ts";
import { shortForms } from "./short-forms.ts";
import { readAs } from "./spelling.ts";

/** A word as it is read: its plain letters, how it sounds where its diacritics tell (else null), and which clause it is of. */
export type Word = { readonly plain: string; readonly sound: string | null; readonly clause: number };

/** The plain words that are known, each with every sound that is a word of its own. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Longer than any message that a channel takes; the rest of it is read no further. */
const longestRead = 20_000;

/**
 * The sentences of a text as words: without case, hidden signs, look-alikes, stretched letters and chat spellings; letters
 * that were spaced or dotted apart joined again, digits read as letters, Telex and VNI keys as what they would have made.
 * A sentence is given twice where letters stand alone, for `e k` may be words or halves of one. The work grows with the
 * length of the text, not faster, and a sentence is read alike whatever stands around it.
 */
export function sentencesOf(text: string, vocabulary: Vocabulary): readonly (readonly Word[])[] {
  const knows = (plain: string): boolean => vocabulary.has(plain);
  const isReadable = (plain: string): boolean => shortForms.has(plain) || readAs(plain, knows) !== null;
  return sentencesIn(piecesOf(text.slice(0, longestRead))).flatMap((pieces) => {
    const joined = joinedPieces(pieces, isReadable);
    const readings = joined.length === pieces.length ? [pieces] : [pieces, joined];
    return readings.map((reading) => wordsIn(reading, vocabulary));
  });
}

function sentencesIn(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.plain === stop) sentences.push([]);
    else sentences.at(-1)?.push(piece);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function wordsIn(pieces: readonly Piece[], vocabulary: Vocabulary): readonly Word[] {
  const isToned = sharedToned(pieces) >= 0.34;
  let clause = 0;
  return pieces.flatMap((piece) => {
    if (piece.plain === pause) clause += 1;
    return isSign(piece) ? [] : partsOf(piece, vocabulary).map((part) => wordOf(part, { isToned, clause, vocabulary }));
  });
}

function sharedToned(pieces: readonly Piece[]): number {
  const words = pieces.filter(({ plain }) => /[a-z]/u.test(plain));
  return words.length === 0 ? 0 : words.filter(({ typed }) => hasDiacritics(typed)).length / words.length;
}

type Part = { readonly plain: string; readonly typed: string | null };

/** What a piece stands for: the word itself, what a short form means, or words that were written as one. */
function partsOf(piece: Piece, vocabulary: Vocabulary): readonly Part[] {
  const short = shortOf(piece);
  if (short !== undefined) return short.split(" ").map((typed) => ({ plain: plainOf(typed), typed }));
  const plain = unstretched(piece.plain);
  if (vocabulary.has(plain)) return [{ plain, typed: unstretched(piece.typed) }];
  const meant = readAs(piece.plain, (word) => vocabulary.has(word));
  if (meant === null) return [{ plain, typed: piece.typed }];
  return cut(meant.split(" "), piece);
}

/** A toned spelling is a short form only where it is listed as such: `hồng` is none, `hong` is. */
function shortOf({ plain, typed }: Piece): string | undefined {
  const once = unstretched(plain);
  const exact = shortForms.get(typed);
  if (exact !== undefined || hasDiacritics(typed)) return exact;
  return (
    shortForms.get(plain) ??
    (once.length > 1 ? (shortForms.get(once) ?? shortForms.get(digitsAsLetters(once))) : undefined)
  );
}

/** What was written as one, each word with its own diacritics where they can be told. */
function cut(words: readonly string[], { plain, typed }: Piece): readonly Part[] {
  const letters = [...typed];
  if (words.length === 1 || plain !== words.join("") || letters.length !== plain.length)
    return words.map((word) => ({ plain: unstretched(word), typed: null }));
  let from = 0;
  return words.map((word) => {
    from += word.length;
    return { plain: unstretched(word), typed: letters.slice(from - word.length, from).join("") };
  });
}

const plainOf = (typed: string): string =>
  unstretched(typed.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d"));

type Reading = { readonly isToned: boolean; readonly clause: number; readonly vocabulary: Vocabulary };

/** Diacritics that make no known word may be a slip; none at all, among words that have them, are what they say. */
function wordOf({ plain, typed }: Part, { isToned, clause, vocabulary }: Reading): Word {
  if (typed === null) return { plain, sound: null, clause };
  const said = sound(typed);
  const isKnown = vocabulary.get(plain)?.has(said) === true;
  return { plain, sound: isKnown && (isToned || hasDiacritics(typed)) ? said : null, clause };
}
