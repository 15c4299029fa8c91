import { shownNumber, shownPercent } from "../../bot/wording/numbers.ts";

/** "29–44,1 %": the sign stands once. */
export function shownRange(lowPercent: number, highPercent: number, locale: string): string {
  const high = shownPercent(locale, highPercent / 100, Number.isInteger(highPercent) ? 0 : 1);
  return lowPercent === highPercent ? high : `${shownNumber(locale, lowPercent)}–${high}`;
}
