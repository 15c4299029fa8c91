import { daysAfter } from "./days.ts";
import type { YearDays } from "./report-year.ts";

/** One row of the list of administrative units: a place as it stood from one day to another, both included. */
export type Unit = {
  readonly code: string;
  readonly name: string;
  /** As the list writes it: tỉnh, huyện, xã, phường … */
  readonly type: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  /** Null: it still stands. */
  readonly validTo: string | null;
  /** Codes of the units that took it over, valid from the day after `validTo`. */
  readonly successorCodes: readonly string[];
};

const communeTypes: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];
const districtTypes: readonly string[] = ["huyện", "quận", "thị xã", "thành phố"];
const provinceTypes: readonly string[] = ["tỉnh", "thành phố trực thuộc trung ương"];
export const unitTypes: readonly string[] = [...communeTypes, ...districtTypes, ...provinceTypes];

export const isCommune = (unit: Unit): boolean => communeTypes.includes(unit.type);
export const isProvince = (unit: Unit): boolean => provinceTypes.includes(unit.type);

export const isValidOn = (unit: Unit, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);

export function unitsOn(units: readonly Unit[], day: string): readonly Unit[] {
  return units.filter((unit) => isValidOn(unit, day));
}

/** The unit that carried the code on that day; a code means something only together with a day. */
export function unitOn(units: readonly Unit[], code: string, day: string): Unit | undefined {
  return units.find((unit) => unit.code === code && isValidOn(unit, day));
}

export function communesOn(units: readonly Unit[], day: string): readonly Unit[] {
  return unitsOn(units, day).filter(isCommune);
}

export function provinceOn(units: readonly Unit[], day: string): Unit | undefined {
  return unitsOn(units, day).find(isProvince);
}

const collator = new Intl.Collator("vi");

/** The order of a Vietnamese list of places: by name, then by code. */
export const byName = (a: Pick<Unit, "name" | "code">, b: Pick<Unit, "name" | "code">): number =>
  collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);

/** "phường Thục Phán": as a sentence names a place. */
export const unitName = (unit: Unit): string => `${unit.type} ${unit.name}`;

/** What became of a unit by a later day. */
export type Succession =
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "several"; readonly units: readonly Unit[] }
  | { readonly is: "none" };

/** Follows mergers and splits up to `day`; where every part came together again, that is one unit. */
export function successionOf(units: readonly Unit[], unit: Unit, day: string): Succession {
  const [first, ...others] = heirs(units, unit, day);
  if (first === undefined) return { is: "none" };
  return others.length === 0 ? { is: "unit", unit: first } : { is: "several", units: [first, ...others] };
}

function heirs(units: readonly Unit[], unit: Unit, day: string): readonly Unit[] {
  const { validTo } = unit;
  if (validTo === null || validTo >= day) return [unit];
  const next = daysAfter(validTo, 1);
  const successors = unit.successorCodes.flatMap((code) => unitOn(units, code, next) ?? []);
  return [...new Set(successors.flatMap((successor) => heirs(units, successor, day)))];
}

/**
 * The commune of the year's last day that a code of this year's counts means, or null where that is not one place: the
 * unit was split, is not known, or two unrelated units carried the code in the year.
 */
export function placeOfCode(units: readonly Unit[], code: string, days: YearDays): Unit | null {
  const carriers = units.filter(
    (unit) => unit.code === code && unit.validFrom <= days.last && !endedBefore(unit, days.first),
  );
  const places = new Set(carriers.flatMap((unit) => heirs(units, unit, days.last)));
  const [place, ...others] = places;
  return place !== undefined && others.length === 0 && isCommune(place) ? place : null;
}

const endedBefore = (unit: Unit, day: string): boolean => unit.validTo !== null && unit.validTo < day;
