import { expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import type { Note } from "../../server/cases/notes.ts";
import { deedOf, deskKeys } from "../../server/views/islands/desk/keys.ts";
import { groupsOf } from "../../server/views/islands/desk/links.ts";
import type { OpenCase } from "../../server/views/islands/desk/opening.ts";
import { templates } from "../../server/views/islands/desk/templates.ts";
import { type Entry, newestById, timeline } from "../../server/views/islands/desk/timeline.ts";
import { leftWords, warningsOf } from "../../server/views/islands/desk/words.ts";

const say = wordingOf("vi");

const told = (seq: number, text = "lời"): Entry => ({
  is: "text",
  direction: "reporter",
  seq,
  message: { v: 1, kind: "words", text },
});
const noted = (seq: number, atMs: number, seen: number): Entry => ({
  is: "note",
  direction: "note",
  seq,
  isVouched: true,
  note: { v: 1, atMs, seen, by: "Lan", kind: "note", text: "" },
});
const answered = (seq: number, atMs: number, seen: number): Entry => ({
  is: "reply",
  direction: "officer",
  seq,
  isVouched: true,
  reply: { v: 1, atMs, seen, by: "Lan", kind: "reply", text: "" },
});
const names = (entries: readonly Entry[]) => entries.map(({ is, seq }) => `${is} ${seq}`);

test("a reporter's message stands before the first entry whose writer had seen it", () => {
  const entries = [told(1), told(2), told(3), answered(0, 100, 1), noted(0, 50, 1), answered(1, 200, 2)];
  expect(names(timeline(entries))).toEqual(["text 1", "note 0", "reply 0", "text 2", "reply 1", "text 3"]);
});

test("nothing is left out of the course and nothing comes twice, whatever the writers' clocks say", () => {
  const entries = [told(1), told(2), answered(0, 900, 2), answered(1, 100, 1), noted(0, 0, 9), noted(1, 500, 0)];
  expect(names(timeline(entries)).toSorted()).toEqual(names(entries).toSorted());
});

test("of a request that goes on, the newest note counts", () => {
  const of = (id: string, state: string) => ({ id, state });
  expect(newestById([of("a", "asked"), of("b", "asked"), of("a", "removed")])).toEqual([
    of("a", "removed"),
    of("b", "asked"),
  ]);
});

const minute = 60_000;
test.each([
  [25 * minute, "còn 25 phút"],
  [5 * 60 * minute, "còn 5 giờ"],
  [4 * 24 * 60 * minute, "còn 4 ngày"],
  [-10 * minute, "quá 10 phút"],
  [-3 * 60 * minute, "quá 3 giờ"],
])("%d milliseconds away are said in words", (away, words) => {
  expect(leftWords(say, 1_000_000_000_000 + away, 1_000_000_000_000)).toBe(words);
});

test("a reply that asks for pictures, names, secrets, or that blames or promises, is warned of", () => {
  expect(warningsOf("Em gửi cho cô chú tấm ảnh đó nhé")).toContain("desk-warn-picture");
  expect(warningsOf("Em tên là gì?")).toContain("desk-warn-name");
  expect(warningsOf("Em cho mật khẩu")).toContain("desk-warn-secret");
  expect(warningsOf("Tại sao em lại làm vậy?")).toContain("desk-warn-why");
  expect(warningsOf("Cô chú hứa sẽ bắt người đó")).toContain("desk-warn-promise");
});

test("no sentence that the desk offers is warned of, in either language", () => {
  expect(templates.length).toBeGreaterThan(5);
  for (const locale of ["vi", "en"])
    for (const name of templates) expect(warningsOf(wordingOf(locale)(`desk-template-${name}`)), name).toEqual([]);
});

const caseWith = (id: string, link: string, apart: readonly Partial<Note>[] = []): OpenCase => {
  const entries: readonly unknown[] = [
    { is: "text", direction: "reporter", seq: 1, message: { v: 1, kind: "link", text: link } },
    ...apart.map((note, seq) => ({ is: "note", direction: "note", seq, isVouched: true, note })),
  ];
  // Only what the grouping looks at.
  return { sealed: { line: { id } }, entries } as unknown as OpenCase;
};

test("one page reported in several spellings is one group, until staff take a report out of it", () => {
  const spellings = [
    "https://www.facebook.com/nhom/1?fbclid=abc",
    "http://m.facebook.com/nhom/1/",
    "facebook.com/nhom/1",
  ];
  const together = groupsOf(spellings.map((link, at) => caseWith(String(at), link)));
  expect([...together.values()]).toEqual([3, 3, 3]);
  const [first = ""] = spellings;
  const link = "https://facebook.com/nhom/1";
  const split = groupsOf([
    ...spellings.map((one, at) => caseWith(String(at), one)),
    caseWith("apart", first, [{ kind: "apart", link, isApart: true }]),
  ]);
  expect(split.get("0")).toBe(3);
  expect(split.has("apart")).toBe(false);
});

test("a key does its deed, and nothing while somebody types", () => {
  const press = (key: string, target: object = {}) =>
    deedOf({ key, ctrlKey: false, metaKey: false, altKey: false, target } as unknown as KeyboardEvent);
  Object.assign(globalThis, { Element: class {} });
  for (const [key, deed] of deskKeys) expect(press(key)).toBe(deed);
  expect(deedOf({ key: "r", ctrlKey: true } as unknown as KeyboardEvent)).toBeNull();
  expect(press("z")).toBeNull();
});
