import type { AgeBand } from "../surveys/survey.ts";

/** What a person did, in words that no channel is heard in. */
export type Incoming =
  /** The person arrives or comes back: `/start`, the page is loaded. Shows the current question again when there is one, `to` a report the first one of it. */
  | { readonly kind: "open"; readonly campaign?: string; readonly to?: "report" }
  /** A press of a choice. `question` is the `Question.token` that offered it; a stale token re-shows the current question. */
  | { readonly kind: "choose"; readonly question: string; readonly choices: readonly string[] }
  /** Typed words. Matched against the offered choices first. */
  | { readonly kind: "text"; readonly text: string; readonly question?: string }
  /** A class code, already looked up; the code itself stays in the encrypted dialogue state. */
  | { readonly kind: "code"; readonly outcome: CodeOutcome }
  /** A receipt, already looked up and opened; the digits themselves stay outside. */
  | { readonly kind: "receipt"; readonly outcome: ReceiptOutcome }
  /** A picture, voice, file, contact, place: only that it came. */
  | { readonly kind: "attachment" }
  /** What was done just before could not be kept: nobody is left who would read the report. */
  | { readonly kind: "unread" };

export type CodeOutcome =
  | {
      readonly is: "ready";
      readonly code: string;
      readonly campaign: string;
      readonly unit: string;
      readonly band: AgeBand;
    }
  | { readonly is: "wrong" | "used" | "revoked" | "not-open" | "paused" };

/** `step`: 1 received, 2 being read, 3 handed over, 4 closed. Replies are those whose officer's signature was checked. */
export type ReceiptOutcome =
  | {
      readonly is: "opened";
      readonly case: string;
      readonly step: 1 | 2 | 3 | 4;
      readonly replies: readonly string[];
      /** Replies that did not verify, or whose officer's key is compromised: said, never shown. */
      readonly unchecked: number;
    }
  | { readonly is: "wrong" | "paused" };
