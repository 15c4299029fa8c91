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

/**
 * What a navigation button does; `help` is on every screen. `leave`: quick exit, the conversation is forgotten and the
 * screen becomes a harmless one; `erase`: both sides' messages are deleted where the channel can; `report`: somebody who
 * wants to tell of harm is heard, whatever was on the screen.
 */
export type Navigation = "back" | "skip" | "stop" | "help" | "done" | "restart" | "leave" | "erase" | "report";

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
  /** A report: drawn quieter, with the way out where the thumb rests. */
  readonly isReport?: true;
  /** Telephone numbers that stand above everything else, to be called with one tap. */
  readonly calls?: readonly ("113" | "111" | "115")[];
  /** What was told has left its reporter, or waits for the word to be sent; absent where nothing was told yet. */
  readonly sending?: "unsent" | "sent";
  /** 16 digits, shown once, each pair with its picture. */
  readonly receipt?: string;
  readonly locale: string;
};
