import type { Given } from "./command.ts";
import { needText, wrongUsage } from "./given.ts";

const firstYear = 2020;
const lastYear = 2100;

/** The report year given for `--year`. Throws the fault `usage-wrong` for anything else. */
export function needYear(given: Given): number {
  const text = needText(given, "year");
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < firstYear || year > lastYear) {
    throw wrongUsage({ reason: "value", given: `--year ${text}`, allowed: `${firstYear}–${lastYear}` });
  }
  return year;
}
