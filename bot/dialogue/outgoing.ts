import type { AgeBand } from "../surveys/survey.ts";

/** One thing to show; inert, so that every channel may draw it in its own way. */
export type Outgoing = { readonly kind: "note"; readonly text: string; readonly picture?: string } | Question;

/** How the person may answer the question on the screen. */
export type AnswerForm =
  | { readonly form: "one" }
  | { readonly form: "several"; readonly atLeast: number; readonly atMost: number; readonly chosen: readonly string[] }
  | { readonly form: "text"; readonly longest: number }
  | { readonly form: "number"; readonly lowest: number; readonly highest: number }
  /** Nothing to answer but the navigation (the closing card). */
  | { readonly form: "none" };

export type Choice = {
  readonly code: string;
  readonly label: string;
  /** Name of a packaged picture, for example `playground-slide`. */
  readonly picture?: string;
  /** The same picture for messengers. */
  readonly emoji?: string;
  /** A page of ours that the choice leads to on channels that have links: `/ket-qua`, `/bao-tin`. */
  readonly href?: string;
};

/** What a navigation button does; `help` is on every screen. */
export type Navigation = "back" | "skip" | "stop" | "help" | "done" | "restart";

export type Question = {
  readonly kind: "question";
  /** Bound to this asking: a press that carries another token is late and changes nothing. */
  readonly token: string;
  /** Scene and question, for tests and styles: `assent`, `survey/N3`. Never anything the person said. */
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly picture?: string;
  readonly answer: AnswerForm;
  readonly choices: readonly Choice[];
  readonly navigation: readonly { readonly action: Navigation; readonly label: string }[];
  /** Stepping stones; absent outside the survey. */
  readonly progress?: { readonly done: number; readonly total: number };
  readonly band?: AgeBand;
  readonly locale: string;
};
