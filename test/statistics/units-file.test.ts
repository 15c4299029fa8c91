import { expect, test } from "vitest";
import { unitOn } from "../../server/statistics/units.ts";
import { readUnitsFile } from "../../server/statistics/units-file.ts";
import { caoBang, caoBangFile, text } from "./province.ts";

const header = "code,name,type,parent_code,valid_from,valid_to,successor_codes";
const province = "90,Thử,tỉnh,,2020-01-01,,";
const problemsOf = (rows: readonly string[], there = [] as typeof caoBang) => {
  const reading = readUnitsFile(text([header, ...rows]), there);
  if (reading.is === "good") throw new Error("nothing was wrong");
  return reading.problems.map(({ line, id }) => `${line} ${id}`);
};

test("the list that comes with the program is good, and importing it again changes nothing", () => {
  expect(readUnitsFile(caoBangFile, [])).toMatchObject({ is: "good", added: 228, replaced: 0 });
  const again = readUnitsFile(caoBangFile, caoBang);
  expect(again).toMatchObject({ is: "good", added: 0, replaced: 228 });
  expect(again.is === "good" && again.units.length).toBe(228);
});

test("a later merger is brought by its own rows: the old ones end, the new ones begin", () => {
  const reading = readUnitsFile(
    text([
      header,
      "01273,Thục Phán,phường,04,2025-07-01,2027-12-31,01275",
      "01279,Nùng Trí Cao,phường,04,2025-07-01,2027-12-31,01275",
      "01275,Cao Bằng,phường,04,2028-01-01,,",
    ]),
    caoBang,
  );
  if (reading.is === "bad") throw new Error(JSON.stringify(reading.problems));
  expect([reading.added, reading.replaced, reading.units.length]).toEqual([1, 2, 229]);
  expect(unitOn(reading.units, "01273", "2027-12-31")?.name).toBe("Thục Phán");
  expect(unitOn(reading.units, "01273", "2028-01-01")).toBeUndefined();
});

test("days that are none, unknown types, bad codes and an end before the beginning are named by line", () => {
  expect(
    problemsOf([
      province,
      "90001,An,xã,90,2025-02-29,,",
      "90002,Bình,làng,90,2020-01-01,,",
      "9,Chi,xã,90,2020-01-01,,",
      "90004,Dương,xã,90,2020-01-01,2019-12-31,90005",
      "90005,Em,xã,90,01/07/2025,,",
      "90006,,xã,90,2020-01-01,,",
      "90007,=Giang,xã,90,2020-01-01,,",
      "90008,Hà,xã,90,2020-01-01,,90005",
    ]),
  ).toEqual([
    "3 cell-not-a-day",
    "4 unit-type-unknown",
    "5 unit-code-form",
    "6 unit-ends-before",
    "7 cell-day-order",
    "8 cell-missing",
    "9 cell-formula",
    "10 unit-successors-without-end",
  ]);
});

test("the same row twice, two units of one code on one day, absent parents and successors are named by line", () => {
  expect(
    problemsOf([
      province,
      "90001,An,xã,90,2020-01-01,2025-06-30,90009",
      "90001,An,xã,90,2020-01-01,2025-06-30,90002",
      "90002,Bình,xã,90,2025-07-01,,",
      "90002,Bình,xã,90,2026-01-01,,",
      "90003,Chi,xã,91,2020-01-01,,",
    ]),
  ).toEqual(["3 unit-successor-absent", "4 unit-twice", "6 unit-overlap", "7 unit-parent-absent"]);
});

test("a successor must stand on the day after, not merely some day", () => {
  const rows = [province, "90001,An,xã,90,2020-01-01,2025-06-30,90002", "90002,Bình,xã,90,2025-07-02,,"];
  expect(problemsOf(rows)).toEqual(["3 unit-successor-absent"]);
});

test("a file that would break what is there already is refused too", () => {
  expect(problemsOf(["01273,Thục Phán,phường,04,2025-01-01,,"], caoBang)).toEqual(["2 unit-overlap", "2 unit-overlap"]);
  const ending = problemsOf(["04,Cao Bằng,tỉnh,,2020-03-01,2025-06-30,"], caoBang);
  expect(ending).toHaveLength(56);
  expect(new Set(ending)).toEqual(new Set(["0 unit-parent-absent"]));
});

test("unknown columns are refused with the nearest name", () => {
  const reading = readUnitsFile(text([header.replace("parent_code", "parent"), "90,Thử,tỉnh,,2020-01-01,,"]), []);
  expect(reading).toMatchObject({
    is: "bad",
    problems: [
      { line: 1, id: "csv-column-unknown", args: { given: "parent", nearest: "parent_code" } },
      { line: 1, id: "csv-column-missing", args: { column: "parent_code" } },
    ],
  });
});
