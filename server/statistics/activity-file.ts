import { type Activity, type Ages, activityKind, activityKinds, type Sex, sexes } from "./activities.ts";
import { type Cells, cellsOf, shownCell } from "./cells.ts";
import { type CsvForm, type CsvLine, type Problem, problem, readCsv } from "./csv-table.ts";
import { isDay } from "./days.ts";
import { nearestOf } from "./nearest.ts";
import type { FileFrame } from "./population-file.ts";
import { daysOf, reportYearOf } from "./report-year.ts";
import { heirNames, unitOfCell } from "./unit-cell.ts";
import { successionOf, unitName } from "./units.ts";

/** An activity and the line it came from. */
type ActivityLine = { readonly line: number; readonly activity: Activity };
export type ActivityReading =
  | { readonly is: "good"; readonly rows: readonly ActivityLine[] }
  | { readonly is: "bad"; readonly problems: readonly Problem[] };

const ages: readonly Ages[] = ["0-6", "7-10", "11-15"];
const words: Readonly<Record<Sex, string>> = { female: "girls", male: "boys" };
const column = (sex: Sex, age: Ages): string => `${words[sex]}_${age.replace("-", "_")}`;

export const activityForm: CsvForm = {
  required: [
    "date",
    "unit_code",
    "activity_code",
    ...ages.flatMap((age) => sexes.map((sex) => column(sex, age))),
    "source",
  ],
};
const firstDay = "2020-01-01";
const longestSource = 200;
const mostChildren = 100_000;

/** Reads offline activities; a unit is read by the activity's own day. All problems are named, by line. */
export function readActivityFile(bytes: Uint8Array, frame: FileFrame): ActivityReading {
  const csv = readCsv(bytes, activityForm);
  return csv.is === "bad" ? csv : readActivityLines(csv.lines, frame);
}

/** The same for lines that did not come from a file. */
export function readActivityLines(lines: readonly CsvLine[], frame: FileFrame): ActivityReading {
  const read = lines.map((line) => readLine(cellsOf(line), frame));
  const problems = [
    ...read.flatMap(({ cells }) => cells.problems),
    ...duplicates(read.filter(({ cells }) => cells.problems.length === 0)),
  ];
  if (problems.length > 0) return { is: "bad", problems: problems.toSorted((a, b) => a.line - b.line) };
  return { is: "good", rows: read.map(({ cells, activity }) => ({ line: cells.line, activity })) };
}

/** What makes two rows one and the same activity. */
export const activityKey = ({ date, unit, activity, source }: Activity): string =>
  [date, unit, activity, source].join("\n");

type ReadLine = { readonly cells: Cells; readonly activity: Activity };

function readLine(cells: Cells, frame: FileFrame): ReadLine {
  const date = readDate(cells, frame.today);
  refuseUnit(cells, date, frame);
  refuseCode(cells);
  const activity: Activity = {
    date,
    unit: cells.raw("unit_code"),
    activity: cells.raw("activity_code"),
    children: { female: children(cells, "female"), male: children(cells, "male") },
    source: cells.text("source", longestSource),
  };
  const nobody = sexes.every((sex) => ages.every((age) => activity.children[sex][age] === 0));
  if (cells.problems.length === 0 && nobody) cells.refuse("activity-nobody");
  return { cells, activity };
}

const children = (cells: Cells, sex: Sex): Readonly<Record<Ages, number>> => ({
  "0-6": cells.countOr(column(sex, "0-6"), mostChildren, 0),
  "7-10": cells.count(column(sex, "7-10"), mostChildren),
  "11-15": cells.count(column(sex, "11-15"), mostChildren),
});

function readDate(cells: Cells, today: string): string {
  const date = cells.day("date");
  if (!isDay(date)) return "";
  if (date > today) cells.refuse("cell-day-ahead", { column: "date", given: date, today });
  if (date < firstDay) cells.refuse("cell-day-early", { column: "date", given: date, first: firstDay });
  return date;
}

function refuseUnit(cells: Cells, date: string, { units, starts }: FileFrame): void {
  if (date === "") return;
  const read = unitOfCell(units, cells.raw("unit_code"), date);
  if (read.is === "bad") {
    cells.refuse(read.id, read.args);
    return;
  }
  const { last } = daysOf(reportYearOf(date, starts), starts);
  const succession = successionOf(units, read.unit, last);
  const args = { code: read.unit.code, name: unitName(read.unit), day: last };
  if (succession.is === "none") cells.refuse("unit-without-successor", args);
  if (succession.is === "several") {
    cells.refuse("unit-split", { ...args, successors: heirNames(units, read.unit, last) });
  }
}

function refuseCode(cells: Cells): void {
  const given = cells.raw("activity_code");
  const kind = activityKind(given);
  if (given === "") cells.refuse("cell-missing", { column: "activity_code", given });
  else if (kind === undefined) cells.refuse("activity-code", unknownCode(given));
  else if (kind.isOwn === true) cells.refuse("activity-own", { code: given });
}

function unknownCode(given: string): Problem["args"] {
  const codes = activityKinds.filter((kind) => kind.isOwn !== true).map((kind) => kind.code);
  return { given: shownCell(given), nearest: nearestOf(given, codes), codes: codes.join(", ") };
}

function duplicates(lines: readonly ReadLine[]): readonly Problem[] {
  const groups = Map.groupBy(lines, ({ activity }) => activityKey(activity));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ cells }) => problem(cells.line, "activity-twice", { other: String(first?.cells.line) })),
  );
}
