import { shownDay, shownNumber } from "../../../bot/wording/numbers.ts";
import { Answers } from "../components/answers.tsx";
import { Boxes, WaitingCampaigns } from "../components/boxes.tsx";
import { Indicators } from "../components/indicators.tsx";
import { Page } from "../components/page.tsx";
import type { LeftOut, Results } from "../results.ts";
import { type Frame, inLanguage } from "../say.ts";

type Props = { readonly frame: Frame; readonly results: Results };

/** What children said and what came of it, for everyone; of figures only those of the province. */
export function ResultsPage({ frame, results }: Props) {
  const { say, locale } = frame;
  const year = String(results.year);
  const [first, last] = [shownDay(locale, results.firstDay), shownDay(locale, results.lastDay)];
  return (
    <Page frame={frame} title={say("page-results-title")} path={`/ket-qua?nam=${year}`}>
      <h1>{say("page-results-heading")}</h1>
      <p class="lead">{say("page-results-lead", { year, first, last })}</p>
      <OtherYears frame={frame} years={results.otherYears} />
      <div class="stack">
        <Boxes frame={frame} boxes={results.boxes} />
        <Indicators frame={frame} year={results.year} figures={results.indicators} lesson={results.lesson} />
        <div class="stack two">
          <Answers frame={frame} answered={results.answered} />
          <div class="stack">
            <WaitingCampaigns frame={frame} waiting={results.waiting} />
            <NotCountedPanel frame={frame} leftOut={results.notCounted} />
          </div>
        </div>
        <Assumptions frame={frame} results={results} />
        <p class="small">
          <a href={`/api/v1/results?nam=${year}`}>{say("page-results-data")}</a>
        </p>
      </div>
    </Page>
  );
}

function OtherYears({ frame, years }: { readonly frame: Frame; readonly years: readonly number[] }) {
  if (years.length === 0) return null;
  return (
    <p class="small years">
      {frame.say("page-results-years")}:{" "}
      {years.map((year) => (
        <a key={year} href={inLanguage(frame, `/ket-qua?nam=${year}`)}>
          {String(year)}
        </a>
      ))}
    </p>
  );
}

function NotCountedPanel({ frame, leftOut }: { readonly frame: Frame; readonly leftOut: readonly LeftOut[] }) {
  const { say, locale } = frame;
  const shown = ({ n, isFew }: LeftOut) =>
    isFew ? say("page-results-few") : n === null ? null : shownNumber(locale, n);
  return (
    <section class="panel" aria-labelledby="not-counted">
      <h2 id="not-counted">{say("page-results-not-counted")}</h2>
      {leftOut.length === 0 && <p class="small">{say("page-results-not-counted-none")}</p>}
      <ul class="rows">
        {leftOut.map((one) => (
          <li key={`${one.reason}${one.name}`} class="left-out-row">
            <div>
              <strong>{one.name}</strong>
              <small>{say(`page-results-left-${one.reason}`)}</small>
            </div>
            <span class="left-out">{shown(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Said once for all figures: what each indicator is, and every sentence that stands under at least one of them. */
function Assumptions({ frame, results }: Props) {
  const { say } = frame;
  const ids = [...new Set(results.indicators.flatMap(({ assumptions }) => assumptions))];
  return (
    <section class="panel prose" aria-labelledby="assumptions">
      <h2 id="assumptions">{say("page-results-assumptions")}</h2>
      <ul class="small">
        {results.indicators.map(({ indicator }) => (
          <li key={indicator}>
            <strong>{say(`figures-short-${indicator}`)}</strong>: {say(`figures-indicator-${indicator}`)}.
          </li>
        ))}
        {ids.map((id) => (
          <li key={id}>{say(id)}</li>
        ))}
      </ul>
    </section>
  );
}
