import { shownDay, shownNumber, shownPercent } from "../../bot/wording/numbers.ts";
import type { Say } from "../../bot/wording/wording.ts";
import type { Denominator } from "../statistics/denominators.ts";
import type { Figure, IndicatorFigures, IndicatorTable, PlaceFigure } from "../statistics/indicator-table.ts";
import type { LessonBand, LessonFigure } from "../statistics/lesson.ts";
import type { NotCounted } from "../statistics/not-counted.ts";
import type { SourceCount } from "../statistics/sources.ts";
import { aligned } from "./table.ts";

export type Telling = {
  readonly say: Say;
  readonly locale: string;
  /** One place is told with its sexes, many without. */
  readonly places: "province-and-units" | "province" | "unit";
};

/** The indicators of a year as a person reads them in a terminal: each with its places, and what stands under it. */
export function indicatorLines(table: IndicatorTable, telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const from = shownDay(locale, table.days.first);
  const to = shownDay(locale, table.days.last);
  return [
    say("figures-title", { year: String(table.year), from, to }),
    ...table.indicators.flatMap((figures) => ["", ...sectionLines(figures, table, telling)]),
    "",
    ...lessonLines(table.lesson, telling),
    "",
    ...notCountedLines(table.notCounted, telling),
  ];
}

function sectionLines(figures: IndicatorFigures, table: IndicatorTable, telling: Telling): readonly string[] {
  const { say } = telling;
  return [
    ...headLines(figures, table.year, telling),
    ...aligned([headCells(say), ...placesOf(figures, telling)]),
    ...sourceLines(figures, telling),
    ...traitLines(figures, telling),
    ...leftOutLines(figures, telling),
    say("figures-assumptions"),
    ...figures.assumptions.map((id) => `  • ${say(id)}`),
  ];
}

function headLines({ indicator, targetPercent }: IndicatorFigures, year: number, { say, locale }: Telling) {
  const title = say("figures-head", {
    number: say(`figures-number-${indicator}`),
    name: say(`figures-indicator-${indicator}`),
  });
  const target =
    targetPercent === null
      ? say("figures-target-none", { year: String(year) })
      : say("figures-target", { year: String(year), percent: percent(targetPercent, locale) });
  return [title, target, ""];
}

const headCells = (say: Say): readonly string[] =>
  ["place", "low", "high", "denominator", "from", "to", "verdict", "source"].map((column) =>
    say(`figures-column-${column}`),
  );

function placesOf({ province, units }: IndicatorFigures, telling: Telling): readonly (readonly string[])[] {
  switch (telling.places) {
    case "province-and-units":
      return [...placeWithSexes(province, telling), ...units.map((unit) => placeCells(unit, telling))];
    case "province":
      return placeWithSexes(province, telling);
    case "unit":
      return units.flatMap((unit) => placeWithSexes(unit, telling));
  }
}

const placeWithSexes = (place: PlaceFigure, telling: Telling): readonly (readonly string[])[] => [
  placeCells(place, telling),
  sexCells(telling.say("figures-girls"), place.bySex.female, telling),
  sexCells(telling.say("figures-boys"), place.bySex.male, telling),
];

function placeCells(place: PlaceFigure, { say, locale }: Telling): readonly string[] {
  const name = place.name === "" ? say("figures-province") : capitalised(place.name);
  return [
    name,
    ...numberCells(place, locale),
    verdictOf(place, say, locale),
    denominatorSource(place.denominator, say, locale),
  ];
}

function verdictOf({ verdict, shortOfTarget }: PlaceFigure, say: Say, locale: string): string {
  const said = say(`figures-verdict-${verdict}`);
  if (shortOfTarget === null || shortOfTarget === 0) return said;
  return say("figures-short", { verdict: said, count: shownNumber(locale, shortOfTarget) });
}

const sexCells = (name: string, figure: Figure, { say, locale }: Telling): readonly string[] => [
  `  ${name}`,
  ...numberCells(figure, locale),
  "",
  figure.denominator.is === "missing" ? say("figures-verdict-no-denominator") : "",
];

