import { daysAfter } from "./days.ts";
import { byName, communesOn, provinceOn, type Unit, unitName, unitOn } from "./units.ts";

/** A commune as a child finds it: by its name of today or by one of those that went into it. */
export type Place = {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly former: readonly FormerPlace[];
};

/** `district` with its type: "huyện Bảo Lạc". */
type FormerPlace = { readonly name: string; readonly type: string; readonly district: string };

/** The communes valid on a day, sorted by name, each with every unit that was merged into it since the list begins. */
export function placesFor(units: readonly Unit[], day: string): readonly Place[] {
  const former = formerPlaces(units);
  return communesOn(units, day)
    .map((unit) => ({ code: unit.code, name: unit.name, type: unit.type, former: former(unit) }))
    .sort(byName);
}

export function provinceName(units: readonly Unit[], day: string): string {
  const province = provinceOn(units, day);
  return province === undefined ? "" : unitName(province);
}

function formerPlaces(units: readonly Unit[]): (unit: Unit) => readonly FormerPlace[] {
  const predecessors = Map.groupBy(
    units.flatMap((unit) => successorsOf(units, unit).map((successor) => ({ unit, successor }))),
    ({ successor }) => successor,
  );
  const all = (unit: Unit): readonly FormerPlace[] =>
    (predecessors.get(unit) ?? []).flatMap(({ unit: before }) => [formerPlace(units, before), ...all(before)]);
  return all;
}

function successorsOf(units: readonly Unit[], { validTo, successorCodes }: Unit): readonly Unit[] {
  if (validTo === null) return [];
  return successorCodes.flatMap((code) => unitOn(units, code, daysAfter(validTo, 1)) ?? []);
}

function formerPlace(units: readonly Unit[], unit: Unit): FormerPlace {
  const district = unitOn(units, unit.parentCode ?? "", unit.validTo ?? unit.validFrom);
  return { name: unit.name, type: unit.type, district: district === undefined ? "" : unitName(district) };
}
