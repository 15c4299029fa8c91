import { shownDay, shownNumber, shownPercent } from "../../../bot/wording/numbers.ts";
import type { ProvinceFigure } from "../../statistics/province-figures.ts";
import type { Verdict } from "../../statistics/verdict.ts";
import type { LessonShare } from "../results.ts";
import { type Frame, inLanguage } from "../say.ts";
import { shownRange } from "../shown-range.ts";
import { Chip, type ChipLook } from "./chip.tsx";

type Props = {
  readonly frame: Frame;
  readonly year: number;
  readonly figures: readonly ProvinceFigure[];
  readonly lesson: readonly LessonShare[];
};

/** The indicators of the province: sentences, then the chart, then its table. */
export function Indicators({ frame, year, figures, lesson }: Props) {
  const { say, locale } = frame;
  return (
    <section class="panel" aria-labelledby="indicators">
      <h2 id="indicators">{say("page-results-indicators")}</h2>
      <p class="small">{say("page-results-indicators-lead")}</p>
      <ul class="rows">
        {figures.map((figure) => (
          <Sentence key={figure.indicator} frame={frame} figure={figure} />
        ))}
      </ul>
      {lesson.map(({ band, percent }) => (
        <p key={band} class="small">
          {say("page-results-lesson", { band: band.replace("-", "–"), share: shownPercent(locale, percent / 100, 0) })}
        </p>
      ))}
      {figures.some(({ state }) => state === "shown") && <Chart frame={frame} year={year} />}
      <Table frame={frame} year={year} figures={figures} />
    </section>
  );
}

/** How a verdict is shown. */
export const verdictLooks: Readonly<Record<Verdict, ChipLook>> = {
  met: "done",
  "may-be-met": "may",
  "not-met": "not",
  "over-denominator": "none",
  "no-denominator": "none",
  "no-target": "none",
};

function Sentence({ frame, figure }: { readonly frame: Frame; readonly figure: ProvinceFigure }) {
  const { say } = frame;
  return (
    <li class="sentence">
      <div>
        <small>{say(`figures-short-${figure.indicator}`)}</small>
        <p class="said">{said(frame, figure)}</p>
        {figure.state === "shown" && figure.shortOfTarget !== null && figure.shortOfTarget > 0 && (
          <small>{say("page-results-short", { n: shownNumber(frame.locale, figure.shortOfTarget) })}</small>
        )}
      </div>
      <Verdicted frame={frame} figure={figure} />
    </li>
  );
}

/** The range in words; its ends are widened to whole children of a hundred, so that the truth stays inside. */
function said({ say, locale }: Frame, figure: ProvinceFigure): string {
  const shown = (n: number) => shownNumber(locale, n);
  switch (figure.state) {
    case "too-few":
      return say("page-results-too-few");
    case "over-denominator":
      return say("page-results-over");
    case "no-denominator":
      return figure.high === 0
        ? say("page-results-none-yet")
        : say("page-results-counted", { low: shown(figure.low), high: shown(figure.high) });
    case "shown":
      return figure.high === 0
        ? say("page-results-none-yet")
        : say(`page-results-says-${figure.indicator}`, {
            from: shown(Math.floor((100 * figure.low) / figure.denominator)),
            to: shown(Math.min(100, Math.ceil((100 * figure.high) / figure.denominator))),
          });
  }
}

function Verdicted({ frame, figure }: { readonly frame: Frame; readonly figure: ProvinceFigure }) {
  if (figure.state === "too-few") return null;
  const verdict = figure.state === "shown" ? figure.verdict : figure.state;
  return <Chip look={verdictLooks[verdict]} words={frame.say(`figures-verdict-${verdict}`)} />;
}

/** The same drawing four times: for a phone and a wide screen, for light and dark; the browser fetches one. */
function Chart({ frame, year }: { readonly frame: Frame; readonly year: number }) {
  const address = (name: string) => inLanguage(frame, `/ket-qua/${name}.svg?nam=${year}`);
  const dark = "(prefers-color-scheme: dark)";
  return (
    <picture class="chart">
      <source media={`(min-width: 64rem) and ${dark}`} srcset={address("wide-dark")} />
      <source media="(min-width: 64rem)" srcset={address("wide-light")} />
      <source media={dark} srcset={address("phone-dark")} />
      <img src={address("phone-light")} alt={frame.say("page-results-chart", { year: String(year) })} />
    </picture>
  );
}

type TableProps = { readonly frame: Frame; readonly year: number; readonly figures: readonly ProvinceFigure[] };
const columns = ["indicator", "children", "share", "target", "verdict"] as const;
const numeric = ["children", "share", "target"] as const;
const isNumeric = (column: string): boolean => numeric.some((one) => one === column);

function Table({ frame, year, figures }: TableProps) {
  const { say } = frame;
  return (
    <>
      <table class="cards">
        <caption>{say("page-results-table", { year: String(year) })}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={isNumeric(column) ? "right" : undefined}>
                {say(`page-results-column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.indicator} frame={frame} figure={figure} />
          ))}
        </tbody>
      </table>
      {sourcesOf(frame, figures).map((source) => (
        <p key={source} class="small">
          {source}
        </p>
      ))}
    </>
  );
}

function Row({ frame, figure }: { readonly frame: Frame; readonly figure: ProvinceFigure }) {
  const { say } = frame;
  const cells = cellsOf(frame, figure);
  return (
    <tr>
      <th scope="row">{say(`figures-short-${figure.indicator}`)}</th>
      {numeric.map((column) => (
        <td key={column} class="right" data-name={say(`page-results-column-${column}`)}>
          {cells[column]}
        </td>
      ))}
      <td data-name={say("page-results-column-verdict")}>
        {figure.state === "too-few" ? "–" : <Verdicted frame={frame} figure={figure} />}
      </td>
    </tr>
  );
}

function cellsOf({ say, locale }: Frame, figure: ProvinceFigure) {
  const target = figure.targetPercent === null ? "–" : shownPercent(locale, figure.targetPercent / 100, 0);
  const unsaid = figure.state === "too-few" ? say("page-results-few") : "–";
  if (figure.state !== "shown" && figure.state !== "no-denominator") return { children: unsaid, share: "–", target };
  const [low, high] = [figure.low, figure.high].map((n) => shownNumber(locale, n));
  const counted = low === high ? `${low}` : `${low}–${high}`;
  if (figure.state === "no-denominator") return { children: counted, share: "–", target };
  const all = say("page-results-children", { n: shownNumber(locale, figure.denominator) });
  return { children: `${counted} ${all}`, share: shownRange(figure.lowPercent, figure.highPercent, locale), target };
}

/** Where the number of all children comes from, each source once. */
function sourcesOf({ say, locale }: Frame, figures: readonly ProvinceFigure[]): readonly string[] {
  const said = figures.flatMap((figure) =>
    figure.state === "shown"
      ? say("page-results-source", {
          sources: figure.denominatorSources.join(", "),
          day: shownDay(locale, figure.denominatorDate),
        })
      : [],
  );
  return [...new Set(said)];
}
