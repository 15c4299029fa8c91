import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Say } from "../../../../bot/wording/sayer.ts";
import type { Directory } from "../../../privacy/directory.ts";
import type { Facts, Line } from "./answers.ts";
import { CasePane, type PanelName, panelOf } from "./case-pane.tsx";
import { type Desk, isLead, isOverdue, unreadOf } from "./desk.ts";
import { HelpSheet } from "./help.tsx";
import { deedOf } from "./keys.ts";
import { groupsOf } from "./links.ts";
import { List } from "./list.tsx";
import type { Office } from "./office.ts";
import type { OpenCase } from "./opening.ts";
import { ReadingTime } from "./reading-time.tsx";
import { RenewKeys } from "./renewing.tsx";
import { useSheets } from "./sheets.ts";
import type { Shell } from "./shell.ts";

type Props = {
  readonly say: Say;
  readonly locale: string;
  readonly shell: Shell;
  readonly office: Office;
  readonly facts: Facts;
  readonly directory: Directory | null;
};

const tickMs = 30_000;
const shelves = ["sent", "closed"] as const;
const filters = ["all", "mine", "unread", "overdue"] as const;
type Filter = (typeof filters)[number];

/** The desk: a list at the left, one case at the right; on a phone one after the other. */
export function DeskView({ say, locale, shell, office, facts, directory }: Props) {
  const [shelf, setShelf] = useState<(typeof shelves)[number]>("sent");
  const [filter, setFilter] = useState<Filter>("all");
  const [lines, setLines] = useState<readonly Line[] | null>(null);
  const [opened, setOpened] = useState<OpenCase | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [isHelping, setHelping] = useState(false);
  const [isAway, setAway] = useState(false);
  const [isGone, setGone] = useState(false);
  const [groups, setGroups] = useState<ReadonlyMap<string, number>>(new Map());
  const [said, announce] = useState("");
  const [nowMs, setNow] = useState(office.nowMs());
  const drafts = useRef(new Map<string, string>());
  const [sheets, want] = useSheets(office, shell);
  const desk: Desk = { say, locale, shell, office, facts, directory, nowMs, drafts: drafts.current, announce };

  useEffect(() => {
    const timer = setInterval(() => setNow(office.nowMs()), tickMs);
    return () => clearInterval(timer);
  }, [office]);

  const load = useCallback(async () => {
    const found = await office.list(shelf);
    setAway(found === null);
    if (found !== null) setLines(found);
  }, [office, shelf]);
  useEffect(() => {
    setLines(null);
    void load();
  }, [load]);

  const shown = useMemo(
    () => (lines ?? []).filter((line) => isShown(line, filter, { me: facts.me.id, nowMs })),
    [lines, filter, facts.me.id, nowMs],
  );

  const openOne = useCallback(
    async (id: string) => {
      const found = await office.open(id, directory);
      setAway(found === null);
      setGone(found === null);
      setOpened(found);
      if (found === null) return;
      setLines((known) => known?.map((line) => (line.id === id ? found.sealed.line : line)) ?? null);
      const { reporter } = found.sealed.line.seqs;
      if (found.sealed.line.readSeq < reporter && isLegible(found)) void office.markRead(id, reporter);
    },
    [office, directory],
  );

  const choose = useCallback(
    (id: string) => {
      setChosen(id);
      setGone(false);
      setPanel(null);
      setOpened((before) => (before?.sealed.line.id === id ? before : null));
      void openOne(id);
    },
    [openOne],
  );

  const leave = useCallback(() => {
    setChosen(null);
    setOpened(null);
    setPanel(null);
    void load();
  }, [load]);

  const stepTo = useCallback(
    (by: 1 | -1) => {
      const at = shown.findIndex(({ id }) => id === chosen);
      const next = shown[at === -1 ? 0 : at + by];
      if (next !== undefined) choose(next.id);
    },
    [shown, chosen, choose],
  );

  const gather = async () => {
    const asked = (lines ?? []).filter(({ id }) => {
      const sheet = sheets.get(id);
      return typeof sheet === "object" && sheet.about === "content";
    });
    const found = await Promise.all(asked.map(({ id }) => office.open(id, directory)));
    setGroups(groupsOf(found.filter((one) => one !== null)));
    announce(say("desk-gathered", { n: asked.length }));
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const deed = isHelping ? null : deedOf(event);
      if (deed === null) return;
      if (deed === "back") return panel === null ? leave() : setPanel(null);
      event.preventDefault();
      if (deed === "help") return setHelping(true);
      if (deed === "next" || deed === "previous") return stepTo(deed === "next" ? 1 : -1);
      if (deed === "skip") return stepTo(1);
      if (deed === "reveal") return document.querySelector<HTMLElement>("[data-veil]")?.click();
      if (deed === "open") return chosen === null ? stepTo(1) : undefined;
      const wanted = panelOf(deed);
      if (wanted !== null && opened?.sealed.line.state === "sent") setPanel(wanted);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isHelping, panel, leave, stepTo, chosen, opened]);

  const overdue = (lines ?? []).filter((line) => isOverdue(line, nowMs)).length;
  return (
    <div class={chosen === null ? "desk" : "desk desk-with-case"}>
      <p class="unseen" role="status">
        {said}
      </p>
      <section class="desk-list" aria-label={say("desk-list")}>
        <div class="desk-tools">
          <Choice
            name={say("desk-shelf")}
            codes={shelves}
            chosen={shelf}
            words={(code) => say(`desk-shelf-${code}`)}
            choose={setShelf}
          />
          <Choice
            name={say("desk-filter")}
            codes={filters}
            chosen={filter}
            words={(code) => say(`desk-filter-${code}`)}
            choose={setFilter}
          />
          <p class="deed-row">
            <button class="quiet" type="button" onClick={() => void load()}>
              {say("desk-load-again")}
            </button>
            <button class="quiet" type="button" onClick={() => void gather()}>
              {say("desk-gather")}
            </button>
            <button class="quiet key-help" type="button" onClick={() => setHelping(true)}>
              {say("desk-help")} <kbd>?</kbd>
            </button>
          </p>
        </div>
        <Overview desk={desk} lines={lines} overdue={overdue} isAway={isAway} />
        <RenewKeys desk={desk} renewed={() => void load()} />
        {lines !== null && (
          <List desk={desk} lines={shown} sheets={sheets} want={want} chosen={chosen} choose={choose} groups={groups} />
        )}
      </section>
      <section class="desk-case" aria-label={say("desk-case")}>
        <ReadingTime desk={desk} isReading={opened !== null} />
        {chosen !== null && (
          <button class="quiet back-to-list" type="button" onClick={leave}>
            {say("desk-back")}
          </button>
        )}
        {opened === null ? (
          <p class="nothing">{say(chosen === null ? "desk-choose" : isGone ? "desk-not-open" : "desk-opening")}</p>
        ) : (
          <CasePane
            desk={desk}
            opened={opened}
            panel={panel}
            setPanel={setPanel}
            again={async () => {
              await openOne(opened.sealed.line.id);
              await load();
            }}
            skip={() => stepTo(1)}
          />
        )}
      </section>
      {isHelping && <HelpSheet say={say} close={() => setHelping(false)} />}
    </div>
  );
}

