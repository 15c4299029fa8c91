/** Keeps a number and its sign on one line; in the Vietnamese style it also parts the thousands. */
const noBreak = "\u00A0";

const tagOf = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** A number as the language writes it: `1 384` and `29,5` in Vietnamese, `1,384` and `29.5` in English. */
export function shownNumber(locale: string, n: number): string {
  const shown = numberFormat(locale).format(n);
  return locale === "vi" ? shown.replaceAll(".", noBreak) : shown;
}

// Making one costs more than all that a turn does beside it.
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string): Intl.NumberFormat {
  const known = made.get(locale) ?? new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 2 });
  made.set(locale, known);
  return known;
}

/** A share of one as a percentage with `digits` decimals, one unless given: 0.295 is `29,5 %` in Vietnamese. */
export function shownPercent(locale: string, share: number, digits = 1): string {
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const shown = new Intl.NumberFormat(tagOf(locale), style).format(share * 100);
  return locale === "vi" ? `${shown.replaceAll(".", noBreak)}${noBreak}%` : `${shown}%`;
}

/** An ISO day (`YYYY-MM-DD`) as people write it: `31/12/2026` in Vietnamese, `31 December 2026` in English. */
export function shownDay(locale: string, isoDay: string): string {
  const [year = "", month = "", day = ""] = isoDay.split("-");
  if (locale === "vi") return `${day}/${month}/${year}`;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone: "UTC" }).format(midnight);
}
