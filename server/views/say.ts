import { locales, wordingOf } from "../../bot/wording/wording.ts";

/** Texts of one page in one language. */
type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** What every page is drawn with. */
export type Frame = { readonly locale: string; readonly say: Say; readonly leaveTo: string };

/** Where quick exit leads: a page that anyone may have open. */
export const leaveTo = "https://vi.wikipedia.org/";

/** The frame of a page in the language asked for, or in Vietnamese where there is no such language. */
export function frameIn(asked: string | undefined): Frame {
  const locale = locales.find((known) => known === asked) ?? "vi";
  return { locale, say: wordingOf(locale), leaveTo };
}

/** An address of ours that keeps the page's language. */
export const inLanguage = (frame: Frame, path: string): string =>
  frame.locale === "vi" ? path : `${path}${path.includes("?") ? "&" : "?"}lang=${frame.locale}`;
