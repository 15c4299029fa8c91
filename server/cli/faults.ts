import type { Say } from "../../bot/wording/wording.ts";
import { Fault, fault, isDatabaseAway, isDiskFull } from "../errors.ts";
import { shownError } from "../log.ts";

/** A sentence that was made for people already, where the catalogue has no fault: the database could not be started. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

export type Failure = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly exitCode: number;
};

/** What a person is told of an error, and how the program leaves. Of an error that nobody foresaw: its class, code and place. */
export function failureOf(error: unknown, say: Say): Failure {
  const known = faultOf(error);
  if (known !== null) {
    const { code, details, exitCode } = known;
    return { code, message: say(`error-${code}`, details), details, exitCode };
  }
  if (error instanceof Refusal) return { code: "refused", message: error.message, details: {}, exitCode: 1 };
  const { error: kind, code = "–", at = "–" } = shownError(error);
  const details = { kind, code, at };
  return { code: "unexpected", message: say("admin-unexpected", details), details, exitCode: 1 };
}

function faultOf(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (isDatabaseAway(error)) return fault("database-away");
  return isDiskFull(error) ? fault("disk-full") : null;
}
