import { expect, test } from "vitest";
import { show } from "../../bot/dialogue/step.ts";
import type { Survey } from "../../bot/surveys/survey.ts";
import { aChild, aReporter, atSurvey, atWords, type Child, campaign, office, toReady, toTheEnd } from "./child.ts";

const told = (child: Child): Child =>
  child.goes(
    "no",
    "no",
    "me",
    "H04",
    "zalo",
    "peer",
    "enough",
    "enough",
    "no",
    "yes",
    "no",
    "skip",
    "none",
    "send",
    "none",
  );

test("a report opened in a survey begins empty, and afterwards the survey goes on exactly where it was", () => {
  const child = atSurvey("11-15").goes("home", "skip");
  const { question, dialogue } = child;
  child.goes("help", "report");
  expect(child.at).toBe("report/danger");
  expect(child.dialogue?.report).toMatchObject({ teller: "11-15", texts: 0, safety: {}, danger: [] });
  told(child);
  expect(child.at).toBe("report/end");
  expect(child.presses("return").question).toMatchObject({ ...question, token: child.question.token });
  expect(child.dialogue?.child?.answers).toEqual(dialogue?.child?.answers);
  expect(child.dialogue?.report).toBeUndefined();
  expect(toTheEnd(child).completed.answers.C1).toEqual(dialogue?.child?.answers.C1);
});

test("it can be opened by word, command, press and from every screen, and going back leads to the survey", () => {
  const ways: readonly ((child: Child) => Child)[] = [
    (child) => child.types("báo tin"),
    (child) => child.types("Bao tin"),
    (child) => child.types("/baotin"),
    (child) => child.does({ kind: "choose", question: "a late press", choices: ["report"] }),
    (child) => child.does({ kind: "open", to: "report" }),
    (child) => child.goes("help", "report"),
  ];
  for (const open of ways) {
    const child = atSurvey("7-10").presses("many-times");
    const { at } = child;
    expect(open(child).at).toBe("report/danger");
    expect(child.presses("back").at).toBe(at);
  }
});

test("the ended screen of everyone leads to it, and knows who is 16 or an adult", () => {
  const tellers = { "under-7": "7-10", "16-plus": "16-plus", adult: "adult" } as const;
  for (const [age, teller] of Object.entries(tellers)) {
    const child = aChild().opens().presses(age);
    expect(child.codes).toContain("report");
    expect(child.presses("report").dialogue?.report?.teller).toBe(teller);
    expect(child.presses("back").at).toBe(`ended/${age}`);
  }
  expect(toTheEnd(atSurvey("7-10")).presses("report").at).toBe("report/danger");
});

test("a round that closes during a report is told on the way back, and the report itself goes on", () => {
  const child = atSurvey("11-15").goes("help", "report").goes("no", "no").sees([]);
  child.goes("me", "H04", "zalo", "peer", "enough").types("một");
  expect(child.at).toBe("report/words");
  child.goes("enough", "no", "yes", "no", "skip", "none", "send", "none");
  expect(child.presses("return").at).toBe("ended/closed");
  expect(child.events).toEqual([{ type: "dialogue_ended", how: "no-survey" }]);
  expect(child.dialogue?.child).toBeUndefined();
});

test("after the round has closed a report is still heard before anything else", () => {
  expect(atSurvey("7-10").sees([]).types("báo tin").at).toBe("report/danger");
  const opened = { is: "opened", case: "c", step: 1, replies: [], unchecked: 0 } as const;
  expect(atSurvey("7-10").sees([]).shows(opened).at).toBe("report/follow-up");
});

