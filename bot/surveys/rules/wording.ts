import { errorAt, type Finding, type Path, warningAt } from "../problems.ts";
import type { AgeBand, Survey, Text } from "../survey.ts";
import { textsOf } from "./places.ts";

/**
 * Longest sentence in written words (domain 6.1: 12 and 20). Vietnamese writes its syllables apart, about one and a
 * half to a word, so that its sentences may have half as many again.
 */
const longestSentence: Readonly<Record<AgeBand, number>> = { "7-10": 12, "11-15": 20 };
const syllablesToWord = 1.5;

/** Wording in every language of the title, without signs that deceive, in sentences that suit the age. */
export function wordingFindings(survey: Survey): readonly Finding[] {
  const languages = Object.keys(survey.title);
  const shown = textsOf(survey);
  const everything = [{ text: survey.title, path: ["title"] }, ...shown];
  return [
    ...languages
      .filter((name) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(name))
      .map((given) => errorAt(["title"], "language-name", { given })),
    ...everything.flatMap(({ text, path }) => languageFindings(text, path, languages)),
    ...everything.flatMap(({ text, path }) => byLanguage(text, path, signFindings)),
    ...shown.flatMap(({ text, path }) =>
      byLanguage(text, path, (words, at, language) => lengthFindings({ words, at, language, band: survey.band })),
    ),
  ];
}

function byLanguage(
  text: Text,
  path: Path,
  find: (words: string, at: Path, language: string) => readonly Finding[],
): readonly Finding[] {
  return Object.entries(text).flatMap(([language, words]) => find(words, [...path, language], language));
}

function languageFindings(text: Text, path: Path, languages: readonly string[]): readonly Finding[] {
  const given = Object.keys(text);
  const allowed = languages.join(", ");
  return [
    ...languages
      .filter((one) => !given.includes(one))
      .map((language) => errorAt(path, "language-missing", { language, allowed })),
    ...given
      .filter((one) => !languages.includes(one))
      .map((language) => errorAt([...path, language], "language-extra", { given: language, allowed })),
  ];
}

function signFindings(words: string, at: Path): readonly Finding[] {
  // Control, direction and zero-width signs: they turn or hide what an officer believes to have read.
  const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.exec(words)?.[0];
  if (words.trim() === "") return [errorAt(at, "blank")];
  if (hidden !== undefined) return [errorAt(at, "hidden-sign", { given: pointName(hidden) })];
  // Nothing fills them in: a child would read the braces.
  if (/[{}]/.test(words)) return [errorAt(at, "braces", { given: /\{[^{}]*\}?|\}/.exec(words)?.[0] ?? "" })];
  return /\p{Extended_Pictographic}/u.test(words) ? [warningAt(at, "emoji-in-text")] : [];
}

const pointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

type Spoken = { readonly words: string; readonly at: Path; readonly language: string; readonly band: AgeBand };

function lengthFindings({ words, at, language, band }: Spoken): readonly Finding[] {
  const most = longestSentence[band] * (language === "vi" ? syllablesToWord : 1);
  // A colon and a semicolon are pauses too: what follows is heard as a sentence of its own.
  const sentences = words.split(/[.!?:;…]+/).map((sentence) => sentence.trim());
  return sentences
    .map((sentence) => ({ sentence, given: sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length }))
    .filter(({ given }) => given > most)
    .map(({ sentence, given }) => warningAt(at, "long-sentence", { given, most, band, sentence: opening(sentence) }));
}

const opening = (sentence: string): string => `${sentence.split(/\s+/).slice(0, 5).join(" ")} …`;
