import { type Fault, fault } from "../errors.ts";
import type { Given } from "./command.ts";

/** Why a command line is not understood; the sentence is `error-usage-wrong`, chosen by `reason`. */
export type UsageProblem = {
  readonly reason: UsageReason;
  readonly given?: string | number;
  readonly allowed?: string | number;
};

export const usageReasons = [
  "command-unknown",
  "flag-with-value",
  "option-missing",
  "option-twice",
  "option-unknown",
  "option-without-value",
  "positionals",
  "value",
] as const;
type UsageReason = (typeof usageReasons)[number];

/** A fault that leaves with exit code 2: what was given, what is allowed. */
export function wrongUsage({ reason, given = "", allowed = "" }: UsageProblem): Fault {
  return fault("usage-wrong", { reason, given, allowed });
}

/** The text given for `--name`, or null. */
export function textOf(given: Given, name: string): string | null {
  const value = given.options[name];
  return typeof value === "string" ? value : null;
}

/** The text given for `--name`. Throws the fault `usage-wrong` where it is missing or empty. */
export function needText(given: Given, name: string): string {
  const value = textOf(given, name)?.trim();
  if (value === undefined || value === "") throw wrongUsage({ reason: "option-missing", given: `--${name}` });
  return value;
}

/** The whole number given for `--name`, in digits alone. Throws the fault `usage-wrong` for anything else. */
export function needWhole(given: Given, name: string): number {
  const text = needText(given, name);
  if (!/^\d{1,9}$/.test(text)) throw wrongUsage({ reason: "value", given: `--${name} ${text}`, allowed: "1, 2, 3 …" });
  return Number(text);
}

/** The parts of a list with commas between them; null where the option was not given. */
export function listOf(given: Given, name: string): readonly string[] | null {
  const text = textOf(given, name);
  if (text === null) return null;
  const parts = text.split(",").map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}
