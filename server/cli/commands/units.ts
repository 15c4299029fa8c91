import { shownDay } from "../../../bot/wording/numbers.ts";
import { type FaultDetails, fault } from "../../errors.ts";
import { isDay } from "../../statistics/days.ts";
import { isCommune, type Unit, unitName, unitOn, unitsOn } from "../../statistics/units.ts";
import { readUnitsFile, type UnitsReading } from "../../statistics/units-file.ts";
import { programToday } from "../../store/today.ts";
import { changeUnits, readUnits } from "../../store/units.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { textOf, wrongUsage } from "../given.ts";
import { sayProblems } from "../problem-lines.ts";
import { readBytes } from "../read-file.ts";
import { aligned } from "../table.ts";

export const commands: readonly Command[] = [
  { words: ["units", "list"], usage: "[--on YYYY-MM-DD]", options: { on: "text" }, positionals: 0, run: list },
  { words: ["units", "import"], usage: "FILE", options: {}, positionals: 1, run: importFile },
];

async function list({ store, say, locale }: AdminContext, given: Given): Promise<Printed> {
  const day = await dayOf(given, store);
  const all = await readUnits(store);
  const units = unitsOn(all, day);
  const head = ["code", "unit", "in", "from", "to"].map((column) => say(`units-column-${column}`));
  const rows = units.map((unit) => [
    unit.code,
    unitName(unit),
    parentName(all, unit, day),
    shownDay(locale, unit.validFrom),
    unit.validTo === null ? "–" : shownDay(locale, unit.validTo),
  ]);
  const communes = units.filter(isCommune).length;
  const title = say("units-title", { day: shownDay(locale, day), units: units.length, communes });
  return { lines: [title, "", ...aligned([head, ...rows])], json: { on: day, units } };
}

async function dayOf(given: Given, store: AdminContext["store"]): Promise<string> {
  const on = textOf(given, "on");
  if (on === null) return await programToday(store);
  if (!isDay(on)) throw wrongUsage({ reason: "value", given: `--on ${on}`, allowed: "YYYY-MM-DD" });
  return on;
}

function parentName(units: readonly Unit[], { parentCode }: Unit, day: string): string {
  const parent = parentCode === null ? undefined : unitOn(units, parentCode, day);
  return parent === undefined ? "–" : unitName(parent);
}

async function importFile({ store, say }: AdminContext, { positionals: [file = ""] }: Given): Promise<Printed> {
  const bytes = await readBytes(file);
  const readings: UnitsReading[] = [];
  await changeUnits(store, (there) => {
    const read = readUnitsFile(bytes, there);
    readings.push(read);
    return read.is === "good" ? read.units : null;
  });
  const reading = readings[0];
  if (reading?.is !== "good") throw fault("units-refused", refusal(file, reading, say));
  const { added, replaced } = reading;
  return { lines: [say("units-imported", { added, replaced })], json: { added, replaced } };
}

function refusal(file: string, reading: UnitsReading | undefined, say: AdminContext["say"]): FaultDetails {
  const problems = reading?.is === "bad" ? reading.problems : [];
  return { file, count: problems.length, problems: sayProblems(say, problems) };
}
