import { type Dispatch, type StateUpdater, useCallback, useEffect, useState } from "preact/hooks";
import { CaseView } from "./case.tsx";
import { type AtCase, type Desk, isLead, nameOf } from "./desk.ts";
import type { PrintPage } from "./hand-over.ts";
import type { DeskDeed } from "./keys.ts";
import type { Done } from "./office.ts";
import type { OpenCase } from "./opening.ts";
import { CategoryPanel, ClosePanel, LevelPanel } from "./panels/judging.tsx";
import { ApartPanel, TakeDownPanel } from "./panels/pages.tsx";
import { FormPanel, ReceiptPanel, ReferralPanel } from "./panels/referring.tsx";
import { RightsPanel } from "./panels/rights.tsx";
import { ConflictPanel, GrantPanel, HandOverPanel, KeyPanel } from "./panels/sharing.tsx";
import { NotePanel, ReplyPanel } from "./panels/writing.tsx";
import { refusalWords } from "./parts.tsx";
import { PrintSheet } from "./print-sheet.tsx";

/** What can be done in a case; the first row is what is done every day. */
const daily = ["reply", "note", "refer", "form"] as const;
const further = [
  "level",
  "category",
  "receipt",
  "take-down",
  "apart",
  "hand-over",
  "conflict",
  "rights",
  "grant",
  "key",
  "close",
] as const;
export type PanelName = (typeof daily)[number] | (typeof further)[number];

/** The panel that a key opens. */
export function panelOf(deed: DeskDeed): PanelName | null {
  switch (deed) {
    case "reply":
    case "note":
    case "refer":
    case "form":
    case "level":
    case "hand-over":
      return deed;
    case "close-case":
      return "close";
    default:
      return null;
  }
}

const meetEveryMs = 20_000;

type Props = {
  readonly desk: Desk;
  readonly opened: OpenCase;
  readonly panel: PanelName | null;
  readonly setPanel: Dispatch<StateUpdater<PanelName | null>>;
  /** Opens the case again, after something changed. */
  readonly again: () => Promise<void>;
  readonly skip: () => void;
};

export function CasePane({ desk, opened, panel, setPanel, again, skip }: Props) {
  const { say, office } = desk;
  const { id, state } = opened.sealed.line;
  const [page, setPage] = useState<PrintPage | null>(null);
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => setPage(null), [id]);
  useEffect(() => {
    const look = () => void office.meet(id).then(setOthers);
    look();
    const timer = setInterval(look, meetEveryMs);
    return () => {
      clearInterval(timer);
      void office.part(id);
    };
  }, [id, office]);
  const run = useCallback(
    async (work: () => Promise<Done>): Promise<Done> => {
      const became = await work();
      // Somebody else wrote meanwhile: their words come in, and what was typed here stays.
      if (became.is === "done" || became.code === "seq" || became.code === "version") await again();
      return became;
    },
    [again],
  );
  const at: AtCase = {
    desk,
    opened,
    run,
    act: (given) => run(() => office.act(opened, desk.facts.me.name, given)),
    // A panel that was opened while this one was being sent stays open.
    close: () => setPanel((now) => (now === panel ? null : now)),
  };
  return (
    <>
      <CaseView at={at} others={others.map((staff) => nameOf(desk, staff))} />
      {page && <PrintSheet desk={desk} page={page} close={() => setPage(null)} />}
      <section class="deeds" aria-label={say("desk-deeds")}>
        {state === "sent" ? <Deeds desk={desk} panel={panel} setPanel={setPanel} skip={skip} /> : <Reopen at={at} />}
        {isLead(desk) && <Hold at={at} />}
      </section>
      {panel && <PanelOf key={`${id}/${panel}`} at={at} panel={panel} print={setPage} />}
    </>
  );
}

type DeedsProps = Pick<Props, "desk" | "panel" | "setPanel" | "skip">;

function Deeds({ desk, panel, setPanel, skip }: DeedsProps) {
  const { say } = desk;
  const may = further.filter((name) => name !== "grant" || isLead(desk));
  const button = (name: PanelName) => (
    <button
      key={name}
      class={panel === name ? "quiet chosen" : "quiet"}
      type="button"
      aria-expanded={panel === name}
      onClick={() => setPanel(panel === name ? null : name)}
    >
      {say(`desk-deed-${name}`)}
    </button>
  );
  return (
    <>
      <p class={panel === null ? "deed-row daily daily-near" : "deed-row daily"}>{daily.map(button)}</p>
      <details class="more-deeds" open={further.some((name) => name === panel)}>
        <summary>{say("desk-more-deeds")}</summary>
        <p class="deed-row">{may.map(button)}</p>
      </details>
      <p class="deed-row">
        <button class="quiet" type="button" onClick={skip}>
          {say("desk-skip")}
        </button>
        <small class="hint">{say("desk-skip-hint")}</small>
      </p>
    </>
  );
}

function Reopen({ at }: { readonly at: AtCase }) {
  const { desk, opened, run } = at;
  return (
    <Simple at={at} words={desk.say("desk-reopen")} work={() => run(() => desk.office.reopen(opened.sealed.line.id))} />
  );
}

/** A written order keeps a case past its time. */
function Hold({ at }: { readonly at: AtCase }) {
  const { desk, opened, run } = at;
  const { id, isHeld } = opened.sealed.line;
  return (
    <Simple
      at={at}
      words={desk.say(isHeld ? "desk-release" : "desk-hold")}
      work={() => run(() => desk.office.hold(id, !isHeld))}
    />
  );
}

type SimpleProps = { readonly at: AtCase; readonly words: string; readonly work: () => Promise<Done> };

function Simple({ at: { desk }, words, work }: SimpleProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const press = async () => {
    const became = await work();
    setRefusal(became.is === "refused" ? refusalWords(desk, became) : null);
  };
  return (
    <p class="deed-row">
      <button class="quiet" type="button" onClick={press}>
        {words}
      </button>
      {refusal && <small class="refused">{refusal}</small>}
    </p>
  );
}

type PanelProps = { readonly at: AtCase; readonly panel: PanelName; readonly print: (page: PrintPage) => void };

function PanelOf({ at, panel, print }: PanelProps) {
  switch (panel) {
    case "reply":
      return <ReplyPanel at={at} />;
    case "note":
      return <NotePanel at={at} />;
    case "refer":
      return <ReferralPanel at={at} print={print} />;
    case "form":
      return <FormPanel at={at} print={print} />;
    case "level":
      return <LevelPanel at={at} />;
    case "category":
      return <CategoryPanel at={at} />;
    case "receipt":
      return <ReceiptPanel at={at} />;
    case "take-down":
      return <TakeDownPanel at={at} />;
    case "apart":
      return <ApartPanel at={at} />;
    case "hand-over":
      return <HandOverPanel at={at} />;
    case "conflict":
      return <ConflictPanel at={at} />;
    case "rights":
      return <RightsPanel at={at} />;
    case "grant":
      return <GrantPanel at={at} />;
    case "key":
      return <KeyPanel at={at} />;
    case "close":
      return <ClosePanel at={at} />;
  }
}
