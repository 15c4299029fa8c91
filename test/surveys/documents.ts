import { readFileSync } from "node:fs";
import { readSurvey, type SurveyProblem } from "../../bot/surveys/load.ts";
import { wordingOf } from "../../bot/wording/wording.ts";

/** A document as its author writes it: anything may be changed in it, rightly or wrongly. */
// biome-ignore lint/suspicious/noExplicitAny: tests spoil documents in ways that no type would allow
export type Draft = any;

export const builtInFiles = ["em-noi-nguoi-lon-nghe", "tieng-noi-cua-em"] as const;

export function textOf(code: (typeof builtInFiles)[number]): string {
  return readFileSync(new URL(`../../bot/surveys/documents/${code}.json`, import.meta.url), "utf8");
}

/** The survey for 7–10 (N1 N2 N3 N4 lesson N5 N6) or 11–15 (C1 … C5 lesson C6 … C10b), spoiled by `change`. */
export function spoiled(code: (typeof builtInFiles)[number], change: (draft: Draft) => unknown): string {
  const draft: Draft = JSON.parse(textOf(code));
  change(draft);
  return JSON.stringify(draft, null, 2);
}

export function problemsIn(text: string): readonly SurveyProblem[] {
  const reading = readSurvey(text);
  return reading.is === "bad" ? reading.problems : reading.warnings;
}

/** The sentences that an official reads, without the line, which `json-text.test.ts` looks at. */
export function saidAbout(text: string, locale = "vi"): readonly string[] {
  const say = wordingOf(locale);
  return problemsIn(text).map(({ id, args }) => say(id, args).replace(/ \((dòng|line) [^)]*\)/, ""));
}
