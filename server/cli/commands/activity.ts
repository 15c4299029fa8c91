import { fault } from "../../errors.ts";
import {
  type ActivityReading,
  activityForm,
  activityKey,
  readActivityFile,
  readActivityLines,
} from "../../statistics/activity-file.ts";
import { type CsvLine, type Problem, problem } from "../../statistics/csv-table.ts";
import type { FileFrame } from "../../statistics/population-file.ts";
import { writeActivities } from "../../store/activities.ts";
import { programToday } from "../../store/today.ts";
import { readUnits } from "../../store/units.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { needText, textOf } from "../given.ts";
import { sayProblems } from "../problem-lines.ts";
import { readBytes } from "../read-file.ts";

/** The options of `activity add` stand for the columns of the file: `--girls-7-10` for `girls_7_10`. */
const named: Readonly<Record<string, string>> = { unit_code: "unit", activity_code: "code" };
const optionOf = (column: string): string => named[column] ?? column.replaceAll("_", "-");
const counted = activityForm.required.filter((column) => /^(girls|boys)_/.test(column));

export const commands: readonly Command[] = [
  {
    words: ["activity", "add"],
    usage: "--date YYYY-MM-DD --unit U --code M01…A05 [--girls-7-10 N --boys-7-10 N --girls-11-15 N …] --source TEXT",
    options: Object.fromEntries(activityForm.required.map((column) => [optionOf(column), "text"])),
    positionals: 0,
    run: add,
  },
  { words: ["activity", "import"], usage: "FILE", options: {}, positionals: 1, run: importFile },
];

async function add(context: AdminContext, given: Given): Promise<Printed> {
  const frame = await frameOf(context);
  return await record(context, readActivityLines([lineOf(given)], frame), null);
}

// An age that is not named had nobody.
function lineOf(given: Given): CsvLine {
  const cells = activityForm.required.map((column) => {
    const option = optionOf(column);
    return [column, counted.includes(column) ? (textOf(given, option) ?? "0") : needText(given, option)];
  });
  return { line: 0, cells: Object.fromEntries(cells) };
}

async function importFile(context: AdminContext, { positionals: [file = ""] }: Given): Promise<Printed> {
  const frame = await frameOf(context);
  return await record(context, readActivityFile(await readBytes(file), frame), file);
}

async function frameOf({ store, config }: AdminContext): Promise<FileFrame> {
  return { units: await readUnits(store), today: await programToday(store), starts: config.REPORT_YEAR_STARTS };
}

async function record({ store, say }: AdminContext, reading: ActivityReading, file: string | null): Promise<Printed> {
  const given = file === null ? { from: "line" } : { from: "file", file };
  const refuse = (problems: readonly Problem[]) =>
    fault("activity-refused", { ...given, count: problems.length, problems: sayProblems(say, problems) });
  if (reading.is === "bad") throw refuse(reading.problems);
  const { rows } = reading;
  const there = new Set(
    (
      await writeActivities(
        store,
        rows.map(({ activity }) => activity),
      )
    ).map(activityKey),
  );
  const again = rows.filter(({ activity }) => there.has(activityKey(activity)));
  if (again.length > 0) throw refuse(again.map(({ line }) => problem(line, "activity-there")));
  return { lines: [say("activity-imported", { count: rows.length })], json: { added: rows.length } };
}
