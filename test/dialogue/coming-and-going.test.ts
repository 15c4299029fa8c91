import { expect, test } from "vitest";
import { show } from "../../bot/dialogue/step.ts";
import { aChild, atSurvey, autumn, toTheEnd, town } from "./child.ts";

test("help lies over any question and leads back to exactly where the child was", () => {
  const child = atSurvey("7-10").presses("many-times");
  const before = child.question;
  child.presses("help");
  expect(child.at).toBe("help");
  for (const number of ["111", "113", "115"]) expect(child.words).toContain(number);
  expect(child.words).toContain("Em không có lỗi");
  expect(child.presses("return").question).toEqual(before);
});

test("while help is open, the question below can still be answered by its own buttons", () => {
  const child = atSurvey("7-10");
  const below = child.question;
  child.presses("help").pressesOn(below, "many-times");
  expect(child.at).toBe("survey/N2");
  expect(child.dialogue?.isHelpOpen).toBeUndefined();
});

test("help is there before anything began and after everything ended", () => {
  expect(aChild().types("cứu em với").at).toBe("help");
  expect(aChild().types("🆘").at).toBe("help");
  const child = toTheEnd(atSurvey("7-10")).presses("help");
  expect(child.at).toBe("help");
  expect(child.presses("return").at).toBe("ended/finished");
});

test.each(["dừng", "Dừng lại", "DUNG", "thoát", "thoat", "xoá", "xóa", "/stop", "stop", "  dừng!! "])(
  "“%s” stops, and nothing is kept",
  (word) => {
    const child = atSurvey("11-15").presses("home").types(word);
    expect(child.dialogue).toBeNull();
    expect(child.at).toBe("stopped");
    expect(child.words).toContain("không giữ gì của em");
  },
);

test("“đúng” and “dung” do not stop a child who means a choice", () => {
  const child = atSurvey("11-15");
  while (child.at !== "survey/C8") child.presses("skip");
  expect(child.types("đúng").dialogue?.child?.answers.C8).toBe("true");
  expect(child.presses("back").types("dung").dialogue?.child?.answers.C8).toBe("true");
  expect(child.presses("back").types("dừng").dialogue).toBeNull();
  expect(atSurvey("7-10").types("đúng").at).toBe("survey/N1");
});

test("after the answers were sent, deleting says honestly what it cannot take back", () => {
  const child = toTheEnd(atSurvey("7-10")).types("xoá");
  expect(child.dialogue).toBeNull();
  expect(child.words).toContain("không lấy lại được");
  expect(child.events).toEqual([]);
});

test("a stop that is pressed twice says the same words again", () => {
  const child = atSurvey("7-10");
  const screen = child.question;
  const first = child.pressesOn(screen, "stop").question;
  expect(child.pressesOn(screen, "stop").question).toEqual(first);
  expect(child.events).toEqual([]);
  expect(child.presses("restart").at).toBe("age");
});

test("a late press changes nothing and shows the current question again", () => {
  const child = atSurvey("7-10");
  const old = child.question;
  child.presses("many-times");
  const current = child.outgoing;
  const { dialogue } = child;
  child.pressesOn(old, "not-yet");
  expect(child.dialogue).toEqual(dialogue);
  expect(child.outgoing).toEqual(current);
  child.does({ kind: "text", text: "1", question: old.token });
  expect(child.dialogue).toEqual(dialogue);
});

test("a press from before going back and forth is late too", () => {
  const child = atSurvey("7-10");
  const old = child.question;
  child.goes("many-times", "back");
  child.pressesOn(old, "not-yet");
  expect(child.dialogue?.child?.answers.N1).toBe("many-times");
});

