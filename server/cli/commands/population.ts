import { shownDay, shownNumber } from "../../../bot/wording/numbers.ts";
import { fault } from "../../errors.ts";
import { type Population, readPopulationFile } from "../../statistics/population-file.ts";
import { daysOf } from "../../statistics/report-year.ts";
import { communesOn, type Unit, unitName, unitOn } from "../../statistics/units.ts";
import { readPopulations, writePopulations } from "../../store/populations.ts";
import { programToday } from "../../store/today.ts";
import { readUnits } from "../../store/units.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { needYear } from "../given-year.ts";
import { sayProblems } from "../problem-lines.ts";
import { readBytes } from "../read-file.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  { words: ["population", "import"], usage: "FILE", options: {}, positionals: 1, run: importFile },
  { words: ["population", "list"], usage: "--year YYYY", options: { year: "text" }, positionals: 0, run: list },
];

async function importFile(context: AdminContext, { positionals: [file = ""] }: Given): Promise<Printed> {
  const { store, config, say } = context;
  const frame = { units: await readUnits(store), today: await programToday(store), starts: config.REPORT_YEAR_STARTS };
  const reading = readPopulationFile(await readBytes(file), frame);
  if (reading.is === "bad") {
    const { problems } = reading;
    throw fault("population-refused", { file, count: problems.length, problems: sayProblems(say, problems) });
  }
  const written = await writePopulations(store, reading.rows);
  return { lines: [say("population-imported", written)], json: written };
}

async function list({ store, config, say, locale }: AdminContext, given: Given): Promise<Printed> {
  const year = needYear(given);
  const { last } = daysOf(year, config.REPORT_YEAR_STARTS);
  const units = await readUnits(store);
  const rows = await readPopulations(store, year);
  const held = new Set(rows.map((row) => row.unit));
  const missing = communesOn(units, last).filter((unit) => !held.has(unit.code));
  const head = ["unit", "0-6", "7-10", "11-15", "girls", "source", "date"].map((column) =>
    say(`population-column-${column}`),
  );
  const shown = rows.map((row) => cellsOf(row, unitOn(units, row.unit, last), locale));
  return {
    lines: [
      say("population-title", { year: String(year), rows: rows.length }),
      ...(rows.length > 0 ? ["", ...aligned([head, ...shown])] : []),
      ...(missing.length > 0
        ? ["", say("population-missing", { count: missing.length, names: namesOf(missing) })]
        : []),
    ],
    json: { year, rows, missing: missing.map((unit) => unit.code) },
  };
}

function cellsOf(row: Population, unit: Unit | undefined, locale: string): readonly string[] {
  const { children, girls } = row;
  const number = (n: number | null) => (n === null ? "–" : shownNumber(locale, n));
  const known = [girls["0-6"], girls["7-10"], girls["11-15"]];
  return [
    unit === undefined ? row.unit : `${unitName(unit)} (${row.unit})`,
    number(children["0-6"]),
    number(children["7-10"]),
    number(children["11-15"]),
    known.map(number).join(" / "),
    row.source,
    shownDay(locale, row.sourceDate),
  ];
}

const mostNames = 8;

function namesOf(units: readonly Unit[]): string {
  const names = units.slice(0, mostNames).map(unitName).join(", ");
  return units.length > mostNames ? `${names} …` : names;
}
