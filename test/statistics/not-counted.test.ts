import { expect, test } from "vitest";
import type { CampaignFacts } from "../../server/statistics/figures-input.ts";
import { indicatorTable } from "../../server/statistics/indicator-table.ts";
import { lessonFigure } from "../../server/statistics/lesson.ts";
import { notCounted } from "../../server/statistics/not-counted.ts";
import { type ProvinceFigure, provinceFigures } from "../../server/statistics/province-figures.ts";
import { emptyYear, population } from "./province.ts";

const campaign = (given: Partial<CampaignFacts>): CampaignFacts => ({
  id: "xuan",
  name: "Đợt xuân",
  state: "closed",
  isTrial: false,
  answersBy: "2026-06-30",
  isAnswered: false,
  isBoxLost: false,
  spoiled: 0,
  counts: [],
  ...given,
});
const count = (indicator: string, band: string, n: number, isVisit = false) => ({ indicator, band, n, isVisit });

test("ballots that wait for the adults' answer stand apart, and so do visits and spoiled ones", () => {
  const counts = [
    count("taking-part", "7-10", 30),
    count("taking-part", "11-15", 12),
    count("taking-part", "7-10", 5, true),
  ];
  expect(notCounted([campaign({ counts, spoiled: 2 })]).map(({ reason, n }) => [reason, n])).toEqual([
    ["awaiting-answer", 42],
    ["visits", 5],
    ["spoiled", 2],
  ]);
  expect(notCounted([campaign({ counts, isAnswered: true })]).map(({ reason, n }) => [reason, n])).toEqual([
    ["visits", 5],
  ]);
});

test("a trial never counts, and a box that is shut or lost has no number", () => {
  const reasons = notCounted([
    campaign({
      id: "thu",
      isTrial: true,
      counts: [count("taking-part", "7-10", 3), count("taking-part", "7-10", 1, true)],
    }),
    campaign({ id: "thu-mo", isTrial: true, state: "open" }),
    campaign({ id: "mo", state: "open" }),
    campaign({ id: "dong", state: "closing" }),
    campaign({ id: "mat", isBoxLost: true }),
    campaign({ id: "nhap", state: "draft" }),
  ]);
  expect(reasons.map(({ campaign: id, reason, n }) => [id, reason, n])).toEqual([
    ["thu", "trial", 4],
    ["thu-mo", "trial-open", null],
    ["mo", "box-not-open", null],
    ["dong", "box-not-open", null],
    ["mat", "box-lost", null],
  ]);
});

test("the lesson's result is pooled as turns over answered campaigns, only where it was not withheld", () => {
  const first = campaign({
    id: "mot",
    isAnswered: true,
    counts: [count("23a", "7-10", 20), count("23b", "7-10", 0), count("23a", "11-15", 9)],
  });
  const second = campaign({
    id: "hai",
    isAnswered: true,
    counts: [count("23a", "7-10", 30), count("23b", "7-10", 12)],
  });
  const waiting = campaign({ id: "ba", counts: [count("23a", "7-10", 99), count("23b", "7-10", 99)] });
  const trial = campaign({ id: "thu", isTrial: true, isAnswered: true, counts: waiting.counts });
  expect(lessonFigure([first, second, waiting, trial])).toEqual({
    campaigns: 2,
    bands: [{ band: "7-10", right: 12, finished: 50 }],
  });
});

const public22 = (n: number, children: number | null): ProvinceFigure | undefined =>
  provinceFigures(
    indicatorTable({
      ...emptyYear,
      populations: children === null ? [] : [population("90", [0, 0, children])],
      counts: [{ indicator: "22", source: "zalo-oa", unit: "90001", sex: "", n }],
    }),
  )[0];

test("the public sees the province only, with its denominator, target and assumptions", () => {
  expect(public22(40, 100)).toMatchObject({
    indicator: "22",
    year: 2026,
    state: "shown",
    low: 40,
    high: 40,
    lowPercent: 40,
    highPercent: 40,
    targetPercent: 31,
    denominator: 100,
    denominatorSources: ["Sở Y tế"],
    denominatorDate: "2025-12-31",
    verdict: "met",
    shortOfTarget: 0,
  });
  expect(JSON.stringify(public22(40, 100))).not.toMatch(/90001|zalo-oa/);
});

test("figures over their denominator and of fewer than five children are not public, nobody at all is", () => {
  expect(public22(40, 30)).toMatchObject({ state: "over-denominator" });
  expect(public22(40, 30)).not.toHaveProperty("low");
  for (const few of [1, 4]) {
    expect(public22(few, 100)).toMatchObject({ state: "too-few" });
    expect(public22(few, 100)).not.toHaveProperty("low");
  }
  expect(public22(5, 100)).toMatchObject({ state: "shown", low: 5 });
  expect(public22(0, 100)).toMatchObject({ state: "shown", low: 0, verdict: "not-met" });
  expect(public22(9, null)).toMatchObject({ state: "no-denominator", low: 9, high: 9 });
});
