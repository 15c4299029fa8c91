import { shownDay } from "../../../../bot/wording/numbers.ts";
import type { Note } from "../../../cases/notes.ts";
import { type AtCase, sayOr } from "./desk.ts";
import type { Entry } from "./timeline.ts";
import { Veil } from "./veil.tsx";
import { shownInstant } from "./words.ts";

/** Everything that was said and done, oldest first; the words stay veiled. */
export function Timeline({ at }: { readonly at: AtCase }) {
  const { desk, opened } = at;
  return (
    <section aria-labelledby="course">
      <h3 id="course">{desk.say("desk-course")}</h3>
      {opened.entries.length === 0 && <p class="hint">{desk.say("desk-course-empty")}</p>}
      <ol class="course">
        {opened.entries.map((entry) => (
          <li key={`${entry.direction}-${entry.seq}`} class={`entry entry-${entry.is}`}>
            <EntryView at={at} entry={entry} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type Props = { readonly at: AtCase; readonly entry: Entry };

function EntryView({ at, entry }: Props) {
  const { say, locale } = at.desk;
  switch (entry.is) {
    case "unopened":
      return <Head who={say(`desk-by-${entry.direction}`)} what={say("desk-unopened")} />;
    case "text":
      return <Told at={at} entry={entry} />;
    case "reply":
      return (
        <>
          <Head
            who={entry.reply.by || say("desk-by-officer")}
            what={say("desk-reply")}
            when={entry.reply.atMs > 0 ? shownInstant(locale, entry.reply.atMs) : ""}
          />
          <Vouched at={at} isVouched={entry.isVouched} />
          <Veil at={at} direction="officer" seq={entry.seq} text={entry.reply.text} label={say("desk-what-reply")} />
        </>
      );
    case "note":
      return <NoteView at={at} entry={entry} />;
  }
}

function Told({ at, entry }: { readonly at: AtCase; readonly entry: Extract<Entry, { readonly is: "text" }> }) {
  const { say } = at.desk;
  const { kind, text } = entry.message;
  const who = say("desk-by-reporter");
  if (kind === "details") return <Head who={who} what={say("desk-kind-details")} />;
  return (
    <>
      <Head who={who} what={say(`desk-kind-${kind}`)} />
      <Veil at={at} direction="reporter" seq={entry.seq} text={text} label={say(`desk-what-${kind}`)} />
    </>
  );
}

function NoteView({ at, entry }: { readonly at: AtCase; readonly entry: Extract<Entry, { readonly is: "note" }> }) {
  const { say, locale } = at.desk;
  const { note, seq } = entry;
  return (
    <>
      <Head who={note.by} what={noteWords(at, note)} when={shownInstant(locale, note.atMs)} />
      <Vouched at={at} isVouched={entry.isVouched} />
      {note.text !== "" && <Veil at={at} direction="note" seq={seq} text={note.text} label={say("desk-what-note")} />}
    </>
  );
}

type HeadProps = { readonly who: string; readonly what: string; readonly when?: string };

function Head({ who, what, when = "" }: HeadProps) {
  return (
    <p class="entry-head">
      <strong dir="auto">{who}</strong> <span>{what}</span> <small class="hint">{when}</small>
    </p>
  );
}

function Vouched({ at, isVouched }: { readonly at: AtCase; readonly isVouched: boolean }) {
  return isVouched ? null : <p class="refused">{at.desk.say("desk-not-vouched")}</p>;
}

/** What a note did, without its words. */
function noteWords({ desk }: AtCase, note: Note): string {
  const { say } = desk;
  switch (note.kind) {
    case "note":
      return say("desk-note");
    case "form":
      return say("desk-form-made");
    case "category":
      return say("desk-note-category", { category: sayOr(say, `harm-${note.category}-staff`, note.category) });
    case "level":
      return say("desk-note-level", { from: say(`level-${note.from}`), to: say(`level-${note.to}`) });
    case "referral":
      return say("desk-note-referral", { name: note.name, way: say(`desk-way-${note.way}`) });
    case "receipt":
      return say("desk-note-receipt", { name: note.name });
    case "take-down":
      return say("desk-note-take-down", { platform: note.platform, state: say(`desk-take-down-${note.state}`) });
    case "apart":
      return say(note.isApart ? "desk-note-apart" : "desk-note-together");
    case "rights":
      return say("desk-note-rights", {
        asks: say(`desk-rights-${note.asks}`),
        state: say(`desk-rights-state-${note.state}`),
        day: shownDay(desk.locale, note.dueOn),
      });
    case "conflict":
      return say("desk-note-conflict");
    case "hand-over":
      return say("desk-note-hand-over", { name: note.to });
    case "closure":
      return say("desk-note-closure", { outcome: sayOr(say, `outcome-${note.outcome}`, note.outcome) });
  }
}
