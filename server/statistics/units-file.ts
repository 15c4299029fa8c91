import { type Cells, cellsOf, shownCell } from "./cells.ts";
import { type CsvForm, type Problem, problem, readCsv } from "./csv-table.ts";
import { daysAfter } from "./days.ts";
import { nearestOf } from "./nearest.ts";
import { isValidOn, type Unit, unitName, unitTypes } from "./units.ts";

const form: CsvForm = {
  required: ["code", "name", "type", "parent_code", "valid_from", "valid_to", "successor_codes"],
};
const longestName = 80;

/** `units` is the whole list as it will be: what is there, with the rows of the file put in by code and first day. */
export type UnitsReading =
  | { readonly is: "good"; readonly units: readonly Unit[]; readonly added: number; readonly replaced: number }
  | { readonly is: "bad"; readonly problems: readonly Problem[] };

/** A row of the file, or one that is there already (line 0). */
type Placed = { readonly line: number; readonly unit: Unit };

/**
 * Reads a list of units and holds it, together with what is there, to the rules of a list: days that exist, no two units
 * of one code on one day, parents and successors that stand when they are needed.
 */
export function readUnitsFile(bytes: Uint8Array, there: readonly Unit[]): UnitsReading {
  const csv = readCsv(bytes, form);
  if (csv.is === "bad") return csv;
  const rows = csv.lines.map((line) => readRow(cellsOf(line)));
  const problems = rows.flatMap((row) => row.problems);
  if (problems.length > 0) return { is: "bad", problems };
  return placed(rows, there);
}

function placed(rows: readonly Placed[], there: readonly Unit[]): UnitsReading {
  const given = new Set(rows.map(({ unit }) => keyOf(unit)));
  const kept = there.filter((unit) => !given.has(keyOf(unit))).map((unit) => ({ line: 0, unit }));
  const list = [...kept, ...rows];
  const problems = [...duplicates(rows), ...overlaps(list), ...list.flatMap((row) => linkProblems(row, list))];
  if (problems.length > 0) return { is: "bad", problems: problems.toSorted((a, b) => a.line - b.line) };
  const replaced = there.length - kept.length;
  return { is: "good", units: list.map(({ unit }) => unit), added: rows.length - replaced, replaced };
}

const keyOf = (unit: Unit): string => `${unit.code} ${unit.validFrom}`;

type ReadRow = Placed & { readonly problems: readonly Problem[] };

function readRow(cells: Cells): ReadRow {
  const unit = {
    code: code(cells, "code"),
    name: cells.text("name", longestName),
    type: type(cells),
    parentCode: cells.raw("parent_code") === "" ? null : code(cells, "parent_code"),
    validFrom: cells.day("valid_from"),
    validTo: cells.dayOrNull("valid_to"),
    successorCodes: successors(cells),
  };
  if (unit.validTo !== null && unit.validTo < unit.validFrom) {
    cells.refuse("unit-ends-before", { from: unit.validFrom, to: unit.validTo });
  }
  if (unit.validTo === null && unit.successorCodes.length > 0) cells.refuse("unit-successors-without-end");
  return { line: cells.line, unit, problems: cells.problems };
}

function code(cells: Cells, column: string): string {
  const given = cells.raw(column);
  if (!/^\d{2,5}$/.test(given)) cells.refuse("unit-code-form", { column, given: shownCell(given) });
  return given;
}

function type(cells: Cells): string {
  const given = cells.text("type", longestName).toLowerCase();
  if (given !== "" && !unitTypes.includes(given)) {
    cells.refuse("unit-type-unknown", { given: shownCell(given), nearest: nearestOf(given, unitTypes) });
  }
  return given;
}

function successors(cells: Cells): readonly string[] {
  const codes = cells
    .raw("successor_codes")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  for (const given of codes.filter((one) => !/^\d{2,5}$/.test(one))) {
    cells.refuse("unit-code-form", { column: "successor_codes", given: shownCell(given) });
  }
  return codes;
}

function duplicates(rows: readonly Placed[]): readonly Problem[] {
  const groups = Map.groupBy(rows, ({ unit }) => keyOf(unit));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ line, unit }) => problem(line, "unit-twice", { code: unit.code, other: String(first?.line) })),
  );
}

function overlaps(list: readonly Placed[]): readonly Problem[] {
  const groups = Map.groupBy(list, ({ unit }) => unit.code);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (a.unit.validFrom < b.unit.validFrom ? -1 : 1));
    return sorted.slice(1).flatMap((later, index) => overlap(sorted[index], later));
  });
}

function overlap(earlier: Placed | undefined, later: Placed): readonly Problem[] {
  if (earlier === undefined || earlier.unit.validFrom === later.unit.validFrom) return [];
  if (!isValidOn(earlier.unit, later.unit.validFrom)) return [];
  const line = Math.max(earlier.line, later.line);
  return [
    problem(line, "unit-overlap", { code: later.unit.code, from: later.unit.validFrom, name: unitName(earlier.unit) }),
  ];
}

function linkProblems({ line, unit }: Placed, list: readonly Placed[]): readonly Problem[] {
  const stands = (wanted: string, day: string) =>
    list.some((other) => other.unit.code === wanted && isValidOn(other.unit, day));
  const { code: own, parentCode, validFrom, validTo, successorCodes } = unit;
  const orphan = parentCode !== null && !stands(parentCode, validFrom);
  const next = validTo === null ? "" : daysAfter(validTo, 1);
  const absent = validTo === null ? [] : successorCodes.filter((successor) => !stands(successor, next));
  return [
    ...(orphan ? [problem(line, "unit-parent-absent", { code: own, parent: parentCode, day: validFrom })] : []),
    ...absent.map((successor) => problem(line, "unit-successor-absent", { code: own, successor, day: next })),
  ];
}