test("whoever comes back after a pause is greeted and sees the same question; without a pause just the question", () => {
  const child = atSurvey("7-10").presses("many-times");
  const { question } = child;
  expect(child.opens().notes).toEqual([]);
  expect(child.question).toEqual(question);
  child.waits(30).opens();
  expect(child.notes.join()).toContain("Chào em quay lại");
  expect(child.question).toEqual(question);
  expect(child.waits(30).types("bắt đầu").notes.join()).toContain("Chào em quay lại");
});

test("when the conversation is gone, a late press begins anew kindly", () => {
  const child = atSurvey("7-10");
  const { question } = child;
  child.dialogue = null;
  child.pressesOn(question, "many-times");
  expect(child.at).toBe("age");
  expect(child.notes.join()).toContain("Mình bắt đầu lại nhé");
});

test("a campaign that closes meanwhile is told kindly, and what was begun is gone", () => {
  const child = atSurvey("7-10").goes("many-times", "listen").sees([]);
  child.presses("skip");
  expect(child.at).toBe("ended/closed");
  expect(child.words).toContain("vừa kết thúc");
  expect(child.events).toEqual([{ type: "dialogue_ended", how: "no-survey" }]);
  expect(child.dialogue?.child).toBeUndefined();
});

test("also when it closes before the decision, and help and stop still do what they say", () => {
  expect(aChild().opens().presses("7-10").sees([]).presses("yes").at).toBe("ended/closed");
  const helped = atSurvey("7-10").sees([town]).presses("help");
  expect(helped.at).toBe("help");
  expect(helped.presses("return").at).toBe("ended/closed");
  expect(atSurvey("7-10").sees([]).presses("stop").dialogue).toBeNull();
  const child = atSurvey("7-10").sees([]);
  expect(child.dialogue && show(child.dialogue, child.env).at(-1)).toMatchObject({ id: "ended/closed" });
});

test("`/start` after the end begins anew; in the middle it does not throw anything away", () => {
  expect(toTheEnd(atSurvey("7-10")).types("/start").at).toBe("age");
  expect(atSurvey("7-10").presses("many-times").types("/start").at).toBe("survey/N2");
  expect(atSurvey("7-10").presses("many-times").types("làm lại từ đầu").at).toBe("age");
});

test("what is shown is what `show` draws from what is kept, every time", () => {
  const child = atSurvey("11-15", { campaigns: [autumn] });
  for (let turn = 0; turn < 40 && !child.at.startsWith("ended/"); turn += 1) {
    expect(child.dialogue && show(child.dialogue, child.env)).toEqual(child.outgoing);
    child.presses(child.codes[0] ?? "skip");
  }
  expect(child.dialogue && show(child.dialogue, child.env)).toEqual(child.outgoing);
});

test("the language asked for outside is spoken, a typed wish is kept, and either changes nothing else", () => {
  const child = atSurvey("7-10").presses("many-times");
  child.types("English");
  expect(child.question.locale).toBe("en");
  expect(child.at).toBe("survey/N2");
  expect(child.presses("skip").question.locale).toBe("en");
  child.env = { ...child.env, locale: "en" };
  expect(child.presses("skip").question.locale).toBe("en");
  child.env = { ...child.env, locale: "vi" };
  expect(child.presses("skip").question.locale).toBe("vi");
  expect(child.dialogue?.child?.answers.N1).toBe("many-times");
  expect(aChild().types("english").question.text).toBe("How old are you?");
});

test("both languages tell the day of the adults' answer in their own way", () => {
  const english = toTheEnd(atSurvey("7-10", { locale: "en" }));
  expect(english.words).toContain("31 December 2026");
  const spring = { ...autumn, answersBy: "2027-01-05" };
  expect(toTheEnd(atSurvey("7-10", { locale: "en", campaigns: [spring] })).words).toContain("05 January 2027");
  expect(toTheEnd(atSurvey("7-10", { campaigns: [spring] })).words).toContain("05/01/2027");
  expect(toTheEnd(atSurvey("7-10", { campaigns: [{ ...autumn, answersBy: null }] })).words).toContain("trang Kết quả");
});
