import type { ShownCount, ShownMonthTable } from "../../cases/month-table.ts";
import type { Frame } from "../frame.ts";

type Props = { readonly frame: Frame; readonly months: readonly ShownMonthTable[] };

/** How many reports came in each month, of what kind, how urgent, and how soon they were passed on. */
export function CaseTables({ frame, months }: Props) {
  const { say } = frame;
  return (
    <section class="months" aria-labelledby="months">
      <h1 id="months" tabIndex={-1}>
        {say("desk-months-title")}
      </h1>
      <p class="lead">{say("desk-months-lead")}</p>
      {months.length === 0 && <p class="nothing">{say("desk-months-none")}</p>}
      {months.map((month) => (
        <MonthView key={month.month} frame={frame} month={month} />
      ))}
      <p class="hint">{say("month-table-note")}</p>
    </section>
  );
}

function MonthView({ frame, month }: { readonly frame: Frame; readonly month: ShownMonthTable }) {
  const { say } = frame;
  const [year = "", number = ""] = month.month.split("-");
  return (
    <article class="panel month">
      <h2>{say("desk-month-name", { month: number, year })}</h2>
      <p class="figure">
        <strong>{shown(frame, month.total)}</strong> {say("desk-month-total")}
      </p>
      <div class="month-tables">
        <Counts
          frame={frame}
          title="desk-category"
          counts={month.categories}
          words={(code) => say(`harm-${code}-staff`)}
        />
        <Counts frame={frame} title="desk-level" counts={month.levels} words={(code) => say(`level-${code}`)} />
        <Counts
          frame={frame}
          title="desk-hand-over-time"
          counts={month.handOvers}
          words={(code) => say(`hand-over-${code}`)}
        />
      </div>
    </article>
  );
}

const shown = ({ say }: Frame, n: number | null): string =>
  n === null ? say("month-table-hidden") : say("desk-number", { n });

type CountsProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly counts: readonly ShownCount[];
  readonly words: (code: string) => string;
};

function Counts({ frame, title, counts, words }: CountsProps) {
  const rows = counts.filter(({ n }) => n !== 0);
  return (
    <table class="plain">
      <caption>{frame.say(title)}</caption>
      <tbody>
        {rows.map(({ code, n }) => (
          <tr key={code}>
            <th scope="row">{words(code)}</th>
            <td>{shown(frame, n)}</td>
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td>{frame.say("desk-month-nothing")}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
