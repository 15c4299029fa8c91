import { type CsvLine, type Problem, problem } from "./csv-table.ts";
import { dayInVietnameseOrder, isDay } from "./days.ts";

/** Reads the cells of one line and remembers what was wrong; after a problem the value returned is only a stand-in. */
export type Cells = {
  readonly line: number;
  readonly problems: readonly Problem[];
  /** A whole number from 0 to `highest`. */
  count(column: string, highest: number): number;
  /** The same; an empty cell is the number given instead. */
  countOr<T>(column: string, highest: number, empty: T): number | T;
  /** A short text for people, on one line, that no spreadsheet would take for a formula. */
  text(column: string, longest: number): string;
  day(column: string): string;
  dayOrNull(column: string): string | null;
  /** What the cell holds, unchecked. */
  raw(column: string): string;
  refuse(id: string, args?: Problem["args"]): void;
};

// Line breaks, other control characters, and those that turn or hide what a person reads.
const hiddenOnes = "[\\p{Cc}\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]";
const hidden = new RegExp(hiddenOnes, "u");
const everyHidden = new RegExp(hiddenOnes, "gu");
const formula = /^[=+\-@\t]/;

/** A cell as a message may repeat it. */
export function shownCell(given: string): string {
  const visible = given.replace(everyHidden, "·");
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

export function cellsOf({ line, cells }: CsvLine): Cells {
  const problems: Problem[] = [];
  const raw = (column: string) => cells[column] ?? "";
  const refuse = (id: string, args: Problem["args"] = {}) => {
    problems.push(problem(line, id, args));
  };
  const refuseCell = (column: string, id: string | null, more: Problem["args"] = {}) => {
    if (id !== null) refuse(id, { column, given: shownCell(raw(column)), ...more });
  };
  const count = (column: string, highest: number) => {
    refuseCell(column, countProblem(raw(column), highest), { highest });
    return Number(raw(column));
  };
  const day = (column: string) => {
    refuseCell(column, dayProblem(raw(column)), { meant: dayInVietnameseOrder(raw(column)) ?? "" });
    return raw(column);
  };
  return {
    line,
    problems,
    count,
    countOr: (column, highest, empty) => (raw(column) === "" ? empty : count(column, highest)),
    text: (column, longest) => {
      refuseCell(column, textProblem(raw(column), longest), { longest });
      return raw(column);
    },
    day,
    dayOrNull: (column) => (raw(column) === "" ? null : day(column)),
    raw,
    refuse,
  };
}

function countProblem(given: string, highest: number): string | null {
  if (given === "") return "cell-missing";
  if (/^-\d/.test(given)) return "cell-negative";
  if (/^\d{1,3}([.,\s]\d{3})+$/.test(given)) return "cell-thousands";
  if (!/^\d+$/.test(given)) return "cell-not-a-number";
  return Number(given) > highest ? "cell-too-large" : null;
}

function dayProblem(given: string): string | null {
  if (given === "") return "cell-missing";
  if (isDay(given)) return null;
  return dayInVietnameseOrder(given) === null ? "cell-not-a-day" : "cell-day-order";
}

function textProblem(given: string, longest: number): string | null {
  if (given === "") return "cell-missing";
  if (hidden.test(given)) return "cell-hidden-characters";
  if (formula.test(given)) return "cell-formula";
  return given.length > longest ? "cell-too-long" : null;
}
