import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { placesFor, provinceName } from "../../server/statistics/places.ts";
import {
  communesOn,
  placeOfCode,
  successionOf,
  type Unit,
  unitName,
  unitOn,
  unitsOn,
} from "../../server/statistics/units.ts";
import { caoBang } from "./province.ts";

// The expectations were written down from the resolution's own lists, not from the file under test.
const lines = readFileSync(join(import.meta.dirname, "cao-bang-mergers.txt"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"));
const parts = (line: string) => line.trim().split(" | ");
const expectedNew = lines.filter((line) => !line.startsWith(" ")).map(parts);
const expectedOld = lines.flatMap((line, index) => {
  if (!line.startsWith(" ")) return [];
  const heading = lines.slice(0, index).findLast((one) => !one.startsWith(" "));
  return [[...parts(line), parts(heading ?? "")[0] ?? ""]];
});
const mergerEve = "2025-06-30";
const mergerDay = "2025-07-01";

test("the list holds the 161 communes of before, row by row, each with the one that took it over", () => {
  expect(expectedOld).toHaveLength(161);
  const old = communesOn(caoBang, mergerEve);
  expect(old).toHaveLength(161);
  for (const [code = "", type, name, district, successor] of expectedOld) {
    expect(unitOn(caoBang, code, mergerEve)).toEqual({
      code,
      type,
      name,
      parentCode: district,
      validFrom: "2020-03-01",
      validTo: mergerEve,
      successorCodes: [successor],
    });
  }
});

test("the list holds the 56 communes of today, 53 xã and 3 phường, and nothing else but the province", () => {
  expect(expectedNew).toHaveLength(56);
  expect(unitsOn(caoBang, mergerDay)).toHaveLength(57);
  const types = communesOn(caoBang, mergerDay).map((unit) => unit.type);
  expect([types.filter((type) => type === "xã").length, types.filter((type) => type === "phường").length]).toEqual([
    53, 3,
  ]);
  for (const [code = "", type, name] of expectedNew) {
    const row = { code, type, name, parentCode: "04", validFrom: mergerDay, validTo: null, successorCodes: [] };
    expect(unitOn(caoBang, code, mergerDay)).toEqual(row);
  }
});

test("a code means another place before and after the merger", () => {
  expect(unitName(unitOn(caoBang, "01273", mergerEve) ?? never())).toBe("phường Hợp Giang");
  expect(unitName(unitOn(caoBang, "01273", mergerDay) ?? never())).toBe("phường Thục Phán");
  expect(unitOn(caoBang, "01651", mergerEve)?.name).toBe("Mỹ Hưng");
});

function never(): Unit {
  throw new Error("the unit is not there");
}

test("every old name leads a child to its commune of today, with the district it was known by", () => {
  const places = placesFor(caoBang, "2026-03-01");
  expect(places).toHaveLength(56);
  expect(places.flatMap((place) => place.former)).toHaveLength(161);
  const hungDao = places.flatMap((place) =>
    place.former
      .filter(({ name }) => name === "Hưng Đạo")
      .map(({ type, district }) => `${type}, ${district} → ${place.name}`),
  );
  expect(hungDao.toSorted()).toEqual([
    "xã, huyện Bảo Lạc → Hưng Đạo",
    "xã, huyện Nguyên Bình → Tam Kim",
    "xã, thành phố Cao Bằng → Thục Phán",
  ]);
  expect(provinceName(caoBang, "2026-03-01")).toBe("tỉnh Cao Bằng");
});

test("before the merger a child finds the 161, which come from nothing before the list", () => {
  const places = placesFor(caoBang, mergerEve);
  expect(places).toHaveLength(161);
  expect(places.flatMap((place) => place.former)).toEqual([]);
});

const unit = (code: string, from: string, to: string | null, ...successorCodes: readonly string[]): Unit => ({
  code,
  name: code,
  type: "xã",
  parentCode: null,
  validFrom: from,
  validTo: to,
  successorCodes,
});

// A is split into B and C; B goes into D, and so does C a year later. E ends without anything after it.
const history: readonly Unit[] = [
  unit("01", "2020-01-01", "2022-12-31", "02", "03"),
  unit("02", "2023-01-01", "2023-12-31", "04"),
  unit("03", "2023-01-01", "2024-12-31", "04"),
  unit("04", "2024-01-01", null),
  unit("05", "2020-01-01", "2022-12-31"),
  unit("05", "2024-06-01", null),
];
const heirsOf = (code: string, day: string, of = "2020-06-01") => {
  const succession = successionOf(history, unitOn(history, code, of) ?? never(), day);
  return succession.is === "several"
    ? succession.units.map((one) => one.code)
    : succession.is === "unit"
      ? succession.unit.code
      : null;
};

test("mergers and splits are followed to any later day, also where parts come together again", () => {
  expect(heirsOf("01", "2022-12-31")).toBe("01");
  expect(heirsOf("01", "2023-01-01")).toEqual(["02", "03"]);
  expect(heirsOf("01", "2024-06-01")).toEqual(["04", "03"]);
  expect(heirsOf("01", "2025-01-01")).toBe("04");
  expect(heirsOf("05", "2023-01-01")).toBeNull();
});

test("a code of the year's counts is the commune of its last day, or no place at all", () => {
  const year = { first: "2024-01-01", last: "2024-12-31" };
  expect(placeOfCode(history, "04", year)?.code).toBe("04");
  expect(placeOfCode(history, "02", { first: "2023-01-01", last: "2024-12-31" })?.code).toBe("04");
  expect(placeOfCode(history, "01", { first: "2022-01-01", last: "2023-12-31" })).toBeNull();
  expect(placeOfCode(history, "99", year)).toBeNull();
  // 05 ended and another 05 began in the same year: what is left of the first is nothing, so it can only be the second.
  expect(placeOfCode(history, "05", { first: "2022-01-01", last: "2024-12-31" })?.validFrom).toBe("2024-06-01");
});

test("in the year of the merger every code of before and of after is one commune, and the province none", () => {
  const year = { first: "2024-12-15", last: "2025-12-14" };
  for (const [code = "", , , , successor] of expectedOld)
    expect(placeOfCode(caoBang, code, year)?.code).toBe(successor);
  for (const [code = ""] of expectedNew) expect(placeOfCode(caoBang, code, year)?.code).toBe(code);
  expect(placeOfCode(caoBang, "04", year)).toBeNull();
});
