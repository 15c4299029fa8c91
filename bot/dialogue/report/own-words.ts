/** The longest text of a reporter, in characters; longer ones are asked to come in parts. */
export const longestWords = 4000;
/** As many as anybody writes in one go; a flood of them is no report. */
const textsAtMost = 60;

/** Joins the parts of an emoji. */
const joiner = "\u200D";

/** A text as it is sealed: composed, its lines kept, without directions, hidden and control signs. */
export function ownWords(typed: string): string {
  const lines = typed.normalize("NFC").replace(/\r\n?/gu, "\n");
  return [...lines]
    .filter((sign) => sign === "\n" || sign === joiner || !/[\p{C}]/u.test(sign))
    .join("")
    .trim();
}

/** Why a text is not taken, as a wording id; null where it is. */
export function complaintAbout(text: string, texts: number): string | null {
  if (text === "") return "report-words-empty";
  if (text.length > longestWords) return "report-words-long";
  return texts >= textsAtMost ? "report-words-many" : null;
}
