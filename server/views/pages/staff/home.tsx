import { Chip, type ChipLook } from "../../components/chip.tsx";
import type { NavEntry } from "../../components/staff-page.tsx";
import type { Frame } from "../../frame.ts";

/** A line of a panel: what it is, and how it stands. `level`: the line is about cases of that urgency. */
export type HomeRow = {
  readonly name: string;
  readonly detail?: string;
  readonly value: string;
  readonly look?: ChipLook;
  readonly level?: 1 | 2 | 3 | 4;
};

/** One thing that the role is there for: the figure that matters, what it is made of, and the page behind it. */
type HomePanel = {
  readonly id: string;
  readonly title: string;
  readonly figure?: { readonly value: string; readonly words: string };
  readonly rows: readonly HomeRow[];
  /** Said where there are no rows. */
  readonly nothing?: string;
  readonly door: { readonly path: string; readonly words: string };
};

export type HomeView = {
  readonly name: string;
  /** The one sentence of the moment. */
  readonly now: { readonly words: string; readonly look: ChipLook } | null;
  readonly panels: readonly HomePanel[];
  /** Pages that no panel leads to. */
  readonly doors: readonly NavEntry[];
};

/** A panel, and what it would have the page say first; null: nothing. */
export type HomePart = { readonly panel: HomePanel; readonly now: HomeView["now"] };

type Props = { readonly frame: Frame; readonly view: HomeView };

/** Where everybody begins: first what is urgent, then what waits, then where else one may go. */
export function StaffHome({ frame, view }: Props) {
  const { say } = frame;
  const { name, now, panels, doors } = view;
  return (
    <>
      <h1 tabIndex={-1}>
        {say("staff-home-title")} <bdi>{name}</bdi>
      </h1>
      {now !== null && <p class={`home-now home-${now.look}`}>{now.words}</p>}
      <div class="home-panels">
        {panels.map((panel, index) => (
          <Panel key={panel.id} panel={panel} look={index === 0 ? "act" : "quiet"} />
        ))}
        {doors.length > 0 && <Doors frame={frame} doors={doors} />}
      </div>
    </>
  );
}

type PanelProps = { readonly panel: HomePanel; readonly look: "act" | "quiet" };

function Panel({ panel: { id, title, figure, rows, nothing, door }, look }: PanelProps) {
  return (
    <section class="panel home-panel" aria-labelledby={`home-${id}`}>
      <h2 id={`home-${id}`}>{title}</h2>
      {figure && (
        <p class="home-figure">
          <strong>{figure.value}</strong> {figure.words}
        </p>
      )}
      {rows.length === 0 && nothing !== undefined && <p class="hint">{nothing}</p>}
      {rows.length > 0 && (
        <dl class="home-rows">
          {rows.map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </dl>
      )}
      <p class="home-door">
        <a class={look} href={door.path}>
          {door.words}
        </a>
      </p>
    </section>
  );
}

const signs = { 1: "○", 2: "◐", 3: "▲", 4: "■" } as const;

function Row({ row: { name, detail, value, look, level } }: { readonly row: HomeRow }) {
  return (
    <div>
      <dt>
        {level === undefined ? (
          name
        ) : (
          <span class={`chip level-${level}`}>
            <span aria-hidden="true">{signs[level]} </span>
            {name}
          </span>
        )}
        {detail !== undefined && <small>{detail}</small>}
      </dt>
      <dd>{look === undefined ? value : <Chip look={look} words={value} />}</dd>
    </div>
  );
}

function Doors({ frame: { say }, doors }: { readonly frame: Frame; readonly doors: readonly NavEntry[] }) {
  return (
    <section aria-labelledby="home-doors">
      <h2 id="home-doors">{say("home-doors")}</h2>
      <ul class="doors">
        {doors.map(({ path, name }) => (
          <li key={path}>
            <a class="panel" href={path}>
              <strong>{say(`staff-nav-${name}`)}</strong>
              <small>{say(`staff-nav-${name}-for`)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
