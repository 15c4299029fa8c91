import { useEffect, useRef } from "preact/hooks";
import { mayHavePower } from "../../../../bot/reports/offenders.ts";
import { shownDay } from "../../../../bot/wording/numbers.ts";
import type { SheetMessage } from "../../../cases/notes.ts";
import { Clocks } from "./clocks.tsx";
import { type AtCase, nameOf, sayOr, shortId } from "./desk.ts";
import { LevelChip } from "./parts.tsx";
import { notesOf } from "./timeline.ts";
import { Timeline } from "./timeline.tsx";
import { Told } from "./told.tsx";

type Props = {
  readonly at: AtCase;
  /** Names of colleagues who have the same case open. */
  readonly others: readonly string[];
};

/** One case on one calm page: what it is and why it is urgent, what time is left, what was said. */
export function CaseView({ at, others }: Props) {
  const { desk, opened } = at;
  const { say } = desk;
  const { line } = opened.sealed;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [line.id]);
  return (
    <>
      <header class="case-head">
        <p class="hint">
          {say("desk-case-name", { id: shortId(line.id) })} ·{" "}
          {say("desk-case-day", { day: shownDay(desk.locale, line.createdOn) })}
          {line.isHeld && <> · {say("desk-held")}</>}
        </p>
        <h2 ref={head} tabIndex={-1}>
          {categoryOf(at)}
        </h2>
        <p class="case-chips">
          <LevelChip desk={desk} level={line.level} />
          <span class="chip chip-none">{say(`desk-state-${line.state}`)}</span>
          {opened.sheet?.isTest && <span class="chip chip-may">{say("desk-test")}</span>}
          <span class="hint">{handledBy(at)}</span>
        </p>
      </header>
      {opened.sheet && isHeavy(opened.sheet) && <p class="notice">{say("desk-read-in-pairs")}</p>}
      {others.length > 0 && <p class="notice">{say("desk-others", { names: others.join(", ") })}</p>}
      <Troubles at={at} />
      {line.lowerTo !== null && (
        <p class="notice">
          {say("desk-lower-asked", {
            level: say(`level-${line.lowerTo}`),
            name: nameOf(desk, line.lowerAskedBy ?? ""),
          })}
        </p>
      )}
      <div class="case-top">
        <Why at={at} />
        <Clocks at={at} />
      </div>
      {opened.sheet && <Told at={at} sheet={opened.sheet} />}
      {opened.sheet && <Power at={at} sheet={opened.sheet} />}
      <Timeline at={at} />
    </>
  );
}

/** What is better read by two (privacy-security 8.5). */
const isHeavy = ({ category, danger }: SheetMessage): boolean =>
  danger.includes("sexual") || category === "H01" || category === "H02";

/** The category as staff last read it, else the reporter's own. */
function categoryOf({ desk, opened }: AtCase): string {
  const code = notesOf(opened.entries, "category").at(-1)?.category ?? opened.sheet?.category;
  return code === undefined ? desk.say("desk-unopened") : sayOr(desk.say, `harm-${code}-staff`, code);
}

function handledBy({ desk, opened }: AtCase): string {
  const { assigned } = opened.sealed.line;
  if (assigned.length === 0) return desk.say("desk-nobody-handles");
  return desk.say("desk-handled-by", { name: assigned.map((staff) => nameOf(desk, staff)).join(", ") });
}

function Troubles({ at: { desk, opened } }: { readonly at: AtCase }) {
  if (opened.troubles.length === 0) return null;
  return (
    <div class="notice notice-danger" role="alert">
      <ul>
        {opened.troubles.map((what) => (
          <li key={what}>{desk.say(`desk-trouble-${what}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** The rules that made the level, in words, and who changed it since. */
function Why({ at: { desk, opened } }: { readonly at: AtCase }) {
  const { say } = desk;
  const changes = notesOf(opened.entries, "level");
  const reasons = opened.sheet?.reasons ?? [];
  return (
    <section class="panel" aria-labelledby="why">
      <h3 id="why">{say("desk-why", { level: say(`level-${opened.sealed.line.level}`) })}</h3>
      <ul class="points">
        {reasons.map((reason) => (
          <li key={reason}>{sayOr(say, reason, reason)}</li>
        ))}
        {changes.map((note) => (
          <li key={note.atMs}>
            {say("desk-level-changed", {
              name: note.by,
              from: say(`level-${note.from}`),
              to: say(`level-${note.to}`),
            })}
          </li>
        ))}
      </ul>
      {reasons.length + changes.length === 0 && <p class="hint">{say("desk-why-unknown")}</p>}
    </section>
  );
}

/** Who must not be told, because they may decide over the child (domain 5.6.7). */
function Power({ at: { desk }, sheet }: { readonly at: AtCase; readonly sheet: SheetMessage }) {
  if (sheet.about === "content" || !mayHavePower(sheet.offender)) return null;
  const who = sheet.offender ?? "unsaid";
  return (
    <section class="notice notice-may" aria-labelledby="power">
      <h3 id="power">{desk.say("desk-power")}</h3>
      <p>{desk.say(`desk-power-${who}`)}</p>
    </section>
  );
}
