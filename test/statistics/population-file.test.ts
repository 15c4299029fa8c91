import { expect, test } from "vitest";
import { readPopulationFile } from "../../server/statistics/population-file.ts";
import { caoBang, text } from "./province.ts";

const frame = { units: caoBang, starts: "12-15", today: "2026-11-25" };
const header = "unit_code,year,age_0_6,age_7_10,age_11_15,source,source_date";
const read = (rows: readonly string[], head = header) => readPopulationFile(text([head, ...rows]), frame);
const problemsOf = (rows: readonly string[], head = header) => {
  const reading = read(rows, head);
  if (reading.is === "good") throw new Error("nothing was wrong");
  return reading.problems.map(({ line, id, args }) => `${line} ${id} ${args.column ?? ""}`.trim());
};

test("a good file is read, girls where the source tells them apart", () => {
  const rows = [
    "01273,2026,900,700,600,Sở Y tế,2025-12-31,440,,300",
    "04,2026,53000,31000,38900,Sở Y tế,2025-12-31,,,",
  ];
  expect(read(rows, `${header},female_0_6,female_7_10,female_11_15`)).toEqual({
    is: "good",
    rows: [
      {
        unit: "01273",
        year: 2026,
        children: { "0-6": 900, "7-10": 700, "11-15": 600 },
        girls: { "0-6": 440, "7-10": null, "11-15": 300 },
        source: "Sở Y tế",
        sourceDate: "2025-12-31",
      },
      expect.objectContaining({ unit: "04", children: { "0-6": 53_000, "7-10": 31_000, "11-15": 38_900 } }),
    ],
  });
});

test("missing, negative, fractional, parted and impossible numbers are named by line and column", () => {
  expect(
    problemsOf([
      "01273,2026,,700,600,Sở Y tế,2025-12-31",
      "01279,2026,900,-1,600,Sở Y tế,2025-12-31",
      "01288,2026,900,7.5,600,Sở Y tế,2025-12-31",
      "01290,2026,900,700,1.384,Sở Y tế,2025-12-31",
      '01294,2026,900,700,"1,384",Sở Y tế,2025-12-31',
      "01297,2026,900,700,50001,Sở Y tế,2025-12-31",
      "01304,2026,0,0,0,Sở Y tế,2025-12-31",
      "01318,2026,900,=1+1,600,Sở Y tế,2025-12-31",
      "01321,2026,1e3,700,600,Sở Y tế,2025-12-31",
    ]),
  ).toEqual([
    "2 cell-missing age_0_6",
    "3 cell-negative age_7_10",
    "4 cell-not-a-number age_7_10",
    "5 cell-thousands age_11_15",
    "6 cell-thousands age_11_15",
    "7 cell-too-large age_11_15",
    "8 population-nobody",
    "9 cell-not-a-number age_7_10",
    "10 cell-not-a-number age_0_6",
  ]);
});

test("sources that are missing, look like a formula or hide something, and days that are none or ahead, are refused", () => {
  expect(
    problemsOf([
      "01273,2026,900,700,600,,2025-12-31",
      "01279,2026,900,700,600,=HYPERLINK(),2025-12-31",
      "01288,2026,900,700,600,Sở \u202Eế tY,2025-12-31",
      '01290,2026,900,700,600,"Sở',
      'Y tế",2025-12-31',
      "01294,2026,900,700,600,Sở Y tế,31/12/2025",
      "01297,2026,900,700,600,Sở Y tế,2025-02-30",
      "01304,2026,900,700,600,Sở Y tế,2026-11-26",
      "01318,2026,900,700,600,Sở Y tế,",
      `01321,2026,900,700,600,${"Sở".repeat(101)},2025-12-31`,
    ]),
  ).toEqual([
    "2 cell-missing source",
    "3 cell-formula source",
    "4 cell-hidden-characters source",
    "6 cell-hidden-characters source",
    "7 cell-day-order source_date",
    "8 cell-not-a-day source_date",
    "9 cell-day-ahead source_date",
    "10 cell-missing source_date",
    "11 cell-too-long source",
  ]);
});

test("a unit is read by the last day of its report year", () => {
  const good = "900,700,600,Sở Y tế,2025-12-31";
  expect(problemsOf([`01267,2026,${good}`])).toEqual(["2 unit-succeeded"]);
  expect(problemsOf([`040,2026,${good}`])).toEqual(["2 unit-ended"]);
  expect(problemsOf([`040,2024,${good}`])).toEqual(["2 unit-not-commune"]);
  expect(problemsOf([`1273,2026,${good}`])).toEqual(["2 unit-zero-dropped"]);
  expect(problemsOf([`99999,2026,${good}`, `,2026,${good}`])).toEqual(["2 unit-absent", "3 cell-missing unit_code"]);
  expect(problemsOf([`01273,26,${good}`, `01273,1999,${good}`, `01273,,${good}`])).toEqual([
    "2 population-year",
    "3 population-year",
    "4 population-year",
  ]);
  const last = readPopulationFile(text([header, `01267,2025,${good}`]), { ...frame, starts: "01-01" });
  expect(last).toMatchObject({ is: "bad", problems: [{ args: { successors: "phường Thục Phán (01273)" } }] });
});

test("the same unit and year twice, and more girls than children, are refused", () => {
  const good = "900,700,600,Sở Y tế,2025-12-31";
  expect(problemsOf([`01273,2026,${good}`, `01279,2026,${good}`, `01273,2026,${good}`])).toEqual([
    "4 population-twice",
  ]);
  expect(problemsOf([`01273,2026,${good},901,700,600`], `${header},female_0_6,female_7_10,female_11_15`)).toEqual([
    "2 population-girls female_0_6",
  ]);
});
