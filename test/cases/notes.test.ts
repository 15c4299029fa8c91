import { expect, test } from "vitest";
import { type Note, type NoteWords, noteKinds, readNote, readReply, readText } from "../../server/cases/notes.ts";
import { readSheet } from "../../server/cases/sheet-message.ts";
import { sheet } from "../support/sheet.ts";

const written = { v: 1, atMs: 1_796_000_000_000, seen: 2, by: "Cán bộ Lan" } as const;

const words: Readonly<Record<Note["kind"], NoteWords>> = {
  note: { kind: "note", text: "đã gọi lại" },
  form: { kind: "form", text: "" },
  category: { kind: "category", category: "H05", text: "" },
  level: { kind: "level", from: 2, to: 4, text: "sắp gặp" },
  referral: { kind: "referral", receiver: "111", name: "Tổng đài 111", told: ["words"], way: "phone", text: "" },
  receipt: { kind: "receipt", receiver: "111", name: "Tổng đài 111", text: "chị Mai, 14 giờ" },
  "take-down": { kind: "take-down", id: "a", link: "https://x.vn/a", platform: "X", state: "asked", text: "" },
  apart: { kind: "apart", link: "https://x.vn/a", isApart: true, text: "" },
  rights: { kind: "rights", id: "b", asks: "delete", state: "received", dueOn: "2026-12-20", text: "" },
  conflict: { kind: "conflict", text: "" },
  "hand-over": { kind: "hand-over", to: "Cán bộ Minh", text: "" },
  closure: { kind: "closure", outcome: "confirmed", text: "" },
};

test("every kind of note comes back as it was written", () => {
  expect(noteKinds.length).toBe(Object.keys(words).length);
  for (const kind of noteKinds) {
    const note = { ...written, ...words[kind] };
    expect(readNote(JSON.stringify(note)), kind).toEqual(note);
  }
});

test("a note with a field missing or of another kind is no note", () => {
  const damaged = noteKinds.flatMap((kind) => {
    const note: Readonly<Record<string, unknown>> = { ...written, ...words[kind] };
    return Object.keys(note).flatMap((field) => [
      { ...note, [field]: undefined },
      { ...note, [field]: { toString: "odd" } },
    ]);
  });
  expect(damaged.length).toBeGreaterThan(60);
  for (const note of damaged) expect(readNote(JSON.stringify(note)), JSON.stringify(note)).toBeNull();
});

test("what is no JSON, and JSON that is no object, is neither note, reply, text nor sheet", () => {
  for (const odd of [
    "",
    "null",
    "[]",
    "1",
    '"note"',
    "{",
    '{"kind":"note"}',
    '{"__proto__":{"kind":"words","text":"x"}}',
  ])
    for (const read of [readNote, readReply, readText, readSheet]) expect(read(odd), odd).toBeNull();
});

test("a reply of which nobody knows when it was written is shown all the same", () => {
  expect(readReply('{"v":1,"kind":"reply","text":"chào em"}')).toMatchObject({ text: "chào em", atMs: 0 });
});

test("one odd field of a sheet is left out, and the report still shows", () => {
  const odd = {
    ...sheet,
    kind: "sheet",
    teller: "<b>11</b>",
    where: 7,
    safety: { now: "yes", safe: "maybe" },
    unit: "01; DROP",
    danger: ["sexual", "javascript:"],
    reasons: ["triage-now", "<img src=x>"],
    contact: null,
  };
  expect(readSheet(JSON.stringify(odd))).toMatchObject({
    category: sheet.category,
    teller: null,
    where: null,
    safety: { now: "yes" },
    unit: null,
    danger: ["sexual"],
    reasons: ["triage-now"],
    contact: "none",
  });
  expect(readSheet(JSON.stringify({ ...odd, category: "H42" }))).toBeNull();
  expect(readSheet(JSON.stringify({ ...odd, level: 9 }))).toBeNull();
});
