import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, provinceBounds, tallyOf, unitBounds } from "../../server/statistics/bounds.ts";
import { type Figure, indicatorTable } from "../../server/statistics/indicator-table.ts";
import { homes, recorded, truth, type World, worlds } from "./worlds.ts";

const cell = (source: string, unit: string | null, n: number, sex: Cell["sex"] = null): Cell => ({
  source,
  unit,
  sex,
  n,
});

test("one source alone is exact, for the unit and for the province", () => {
  const tally = tallyOf([cell("zalo-oa", "a", 7), cell("zalo-oa", "b", 5)]);
  expect(unitBounds(tally, "a", "all", null)).toEqual({ low: 7, high: 7 });
  expect(provinceBounds(tally, "all", null)).toEqual({ low: 12, high: 12 });
});

test("two sources may have met the same children or none of the same", () => {
  const tally = tallyOf([cell("zalo-oa", "a", 7), cell("telegram", "a", 5)]);
  expect(unitBounds(tally, "a", "all", null)).toEqual({ low: 7, high: 12 });
  expect(unitBounds(tally, "a", "all", 9)).toEqual({ low: 7, high: 9 });
});

test("children of different homes are different children, whichever source met them", () => {
  const tally = tallyOf([cell("zalo-oa", "a", 7), cell("telegram", "b", 5)]);
  expect(provinceBounds(tally, "all", null)).toEqual({ low: 12, high: 12 });
});

test("a child without a home may live in any unit, and counts once for the province", () => {
  const tally = tallyOf([cell("zalo-oa", "a", 7), cell("zalo-oa", null, 3)]);
  expect(unitBounds(tally, "a", "all", null)).toEqual({ low: 7, high: 10 });
  expect(unitBounds(tally, "b", "all", null)).toEqual({ low: 0, high: 3 });
  expect(provinceBounds(tally, "all", null)).toEqual({ low: 10, high: 10 });
});

test("a child whose sex is not known may be of either", () => {
  const tally = tallyOf([
    cell("zalo-oa", "a", 4, "female"),
    cell("zalo-oa", "a", 2),
    cell("zalo-oa", null, 1, "female"),
    cell("zalo-oa", null, 3),
  ]);
  expect(unitBounds(tally, "a", "female", null)).toEqual({ low: 4, high: 10 });
  expect(unitBounds(tally, "a", "male", null)).toEqual({ low: 0, high: 5 });
  expect(provinceBounds(tally, "female", null)).toEqual({ low: 5, high: 10 });
  expect(provinceBounds(tally, "male", null)).toEqual({ low: 0, high: 5 });
});

test("more children than there are is kept in sight, not cut off", () => {
  expect(unitBounds(tallyOf([cell("zalo-oa", "a", 7)]), "a", "all", 5)).toEqual({ low: 7, high: 7 });
  expect(provinceBounds(tallyOf([]), "all", 5)).toEqual({ low: 0, high: 0 });
});

const figuresOf = (world: World) => {
  const figures = indicatorTable(recorded(world)).indicators[0];
  if (figures === undefined) throw new Error("indicator 22 is first");
  return figures;
};
const holds = (figure: Figure, n: number) => figure.numerator.low <= n && n <= figure.numerator.high;

test("in any small province in which the assumptions hold, the truth is inside the bounds: unit, province, by sex", () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const { province, units } = figuresOf(world);
      expect(units.map((place) => place.unit)).toEqual(homes);
      for (const place of [province, ...units]) {
        const home = place === province ? null : place.unit;
        expect(holds(place, truth(world, home, null))).toBe(true);
        expect(holds(place.bySex.female, truth(world, home, "female"))).toBe(true);
        expect(holds(place.bySex.male, truth(world, home, "male"))).toBe(true);
        expect(place.verdict).not.toBe("over-denominator");
      }
    }),
    { seed: 3, numRuns: 1_500 },
  );
});

test("the worlds drawn are not all alike: bounds are open, met and tight in some", () => {
  const drawn = fc.sample(worlds, { seed: 3, numRuns: 300 }).map((world) => ({ world, figures: figuresOf(world) }));
  const provinces = drawn.map(({ figures }) => figures.province);
  expect(provinces.filter(({ numerator }) => numerator.low < numerator.high).length).toBeGreaterThan(50);
  expect(
    provinces.filter(({ numerator }) => numerator.low > 0 && numerator.low === numerator.high).length,
  ).toBeGreaterThan(2);
  const atLow = drawn.filter(({ world, figures }) => truth(world, null, null) === figures.province.numerator.low);
  const atHigh = drawn.filter(({ world, figures }) => truth(world, null, null) === figures.province.numerator.high);
  expect([atLow.length > 20, atHigh.length > 20]).toEqual([true, true]);
});
