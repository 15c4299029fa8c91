import { shownPercent } from "../../bot/wording/numbers.ts";
import type { Say } from "../../bot/wording/wording.ts";
import type { ProvinceFigure } from "../statistics/province-figures.ts";
import type { Verdict } from "../statistics/verdict.ts";
import { drawChart } from "./chart.ts";
import type { Chart, ChartRow, ChartTone } from "./chart-rows.ts";
import { shownRange } from "./shown-range.ts";

export type IndicatorChart = {
  readonly figures: readonly ProvinceFigure[];
  readonly year: number;
  readonly say: Say;
  readonly locale: string;
  readonly palette: Chart["palette"];
  readonly size: Chart["size"];
};

/** The indicators of the province as an SVG document: each share's bounds as a bar, its target as a mark. */
export function drawIndicators({ figures, year, say, locale, palette, size }: IndicatorChart): string {
  return drawChart({
    title: say("figures-chart-title", { year: String(year) }),
    rows: figures.map((figure) => rowOf(figure, say, locale)),
    words: { range: say("figures-chart-range"), target: say("figures-chart-target") },
    percent: (n) => shownPercent(locale, n / 100, 0),
    palette,
    size,
  });
}

const tones: Readonly<Record<Verdict, ChartTone>> = {
  met: "met",
  "may-be-met": "may-be-met",
  "not-met": "not-met",
  "over-denominator": "none",
  "no-denominator": "none",
  "no-target": "none",
};

function rowOf(figure: ProvinceFigure, say: Say, locale: string): ChartRow {
  const { indicator, targetPercent } = figure;
  const head = { label: say(`figures-short-${indicator}`), targetPercent };
  if (figure.state !== "shown")
    return { ...head, range: null, value: whyNothing(figure.state, say), verdict: "", tone: "none" };
  const { lowPercent, highPercent, verdict } = figure;
  return {
    ...head,
    range: { lowPercent, highPercent },
    value: shownRange(lowPercent, highPercent, locale),
    verdict: say(`figures-verdict-${verdict}`),
    tone: tones[verdict],
  };
}

const whyNothing = (state: "no-denominator" | "over-denominator" | "too-few", say: Say): string =>
  say(state === "too-few" ? "figures-state-too-few" : `figures-verdict-${state}`);
