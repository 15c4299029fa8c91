/** Longer than any label or name: what goes beyond it is no choice. */
const longestMatched = 200;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /\p{M}/gu;

/** Signs that turn an emoji into a variant of itself: joiners, variation selectors, skin tones. */
const variants = /[\u200D\uFE00-\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;

/** Text as a person sees it: composed, one line, without directions, zero-width signs and control characters. */
export function visible(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, "")
    .trim();
}

/** The words of a text without diacritics, case, signs and emoji; `y` reads as `i`, as Vietnamese spells both. */
export function plainWords(text: string): readonly string[] {
  const bare = visible(text).slice(0, longestMatched).normalize("NFKD").toLowerCase().replace(marks, "");
  return (
    bare
      .replaceAll("đ", "d")
      .replaceAll("y", "i")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** `plainWords` run together: equal for texts that differ only in diacritics, case, spaces and signs. */
export const plain = (text: string): string => plainWords(text).join("");

/** The text with its diacritics, but free of case, spaces, signs and of which vowel carries the tone. */
export function toned(text: string): string {
  const words = visible(text).slice(0, longestMatched).normalize("NFKD").toLowerCase();
  return (words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(toneLast).join("").normalize("NFC");
}

const toneLast = (word: string): string => word.replace(tones, "") + (word.match(tones) ?? []).join("");

/** Whether the writer used diacritics: then `dừng` and `đúng` are different words. */
export const hasDiacritics = (text: string): boolean => /[\p{M}đ]/u.test(text.normalize("NFKD").toLowerCase());

/** The emoji of a text in their plainest form, or an empty text. */
export function emojiOf(text: string): string {
  const bare = text.slice(0, longestMatched).replace(variants, "");
  return (bare.match(/\p{Extended_Pictographic}/gu) ?? []).join("");
}
