import { type CsvLine, type CsvReading, type Problem, problem, readCsv } from "../statistics/csv-table.ts";
import { isDay } from "../statistics/days.ts";
import type { FeedbackLine } from "./feedback.ts";

const feedbackOutcomes = ["done", "will", "cannot"] as const;

export type FeedbackReading =
  | { readonly is: "good"; readonly lines: readonly FeedbackLine[] }
  | { readonly is: "bad"; readonly problems: readonly Problem[] };

const columns = ["theme", "department", "outcome", "due_on", "text_vi", "text_en"] as const;
const longest = { theme: 120, department: 160, text_vi: 1000, text_en: 1000 } as const;

/** Where there is no English, the Vietnamese text is shown. */
const mayBeEmpty: readonly string[] = ["text_en"];

/** Reads the file of the answer to children; one bad line refuses it whole. Sentences are `feedback-…` and `csv-…`. */
export function readFeedbackFile(bytes: Uint8Array): FeedbackReading {
  const csv: CsvReading = readCsv(bytes, { required: columns });
  if (csv.is === "bad") return csv;
  const problems = csv.lines.flatMap(problemsOf);
  return problems.length > 0 ? { is: "bad", problems } : { is: "good", lines: csv.lines.flatMap(lineOf) };
}

function problemsOf({ line, cells }: CsvLine): readonly Problem[] {
  const outcome = cells.outcome ?? "";
  const dueOn = cells.due_on ?? "";
  const isKnown = feedbackOutcomes.some((known) => known === outcome);
  return [
    ...Object.entries(longest).flatMap(([column, most]) => textProblems(line, column, cells[column] ?? "", most)),
    ...(isKnown ? [] : [problem(line, "feedback-outcome", { given: outcome, allowed: feedbackOutcomes.join(", ") })]),
    ...(dueOn !== "" && !isDay(dueOn) ? [problem(line, "feedback-day", { given: dueOn })] : []),
    ...(dueOn === "" && outcome === "will" ? [problem(line, "feedback-day-missing")] : []),
  ];
}

function textProblems(line: number, column: string, given: string, most: number): readonly Problem[] {
  if (given === "") return mayBeEmpty.includes(column) ? [] : [problem(line, "feedback-empty", { column })];
  const length = [...given].length;
  if (length > most) return [problem(line, "feedback-long", { column, given: length, allowed: most })];
  // A line end is a text's own; other control and direction characters would change what stands around it.
  return /[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/u.test(given)
    ? [problem(line, "feedback-sign", { column })]
    : [];
}

function lineOf({ cells }: CsvLine): readonly FeedbackLine[] {
  const outcome = feedbackOutcomes.find((known) => known === cells.outcome);
  if (outcome === undefined) return [];
  const { theme = "", department = "", due_on = "", text_vi = "", text_en = "" } = cells;
  return [{ theme, department, outcome, dueOn: due_on === "" ? null : due_on, textVi: text_vi, textEn: text_en }];
}
