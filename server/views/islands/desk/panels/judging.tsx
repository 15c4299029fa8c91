import { useState } from "preact/hooks";
import { harms } from "../../../../../bot/reports/harms.ts";
import type { HarmCode, Level } from "../../../../../bot/reports/report.ts";
import { outcomes } from "../../../../cases/outcomes.ts";
import { type AtCase, sayOr } from "../desk.ts";
import { Choose, Panel, useDraft, Words } from "../parts.tsx";

const levels: readonly Level[] = [4, 3, 2, 1];

/** Raised by one, lowered by two; either with its reason. */
export function LevelPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const { level, id, lowerTo } = opened.sealed.line;
  const [to, setTo] = useState<Level>(lowerTo ?? level);
  const [text, write] = useDraft(desk, `${id}/level`);
  const work = async () => {
    const became = await act({ act: "level", to, words: { kind: "level", from: level, to, text: text.trim() } });
    if (became.is === "done") write("");
    return became;
  };
  return (
    <Panel
      desk={desk}
      title={say("desk-do-level")}
      send={say("desk-save")}
      work={to === level || text.trim() === "" ? null : work}
      close={close}
    >
      <Choose
        label={say("desk-level")}
        value={String(to)}
        choices={levels.map((one) => [String(one), say(`level-${one}`)])}
        choose={(value) => setTo(levels.find((one) => String(one) === value) ?? level)}
      />
      {to < level && <p class="notice">{say("desk-lower-two")}</p>}
      <Words desk={desk} label={say("desk-reason")} text={text} write={write} rows={3} />
    </Panel>
  );
}

/** The category as staff read it; what the reporter chose stays. */
export function CategoryPanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, close } = at;
  const { say } = desk;
  const [category, setCategory] = useState<HarmCode>(opened.sheet?.category ?? "H99");
  const work = () => act({ act: "note", is: "note", words: { kind: "category", category, text: "" } });
  return (
    <Panel desk={desk} title={say("desk-do-category")} send={say("desk-save")} work={work} close={close}>
      <Choose
        label={say("desk-category")}
        value={category}
        choices={harms.map(({ code }) => [code, `${code} · ${sayOr(say, `harm-${code}-staff`, code)}`])}
        choose={(value) => setCategory(harms.find(({ code }) => code === value)?.code ?? category)}
      />
    </Panel>
  );
}

/** How the case ends: a fixed list, so that endings can be counted. */
export function ClosePanel({ at }: { readonly at: AtCase }) {
  const { desk, opened, act, run, close } = at;
  const { say } = desk;
  const { id, unreadableAskedBy } = opened.sealed.line;
  const [outcome, setOutcome] = useState<string>("confirmed");
  const [text, write] = useDraft(desk, `${id}/close`);
  const isUnreadable = outcome === "unreadable";
  const work = async () => {
    if (isUnreadable) return run(() => desk.office.unreadable(id));
    const became = await act({ act: "close", words: { kind: "closure", outcome, text: text.trim() } });
    if (became.is === "done") write("");
    return became;
  };
  return (
    <Panel desk={desk} title={say("desk-do-close")} send={say("desk-close-case")} work={work} close={close}>
      <Choose
        label={say("desk-outcome")}
        value={outcome}
        choices={outcomes.map(({ code }) => [code, sayOr(say, `outcome-${code}`, code)])}
        choose={setOutcome}
      />
      {isUnreadable && (
        <p class="notice">{say(unreadableAskedBy === null ? "desk-unreadable-two" : "desk-unreadable-second")}</p>
      )}
      {!isUnreadable && <Words desk={desk} label={say("desk-closure-words")} text={text} write={write} rows={3} />}
      <p class="hint">{say("desk-close-hint")}</p>
    </Panel>
  );
}
