import { expect, test } from "vitest";
import type { FiguresInput, OfficialCount } from "../../server/statistics/figures-input.ts";
import { indicatorTable } from "../../server/statistics/indicator-table.ts";
import { activity, emptyYear, population } from "./province.ts";

// What each assumption is worth: a world that breaks it, and which way the figure then errs.

const count = (source: string, unit: string, n = 1): OfficialCount => ({ indicator: "22", source, unit, sex: "", n });
const provinceOf = (input: Partial<FiguresInput>) => {
  const figures = indicatorTable({ ...emptyYear, ...input }).indicators[0];
  if (figures === undefined) throw new Error("indicator 22 is first");
  return { ...figures.province.numerator, verdict: figures.province.verdict };
};

test("one child who gives two homes in a year is counted as two: the low end is too high", () => {
  expect(provinceOf({ counts: [count("zalo-oa", "90001"), count("telegram", "90002")] })).toMatchObject({
    low: 2,
    high: 2,
  });
});

test("one child with two animals on one account is counted as two: the low end is too high", () => {
  expect(provinceOf({ counts: [count("zalo-oa", "90001", 2)] })).toMatchObject({ low: 2, high: 2 });
});

test("two children who share an animal are counted as one: the high end is too low", () => {
  expect(provinceOf({ counts: [count("zalo-oa", "90001", 1)] })).toMatchObject({ low: 1, high: 1 });
});

test("one child with two codes of a campaign is counted as two: the low end is too high", () => {
  expect(provinceOf({ counts: [count("code:mot", "90001", 2)] })).toMatchObject({ low: 2, high: 2 });
});

test("one child with a code in each of two campaigns breaks nothing: codes of each campaign are a source", () => {
  expect(provinceOf({ counts: [count("code:mot", "90001"), count("code:hai", "90001")] })).toMatchObject({
    low: 1,
    high: 2,
  });
});

test("an activity that counts attendances as children pushes the low end above the truth", () => {
  const twice = activity("M01", "90001", { female: { "11-15": 60 } });
  expect(provinceOf({ activities: [twice] })).toMatchObject({ low: 60, high: 60 });
});

test("an activity recorded where it was held, not where the children live, moves them between units only", () => {
  const table = indicatorTable({ ...emptyYear, activities: [activity("M01", "90002", { female: { "11-15": 9 } })] });
  const [figures] = table.indicators;
  expect(figures?.units.map((place) => place.numerator.low)).toEqual([0, 9, 0]);
  expect(figures?.province.numerator).toEqual({ low: 9, high: 9 });
});

test("an official number that is too small is seen: over the denominator, without a verdict", () => {
  const input = { counts: [count("zalo-oa", "90001", 9)], populations: [population("90", [0, 3, 5])] };
  expect(provinceOf(input)).toEqual({ low: 9, high: 9, verdict: "over-denominator" });
});
