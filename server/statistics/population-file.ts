import type { Ages } from "./activities.ts";
import { type Cells, cellsOf, shownCell } from "./cells.ts";
import { type CsvForm, type Problem, problem, readCsv } from "./csv-table.ts";
import { daysOf } from "./report-year.ts";
import { unitOfCell } from "./unit-cell.ts";
import { isProvince, type Unit } from "./units.ts";

/** The official number of children of one unit and report year; girls where the source tells them apart. */
export type Population = {
  readonly unit: string;
  readonly year: number;
  readonly children: Readonly<Record<Ages, number>>;
  readonly girls: Readonly<Record<Ages, number | null>>;
  readonly source: string;
  readonly sourceDate: string;
};

export type PopulationReading =
  | { readonly is: "good"; readonly rows: readonly Population[] }
  | { readonly is: "bad"; readonly problems: readonly Problem[] };

/** What a file is read against. `today`: the day in Viet Nam; `starts`: the first day of a report year, as `12-15`. */
export type FileFrame = { readonly units: readonly Unit[]; readonly starts: string; readonly today: string };

const form: CsvForm = {
  required: ["unit_code", "year", "age_0_6", "age_7_10", "age_11_15", "source", "source_date"],
  optional: ["female_0_6", "female_7_10", "female_11_15"],
};
const ages: readonly Ages[] = ["0-6", "7-10", "11-15"];
const firstYear = 2020;
const lastYear = 2100;
const longestSource = 200;
// No commune of the country has as many children of one of these ages, and no province.
const mostOfCommune = 50_000;
const mostOfProvince = 3_000_000;

/** Reads child populations; a unit is read by the last day of its report year. All problems are named, by line. */
export function readPopulationFile(bytes: Uint8Array, frame: FileFrame): PopulationReading {
  const csv = readCsv(bytes, form);
  if (csv.is === "bad") return csv;
  const lines = csv.lines.map((line) => readLine(cellsOf(line), frame));
  const problems = [
    ...lines.flatMap(({ cells }) => cells.problems),
    ...duplicates(lines.filter(({ cells }) => cells.problems.length === 0)),
  ];
  if (problems.length > 0) return { is: "bad", problems: problems.toSorted((a, b) => a.line - b.line) };
  return { is: "good", rows: lines.map(({ row }) => row) };
}

type ReadLine = { readonly cells: Cells; readonly row: Population };

function readLine(cells: Cells, frame: FileFrame): ReadLine {
  const year = readYear(cells);
  const most = readUnit(cells, year, frame) === "province" ? mostOfProvince : mostOfCommune;
  const row: Population = {
    unit: cells.raw("unit_code"),
    year,
    children: byAge((age) => cells.count(column("age", age), most)),
    girls: byAge((age) => cells.countOr(column("female", age), most, null)),
    source: cells.text("source", longestSource),
    sourceDate: cells.day("source_date"),
  };
  refuseImpossible(cells, row, frame.today);
  return { cells, row };
}

const column = (kind: "age" | "female", age: Ages): string => `${kind}_${age.replace("-", "_")}`;
const byAge = <T>(read: (age: Ages) => T) => ({ "0-6": read("0-6"), "7-10": read("7-10"), "11-15": read("11-15") });

function readYear(cells: Cells): number {
  const given = cells.raw("year");
  const year = /^\d{4}$/.test(given) ? Number(given) : 0;
  if (year < firstYear || year > lastYear) {
    cells.refuse("population-year", {
      given: shownCell(given),
      lowest: String(firstYear),
      highest: String(lastYear),
    });
    return 0;
  }
  return year;
}

function readUnit(cells: Cells, year: number, { units, starts }: FileFrame): "commune" | "province" {
  if (year === 0) return "province";
  const read = unitOfCell(units, cells.raw("unit_code"), daysOf(year, starts).last);
  if (read.is === "good") return isProvince(read.unit) ? "province" : "commune";
  cells.refuse(read.id, read.args);
  return "province";
}

function refuseImpossible(cells: Cells, row: Population, today: string): void {
  if (cells.problems.length > 0) return;
  if (ages.every((age) => row.children[age] === 0)) cells.refuse("population-nobody");
  if (row.sourceDate > today) cells.refuse("cell-day-ahead", { column: "source_date", given: row.sourceDate, today });
  for (const age of ages) {
    const girls = row.girls[age] ?? 0;
    if (girls > row.children[age]) {
      cells.refuse("population-girls", { column: column("female", age), girls, children: row.children[age] });
    }
  }
}

function duplicates(lines: readonly ReadLine[]): readonly Problem[] {
  const groups = Map.groupBy(lines, ({ row }) => `${row.unit} ${row.year}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ cells, row }) =>
      problem(cells.line, "population-twice", {
        code: row.unit,
        year: String(row.year),
        other: String(first?.cells.line),
      }),
    ),
  );
}
