import type { Note, Reply, TextMessage } from "../../../cases/notes.ts";
import type { Direction } from "./answers.ts";

/** One thing that happened in a case, opened; its words are shown only when somebody asks for them. */
export type Entry =
  | { readonly is: "text"; readonly direction: "reporter"; readonly seq: number; readonly message: TextMessage }
  | {
      readonly is: "reply";
      readonly direction: "officer";
      readonly seq: number;
      readonly reply: Reply;
      readonly isVouched: boolean;
    }
  | {
      readonly is: "note";
      readonly direction: "note";
      readonly seq: number;
      readonly note: Note;
      readonly isVouched: boolean;
    }
  /** Forged, moved, or sealed to a key that nobody vouches for. */
  | { readonly is: "unopened"; readonly direction: Direction; readonly seq: number };

type OfStaff = Extract<Entry, { readonly is: "reply" | "note" }>;

/**
 * What the reporter, the officers and the notes say, in one order. Nobody keeps the time of a reporter's message: it stands
 * before the first entry of staff whose writer had seen it, and after what was written without having seen it.
 */
export function timeline(entries: readonly Entry[]): readonly Entry[] {
  const staff = entries.filter(isOfStaff).toSorted((a, b) => writtenOf(a).atMs - writtenOf(b).atMs);
  const others = entries.filter((entry) => !isOfStaff(entry)).toSorted((a, b) => a.seq - b.seq);
  const placed: Entry[] = [];
  let next = 0;
  for (const entry of staff) {
    for (; next < others.length && isBefore(others[next], writtenOf(entry).seen); next += 1)
      placed.push(...others.slice(next, next + 1));
    placed.push(entry);
  }
  return [...placed, ...others.slice(next)];
}

const isOfStaff = (entry: Entry): entry is OfStaff => entry.is === "reply" || entry.is === "note";

const writtenOf = (entry: OfStaff) => (entry.is === "reply" ? entry.reply : entry.note);

const isBefore = (entry: Entry | undefined, seen: number): boolean =>
  entry !== undefined && entry.direction === "reporter" && entry.seq <= seen;

/** The notes of one kind, in the order of the timeline. */
export function notesOf<Kind extends Note["kind"]>(
  entries: readonly Entry[],
  kind: Kind,
): readonly Extract<Note, { readonly kind: Kind }>[] {
  return entries.flatMap((entry) => (entry.is === "note" && isKind(entry.note, kind) ? [entry.note] : []));
}

const isKind = <Kind extends Note["kind"]>(note: Note, kind: Kind): note is Extract<Note, { readonly kind: Kind }> =>
  note.kind === kind;

/** Of notes that carry an id, the newest of each. */
export function newestById<One extends { readonly id: string }>(notes: readonly One[]): readonly One[] {
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}
