/** The shape of a survey document after `schema.ts` has checked it. */

export type AgeBand = "7-10" | "11-15";

/** Wording in every language of the document; Vietnamese is always there. */
export type Text = Readonly<Record<string, string>> & { readonly vi: string };

export type Survey = {
  readonly code: string;
  readonly band: AgeBand;
  readonly title: Text;
  /** Said in the assent: how many minutes a child needs. */
  readonly minutes: number;
  readonly items: readonly Item[];
  /** Shown with the thanks after the last item. */
  readonly closing: Text;
};

export type Item = OneChoice | SeveralChoices | Scale | NumberQuestion | ShortText | Note | Lesson;
export type Question = OneChoice | SeveralChoices | Scale | NumberQuestion | ShortText;

type Asked = {
  readonly id: string;
  readonly text: Text;
  readonly hint?: Text;
  readonly picture?: string;
  /** Name of a recorded voice, without ending. */
  readonly audio?: string;
  readonly feeds: readonly Feed[];
  /** The item is passed over when the condition holds. */
  readonly skipIf?: Condition;
};

/** What an answer counts for; `22-opinion` is the item without which nobody was consulted, `23` only describes. */
export type Feed = "22" | "22-opinion" | "23" | "23-before" | "23-after" | "24";

export type SurveyChoice = {
  readonly code: string;
  readonly text: Text;
  readonly picture?: string;
  readonly emoji?: string;
  /** Stays at its place, after those that are shuffled. */
  readonly isFixed?: true;
  /** Taken alone: "none of these", "I do not remember". */
  readonly isAlone?: true;
};

export type Quiz = {
  readonly right: string;
  /** Id of the question before the lesson that asks the same. */
  readonly pairedWith?: string;
  /** The right answer in a kind sentence, shown after the answer whatever it was. */
  readonly explanation?: Text;
};

export type OneChoice = Asked & {
  readonly kind: "one";
  readonly choices: readonly SurveyChoice[];
  readonly isShuffled?: true;
  readonly quiz?: Quiz;
};

export type SeveralChoices = Asked & {
  readonly kind: "several";
  readonly choices: readonly SurveyChoice[];
  readonly isShuffled?: true;
  readonly atLeast: number;
  readonly atMost: number;
};

/** Ordered choices, never shuffled. */
export type Scale = Asked & { readonly kind: "scale"; readonly choices: readonly SurveyChoice[] };
export type NumberQuestion = Asked & { readonly kind: "number"; readonly lowest: number; readonly highest: number };
/** 11–15 only; warned and masked. `longest` in characters, at most 200. */
export type ShortText = Asked & { readonly kind: "short-text"; readonly longest: number };

export type Note = {
  readonly kind: "note";
  readonly id: string;
  readonly text: Text;
  readonly picture?: string;
  readonly audio?: string;
  readonly skipIf?: Condition;
};

/** Cards shown one after the other; all of them opened is half of 23a. */
export type Lesson = {
  readonly kind: "lesson";
  readonly id: string;
  readonly skipIf?: Condition;
  readonly cards: readonly {
    readonly text: Text;
    readonly picture?: string;
    readonly emoji?: string;
    readonly audio?: string;
  }[];
};

/**
 * About an earlier question: its answer has one of these; it has none of these, as an unanswered question has; or there
 * is no answer.
 */
export type Condition =
  | { readonly question: string; readonly isAnyOf: readonly string[] }
  | { readonly question: string; readonly isNoneOf: readonly string[] }
  | { readonly question: string; readonly isUnanswered: true };
