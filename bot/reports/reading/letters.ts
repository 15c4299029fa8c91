/** Cyrillic and Greek letters, and Latin ones that do not decompose, by the plain letter that they look like. */
const alike: Readonly<Record<string, string>> = {
  a: "аαɑ@",
  b: "вβ",
  c: "сϲ¢",
  d: "đðɗԁ",
  e: "еεєё",
  g: "ɡ",
  h: "һн",
  i: "іιıї¡",
  k: "кκ",
  l: "ӏł",
  m: "м",
  n: "ոηп",
  o: "оοøσ",
  p: "рρ",
  s: "ѕ$",
  t: "тτŧ",
  u: "υսцμ",
  v: "νѵ",
  w: "ԝω",
  x: "хχ×",
  y: "уγ",
};

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([plain, signs]) => [...signs].map((sign): [string, string] => [sign, plain])),
);

/** Digits that stand for the letters that they look like, inside a word. */
const digits: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b", 9: "g" }),
);

export const digitsAsLetters = (plain: string): string => plain.replace(/\d/gu, (digit) => digits.get(digit) ?? digit);

const marks = /\p{M}/gu;
/** Grave, acute, tilde, hook, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters as they look: without diacritics, case, hidden signs and letters of other scripts. */
export function bare(text: string): string {
  const letters = text.normalize("NFKD").toLowerCase().replace(marks, "");
  if (/^[a-z0-9]*$/u.test(letters)) return letters;
  return [...letters].map((letter) => lookAlikes.get(letter) ?? letter).join("");
}

/** A syllable as it sounds, wherever its tone was put: `hoà` and `hòa` are one. */
export function sound(word: string): string {
  const apart = word.normalize("NFD").toLowerCase();
  const tone = apart.match(tones)?.[0] ?? "";
  return `${apart.replace(tones, "").normalize("NFC")}${tone}`;
}

/** A letter held down counts once; `tt` stays a short form, and `cứu` keeps the two that it ends with. */
export function unstretched(word: string): string {
  if (!/(.)\1/u.test(word) || /^([^aeiouy])\1$/u.test(word)) return word;
  return word.replace(/(.)\1+/gu, (run: string, letter: string, at: number) =>
    letter === "u" && at > 0 && at + run.length === word.length ? "uu" : letter,
  );
}

export const hasDiacritics = (word: string): boolean => /[\p{M}đ]/u.test(word.normalize("NFD"));
