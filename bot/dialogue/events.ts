import type { Level, Sheet, TextKind } from "../reports/report.ts";
import type { AgeBand } from "../surveys/survey.ts";

/** A fact that a step produced, past tense; `server/conversation/apply-event.ts` makes each of them last. */
export type DialogueEvent =
  | SurveyCompleted
  | CaseEvent
  | { readonly type: "dialogue_ended"; readonly how: DialogueEnd };

/** What became of a report (protocol 5). `case` is the case's id, a UUID that `env.report.drawId` drew. */
export type CaseEvent =
  /** The first text was written: a draft, in no list, until it is sent. */
  | { readonly type: "case_begun"; readonly case: string; readonly level: Level }
  /** Sealed on arrival, to a draft or to a case that was sent. */
  | { readonly type: "case_text_written"; readonly case: string; readonly kind: TextKind; readonly text: string }
  /** Upward only. */
  | { readonly type: "case_level_raised"; readonly case: string; readonly level: Level }
  | CaseSent
  | { readonly type: "case_discarded"; readonly case: string }
  /** A link to the private page that opens once: a receipt of 16 digits, or null for the first question of a report. */
  | { readonly type: "link_made"; readonly token: string; readonly opens: string | null };

export type CaseSent = {
  readonly type: "case_sent";
  readonly case: string;
  readonly sheet: Sheet;
  /** 16 digits that `env.report.drawReceipt` drew, or null where the reporter wants none. */
  readonly receipt: string | null;
  /** Officer keys that the reporter named: their grants go before anybody can fetch them. */
  readonly without: readonly string[];
  /** The reporter wishes to hear, in neutral words on this channel, that there is an answer. */
  readonly isToldOfAnswers: boolean;
};

/** `left` by quick exit; `erased` where everything was to be deleted: then the channel's messages go too, where it can. */
export type DialogueEnd = "finished" | "stopped" | "declined" | "no-survey" | "left" | "erased";

export type Sex = "female" | "male";
export type EthnicGroup = "tay" | "nung" | "mong" | "dao" | "kinh" | "other";

/** A child came to the end of a survey: all that is kept of the conversation (protocol 2). */
export type SurveyCompleted = {
  readonly type: "survey_completed";
  readonly campaign: string;
  readonly credential: Credential;
  readonly survey: string;
  readonly band: AgeBand;
  /** Code of an administrative unit valid today, or null. */
  readonly unit: string | null;
  readonly sex: Sex | null;
  readonly ethnicGroup: EthnicGroup | null;
  readonly disability: "yes" | "no" | null;
  readonly answers: Answers;
  readonly texts: Readonly<Record<string, string>>;
  /** An opinion question was answered: the condition of indicator 22. */
  readonly hasOpinion: boolean;
  /** Every lesson card was opened and every after-question answered: 23a. */
  readonly finishedLesson: boolean;
  /** Every after-question was right: 23b. */
  readonly hasAllRight: boolean;
  /** Too fast, or one answer throughout. */
  readonly isDoubtful: boolean;
};

/** Question id to a choice code, several codes, or a number; a skipped question is absent. */
export type Answers = Readonly<Record<string, string | readonly string[] | number>>;

/** What decides who is one child (protocol 1). */
export type Credential =
  | { readonly by: "messenger"; readonly animal: string }
  | { readonly by: "code"; readonly code: string }
  /** A web visit: 16 random bytes, hexadecimal, drawn when the dialogue begins. */
  | { readonly by: "visit"; readonly draw: string };
