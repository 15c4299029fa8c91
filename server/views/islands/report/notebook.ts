import type { CaseSent, DialogueEvent } from "../../../../bot/dialogue/events.ts";
import type { Level, TextKind } from "../../../../bot/reports/report.ts";

export type Text = { readonly kind: TextKind; readonly text: string };

/** A report as far as this browser holds it: in memory only, and gone with the page. */
export type Notebook = {
  readonly case: string | null;
  readonly level: Level;
  /** What the office does not have yet. */
  readonly texts: readonly Text[];
  readonly isSent: boolean;
};

/** What must reach the office before a step counts. */
export type Errand =
  | { readonly is: "none" }
  | { readonly is: "send"; readonly sent: CaseSent; readonly texts: readonly Text[]; readonly level: Level }
  | { readonly is: "add"; readonly case: string; readonly texts: readonly Text[]; readonly level: Level };

export const blank: Notebook = { case: null, level: 1, texts: [], isSent: false };

/** The notebook of a case that a receipt opened. */
export const reopened = (id: string): Notebook => ({ ...blank, case: id, isSent: true });

/** What the events of one step make of the notebook, once their errand is done. */
export function noted(before: Notebook, events: readonly DialogueEvent[]): { notebook: Notebook; errand: Errand } {
  const after = events.reduce(written, before);
  const errand = errandOf(before, after, events);
  return { notebook: errand.is === "none" ? after : { ...after, texts: [] }, errand };
}

function errandOf(before: Notebook, after: Notebook, events: readonly DialogueEvent[]): Errand {
  const { texts, level } = after;
  const sent = events.findLast((event) => event.type === "case_sent");
  if (sent !== undefined) return { is: "send", sent, texts, level };
  if (!after.isSent || after.case === null) return { is: "none" };
  const isRaised = before.isSent && level > before.level;
  return texts.length > 0 || isRaised ? { is: "add", case: after.case, texts, level } : { is: "none" };
}

function written(notebook: Notebook, event: DialogueEvent): Notebook {
  switch (event.type) {
    case "case_begun":
      return { case: event.case, level: event.level, texts: [], isSent: false };
    case "case_text_written":
      return { ...notebook, texts: [...notebook.texts, { kind: event.kind, text: event.text }] };
    case "case_level_raised":
      return { ...notebook, level: higher(notebook.level, event.level) };
    case "case_sent":
      return { ...notebook, level: higher(notebook.level, event.sheet.level), isSent: true };
    case "case_discarded":
      return blank;
    case "survey_completed":
    case "dialogue_ended":
    case "link_made":
      return notebook;
  }
}

const higher = (a: Level, b: Level): Level => (a > b ? a : b);