function numberCells({ numerator, denominator, lowPercent, highPercent }: Figure, locale: string): readonly string[] {
  return [
    shownNumber(locale, numerator.low),
    shownNumber(locale, numerator.high),
    denominator.is === "missing" ? "–" : shownNumber(locale, denominator.n),
    lowPercent === null ? "–" : shownPercent(locale, lowPercent / 100),
    highPercent === null ? "–" : shownPercent(locale, highPercent / 100),
  ];
}

const percent = (n: number, locale: string): string => shownPercent(locale, n / 100, Number.isInteger(n) ? 0 : 1);
const capitalised = (name: string): string => name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
const mostSources = 3;

function denominatorSource(denominator: Denominator, say: Say, locale: string): string {
  if (denominator.is === "missing") return "–";
  const { sources, firstDate, lastDate, from } = denominator;
  const names = sources.length > mostSources ? [...sources.slice(0, mostSources), "…"] : sources;
  const days =
    firstDate === lastDate
      ? shownDay(locale, lastDate)
      : `${shownDay(locale, firstDate)}–${shownDay(locale, lastDate)}`;
  return say(`figures-denominator-${from}`, { source: names.join("; "), date: days });
}

function sourceLines({ sources }: IndicatorFigures, { say }: Telling): readonly string[] {
  if (sources.length === 0) return [say("figures-sources-none")];
  const told = sources.map((source) => {
    const { n, withoutUnit } = source;
    return `  • ${say("figures-source", { name: sourceName(source, say), n, withoutUnit })}`;
  });
  return [say("figures-sources"), ...told];
}

function sourceName({ source, activity, campaign }: SourceCount, say: Say): string {
  if (activity !== null) return say("figures-source-activity", { code: activity.code, source: activity.source });
  return campaign === null
    ? say("figures-source-channel", { name: source })
    : say("figures-source-codes", { campaign });
}

function traitLines({ traits }: IndicatorFigures, { say, places }: Telling): readonly string[] {
  if (traits.length === 0 || places === "unit") return [];
  const said = traits.map(
    ({ trait, value, children }) =>
      `  • ${say("figures-trait", { what: say(`figures-trait-${trait}-${value}`), ...children })}`,
  );
  return [say("figures-traits"), ...said];
}

function leftOutLines({ leftOut }: IndicatorFigures, { say }: Telling): readonly string[] {
  if (leftOut.length === 0) return [];
  const rows = leftOut.map(
    ({ activity, rows: count, n }) =>
      `  • ${say("figures-left-out-row", { code: activity, name: say(`figures-activity-${activity}`), rows: count, n })}`,
  );
  return [say("figures-left-out"), ...rows];
}

function lessonLines({ campaigns, bands }: LessonFigure, telling: Telling): readonly string[] {
  const { say } = telling;
  const head = say("figures-head", { number: say("figures-number-23b"), name: say("figures-indicator-23b") });
  if (bands.length === 0) return [head, say("figures-lesson-none")];
  const all: LessonBand = {
    band: "all",
    right: bands.reduce((sum, band) => sum + band.right, 0),
    finished: bands.reduce((sum, band) => sum + band.finished, 0),
  };
  return [
    head,
    ...[...bands, all].map((band) => `  • ${lessonLine(band, telling)}`),
    say("figures-lesson-note", { campaigns }),
  ];
}

function lessonLine({ band, right, finished }: LessonBand, { say, locale }: Telling): string {
  return say("figures-lesson", {
    band: say(`figures-band-${band}`),
    right,
    finished,
    percent: shownPercent(locale, right / finished),
  });
}

function notCountedLines(rows: readonly NotCounted[], { say, locale }: Telling): readonly string[] {
  if (rows.length === 0) return [say("figures-not-counted-nothing")];
  return [
    say("figures-not-counted"),
    ...rows.map(({ reason, name, n, answersBy }) => {
      const by = answersBy === null ? "–" : shownDay(locale, answersBy);
      return `  • ${say(`figures-not-counted-${reason}`, { name, n: n ?? "–", by })}`;
    }),
  ];
}
