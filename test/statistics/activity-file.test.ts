import { expect, test } from "vitest";
import { activityKinds } from "../../server/statistics/activities.ts";
import { readActivityFile } from "../../server/statistics/activity-file.ts";
import { readUnitsFile } from "../../server/statistics/units-file.ts";
import { caoBang, text } from "./province.ts";

const frame = { units: caoBang, starts: "12-15", today: "2026-11-25" };
const header = "date,unit_code,activity_code,girls_0_6,boys_0_6,girls_7_10,boys_7_10,girls_11_15,boys_11_15,source";
const problemsOf = (rows: readonly string[], units = caoBang) => {
  const reading = readActivityFile(text([header, ...rows]), { ...frame, units });
  if (reading.is === "good") throw new Error("nothing was wrong");
  return reading.problems.map(({ line, id, args }) => `${line} ${id} ${args.column ?? ""}`.trim());
};

test("a good file is read; ages 0 to 6 may be empty", () => {
  const reading = readActivityFile(text([header, "2026-03-26,01273,M01,,,10,12,15,13,Tỉnh đoàn"]), frame);
  expect(reading).toEqual({
    is: "good",
    rows: [
      {
        line: 2,
        activity: {
          date: "2026-03-26",
          unit: "01273",
          activity: "M01",
          children: { female: { "0-6": 0, "7-10": 10, "11-15": 15 }, male: { "0-6": 0, "7-10": 12, "11-15": 13 } },
          source: "Tỉnh đoàn",
        },
      },
    ],
  });
});

test("every code of the closed list is taken but A01, which the program counts itself", () => {
  expect(activityKinds.map((kind) => kind.code)).toHaveLength(15);
  const rows = activityKinds.map((kind) => `2026-03-26,01273,${kind.code},,,1,1,1,1,Tỉnh đoàn`);
  expect(problemsOf(rows)).toEqual(["12 activity-own"]);
  expect(
    problemsOf([
      "2026-03-26,01273,M11,,,1,1,1,1,a",
      "2026-03-26,01273,,,,1,1,1,1,a",
      "2026-03-26,01273,m01,,,1,1,1,1,a",
    ]),
  ).toEqual(["2 activity-code", "3 cell-missing activity_code", "4 activity-code"]);
});

test("missing, negative and impossible numbers, nobody at all, and days ahead are named by line", () => {
  expect(
    problemsOf([
      "2026-03-26,01273,M01,,,,12,15,13,a",
      "2026-03-26,01273,M01,,,1,-2,15,13,a",
      "2026-03-26,01273,M01,0,0,0,0,0,0,a",
      "2026-03-26,01273,M01,,,100001,0,0,0,a",
      "2026-11-26,01273,M01,,,1,1,1,1,a",
      "2019-12-31,01273,M01,,,1,1,1,1,a",
      "26/03/2026,01273,M01,,,1,1,1,1,a",
      "2026-03-26,01273,M01,,,1,1,1,1,@a",
    ]),
  ).toEqual([
    "2 cell-missing girls_7_10",
    "3 cell-negative boys_7_10",
    "4 activity-nobody",
    "5 cell-too-large girls_7_10",
    "6 cell-day-ahead date",
    "7 cell-day-early date",
    "7 unit-not-yet",
    "8 cell-day-order date",
    "9 cell-formula source",
  ]);
});

test("a unit is read by the activity's own day: the old commune before the merger, not after", () => {
  const row = (day: string, unit: string) => `${day},${unit},M01,,,1,1,1,1,a`;
  const before = readActivityFile(text([header, row("2025-06-30", "01267"), row("2025-07-01", "01273")]), frame);
  expect(before.is).toBe("good");
  expect(problemsOf([row("2025-07-01", "01267"), row("2025-06-30", "040"), row("2026-01-05", "1273")])).toEqual([
    "2 unit-succeeded",
    "3 unit-not-commune",
    "4 unit-zero-dropped",
  ]);
});

test("a province's own activity, whose communes nobody noted, is taken", () => {
  expect(readActivityFile(text([header, "2026-06-01,04,M08,,,0,0,50,50,Tỉnh đoàn"]), frame).is).toBe("good");
});

test("a commune divided before the year ends is refused, naming those that took it over", () => {
  const units = readUnitsFile(
    text([
      "code,name,type,parent_code,valid_from,valid_to,successor_codes",
      "01273,Thục Phán,phường,04,2025-07-01,2026-06-30,01274;01275",
      "01274,Thục,phường,04,2026-07-01,,",
      "01275,Phán,phường,04,2026-07-01,,",
      "01279,Nùng Trí Cao,phường,04,2025-07-01,2026-06-30,",
    ]),
    caoBang,
  );
  if (units.is === "bad") throw new Error(JSON.stringify(units.problems));
  const reading = readActivityFile(
    text([header, "2026-03-26,01273,M01,,,1,1,1,1,a", "2026-03-26,01279,M01,,,1,1,1,1,a"]),
    { ...frame, units: units.units },
  );
  expect(reading).toMatchObject({
    is: "bad",
    problems: [
      { line: 2, id: "unit-split", args: { successors: "phường Thục (01274), phường Phán (01275)" } },
      { line: 3, id: "unit-without-successor" },
    ],
  });
});

test("an identical row of the same file is refused with the line of the first", () => {
  const row = "2026-03-26,01273,M01,,,1,1,1,1,a";
  expect(problemsOf([row, "2026-03-26,01273,M01,,,1,1,1,1,b", row])).toEqual(["4 activity-twice"]);
});
