import type { NotCounted } from "../statistics/not-counted.ts";
import type { ProvinceFigure } from "../statistics/province-figures.ts";

/** Everything that is public: the page and the address for programs show the same. */
export type Results = {
  readonly year: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly otherYears: readonly number[];
  readonly boxes: readonly Box[];
  readonly indicators: readonly ProvinceFigure[];
  readonly lesson: readonly LessonShare[];
  readonly waiting: readonly Waiting[];
  readonly answered: readonly Answered[];
  readonly notCounted: readonly LeftOut[];
};

/** An open campaign. `roundedDownTo` 1 is exact, as only a trial is. */
export type Box = {
  readonly campaign: string;
  readonly name: string;
  readonly isTrial: boolean;
  readonly envelopes: number;
  readonly roundedDownTo: 1 | 5;
  readonly closesOn: string | null;
  readonly answersBy: string | null;
};

/** A closed campaign whose children have no answer yet. */
export type Waiting = {
  readonly name: string;
  readonly state: "opening" | "waiting" | "late" | "lost";
  readonly closesOn: string | null;
  readonly answersBy: string | null;
};

export type Answered = {
  readonly name: string;
  readonly answeredOn: string;
  readonly lines: readonly AnswerLine[];
};

export type AnswerLine = {
  readonly theme: string;
  readonly department: string;
  readonly outcome: "done" | "will" | "cannot";
  readonly dueOn: string | null;
  readonly text: { readonly vi: string; readonly en: string };
};

/** Turns of the lesson after which every question was right, in whole percent. */
export type LessonShare = { readonly band: string; readonly percent: number };

/** `n` rounded down to 5; null where the box is shut or the number is smaller. */
export type LeftOut = {
  readonly reason: NotCounted["reason"];
  readonly name: string;
  readonly n: number | null;
  readonly isFew: boolean;
};
