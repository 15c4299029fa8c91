import { memo } from "preact/compat";
import { useEffect, useRef } from "preact/hooks";
import type { Line } from "./answers.ts";
import { type Desk, isOverdue, nameOf, nextClock, type Sheets, sayOr, shortId, unreadOf } from "./desk.ts";
import { LevelChip } from "./parts.tsx";
import { isSoon, leftWords } from "./words.ts";

type Props = {
  readonly desk: Desk;
  readonly lines: readonly Line[];
  readonly sheets: Sheets;
  readonly want: (id: string) => void;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  /** Of a link reported more than once: how many cases are about the same page. */
  readonly groups: ReadonlyMap<string, number>;
};

/** Every case as a line: urgency, category, the nearest clock; opened in this browser as it comes into view. */
export function List({ desk, lines, sheets, want, chosen, choose, groups }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting && target instanceof HTMLElement && target.dataset.case) want(target.dataset.case);
      },
      { rootMargin: "400px" },
    );
    for (const row of list.current?.querySelectorAll("[data-case]") ?? []) seen.observe(row);
    return () => seen.disconnect();
  }, [lines]);
  if (lines.length === 0) return <p class="nothing">{desk.say("desk-list-empty")}</p>;
  return (
    <ul class="lines" ref={list}>
      {lines.map((line) => (
        <Row
          key={line.id}
          desk={desk}
          line={line}
          sheet={sheets.get(line.id)}
          isChosen={line.id === chosen}
          choose={choose}
          alike={groups.get(line.id) ?? 0}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  readonly desk: Desk;
  readonly line: Line;
  readonly sheet: ReturnType<Sheets["get"]>;
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
  readonly alike: number;
};

const Row = memo(LineRow, (before, after) => {
  const same = ["line", "sheet", "isChosen", "alike"] as const;
  return same.every((name) => before[name] === after[name]) && before.desk.nowMs === after.desk.nowMs;
});

function LineRow({ desk, line, sheet, isChosen, choose, alike }: RowProps) {
  const { say } = desk;
  return (
    <li data-case={line.id} class="line-row">
      <button type="button" class="line" aria-current={isChosen ? "true" : undefined} onClick={() => choose(line.id)}>
        <span class="line-head">
          <LevelChip desk={desk} level={line.level} />
          <ClockWords desk={desk} line={line} />
        </span>
        <span class="line-title">{titleOf(desk, sheet)}</span>
        <span class="line-more">
          {detailsOf(desk, line, sheet).join(" · ")}
          {alike > 1 && <span class="chip chip-none">{say("desk-alike", { n: alike })}</span>}
          {unreadOf(line) > 0 && <span class="chip unread">{say("desk-unread", { n: unreadOf(line) })}</span>}
        </span>
      </button>
    </li>
  );
}

function titleOf({ say }: Desk, sheet: RowProps["sheet"]): string {
  if (sheet === undefined) return say("desk-opening");
  return sheet === "unopened" ? say("desk-unopened") : sayOr(say, `harm-${sheet.category}-staff`, sheet.category);
}

function detailsOf(desk: Desk, line: Line, sheet: RowProps["sheet"]): readonly string[] {
  const { say, facts } = desk;
  const told = typeof sheet === "object" ? sheet : null;
  const unit = told?.unit ?? null;
  return [
    shortId(line.id),
    ...(told?.isTest ? [say("desk-test")] : []),
    ...(told?.teller ? [say(`teller-${told.teller}`)] : []),
    ...(unit === null ? [] : [facts.units.get(unit) ?? unit]),
    ...line.assigned.map((staff) => nameOf(desk, staff)),
  ];
}

function ClockWords({ desk, line }: { readonly desk: Desk; readonly line: Line }) {
  const next = nextClock(line);
  if (line.state === "closed" || next?.dueMs == null)
    return <span class="when">{desk.say(`desk-state-${line.state}`)}</span>;
  const look = isOverdue(line, desk.nowMs) ? "not" : isSoon(next.dueMs, desk.nowMs) ? "may" : "none";
  return <span class={`when when-${look}`}>{leftWords(desk.say, next.dueMs, desk.nowMs)}</span>;
}
