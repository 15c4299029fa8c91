import { sheetWith } from "../../../../bot/reports/details.ts";
import type { HarmCode } from "../../../../bot/reports/report.ts";
import { shownDay } from "../../../../bot/wording/numbers.ts";
import { type FormField, form01 } from "../../../cases/form-01.ts";
import type { SheetMessage, TextMessage } from "../../../cases/notes.ts";
import type { ReferralSheet, Told } from "../../../cases/referral.ts";
import { type AtCase, shortId } from "./desk.ts";
import type { OpenCase } from "./opening.ts";
import { notesOf } from "./timeline.ts";

/** A line of a printed page: what it is, and what stands there; empty is left to be filled in by hand. */
export type PrintLine = { readonly label: string; readonly words: string };

/** A page made in the browser: to be printed, read aloud, or sealed into a file. */
export type PrintPage = { readonly title: string; readonly lines: readonly PrintLine[]; readonly note: string };

/** The category as staff last read it, else the reporter's own. */
export const codedCategory = (opened: OpenCase): HarmCode =>
  notesOf(opened.entries, "category").at(-1)?.category ?? opened.sheet?.category ?? "H99";

/** What a hand-over depends on, or null where the sheet did not open. */
export function referralSheet(opened: OpenCase): ReferralSheet | null {
  if (opened.sheet === null) return null;
  const { offender, unit } = opened.sheet;
  return { offender, unit, category: codedCategory(opened), level: opened.sealed.line.level };
}

const textsOf = ({ entries }: OpenCase): readonly TextMessage[] =>
  entries.flatMap((entry) => (entry.is === "text" ? [entry.message] : []));

/** What those parts of a hand-over say of the case, in words; a part of which nothing is known is left out. */
export function handOverLines(at: Pick<AtCase, "desk" | "opened">, told: readonly Told[]): readonly PrintLine[] {
  const { sheet } = at.opened;
  if (sheet === null) return [];
  return told.flatMap((part) => {
    const words = wordsOf(at, sheet, part);
    return words === "" ? [] : [{ label: at.desk.say(`told-${part}`), words }];
  });
}

function wordsOf({ desk, opened }: Pick<AtCase, "desk" | "opened">, sheet: SheetMessage, part: Told): string {
  const { say, facts, locale } = desk;
  const { line } = opened.sealed;
  switch (part) {
    case "reference":
      return `${shortId(line.id)} · ${shownDay(locale, line.createdOn)}`;
    case "category":
      return say(`harm-${codedCategory(opened)}-staff`);
    case "level":
      return say(`level-${line.level}`);
    case "safety":
      return safetyWords(desk, sheet);
    case "age":
      return sheet.about === "me" && sheet.teller !== null ? say(`teller-${sheet.teller}`) : "";
    case "about":
      return sheet.about === null ? "" : say(`about-${sheet.about}`);
    case "where":
      return sheet.where === null ? "" : say(`where-${sheet.where}`);
    case "offender":
      return sheet.offender === null ? "" : say(`offender-${sheet.offender}`);
    case "unit":
      return sheet.unit === null ? "" : (facts.units.get(sheet.unit) ?? sheet.unit);
    case "words":
    case "account":
    case "link":
    case "contact":
      return said(opened, part);
  }
}

const said = (opened: OpenCase, kind: TextMessage["kind"]): string =>
  textsOf(opened)
    .filter((text) => text.kind === kind)
    .map(({ text }) => text)
    .join("\n");

function safetyWords({ say }: AtCase["desk"], { safety }: SheetMessage): string {
  const answers = (["now", "safe", "hurt"] as const).flatMap((asked) => {
    const answer = safety[asked];
    return answer === undefined ? [] : [say(`safety-${asked}-${answer}`)];
  });
  return answers.join("; ");
}

/** Mẫu số 01 of the case, ready to be printed. */
export function formPage({ desk, opened }: Pick<AtCase, "desk" | "opened">): PrintPage | null {
  const { say, facts } = desk;
  const { sheet } = opened;
  if (sheet === null) return null;
  const unit = sheet.unit === null ? null : (facts.units.get(sheet.unit) ?? sheet.unit);
  const fields = form01({
    sheet: { ...sheetWith(sheet, []), category: codedCategory(opened), level: opened.sealed.line.level },
    texts: textsOf(opened),
    receivedOn: shownDay(desk.locale, opened.sealed.line.createdOn),
    officer: facts.me.name,
    unit,
  });
  const lines = fields.map(({ field, filled }) => ({
    label: say(`form-01-${field}`),
    words: filledWords(desk, filled),
  }));
  return { title: say("form-01-title"), lines, note: say("desk-form-note") };
}

function filledWords({ say }: AtCase["desk"], filled: FormField["filled"]): string {
  switch (filled.is) {
    case "blank":
      return "";
    case "words":
      return filled.text;
    case "said":
      return filled.ids.map((id) => say(id)).join("; ");
  }
}

/** The page as plain text, for a sealed file. */
export const plainText = ({ title, lines, note }: PrintPage): string =>
  [title, "", ...lines.map(({ label, words }) => `${label}: ${words}`), "", note].join("\n");
