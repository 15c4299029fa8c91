import { visible } from "./plain.ts";

/** What stands where something private stood. */
const cover = "▒▒▒";

const digitWords = "không|khong|một|mot|mốt|hai|ba|bốn|bon|tư|tu|năm|nam|lăm|lam|sáu|sau|bảy|bay|bẩy|tám|tam|chín|chin";
const name = "\\p{Lu}[\\p{L}\\p{M}]*";
const places = "thôn|xóm|bản|làng|tổ dân phố|tổ|khu phố|khu|ngõ|ngách|hẻm|đường|phố|số nhà|xã|phường|thị trấn|huyện";
const schools = "trường|tiểu học|trung học|mầm non|trường học|thcs|thpt|ptdtbt|ptdtnt|th";

/** A word begins or ends here; `\b` knows no Vietnamese letters. */
const from = "(?<![\\p{L}\\p{M}\\p{N}])";
const to = "(?![\\p{L}\\p{M}\\p{N}])";
const pattern = (source: string, flags = "giu"): RegExp => new RegExp(source, flags);

/** Written so that a name begins with a capital letter; case of the words before it does not matter. */
const anyCase = (words: string): string =>
  words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A word of a name written small: not one of those with which a sentence goes on. */
const plainName =
  "(?!(?:em|mình|tớ|con|cháu|và|ở|học|lớp|muốn|năm|nay|trường|nhà|có|là|thì|and|from|i)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]+";

const privateParts: readonly RegExp[] = [
  // E-mail, links and bare web addresses, handles.
  pattern("[\\p{L}\\p{N}._%+-]+\\s?@\\s?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
  pattern("(?:https?://|www\\.)\\S+"),
  pattern(
    `${from}[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:com|vn|net|org|me|info|io|gg|tv|app|edu|gov)${to}(?:/\\S*)?`,
  ),
  pattern("@[\\p{L}\\p{N}._-]{2,}"),
  // Phone numbers, identity cards of 9 or 12 digits, accounts: digits however they are parted, or said in words.
  pattern("(?:\\+\\s?)?\\p{Nd}(?:[\\s.,\\-–_/()]*\\p{Nd}){6,}"),
  pattern(`${from}(?:(?:${digitWords}|\\p{Nd})[\\s,.\\-]+){6,}(?:${digitWords}|\\p{Nd})${to}`),
  // Names that somebody introduces: the words before stay, the capitalised ones go.
  pattern(
    `(?<=${from}${anyCase("(?:tên (?:em |mình |tớ |con |cháu |của em )?(?:là)?|em là|mình là|tớ là|con là|cháu là|em tên|mình tên|my name is|i am|i'm)")}\\s*:?\\s*)${name}(?:\\s+${name})*`,
    "gu",
  ),
  // A name without capitals, where the words before leave no doubt.
  pattern(
    `(?<=${from}(?:tên (?:em |mình |tớ |con |cháu )?là|my name is)\\s*:?\\s*)${plainName}(?:\\s+${plainName}){0,3}`,
  ),
  // School and class.
  pattern(
    `${from}${anyCase(`(?:${schools})`)}(?:\\s+${anyCase("(?:tiểu học|trung học cơ sở|trung học|phổ thông|dân tộc nội trú|dân tộc bán trú|th|thcs|thpt|ptdtbt|ptdtnt)")})*(?:\\s+${name})+`,
    "gu",
  ),
  pattern(`${from}lớp\\s*\\p{Nd}{1,2}\\s*[a-zđ]?\\p{Nd}{0,2}${to}`),
  pattern(`${from}(?:[1-9]|1[0-2])[A-FH-ZĐ]\\p{Nd}{0,2}${to}`, "gu"),
  // Where somebody lives.
  pattern(`${from}${anyCase(`(?:${places})`)}(?:\\s+(?:${name}|\\p{Nd}+[\\p{L}]?(?:/\\p{Nd}+)*))+`, "gu"),
];

/** A text with what is private covered, and whether there was any. */
export type Redacted = { readonly text: string; readonly isCovered: boolean };

/**
 * Covers what could tell who a child is: phone and identity numbers, e-mail, links, handles, introduced names, school,
 * class, address, and the place names handed in. A name that nothing introduces is not found: people read texts before use.
 */
export function redact(text: string, placeNames: readonly string[]): Redacted {
  const seen = visible(text);
  const covered = [...privateParts, ...named(placeNames)].reduce((left, part) => left.replace(part, cover), seen);
  const joined = covered.replace(new RegExp(`${cover}(?:[\\s,.;-]*${cover})+`, "gu"), cover);
  return { text: joined, isCovered: joined !== seen };
}

/** Capitalised anywhere, for `tự do` is also a word; in any case after what says that a place follows. */
function named(placeNames: readonly string[]): readonly RegExp[] {
  const names = [...new Set(placeNames.flatMap(spellings))].filter((place) => place.length > 2);
  if (names.length === 0) return [];
  const any = names
    .sort((a, b) => b.length - a.length)
    .map((place) => place.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("|");
  const announced = `(?<=${from}(?:ở|tại|xã|phường|thị trấn|huyện|tt|tp)\\s+)`;
  return [pattern(`${from}(?:${any})${to}`, "gu"), pattern(`${announced}(?:${any})${to}`)];
}

/** A name with the tone on either vowel: `Hòa` and `Hoà`. */
function spellings(place: string): readonly string[] {
  const composed = place.normalize("NFC");
  const split = composed.normalize("NFD");
  const late = split.replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu, "$1$3$2");
  const early = split.replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu, "$1$3$2");
  return [composed, late.normalize("NFC"), early.normalize("NFC")];
}
