import { expect, test } from "vitest";
import { activityKinds } from "../../server/statistics/activities.ts";
import type { FiguresInput } from "../../server/statistics/figures-input.ts";
import { type IndicatorFigures, indicatorTable } from "../../server/statistics/indicator-table.ts";
import {
  assumptionsOf,
  feedingActivities,
  type IndicatorCode,
  indicators,
  targetPercent,
} from "../../server/statistics/indicators.ts";
import { percentOf, shortOfTarget, verdictOf } from "../../server/statistics/verdict.ts";
import { activity, caoBang, emptyYear, population, smallProvince } from "./province.ts";

const figuresOf = (input: Partial<FiguresInput>, code: IndicatorCode): IndicatorFigures => {
  const figures = indicatorTable({ ...emptyYear, ...input }).indicators.find((one) => one.indicator === code);
  if (figures === undefined) throw new Error(`no indicator ${code}`);
  return figures;
};
const everyUnit = smallProvince.filter((unit) => unit.parentCode !== null).map((unit) => unit.code);

test("the target path is a straight line from 2025 to 2030, and there is none outside", () => {
  const path = (code: IndicatorCode) => {
    const indicator = indicators.find((one) => one.code === code);
    return [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => indicator && targetPercent(indicator, year));
  };
  for (const code of ["22", "24", "24w"] as const) expect(path(code)).toEqual([null, 30, 31, 32, 33, 34, 35, null]);
  for (const code of ["23a", "23a-7-15"] as const) expect(path(code)).toEqual([null, 85, 86, 87, 88, 89, 90, null]);
});

test("a target on the line says so under its figure; the plan's own years do not", () => {
  expect(indicators).toHaveLength(5);
  for (const indicator of indicators) {
    expect(assumptionsOf(indicator, 2026)).toContain("figures-note-target-line");
    expect(assumptionsOf(indicator, 2025)).not.toContain("figures-note-target-line");
    expect(assumptionsOf(indicator, 2030)).not.toContain("figures-note-target-line");
    for (const assumption of ["one-home", "one-animal", "one-code"]) {
      expect(assumptionsOf(indicator, 2030)).toContain(`figures-assumption-${assumption}`);
    }
  }
});

test("activities feed what the closed list says", () => {
  const feeding = Object.fromEntries(
    indicators.map((indicator) => [indicator.code, feedingActivities(indicator).join(" ")]),
  );
  expect(feeding).toEqual({
    "22": "M01 M02 M05 M06 M07 M08 M10",
    "23a": "A01 A02 A03 A04 A05",
    "23a-7-15": "A01 A02 A03 A04 A05",
    "24": "M01 M02 M03 M04 M05 M06 M07 M08 M09",
    "24w": "M01 M02 M03 M04 M05 M06 M07 M08 M09 M10",
  });
});

test("each indicator counts the children of its own ages, from its own counts and activities", () => {
  const input: Partial<FiguresInput> = {
    counts: [
      { indicator: "22", source: "zalo-oa", unit: "90001", sex: "female", n: 8 },
      { indicator: "23a", source: "zalo-oa", unit: "90001", sex: "female", n: 6 },
      { indicator: "24w", source: "zalo-oa", unit: "90001", sex: "female", n: 5 },
      { indicator: "taking-part", source: "zalo-oa", unit: "90001", sex: "female", n: 99 },
    ],
    activities: [
      activity("M05", "90002", { female: { "0-6": 1, "7-10": 20, "11-15": 30 } }),
      activity("A02", "90002", { male: { "0-6": 100, "7-10": 200, "11-15": 300 } }),
      activity("M10", "90003", { female: { "11-15": 7 } }),
      activity("M03", "90003", { male: { "7-10": 2, "11-15": 4 } }),
    ],
  };
  const low = (code: IndicatorCode) => figuresOf(input, code).province.numerator;
  expect(low("22")).toEqual({ low: 8 + 50 + 7, high: 65 });
  expect(low("23a")).toEqual({ low: 6 + 600, high: 606 });
  expect(low("23a-7-15")).toEqual({ low: 6 + 500, high: 506 });
  expect(low("24")).toEqual({ low: 30 + 4, high: 34 });
  expect(low("24w")).toEqual({ low: 5 + 30 + 7, high: 5 + 30 + 7 + 4 });
  expect(figuresOf(input, "22").leftOut).toEqual([
    { activity: "A02", rows: 1, n: 500 },
    { activity: "M03", rows: 1, n: 6 },
  ]);
  expect(figuresOf(input, "24").leftOut.map((one) => one.activity)).toEqual(["A02", "M10"]);
});

test("the denominator is the province's own row, else the sum if every commune has one, else there is none", () => {
  const units = everyUnit.map((unit) => population(unit, [10, 20, 30]));
  const denominator = (populations: FiguresInput["populations"], code: IndicatorCode) =>
    figuresOf({ populations }, code).province.denominator;
  const sum = denominator(units, "22");
  expect(sum).toEqual({
    is: "known",
    n: 150,
    from: "sum-of-units",
    sources: ["Sở Y tế"],
    firstDate: "2025-12-31",
    lastDate: "2025-12-31",
  });
  expect(denominator([...units, population("90", [1, 2, 300])], "22")).toMatchObject({ n: 302, from: "own-row" });
  expect(denominator(units.slice(1), "22")).toEqual({ is: "missing" });
  expect(denominator([], "22")).toEqual({ is: "missing" });
  const numbers = (["23a", "23a-7-15", "24", "24w"] as const).map((code) => denominator(units, code));
  expect(numbers).toMatchObject([{ n: 180 }, { n: 150 }, { n: 90 }, { n: 90 }]);
});

