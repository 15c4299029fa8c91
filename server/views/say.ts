import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { type Frame, type Hosts, leaveTo } from "./frame.ts";

export { type Frame, inLanguage, leaveTo } from "./frame.ts";

/** The frame of a page in the language asked for, or in Vietnamese where there is no such language. */
export function frameIn(asked: string | undefined, hosts?: Hosts): Frame {
  const locale = locales.find((known) => known === asked) ?? "vi";
  return { locale, say: wordingOf(locale), leaveTo, ...(hosts !== undefined && { hosts }) };
}
