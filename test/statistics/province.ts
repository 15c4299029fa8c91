import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity, Ages, Sex } from "../../server/statistics/activities.ts";
import type { FiguresInput } from "../../server/statistics/figures-input.ts";
import type { Population } from "../../server/statistics/population-file.ts";
import type { Unit } from "../../server/statistics/units.ts";
import { readUnitsFile } from "../../server/statistics/units-file.ts";

/** The list of units that comes with the program. */
export const caoBangFile = readFileSync(join(import.meta.dirname, "../../prisma/units/cao-bang.csv"));

function readCaoBang(): readonly Unit[] {
  const reading = readUnitsFile(caoBangFile, []);
  if (reading.is === "bad") throw new Error(JSON.stringify(reading.problems));
  return reading.units;
}

export const caoBang = readCaoBang();

export const text = (lines: string | readonly string[]): Uint8Array =>
  new TextEncoder().encode(typeof lines === "string" ? lines : `${lines.join("\n")}\n`);

const commune = (code: string, name: string): Unit => ({
  code,
  name,
  type: "xã",
  parentCode: "90",
  validFrom: "2025-07-01",
  validTo: null,
  successorCodes: [],
});

/** A made-up province of three communes, none of which ever changed. */
export const smallProvince: readonly Unit[] = [
  { ...commune("90", "Thử"), type: "tỉnh", parentCode: null },
  commune("90001", "An"),
  commune("90002", "Bình"),
  commune("90003", "Chi"),
];

export const emptyYear: FiguresInput = {
  year: 2026,
  starts: "12-15",
  units: smallProvince,
  populations: [],
  counts: [],
  traits: [],
  activities: [],
  campaigns: [],
};

export const population = (
  unit: string,
  children: readonly [number, number, number],
  girls?: readonly [number, number, number],
): Population => ({
  unit,
  year: 2026,
  children: { "0-6": children[0], "7-10": children[1], "11-15": children[2] },
  girls: { "0-6": girls?.[0] ?? null, "7-10": girls?.[1] ?? null, "11-15": girls?.[2] ?? null },
  source: "Sở Y tế",
  sourceDate: "2025-12-31",
});

const noChildren: Readonly<Record<Ages, number>> = { "0-6": 0, "7-10": 0, "11-15": 0 };

export const activity = (
  code: string,
  unit: string,
  children: Partial<Record<Sex, Partial<Record<Ages, number>>>>,
  date = "2026-03-01",
): Activity & { readonly id: string } => ({
  id: `${code}-${unit}-${date}`,
  date,
  unit,
  activity: code,
  children: { female: { ...noChildren, ...children.female }, male: { ...noChildren, ...children.male } },
  source: "Tỉnh đoàn",
});