test("without a denominator there are bounds but no share and no verdict; nobody to be a share of is the same", () => {
  const counts = [{ indicator: "22", source: "zalo-oa", unit: "90001", sex: "", n: 3 }];
  const { province } = figuresOf({ counts, populations: [] }, "22");
  expect(province).toMatchObject({
    numerator: { low: 3, high: 3 },
    lowPercent: null,
    verdict: "no-denominator",
    shortOfTarget: null,
  });
  const zero = figuresOf({ counts, populations: [population("90", [5, 0, 0])] }, "22").province;
  expect(zero).toMatchObject({ denominator: { is: "missing" }, verdict: "no-denominator" });
});

test("verdicts hold at the very edge of the target", () => {
  expect(verdictOf({ low: 31, high: 31 }, 100, 31)).toBe("met");
  expect(verdictOf({ low: 30, high: 31 }, 100, 31)).toBe("may-be-met");
  expect(verdictOf({ low: 0, high: 30 }, 100, 31)).toBe("not-met");
  expect(verdictOf({ low: 101, high: 101 }, 100, 31)).toBe("over-denominator");
  expect(verdictOf({ low: 100, high: 100 }, 100, null)).toBe("no-target");
  expect(verdictOf({ low: 1, high: 1 }, null, 31)).toBe("no-denominator");
  expect(shortOfTarget(20_415, 70_320, 31)).toBe(1_385);
  expect(shortOfTarget(31, 100, 31)).toBe(0);
});

test("a share shown as the target has reached it, and one below is never shown as if it had", () => {
  expect(percentOf(3_099, 10_000)).toBe(30.9);
  expect(percentOf(31, 100)).toBe(31);
  expect(percentOf(1, 3)).toBe(33.3);
  for (let denominator = 1; denominator < 400; denominator += 1) {
    for (const n of [Math.ceil(0.31 * denominator), Math.max(0, Math.ceil(0.31 * denominator) - 1)]) {
      const isMet = verdictOf({ low: n, high: n }, denominator, 31) === "met";
      expect(percentOf(n, denominator) >= 31).toBe(isMet);
    }
  }
});

test("girls and boys have their own bounds and denominators", () => {
  const { province } = figuresOf(
    {
      populations: [population("90", [0, 50, 50], [0, 20, 25])],
      counts: [
        { indicator: "22", source: "zalo-oa", unit: "90001", sex: "female", n: 9 },
        { indicator: "22", source: "zalo-oa", unit: "90001", sex: "", n: 2 },
      ],
    },
    "22",
  );
  expect(province.bySex.female).toMatchObject({
    numerator: { low: 9, high: 11 },
    denominator: { n: 45 },
    lowPercent: 20,
  });
  expect(province.bySex.male).toMatchObject({ numerator: { low: 0, high: 2 }, denominator: { n: 55 } });
});

test("in the year of the merger old communes are added up in the one that took them over", () => {
  const { units, province } = figuresOf(
    {
      year: 2025,
      units: caoBang,
      counts: [
        { indicator: "22", source: "zalo-oa", unit: "01267", sex: "", n: 4 },
        { indicator: "22", source: "zalo-oa", unit: "01273", sex: "", n: 5 },
        { indicator: "22", source: "zalo-oa", unit: "", sex: "", n: 1 },
      ],
      activities: [
        activity("M01", "01705", { male: { "11-15": 6 } }, "2025-03-01"),
        activity("M01", "04", { male: { "11-15": 3 } }, "2025-03-02"),
      ],
    },
    "22",
  );
  expect(units).toHaveLength(56);
  expect(units.find((place) => place.unit === "01273")).toMatchObject({
    name: "phường Thục Phán",
    numerator: { low: 9, high: 9 + 1 + 6 + 3 },
  });
  expect(province).toMatchObject({ unit: "04", name: "tỉnh Cao Bằng", numerator: { low: 10, high: 19 } });
});

test("the sources of a figure are named, the largest first, with those whose commune is not known", () => {
  const { sources } = figuresOf(
    {
      counts: [
        { indicator: "22", source: "telegram/2", unit: "90001", sex: "", n: 4 },
        { indicator: "22", source: "telegram/2", unit: "", sex: "", n: 2 },
        { indicator: "22", source: "code:xuan", unit: "77777", sex: "", n: 3 },
      ],
      activities: [
        activity("M01", "90002", { male: { "11-15": 30 } }),
        activity("M03", "90002", { male: { "11-15": 99 } }),
      ],
    },
    "22",
  );
  expect(sources.map(({ source, n, withoutUnit }) => [source, n, withoutUnit])).toEqual([
    ["activity/M01-90002-2026-03-01", 30, 0],
    ["telegram/2", 6, 2],
    ["code:xuan", 3, 3],
  ]);
  expect(sources[0]?.activity).toEqual({ code: "M01", source: "Tỉnh đoàn", date: "2026-03-01" });
});

test("what children told of themselves is counted and never made a share of", () => {
  const trait = (source: string, value: string, n: number) => ({
    indicator: "22",
    source,
    trait: "ethnic-group",
    value,
    n,
  });
  const { traits } = figuresOf(
    { traits: [trait("zalo-oa", "mong", 4), trait("telegram", "mong", 6), trait("zalo-oa", "dao", 2)] },
    "22",
  );
  expect(traits).toEqual([
    { trait: "ethnic-group", value: "dao", children: { low: 2, high: 2 } },
    { trait: "ethnic-group", value: "mong", children: { low: 6, high: 10 } },
  ]);
});

test("no activity of the closed list is forgotten: each feeds something", () => {
  expect(activityKinds.filter((kind) => kind.feeds.length === 0)).toEqual([]);
});
