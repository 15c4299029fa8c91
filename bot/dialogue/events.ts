import type { AgeBand } from "../surveys/survey.ts";

/** A fact that a step produced, past tense; `server/conversation/apply-event.ts` makes each of them last. */
export type DialogueEvent = SurveyCompleted | { readonly type: "dialogue_ended"; readonly how: DialogueEnd };

export type DialogueEnd = "finished" | "stopped" | "declined" | "no-survey";

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