/** What did not open was not read: only then may it count as such, and one day expire. */
const isLegible = ({ troubles }: OpenCase): boolean => !troubles.some((what) => what !== "signature");

type Asker = { readonly me: string; readonly nowMs: number };

function isShown(line: Line, filter: Filter, { me, nowMs }: Asker): boolean {
  switch (filter) {
    case "all":
      return true;
    case "mine":
      return line.assigned.includes(me);
    case "unread":
      return unreadOf(line) > 0;
    case "overdue":
      return isOverdue(line, nowMs);
  }
}

type OverviewProps = {
  readonly desk: Desk;
  readonly lines: readonly Line[] | null;
  readonly overdue: number;
  readonly isAway: boolean;
};

/** How many cases there are, and what the lead must know of. */
function Overview({ desk, lines, overdue, isAway }: OverviewProps) {
  const { say } = desk;
  return (
    <>
      {desk.directory === null && <p class="notice notice-may">{say("desk-no-directory")}</p>}
      {isAway && <p class="notice notice-danger">{say("desk-refused-away")}</p>}
      <p class="hint">{lines === null ? say("desk-opening") : say("desk-count", { n: lines.length })}</p>
      {overdue > 0 && (
        <p class="notice notice-danger">{say(isLead(desk) ? "desk-overdue-lead" : "desk-overdue", { n: overdue })}</p>
      )}
    </>
  );
}

type ChoiceProps<Code extends string> = {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly chosen: Code;
  readonly words: (code: Code) => string;
  readonly choose: (code: Code) => void;
};

function Choice<Code extends string>({ name, codes, chosen, words, choose }: ChoiceProps<Code>) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{name}</legend>
      {codes.map((code) => (
        <button
          key={code}
          class={code === chosen ? "segment chosen" : "segment"}
          type="button"
          aria-pressed={code === chosen}
          onClick={() => choose(code)}
        >
          {words(code)}
        </button>
      ))}
    </fieldset>
  );
}
