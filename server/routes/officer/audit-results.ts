import { clockNamed } from "../../cases/clocks.ts";
import { requestClocks } from "../../cases/data-requests.ts";

/** Wording, handed in. */
type Say = (id: string, args?: Readonly<Record<string, string | number>>) => string;

/** Every word that an entry's result may begin with; wording `audit-result-CODE`. */
export const auditResults = [
  "asked",
  "broken",
  "by-lead",
  "case-closed",
  "case-open",
  "clock-unknown",
  "colleague-unknown",
  "colleague-without-access",
  "directory-changed",
  "directory-missing",
  "done",
  "escrow",
  "key",
  "key-not-active",
  "keys",
  "last-officer",
  "level-same",
  "lowered",
  "met",
  "no-access",
  "no-root",
  "note",
  "officer",
  "old",
  "own",
  "passkey",
  "password",
  "period-over",
  "raised",
  "read",
  "recovery",
  "reporter",
  "same-person",
  "seq",
  "sheets",
  "taken",
  "totp",
  "unread",
  "unreadable",
  "unsigned",
  "version",
] as const;

/** An entry's result in words; numbers, and what a row of an older program says, stay as they stand in the chain. */
export function resultWords(result: string, day: string, say: Say): string {
  return result
    .split(" ")
    .map((word) => wordOf(word, day, say))
    .join(" ");
}

function wordOf(word: string, day: string, say: Say): string {
  if (auditResults.some((code) => code === word)) return say(`audit-result-${word}`);
  return clockNamed(word, day) === null && !requestClocks.some((clock) => clock === word) ? word : say(`clock-${word}`);
}
