import { digitsAsLetters, unstretched } from "./letters.ts";

/** Whether a plain word is one that phrases are made of. */
export type Knows = (plain: string) => boolean;

/** The word or words of the vocabulary that a spelling may stand for, apart by spaces, or null. */
export function readAs(plain: string, knows: Knows): string | null {
  if (syllable.test(plain)) return [plain.replace(/y$/u, "i"), plain.replace(/i$/u, "y")].find(knows) ?? null;
  return plain.length > 16 ? segmented(plain, knows) : (respelt(plain, knows) ?? segmented(plain, knows));
}

/** What may be a syllable of Vietnamese is read as it stands. */
const syllable =
  /^(?:b|c(?![eiy])|ch|d|g|gh|gi|h|k(?=[eiy])|kh|l|m|n|ng|ngh|nh|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;

function respelt(plain: string, knows: Knows): string | null {
  if (/^\d+$/u.test(plain)) return null;
  if (plain.includes("*")) return covered(plain, knows);
  for (const spelling of spellings(plain)) if (knows(spelling)) return spelling;
  return null;
}

/** Grave words that are written with stars for letters. */
const grave = ["chet", "giet", "hiep", "danh", "nude", "suicide", "kill", "rape", "chem", "tu", "dam"].map(unstretched);

/** A word with stars for letters, where only one of the vocabulary fits. */
function covered(plain: string, knows: Knows): string | null {
  if (plain.length < 3 || !/^[a-z*]*[a-z][a-z*]*$/u.test(plain)) return null;
  const pattern = new RegExp(`^${plain.replaceAll("*", "[a-z]")}$`, "u");
  const fitting = grave.filter((word) => knows(word) && pattern.test(word));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The ways in which a word may have been meant, the likeliest first. */
function* spellings(plain: string): Generator<string> {
  const whole = [plain, digitsAsLetters(plain), plain.replace(/\d/gu, "")].map(unstretched);
  const plains = [...new Set([...whole, ...whole.map((word) => word.replace(/uu$/u, "u"))])];
  yield* plains;
  for (const word of plains) yield telex(word);
  for (const word of plains) yield* respelled(word);
  for (const word of plains) yield* respelled(telex(word));
}

/** Keys of Telex that were typed but made nothing: `cheets` is `chết`. */
const telex = (plain: string): string =>
  unstretched(plain.replaceAll("w", "").replace(/[sfrxj](?=[cmnpt]?[a-z]?$)/u, ""));

/** Spellings of the chat by sound: `ckết`, `jết`, `sốg`, `đáh`, `fải`. */
const bySound: readonly (readonly [RegExp, string])[] = [
  [/^ck/u, "ch"],
  [/^j/u, "gi"],
  [/^z/u, "d"],
  [/^f/u, "ph"],
  [/^k(?=[aou])/u, "c"],
  [/([aeiouy])g$/u, "$1ng"],
  [/([aeiouy])h$/u, "$1nh"],
  [/^w/u, "qu"],
  [/j/gu, "i"],
  [/y$/u, "i"],
  [/i$/u, "y"],
  [/q$/u, "ng"],
];

function* respelled(plain: string): Generator<string> {
  for (const [from, to] of bySound) if (from.test(plain)) yield plain.replace(from, to);
}

const longestWord = 10;

type Best = readonly [words: number, from: number] | null;

/** Words that were written as one, `ở` and `ý` the only ones of a single letter, such as a hashtag: cut into words of the vocabulary, as few as do it; null where it cannot be. */
function segmented(plain: string, knows: Knows): string | null {
  const letters = digitsAsLetters(plain).replace(/(?<=t)u{2,}/gu, "u");
  if (letters.length < 4 || !/^[a-z]+$/u.test(letters)) return null;
  const best: Best[] = [[0, 0]];
  for (let to = 1; to <= letters.length; to += 1) best[to] = bestEnd(letters, to, best, knows);
  return best[letters.length] ? wordsBack(letters, best) : null;
}

function bestEnd(letters: string, to: number, best: readonly Best[], knows: Knows): Best {
  let found: Best = null;
  for (let from = Math.max(0, to - longestWord); from < to; from += 1) {
    const before = best[from];
    const word = letters.slice(from, to);
    if (!before || !(word.length > 1 ? knows(unstretched(word)) : /^[oy]$/u.test(word))) continue;
    if (found === null || before[0] + 1 <= found[0]) found = [before[0] + 1, from];
  }
  return found;
}

function wordsBack(letters: string, best: readonly Best[]): string {
  const words: string[] = [];
  for (let to = letters.length; to > 0; ) {
    const from = best[to]?.[1] ?? 0;
    words.unshift(letters.slice(from, to));
    to = from;
  }
  return words.join(" ");
}
