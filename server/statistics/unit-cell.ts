import { shownCell } from "./cells.ts";
import type { Problem } from "./csv-table.ts";
import { isCommune, isProvince, successionOf, type Unit, unitName, unitOn } from "./units.ts";

export type UnitCell =
  | { readonly is: "good"; readonly unit: Unit }
  | { readonly is: "bad"; readonly id: string; readonly args: Problem["args"] };

const bad = (id: string, args: Problem["args"]): UnitCell => ({ is: "bad", id, args });

/** The commune or province that a cell's code means on a day, or why it means none. */
export function unitOfCell(units: readonly Unit[], given: string, day: string): UnitCell {
  const code = shownCell(given);
  if (given === "") return bad("cell-missing", { column: "unit_code", given });
  const unit = unitOn(units, given, day);
  if (unit === undefined) return notOn(units, code, day);
  if (!isCommune(unit) && !isProvince(unit)) return bad("unit-not-commune", { code, name: unitName(unit) });
  return { is: "good", unit };
}

function notOn(units: readonly Unit[], code: string, day: string): UnitCell {
  const padded = units.find((unit) => unit.code === `0${code}`);
  // A spreadsheet that takes a code for a number drops its leading zero.
  if (padded !== undefined) return bad("unit-zero-dropped", { code, meant: padded.code, name: unitName(padded) });
  const before = units.filter((unit) => unit.code === code && unit.validTo !== null && unit.validTo < day).at(-1);
  if (before !== undefined) return ended(units, before, day);
  const later = units.find((unit) => unit.code === code);
  if (later !== undefined) return bad("unit-not-yet", { code, name: unitName(later), day, from: later.validFrom });
  return bad("unit-absent", { code, day });
}

function ended(units: readonly Unit[], unit: Unit, day: string): UnitCell {
  const successors = heirNames(units, unit, day);
  const args = { code: unit.code, name: unitName(unit), to: unit.validTo ?? "", day };
  return successors === "" ? bad("unit-ended", args) : bad("unit-succeeded", { ...args, successors });
}

/** "phường Thục Phán (01273), xã Hòa An (01654)"; empty where nothing took the unit over. */
export function heirNames(units: readonly Unit[], unit: Unit, day: string): string {
  const succession = successionOf(units, unit, day);
  if (succession.is === "none") return "";
  const heirs = succession.is === "unit" ? [succession.unit] : succession.units;
  return heirs.map((heir) => `${unitName(heir)} (${heir.code})`).join(", ");
}
