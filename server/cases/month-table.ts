import { harms } from "../../bot/reports/harms.ts";
import type { HarmCode, Level } from "../../bot/reports/report.ts";
import { type Day, daysLater } from "./viet-nam-time.ts";

/** A case as far as statistics go. */
export type CountedCase = {
  readonly category: HarmCode;
  readonly level: Level;
  readonly createdOn: Day;
  /** Day of the first hand-over, or null. */
  readonly handedOverOn: Day | null;
  readonly isTest: boolean;
};

/** How long it took until somebody who helps knew of it; wording `hand-over-CODE`. */
export type HandOverTime = "same-day" | "next-day" | "within-5-days" | "later" | "not-yet";

export const handOverTimes: readonly HandOverTime[] = ["same-day", "next-day", "within-5-days", "later", "not-yet"];

export type Count = { readonly code: string; readonly n: number };

/**
 * The counts of a month: three lists of the same cases, never crossed, so that no list together with another tells
 * anything of a single case. Test messages are not counted.
 */
export type MonthTable = {
  readonly v: 1;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly total: number;
  readonly categories: readonly Count[];
  readonly levels: readonly Count[];
  readonly handOvers: readonly Count[];
};

const categoryCodes: readonly string[] = harms.map(({ code }) => code);
const levelCodes: readonly string[] = ["1", "2", "3", "4"];

/** The table of the cases that came in that month (`YYYY-MM`). */
export function addUp(cases: readonly CountedCase[], month: string): MonthTable {
  const counted = cases.filter((one) => !one.isTest && one.createdOn.startsWith(`${month}-`));
  return {
    v: 1,
    month,
    total: counted.length,
    categories: counts(
      categoryCodes,
      counted.map(({ category }) => category),
    ),
    levels: counts(
      levelCodes,
      counted.map(({ level }) => String(level)),
    ),
    handOvers: counts(handOverTimes, counted.map(timeOf)),
  };
}

const counts = (codes: readonly string[], found: readonly string[]): readonly Count[] =>
  codes.map((code) => ({ code, n: found.filter((one) => one === code).length }));

function timeOf({ createdOn, handedOverOn }: CountedCase): HandOverTime {
  if (handedOverOn === null) return "not-yet";
  if (handedOverOn <= createdOn) return "same-day";
  if (handedOverOn === daysLater(createdOn, 1)) return "next-day";
  return handedOverOn <= daysLater(createdOn, 5) ? "within-5-days" : "later";
}

/** The table of an upload, or null where it is none: each list has exactly its codes in order, and adds up to the total. */
export function readMonthTable(given: unknown): MonthTable | null {
  const table = fieldsOf(given);
  if (table?.v !== 1 || typeof table.month !== "string" || !/^20\d{2}-(?:0[1-9]|1[0-2])$/.test(table.month))
    return null;
  const categories = readCounts(table.categories, categoryCodes);
  const levels = readCounts(table.levels, levelCodes);
  const handOvers = readCounts(table.handOvers, handOverTimes);
  if (!isCount(table.total) || categories === null || levels === null || handOvers === null) return null;
  const { total, month } = table;
  const addsUp = [categories, levels, handOvers].every((list) => sumOf(list) === total);
  return addsUp ? { v: 1, month, total, categories, levels, handOvers } : null;
}

function readCounts(given: unknown, codes: readonly string[]): readonly Count[] | null {
  if (!Array.isArray(given) || given.length !== codes.length) return null;
  const read = given.flatMap((one, place): Count[] => {
    const { code, n } = fieldsOf(one) ?? {};
    return typeof code === "string" && code === codes[place] && isCount(n) ? [{ code, n }] : [];
  });
  return read.length === codes.length ? read : null;
}

const fieldsOf = (given: unknown): Readonly<Record<string, unknown>> | null =>
  typeof given === "object" && given !== null && !Array.isArray(given) ? { ...given } : null;

const isCount = (given: unknown): given is number =>
  typeof given === "number" && Number.isSafeInteger(given) && given >= 0;

const sumOf = (list: readonly { readonly n: number }[]): number => list.reduce((sum, { n }) => sum + n, 0);

/** A count as others see it; null: hidden, because it is below the threshold or because it would give away one that is. */
export type ShownCount = { readonly code: string; readonly n: number | null };

export type ShownMonthTable = {
  readonly month: string;
  readonly total: number | null;
  readonly categories: readonly ShownCount[];
  readonly levels: readonly ShownCount[];
  readonly handOvers: readonly ShownCount[];
};

/** Counts below this are not shown (protocol 7). */
const shownFrom = 5;

/**
 * The table through the thresholds: a count of 1 to 4 is hidden, and with it, in the same list, as many of the next
 * smallest as it takes until the total leaves every hidden one able to be `shownFrom` or more. Both look alike, for the
 * one kind tells of the other (privacy-security 6.6). A month with 1 to 4 cases shows nothing.
 */
export function shownMonthTable({ month, total, categories, levels, handOvers }: MonthTable): ShownMonthTable {
  const isShown = total === 0 || total >= shownFrom;
  const shown = isShown ? shownList : nothing;
  return {
    month,
    total: isShown ? total : null,
    categories: shown(categories),
    levels: shown(levels),
    handOvers: shown(handOvers),
  };
}

const nothing = (list: readonly Count[]): readonly ShownCount[] => list.map(({ code }) => ({ code, n: null }));

function shownList(list: readonly Count[]): readonly ShownCount[] {
  const bySize = list.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
  const small = bySize.filter(({ n }) => n < shownFrom).length;
  if (small === 0) return list;
  const hidden = enoughHidden(bySize, small);
  if (hidden === null) return nothing(list);
  const codes = new Set(hidden.map(({ code }) => code));
  return list.map(({ code, n }) => ({ code, n: codes.has(code) ? null : n }));
}

/** The fewest of the smallest counts that hide each other; null where not even all together do. */
function enoughHidden(bySize: readonly Count[], small: number): readonly Count[] | null {
  const tries = Array.from({ length: bySize.length - small + 1 }, (_, more) => bySize.slice(0, small + more));
  return tries.find((hidden) => hidden.length > 1 && highestPossible(hidden) >= shownFrom) ?? null;
}

/** What one hidden count could be at most, for whoever knows their sum and that each is at least 1: zeros are shown. */
const highestPossible = (hidden: readonly Count[]): number => sumOf(hidden) - (hidden.length - 1);
