import { expect, test } from "vitest";
import { readCsv } from "../../server/statistics/csv-table.ts";
import { nearestOf } from "../../server/statistics/nearest.ts";
import { text } from "./province.ts";

const form = { required: ["unit_code", "year", "source"], optional: ["female_0_6"] };
const problemsOf = (bytes: Uint8Array) => {
  const reading = readCsv(bytes, form);
  if (reading.is === "good") throw new Error("nothing was wrong");
  return reading.problems.map(({ line, id, args }) => [line, id, ...Object.values(args)]);
};
const linesOf = (bytes: Uint8Array) => {
  const reading = readCsv(bytes, form);
  if (reading.is === "bad") throw new Error(JSON.stringify(reading.problems));
  return reading.lines;
};

test("a file from a spreadsheet is read: byte order mark, CRLF, quotes, empty lines, columns in another order", () => {
  const file = text(
    '\uFEFFsource, year ,unit_code\r\n"Sở Y tế, phòng 2",2026,01273\r\n\r\n,,\r\n"Nói ""thế""",2027, 01279 ',
  );
  expect(linesOf(file)).toEqual([
    { line: 2, cells: { source: "Sở Y tế, phòng 2", year: "2026", unit_code: "01273" } },
    { line: 5, cells: { source: 'Nói "thế"', year: "2027", unit_code: "01279" } },
  ]);
});

test("letters written with separate marks come out as one letter", () => {
  const decomposed = "Sở Y tế".normalize("NFD");
  expect(linesOf(text(["unit_code,year,source", `01273,2026,${decomposed}`]))[0]?.cells.source).toBe(
    "Sở Y tế".normalize("NFC"),
  );
});

test("a wrong column is named with the nearest, a missing and a doubled one by name", () => {
  expect(problemsOf(text(["unit_code,nam,source,source", "01273,2026,a,b"]))).toEqual([
    [1, "csv-column-unknown", "nam", "year"],
    [1, "csv-column-twice", "source"],
    [1, "csv-column-missing", "year"],
  ]);
  expect(nearestOf("Age 7-10", ["age_0_6", "age_7_10", "age_11_15"])).toBe("age_7_10");
  expect(nearestOf("nguồn", ["unit_code", "source"])).toBe("source");
});

test("semicolons, tabs and a missing header are told apart", () => {
  expect(problemsOf(text(["unit_code;year;source", "01273;2026;a"]))[0]?.slice(0, 2)).toEqual([1, "csv-separator"]);
  expect(problemsOf(text(["unit_code\tyear\tsource", "01273\t2026\ta"]))[0]?.slice(0, 2)).toEqual([1, "csv-separator"]);
  expect(problemsOf(text(["01273,2026,a"]))[0]?.slice(0, 2)).toEqual([1, "csv-no-header"]);
});

test("cells too few or too many, an open quote and an empty file are named by line", () => {
  expect(problemsOf(text(["unit_code,year,source", "01273,2026", "01273,2026,a,b"]))).toEqual([
    [2, "csv-cells", 2, 3],
    [3, "csv-cells", 4, 3],
  ]);
  expect(problemsOf(text(["unit_code,year,source", '01273,2026,"a']))[0]?.[1]).toBe("csv-quotes");
  expect(problemsOf(text(["unit_code,year,source", '01273,20"26,a']))[0]).toEqual([2, "csv-quotes"]);
  expect(problemsOf(text(""))[0]?.slice(0, 2)).toEqual([0, "csv-empty"]);
  expect(problemsOf(text("\n\n"))[0]?.slice(0, 2)).toEqual([0, "csv-empty"]);
  expect(problemsOf(text("unit_code,year,source\n,,\n"))).toEqual([[0, "csv-no-rows"]]);
});

test("what is not UTF-8 text is refused whole", () => {
  const windows = Uint8Array.from([...text("unit_code,year,source\n01273,2026,"), 0xd2, 0x20]);
  expect(problemsOf(windows)).toEqual([[0, "csv-not-utf8"]]);
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[..."unit_code"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  expect(problemsOf(utf16)).toEqual([[0, "csv-not-utf8"]]);
  expect(problemsOf(text("unit_code,year,source\n01\u0000,2026,a"))).toEqual([[0, "csv-not-utf8"]]);
  expect(problemsOf(new Uint8Array(20 * 1024 * 1024 + 1))[0]?.[1]).toBe("csv-too-large");
});
