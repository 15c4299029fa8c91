import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Level } from "../../../../bot/reports/report.ts";
import type { Desk } from "./desk.ts";
import type { Done } from "./office.ts";

const signs: Readonly<Record<Level, string>> = { 1: "○", 2: "◐", 3: "▲", 4: "■" };

/** Urgency as a sign and a word: colour never speaks alone. */
export function LevelChip({ desk, level }: { readonly desk: Desk; readonly level: Level }) {
  return (
    <span class={`chip level level-${level}`}>
      <span aria-hidden="true">{signs[level]} </span>
      {desk.say(`level-${level}`)}
    </span>
  );
}

/** What was typed in that place, kept until it is sent. */
export function useDraft(desk: Desk, place: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(desk.drafts.get(place) ?? "");
  const write = (next: string) => {
    if (next === "") desk.drafts.delete(place);
    else desk.drafts.set(place, next);
    setText(next);
  };
  return [text, write];
}

type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
};

export function Field({ label, hint, children }: FieldProps) {
  return (
    // The control is the child.
    // biome-ignore lint/a11y/noLabelWithoutControl: it is handed in
    <label class="field-row">
      <span class="field-label">{label}</span>
      {hint && <small class="hint">{hint}</small>}
      {children}
    </label>
  );
}

type WordsProps = {
  readonly desk: Desk;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly rows?: number;
};

const longest = 4000;

/** A place for words; it has the focus when it appears. */
export function Words({ label, hint, text, write, rows = 4 }: WordsProps) {
  return (
    <Field label={label} {...(hint && { hint })}>
      <textarea
        class="field"
        rows={rows}
        maxLength={longest}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </Field>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
};

export function Choose({ label, value, choices, choose }: ChooseProps) {
  return (
    <Field label={label}>
      <select class="field" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

type PanelProps = {
  readonly desk: Desk;
  readonly title: string;
  readonly send: string;
  /** Null: it cannot be sent as it is. */
  readonly work: (() => Promise<Done>) | null;
  readonly close: () => void;
  readonly children: ComponentChildren;
};

/** One thing to do: what it needs, one button, and what became of it. What was typed stays until it arrived. */
export function Panel({ desk, title, send, work, close, children }: PanelProps) {
  const { say } = desk;
  const [outcome, setOutcome] = useState<Done | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const field = head.current?.parentElement?.querySelector<HTMLElement>("textarea, input, select");
    (field ?? head.current)?.focus();
    head.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (work === null || isBusy) return;
    setIsBusy(true);
    const became = await work();
    setIsBusy(false);
    setOutcome(became);
    desk.announce(became.is === "done" ? say("desk-done") : refusalWords(desk, became));
    if (became.is === "done") close();
  };
  return (
    <form class="deed-form panel" onSubmit={submit} aria-busy={isBusy}>
      <h3 ref={head} tabIndex={-1}>
        {title}
      </h3>
      {children}
      {outcome?.is === "refused" && <p class="refused">{refusalWords(desk, outcome)}</p>}
      <p class="deed-foot">
        <button class="button" type="submit" disabled={work === null || isBusy}>
          {send}
        </button>
        <button class="quiet" type="button" onClick={close}>
          {say("desk-cancel")}
        </button>
      </p>
    </form>
  );
}

const known = new Set([
  "away",
  "case-closed",
  "case-open",
  "case-unknown",
  "clock-unknown",
  "colleague-unknown",
  "colleague-without-access",
  "directory-changed",
  "directory-missing",
  "key",
  "key-not-active",
  "last-officer",
  "level-same",
  "locked",
  "no-recipient",
  "same-person",
  "second-factor-old",
  "seq",
  "too-long",
  "unread",
  "version",
]);

export const refusalWords = ({ say }: Desk, { code }: Extract<Done, { readonly is: "refused" }>): string =>
  say(`desk-refused-${known.has(code) ? code : "away"}`);