test("a class code, a link to a survey or a reload never loses a report that is under way", () => {
  const child = atWords().types("một");
  const { report } = child.dialogue ?? {};
  child.brings({ is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" });
  expect(child.notes.join()).toContain("mã giấy");
  child.opens("autumn").opens().types("/start");
  expect(child.dialogue?.report).toEqual(report);
  const after = toReady(child).goes("send", "none");
  after.brings({ is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" });
  expect(after.at).toBe("assent");
});

test("starting from the beginning throws a draft away and says so to whoever keeps it", () => {
  const child = atWords().types("một").types("làm lại từ đầu");
  expect(child.events.map(({ type }) => type)).toEqual(["case_discarded", "dialogue_ended"]);
  expect(child.at).toBe("age");
});

test("leaving and deleting work on every screen of a report: nothing is kept, and what was sent stays sent", () => {
  const screens: readonly (() => Child)[] = [
    () => aReporter(),
    () => aReporter().presses("yes"),
    () => aReporter().goes("no", "no", "7-10", "me"),
    () => atWords(),
    () => atWords().types("một"),
    () => toReady(atWords().types("một")),
    () => toReady(atWords().types("một")).presses("send"),
    () => atSurvey("11-15").goes("help", "report"),
    () => aReporter().presses("help"),
  ];
  const ways = [
    ["leave", "left", "thoát"],
    ["erase", "erased", "xoá hết"],
    ["stop", "stopped", "dừng"],
  ] as const;
  for (const screen of screens)
    for (const [action, how, word] of ways)
      for (const leave of [
        (child: Child) => child.does({ kind: "choose", question: "a late press", choices: [action] }),
        (child: Child) => child.types(word),
      ]) {
        const child = screen();
        const isDraft = child.dialogue?.report?.case !== undefined && child.dialogue.report.isSent !== true;
        leave(child);
        expect(child.dialogue).toBeNull();
        const discarded = isDraft ? [{ type: "case_discarded", case: office.drawId() }] : [];
        expect(child.events).toEqual([...discarded, { type: "dialogue_ended", how }]);
      }
});

test("after quick exit nothing on the screen says that there was a report", () => {
  const child = atWords().types("một").presses("leave");
  expect(child.at).toBe("left");
  expect(child.question.isReport).toBeUndefined();
  expect(child.words).not.toMatch(/báo tin|113|111|cô chú|gửi|kể/iu);
  expect(child.types("thoát").at).toBe("left");
});

test("deleting says honestly what the channel can delete and what it cannot", () => {
  const draft = (canErase: boolean) => atWords({ channel: "messenger", report: { canErase } }).types("một");
  expect(draft(true).presses("erase").words).toContain("đang xoá tin nhắn của cả hai bên");
  expect(draft(false).presses("erase").words).toContain("không xoá được tin nhắn");
  expect(atWords().types("một").presses("erase").words).toContain("Không có gì được gửi đi");
  expect(toReady(atWords().types("một")).goes("send", "erase").words).toContain("không lấy lại được");
});

const survey: Survey = {
  code: "fixture",
  band: "11-15",
  title: { vi: "Phiếu thử" },
  minutes: 1,
  items: [
    { kind: "short-text", id: "wish", text: { vi: "Em muốn nói gì?" }, feeds: ["22-opinion"], longest: 60 },
    { kind: "one", id: "end", text: { vi: "Xong chưa?" }, feeds: [], choices: [{ code: "yes", text: { vi: "Rồi" } }] },
  ],
  closing: { vi: "Cảm ơn em." },
};

const atWish = (report = {}): Child =>
  aChild({ report, campaigns: [campaign({ id: "words", surveys: { "11-15": { hash: "h".repeat(64), survey } } })] })
    .opens()
    .goes("11-15", "yes", "unknown", "unsaid", "unsaid", "unsaid");

test("words of danger in a survey are not kept: the next question comes as always, with a calm line and two ways to help", () => {
  const child = atWish().types("em muốn chết");
  expect(child.at).toBe("survey/end");
  expect(child.notes.join()).toMatch(/Cảm ơn em đã viết.*111/su);
  expect(child.question.calls).toEqual(["111"]);
  expect(child.question.navigation.map(({ action }) => action)).toContain("report");
  expect(JSON.stringify([child.dialogue, child.outgoing])).not.toContain("muốn chết");
  expect(child.dialogue && show(child.dialogue, child.env)).toEqual(child.outgoing);
  const { question } = child;
  expect(child.presses("report").dialogue?.report).toMatchObject({ danger: [], texts: 0 });
  expect(child.presses("back").question.text).toBe(question.text);
  expect(child.presses("yes").completed).toMatchObject({ texts: {}, hasOpinion: false });
});

test("whoever wrote them sees the same last screen as everyone", () => {
  const hurt = atWish().types("em muốn chết").presses("yes").question;
  const other = atWish().types("em muốn thư viện").presses("yes").question;
  expect({ ...hurt, token: "" }).toEqual({ ...other, token: "" });
});

test("a text that was kept before is gone when words of danger take its place", () => {
  const child = atWish().types("em muốn thư viện").presses("back").types("em muốn chết").presses("yes");
  expect(child.completed.texts).toEqual({});
});

test("where the box is not open the calm line names 111 alone", () => {
  const child = atWish({ isOpen: false }).types("em muốn chết");
  expect(child.notes.join()).not.toContain("Báo tin");
  expect(child.question.navigation.map(({ action }) => action)).not.toContain("report");
});

test("the language may change in the middle of a report", () => {
  const child = atWords().types("English");
  expect(child.question.text).toContain("Tell it briefly");
  expect(child.at).toBe("report/words");
  expect(toReady(child).presses("send").sent.sheet.locale).toBe("en");
});
