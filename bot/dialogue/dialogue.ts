import type { AgeBand } from "../surveys/survey.ts";
import type { Answers, EthnicGroup, Sex } from "./events.ts";
import type { ReportScene, ReportState } from "./report/report-state.ts";

/** A part of the conversation with one purpose. */
export type SceneName =
  | "age"
  | "code"
  | "campaign"
  | "assent"
  | "more"
  | "animal"
  | "commune"
  | "elsewhere"
  | "sex"
  | "ethnic-group"
  | "disability"
  | "item"
  | "ended"
  | ReportScene;

/** Why there is nothing left to ask. */
export type Ending =
  | "finished"
  | "declined"
  | "under-7"
  | "16-plus"
  | "adult"
  | "closed"
  | "no-campaign"
  | "not-for-age";

/** Something said once, above the question: a wording id, the explanation of a quiz question, or an officer's answer. */
export type Said =
  | { readonly id: string; readonly picture?: string; readonly count?: number; readonly link?: string }
  | { readonly explains: string }
  | { readonly reply: string };

/**
 * A conversation as it stands: plain data, without any wording. Before the assent it holds the language, the age band, the
 * campaign and a class code, and nothing else about the child; once it has ended it holds no answer. A report that lies
 * over it holds no word that anybody wrote.
 */
export type Dialogue = {
  readonly locale: string;
  /** The language asked for last from outside: only a change of it changes the language of the conversation. */
  readonly localeAsked: string;
  /** Counts the askings, so that a press belongs to one of them. */
  readonly asking: number;
  readonly at: SceneName;
  readonly isHelpOpen?: true | undefined;
  readonly notes?: readonly Said[] | undefined;
  /** The campaign that the child's link named. */
  readonly named?: string | undefined;
  readonly band?: AgeBand;
  readonly campaign?: string;
  /** SHA-256 of the survey, hexadecimal: an answer belongs to the text that was read. */
  readonly survey?: string;
  readonly code?: { readonly code: string; readonly unit: string } | undefined;
  /** Present exactly from the assent to the end. */
  readonly child?: Child;
  readonly ending?: Ending;
  /** Present while a report is told, or somebody came back by a receipt. */
  readonly report?: ReportState | undefined;
};

/** What a child said after the assent. */
export type Child = {
  /** Decides the order of shuffled choices. */
  readonly seed: number;
  readonly visit?: string | undefined;
  readonly animal?: string | undefined;
  readonly unit?: string | undefined;
  readonly sex?: Sex | undefined;
  readonly ethnicGroup?: EthnicGroup | undefined;
  readonly disability?: "yes" | "no" | undefined;
  /** Places that the last search found: a unit's code, with `/n` for the nth name of before. Never what was typed. */
  readonly found?: readonly string[] | undefined;
  /** Id of the item on the screen, and the card of a lesson. */
  readonly item?: string | undefined;
  readonly card?: number | undefined;
  /** Choices marked so far where several may be chosen. */
  readonly chosen?: readonly string[] | undefined;
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, string>>;
  /** Lesson id to the number of cards opened. */
  readonly opened: Readonly<Record<string, number>>;
  /** How many answers were timed, and how many of them came too fast to have been read. */
  readonly timed: number;
  readonly hasty: number;
  /** When the question on the screen was shown; it goes with the conversation. */
  readonly shownAtMs: number;
};
