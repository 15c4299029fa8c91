import { expect, test } from "vitest";
import { aChild, atSurvey } from "./child.ts";

const odd: readonly string[] = [
  "",
  "   ",
  "\u0000\u0001",
  "🙂🙂🙂",
  "👨‍👩‍👧‍👦",
  "x".repeat(5000),
  "đ".repeat(5000),
  "1".repeat(400),
  "\u202Egnừd\u202C",
  "\u200Bd\u200Dx",
  "a\u0300\u0301\u0302".repeat(300),
  "<script>alert(1)</script>",
  "'; DROP TABLE ballot; --",
  "ภาษาไทย",
  "العربية",
  "中文测试",
  "हिन्दी",
  "ꦗꦮ",
  "\uD800",
  "constructor",
  "__proto__",
  "NaN",
  "99",
  "{ $x }",
];

test("odd words are answered kindly with the current question, and change no answer", () => {
  expect(odd.length).toBeGreaterThan(20);
  for (const text of odd) {
    const child = atSurvey("7-10").types(text);
    expect(child.at, text).toBe("survey/N1");
    expect(child.notes, text).toEqual(["Mình chưa hiểu. Em chọn một ô bên dưới nhé."]);
    expect(child.dialogue?.child?.answers).toEqual({});
    if (text.length > 3) expect(JSON.stringify(child.outgoing)).not.toContain(text);
  }
});

test("odd words change nothing in any scene before the survey", () => {
  const scenes = [
    () => aChild().opens(),
    () => aChild().opens().presses("code"),
    () => aChild().opens().presses("7-10"),
    () => aChild().opens().goes("11-15", "more"),
    () => aChild({ channel: "messenger" }).opens().goes("7-10", "yes"),
    () => aChild().opens().goes("7-10", "yes"),
    () => aChild().opens().goes("7-10", "yes", "unknown"),
    () => aChild().opens().goes("11-15", "yes", "unknown", "unsaid"),
    () => aChild().opens().goes("11-15", "yes", "unknown", "unsaid", "unsaid"),
  ];
  for (const scene of scenes)
    for (const text of odd.filter((each) => !/^\d/u.test(each))) {
      const child = scene();
      const { at } = child;
      expect(child.types(text).at, `${at}: ${text}`).toBe(at);
    }
});

test("hidden signs inside a word do not hide what it says", () => {
  expect(atSurvey("7-10").types("d\u200Bừ\u200Dng").dialogue).toBeNull();
  expect(atSurvey("7-10").types("\u202Ecó, nhiều lần\u202C").dialogue?.child?.answers.N1).toBe("many-times");
  expect(atSurvey("7-10").types("１").dialogue?.child?.answers.N1).toBe("many-times");
  expect(atSurvey("7-10").types("1️⃣").dialogue?.child?.answers.N1).toBe("many-times");
});

test("an unknown, forged or prototype-named button is answered kindly", () => {
  for (const code of ["nonsense", "constructor", "__proto__", "toString", "", "next", "yes", "restart", "done"]) {
    const child = atSurvey("7-10");
    child.does({ kind: "choose", question: child.question.token, choices: [code] });
    expect(child.at, code).toBe("survey/N1");
    expect(child.dialogue?.child?.answers).toEqual({});
  }
  const child = atSurvey("7-10").does({ kind: "choose", question: "forged", choices: ["many-times"] });
  expect(child.dialogue?.child?.answers).toEqual({});
});

test("several buttons where one is asked, and none at all, are answered kindly", () => {
  for (const choices of [[], ["many-times", "not-yet"], ["many-times", "nonsense"]]) {
    const child = atSurvey("7-10");
    child.does({ kind: "choose", question: child.question.token, choices });
    expect(child.at).toBe("survey/N1");
    expect(child.notes).toHaveLength(1);
  }
});

test("a double submit counts once", () => {
  const child = atSurvey("7-10");
  const screen = child.question;
  child.pressesOn(screen, "many-times").pressesOn(screen, "many-times");
  expect(child.at).toBe("survey/N2");
});

test("a picture, voice or file is refused kindly and only its coming is known", () => {
  const child = atSurvey("7-10").does({ kind: "attachment" });
  expect(child.notes.join()).toContain("không nhận và không giữ");
  expect(child.at).toBe("survey/N1");
  expect(aChild().does({ kind: "attachment" }).at).toBe("age");
});

test("personal data typed where only a choice belongs is neither kept nor shown again", () => {
  const personal = "Em tên là Nguyễn Thị Hoa, lớp 6A, 0912 345 678";
  for (const child of [aChild().opens(), aChild().opens().presses("7-10"), atSurvey("7-10"), atSurvey("11-15")]) {
    child.types(personal);
    const kept = JSON.stringify([child.dialogue, child.outgoing, child.events]);
    for (const part of ["Hoa", "6A", "345"]) expect(kept).not.toContain(part);
  }
});
