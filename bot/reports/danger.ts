import { chatWords, tellingWords, unstretched } from "./chat-words.ts";
import { named } from "./danger/named.ts";
import { dangerPhrases, harmlessPhrases } from "./danger/phrase.ts";
import type { DangerKind } from "./report.ts";

/** The words that phrases are made of; a spelling of the chat is read as one of them where it can be. */
const vocabulary: ReadonlySet<string> = new Set(
  [...dangerPhrases.map(({ says }) => says), ...harmlessPhrases, ...Object.values(named)].flatMap((says) =>
    (says.match(/(?<!\{)\b[a-z]+\b/gu) ?? []).map(unstretched),
  ),
);

type Reader = { readonly kind: DangerKind; readonly found: RegExp };

/** Words that stand in phrases as what their other diacritics say, too: `là`, `mà`. */
const looseWords: ReadonlySet<string> = new Set(["la", "ma"]);

const readers: readonly Reader[] = dangerPhrases.map(({ kind, says }) => ({ kind, found: reader(says, "u") }));
const harmless: readonly RegExp[] = harmlessPhrases.map((says) => reader(loosely(says), "gu"));

/**
 * What words of danger in a text speak of, each kind once: in any form of chat Vietnamese (without diacritics or with wrong
 * ones, short forms, letters apart, stretched or of other scripts, digits for letters, hidden signs) and in English. Idioms
 * and harmless talk are passed over. Nobody's text leaves this function. The work grows with the length of the text.
 */
export function dangerIn(text: string): readonly DangerKind[] {
  const readings = chatWords(text, vocabulary).map(withoutHarmless);
  const kinds = readers.filter(({ found }) => readings.some((reading) => found.test(reading))).map(({ kind }) => kind);
  return [...new Set(kinds)];
}

const withoutHarmless = (reading: string): string =>
  harmless.reduce((left, found) => left.replace(found, " ·"), reading);

/** A phrase as an expression over ` word word `; gaps are bounded, so that it reads in linear time. */
function reader(says: string, flags: string): RegExp {
  const whole = says.replace(/\{([A-Z]+)\}/gu, (_, name: string) => loosely(named[name] ?? ""));
  const words = whole.replace(/[a-z]+/gu, unstretched).replace(/([=~!]\??)?\b([a-z]+)\b/gu, marked);
  const gaps = words.replace(/<(\d)>/gu, (_, most: string) => `(?:[^ |]+ ){0,${most}}`);
  const spaced = gaps.replace(/\((?![?])/gu, "(?:");
  return new RegExp(` ${spaced}(?= )`, flags);
}

/** Every word whatever its diacritics: people, and what means nothing bad. */
function loosely(says: string): string {
  return says.replace(/(?<![{a-z~=?!])[a-z]|(?<=\(\?<!)[a-z]/gu, "~?$&");
}

/** A telling word may be written with its diacritics; only `~` says that it is another. */
function marked(whole: string, mark: string | undefined, word: string): string {
  if (mark === "=") return whole;
  if (mark === "!") return `~?${word}`;
  if (mark === "~?" || looseWords.has(word)) return `[~=]?${word}`;
  return tellingWords.has(word) ? `=?${word}` : word;
}
