import type { Ages, Sex } from "./activities.ts";
import { type Bounds, provinceBounds, type Tally, tallyOf, unitBounds, type Who } from "./bounds.ts";
import { countOf, type Denominator, provinceDenominator, unitDenominator } from "./denominators.ts";
import type { FiguresInput, OfficialTrait } from "./figures-input.ts";
import { assumptionsOf, type Indicator, type IndicatorCode, indicators, targetPercent } from "./indicators.ts";
import { type LessonFigure, lessonFigure } from "./lesson.ts";
import { type ActivitiesLeftOut, activitiesLeftOut, type NotCounted, notCounted } from "./not-counted.ts";
import type { Population } from "./population-file.ts";
import { daysOf, type YearDays } from "./report-year.ts";
import { cellsOfYear, type Homes, homesOf, type SourceCount, sourceCounts } from "./sources.ts";
import { byName, communesOn, provinceOn, type Unit, unitName } from "./units.ts";
import { percentOf, shortOfTarget, type Verdict, verdictOf } from "./verdict.ts";

export type IndicatorTable = {
  readonly year: number;
  readonly days: YearDays;
  readonly indicators: readonly IndicatorFigures[];
  readonly lesson: LessonFigure;
  readonly notCounted: readonly NotCounted[];
};

/** One indicator: the province, every commune of the year's last day, and what stands under the figures. */
export type IndicatorFigures = {
  readonly indicator: IndicatorCode;
  readonly ages: readonly Ages[];
  readonly targetPercent: number | null;
  readonly province: PlaceFigure;
  readonly units: readonly PlaceFigure[];
  readonly sources: readonly SourceCount[];
  readonly traits: readonly TraitCount[];
  readonly leftOut: readonly ActivitiesLeftOut[];
  /** Wording ids. */
  readonly assumptions: readonly string[];
};

export type Figure = {
  readonly numerator: Bounds;
  readonly denominator: Denominator;
  readonly lowPercent: number | null;
  readonly highPercent: number | null;
};

export type PlaceFigure = Figure & {
  /** Code; the empty text where the province has no row in the list. */
  readonly unit: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** Children still to be counted for certain; null where there is no verdict. */
  readonly shortOfTarget: number | null;
  readonly bySex: Readonly<Record<Sex, Figure>>;
};

/** How many children said so, in at least one source: counts only, no share. */
type TraitCount = { readonly trait: string; readonly value: string; readonly children: Bounds };

type Frame = {
  readonly input: FiguresInput;
  readonly days: YearDays;
  readonly homes: Homes;
  readonly province: Unit | undefined;
  readonly communes: readonly Unit[];
  readonly populations: ReadonlyMap<string, Population>;
};

/** All figures of a report year, by the units valid on its last day. */
export function indicatorTable(input: FiguresInput): IndicatorTable {
  const days = daysOf(input.year, input.starts);
  const frame: Frame = {
    input,
    days,
    homes: homesOf(input, days),
    province: provinceOn(input.units, days.last),
    communes: communesOn(input.units, days.last).toSorted(byName),
    populations: new Map(input.populations.map((row) => [row.unit, row])),
  };
  return {
    year: input.year,
    days,
    indicators: indicators.map((indicator) => figuresOf(indicator, frame)),
    lesson: lessonFigure(input.campaigns),
    notCounted: notCounted(input.campaigns),
  };
}

function figuresOf(indicator: Indicator, frame: Frame): IndicatorFigures {
  const { input } = frame;
  const target = targetPercent(indicator, input.year);
  const cells = cellsOfYear(indicator, input, frame);
  const tally = tallyOf(cells);
  return {
    indicator: indicator.code,
    ages: indicator.ages,
    targetPercent: target,
    province: provinceFigure(indicator, frame, tally, target),
    units: frame.communes.map((unit) => unitFigure(indicator, frame, tally, target, unit)),
    sources: sourceCounts(cells, input),
    traits: traitCounts(input.traits.filter((row) => row.indicator === indicator.counts)),
    leftOut: activitiesLeftOut(indicator, input.activities),
    assumptions: assumptionsOf(indicator, input.year),
  };
}

type Measured = (who: Who) => Figure;

function provinceFigure(indicator: Indicator, frame: Frame, tally: Tally, target: number | null): PlaceFigure {
  const own = frame.populations.get(frame.province?.code ?? "");
  const rows = frame.communes.map((unit) => frame.populations.get(unit.code));
  const measured: Measured = (who) => {
    const denominator = provinceDenominator(own, rows, indicator.ages, who);
    return figure(provinceBounds(tally, who, countOf(denominator)), denominator);
  };
  return placeFigure(frame.province, measured, target);
}

function unitFigure(
  indicator: Indicator,
  { populations }: Frame,
  tally: Tally,
  target: number | null,
  unit: Unit,
): PlaceFigure {
  const measured: Measured = (who) => {
    const denominator = unitDenominator(populations.get(unit.code), indicator.ages, who);
    return figure(unitBounds(tally, unit.code, who, countOf(denominator)), denominator);
  };
  return placeFigure(unit, measured, target);
}

function placeFigure(unit: Unit | undefined, measured: Measured, target: number | null): PlaceFigure {
  const all = measured("all");
  const n = countOf(all.denominator);
  const verdict = verdictOf(all.numerator, n, target);
  const isJudged = n !== null && target !== null && verdict !== "over-denominator";
  return {
    unit: unit?.code ?? "",
    name: unit === undefined ? "" : unitName(unit),
    ...all,
    verdict,
    shortOfTarget: isJudged ? shortOfTarget(all.numerator.low, n, target) : null,
    bySex: { female: measured("female"), male: measured("male") },
  };
}

function figure(numerator: Bounds, denominator: Denominator): Figure {
  const n = countOf(denominator);
  const isShare = n !== null && numerator.low <= n;
  return {
    numerator,
    denominator,
    lowPercent: isShare ? percentOf(numerator.low, n) : null,
    highPercent: isShare ? percentOf(numerator.high, n) : null,
  };
}

function traitCounts(rows: readonly OfficialTrait[]): readonly TraitCount[] {
  const groups = Map.groupBy(rows, ({ trait, value }) => `${trait}\n${value}`);
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => traitCount(group));
}

function traitCount(group: readonly OfficialTrait[]): TraitCount {
  const bySource = Map.groupBy(group, (row) => row.source);
  const sizes = [...bySource.values()].map((rows) => rows.reduce((sum, row) => sum + row.n, 0));
  const children = { low: Math.max(0, ...sizes), high: sizes.reduce((sum, n) => sum + n, 0) };
  return { trait: group[0]?.trait ?? "", value: group[0]?.value ?? "", children };
}
