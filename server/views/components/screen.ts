import type { AnswerForm, Choice, Navigation } from "../../../bot/dialogue/outgoing.ts";

/** What the child's page draws: a conversation's words, already chosen by the web channel. */
export type Screen = { readonly notes: readonly ScreenNote[]; readonly question: ScreenQuestion | null };

export type ScreenNote = { readonly text: string; readonly picture?: string };

export type ScreenQuestion = {
  readonly token: string;
  /** Scene and question: for tests, and for what the browser offers as a keyboard. */
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly picture?: string;
  readonly answer: AnswerForm;
  /** Two columns with pictures, one with pictures at the left, or one of words alone. */
  readonly layout: "grid" | "rows" | "plain";
  readonly choices: readonly Choice[];
  readonly navigation: readonly { readonly action: Navigation; readonly label: string }[];
  readonly progress?: { readonly done: number; readonly total: number };
  /** A report: drawn quieter. */
  readonly isReport?: true;
  /** Numbers that stand above everything else. */
  readonly calls?: readonly string[];
  /** Whether what was told has left yet. */
  readonly sending?: "unsent" | "sent";
  /** 16 digits, shown once. */
  readonly receipt?: string;
};
