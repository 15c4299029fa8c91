import { programToday } from "../store/today.ts";
import type { AdminContext, Given } from "./command.ts";
import { needText, textOf, wrongUsage } from "./given.ts";

/** The day given for `--name`. Throws the fault `usage-wrong` for anything else. */
export function needDay(given: Given, name: string): string {
  const text = needText(given, name);
  const read = new Date(`${text}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
  if (!isDay) throw wrongUsage({ reason: "value", given: `--${name} ${text}`, allowed: "YYYY-MM-DD" });
  return text;
}

/** The day given for `--on`, else today in Viet Nam. */
export async function dayOrToday(given: Given, store: AdminContext["store"]): Promise<string> {
  return textOf(given, "on") === null ? await programToday(store) : needDay(given, "on");
}
