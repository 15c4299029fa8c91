import { expect, test } from "vitest";
import type { Survey } from "../../bot/surveys/survey.ts";
import { aChild, type Child, campaign } from "./child.ts";

const survey: Survey = {
  code: "fixture",
  band: "11-15",
  title: { vi: "Phiếu thử" },
  minutes: 1,
  items: [
    { kind: "note", id: "hello", text: { vi: "Mình bắt đầu nhé." }, picture: "sparkles" },
    { kind: "number", id: "days", text: { vi: "Mấy ngày một tuần?" }, feeds: [], lowest: 0, highest: 7 },
    { kind: "short-text", id: "wish", text: { vi: "Em muốn nói gì?" }, feeds: ["22-opinion"], longest: 60 },
    { kind: "one", id: "end", text: { vi: "Xong chưa?" }, feeds: [], choices: [{ code: "yes", text: { vi: "Rồi" } }] },
  ],
  closing: { vi: "Cảm ơn em." },
};

const atNote = (): Child =>
  aChild({ campaigns: [campaign({ id: "words", surveys: { "11-15": { hash: "h".repeat(64), survey } } })] })
    .opens()
    .goes("11-15", "yes", "unknown", "unsaid", "unsaid", "unsaid");
const atWish = (): Child => atNote().goes("next", "skip");

test("the child is warned before writing", () => {
  expect(atWish().question.hint).toContain("Đừng viết tên");
  expect(atWish().question.answer).toEqual({ form: "text", longest: 60 });
});

test("an opinion in own words is kept and counts as an opinion", () => {
  const child = atWish().types("Em muốn có thư viện").presses("yes");
  expect(child.completed).toMatchObject({
    texts: { wish: "Em muốn có thư viện" },
    answers: { end: "yes" },
    hasOpinion: true,
  });
});

test("private parts are covered, the child is told, and may write again or send what is left", () => {
  const child = atWish().types("Em tên là Hoa, em muốn có thư viện");
  expect(child.at).toBe("survey/wish");
  expect(child.notes.join()).toContain("Hình như em vừa viết thông tin riêng");
  expect(child.question.hint).toContain("▒▒▒, em muốn có thư viện");
  expect(JSON.stringify(child.dialogue)).not.toContain("Hoa");
  const kept = child.presses("keep").presses("yes");
  expect(kept.completed.texts.wish).toBe("Em tên là ▒▒▒, em muốn có thư viện");
  const again = atWish().types("Em là Hoa").types("Em muốn có sân bóng");
  expect(again.at).toBe("survey/end");
  expect(again.dialogue?.child?.texts.wish).toBe("Em muốn có sân bóng");
});

test("a text that is skipped after all is gone", () => {
  const child = atWish().types("Em là Hoa").goes("skip", "yes");
  expect(child.completed.texts).toEqual({});
});

test("too long, or without words, is said kindly and not kept", () => {
  for (const text of ["a b ".repeat(100), "x".repeat(5000), "🙂🙂", "12", "…"]) {
    const child = atWish().types(text);
    expect(child.at).toBe("survey/wish");
    expect(child.notes).toHaveLength(1);
    expect(child.dialogue?.child?.texts).toEqual({});
  }
});

test("directions and hidden signs are taken out of a text", () => {
  const child = atWish().types("\u202Eem muốn\u202C \u200Bbơi");
  expect(child.dialogue?.child?.texts.wish).toBe("em muốn bơi");
});

test("stop and help are still commands where words are asked for, and a sentence with them is not", () => {
  expect(atWish().types("dừng").dialogue).toBeNull();
  expect(atWish().types("giúp em").at).toBe("help");
  expect(atWish().types("Hãy giúp em có sân chơi, dừng đánh nhau").at).toBe("survey/end");
});

test("a number is taken in any script's digits and only within its bounds", () => {
  const answer = (text: string) => atNote().presses("next").types(text);
  expect(answer("5").dialogue?.child?.answers.days).toBe(5);
  expect(answer("５ ngày").dialogue?.child?.answers.days).toBe(5);
  expect(answer("0").dialogue?.child?.answers.days).toBe(0);
  for (const text of ["8", "-1", "nhiều", "1 2", "1e3", "99999999999999999999"]) {
    const child = answer(text);
    expect(child.at, text).toBe("survey/days");
    expect(child.notes).toHaveLength(1);
    expect(child.dialogue?.child?.answers).toEqual({});
  }
});

test("a note is a card of its own without a stepping stone", () => {
  const child = atNote();
  expect(child.at).toBe("survey/hello");
  expect(child.question.progress).toEqual({ done: 0, total: 3 });
  expect(child.presses("next").question.progress).toEqual({ done: 0, total: 3 });
});
