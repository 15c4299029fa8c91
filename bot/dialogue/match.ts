import type { Choice } from "./outgoing.ts";
import { emojiOf, plain, plainWords, toned } from "./plain.ts";

/** A choice with the other words that mean it, for example `vâng` for yes. */
export type Offered = Choice & { readonly words?: readonly string[] };

type Offer = readonly Offered[];

/** Several answers in one line: `1, 3`, `bơi và đường`. */
const betweenChoices = /[,;+&/\n]|\s(?:và|va|and)\s/iu;

const numbered = /^(?:cau|so|chon|hinh|o|thu|phuongan|dapan|number|option|choice|answer)?(\d{1,2})$/u;

/** The choice whose label or words are exactly these, diacritics included, wherever the tone is placed; else null. */
export const matchExactly = (text: string, offered: Offer): string | null => onlyOne(offered, text, toned);

/** As `matchExactly`, but free of diacritics; null too where two choices would fit. */
export const matchPlainly = (text: string, offered: Offer): string | null => onlyOne(offered, text, plain);

/** The choice meant by a number, an emoji or the first words of its label; null where none or several would fit. */
export function matchLoosely(text: string, offered: Offer): string | null {
  return byNumber(text, offered) ?? byEmoji(text, offered) ?? byFirstWords(text, offered);
}

/** The choice meant in any way, in the order above. */
export function matchOne(text: string, offered: Offer): string | null {
  return matchExactly(text, offered) ?? matchPlainly(text, offered) ?? matchLoosely(text, offered);
}

/** Every choice of a list such as `1, 3`; null unless each part means one. */
export function matchSeveral(text: string, offered: Offer): readonly string[] | null {
  const whole = matchOne(text, offered);
  if (whole !== null) return [whole];
  const parts = partsOf(text);
  const codes = parts.map((part) => matchOne(part, offered)).filter((code) => code !== null);
  return parts.length > 1 && codes.length === parts.length ? [...new Set(codes)] : null;
}

function partsOf(text: string): readonly string[] {
  const isNumbers = /^[\s\d]+$/u.test(text.trim());
  const parts = text.slice(0, 400).split(isNumbers ? /\s+/u : betweenChoices);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function onlyOne(offered: Offer, text: string, form: (text: string) => string): string | null {
  const said = form(text);
  if (said === "") return null;
  return alone(offered.filter((choice) => namesOf(choice).some((name) => form(name) === said)));
}

/** The choice at the place that was typed: `2`, `câu 2`. */
export function byNumber(text: string, offered: Offer): string | null {
  const place = numbered.exec(plain(text))?.[1];
  return place === undefined ? null : (offered[Number(place) - 1]?.code ?? null);
}

function byEmoji(text: string, offered: Offer): string | null {
  const emoji = plain(text) === "" ? emojiOf(text) : "";
  return emoji === "" ? null : alone(offered.filter((choice) => emojiOf(choice.emoji ?? "") === emoji));
}

function byFirstWords(text: string, offered: Offer): string | null {
  const words = plainWords(text);
  if (words.join("").length < 2) return null;
  return alone(offered.filter((choice) => namesOf(choice).some((name) => beginsWith(plainWords(name), words))));
}

const beginsWith = (words: readonly string[], first: readonly string[]): boolean =>
  first.length < words.length && first.every((word, index) => words[index] === word);

/** A label is also meant without its first word for oneself: `Em đồng ý` by `đồng ý`. */
function namesOf({ label, words = [] }: Offered): readonly string[] {
  const bare = label.replace(/^(?:em|mình|tôi|i)\s+/iu, "");
  return [label, bare, ...words];
}

const alone = (matches: readonly Offered[]): string | null =>
  matches.length === 1 ? (matches[0]?.code ?? null) : null;
