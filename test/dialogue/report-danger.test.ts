import { expect, test } from "vitest";
import type { DialogueEvent } from "../../bot/dialogue/events.ts";
import { dangerIn } from "../../bot/reports/danger.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { aChild, aReporter, atSurvey, atWords, type Child, office, toReady } from "./child.ts";

const types = (events: readonly DialogueEvent[]) => events.map(({ type }) => type);

test("somebody in danger who cannot call: what is known leaves at once, and the rest follows it", () => {
  const child = aReporter().goes("yes", "cannot-call");
  expect(types(child.events)).toEqual(["case_begun", "case_sent"]);
  expect(child.sent.sheet).toMatchObject({
    level: 4,
    teller: null,
    about: null,
    category: "H99",
    isUnableToCall: true,
  });
  expect(child.sent.receipt).toBe("4061825370496180");
  expect(child.notes.join()).toContain("Mình đã gửi ngay");
  expect(child.at).toBe("report/commune");
  child.types("hòa an").presses("01654");
  expect(child.events).toEqual([
    { type: "case_text_written", case: office.drawId(), kind: "details", text: '{"unit":"01654"}' },
  ]);
  child.presses("phone").types("0912345678").types("ở nhà").goes("enough", "11-15", "me", "H13", "family");
  expect(child.at).toBe("report/receipt");
  expect(child.question.receipt).toBe("4061825370496180");
  expect(child.presses("none").at).toBe("report/end");
  expect(types(child.allEvents).filter((type) => type === "case_sent")).toHaveLength(1);
});

test("“I am safe” sends nothing, goes on, and lowers nothing", () => {
  const child = aReporter().goes("yes", "safe");
  expect(child.allEvents).toEqual([]);
  expect(child.at).toBe("report/device");
  child.goes("no", "11-15", "me", "H10", "zalo", "peer", "enough", "enough", "yes", "no", "skip", "none", "send");
  expect(child.sent.sheet.level).toBe(4);
});

test("whoever does not know whether there is danger sees whom to call too", () => {
  const child = aReporter().presses("unsure");
  expect(child.at).toBe("report/calls");
  expect(child.presses("cannot-call").sent.sheet).toMatchObject({ level: 4, safety: { now: "yes" } });
});

test("each of the three safety questions leads to the numbers to call, and can send at once what was written", () => {
  const danger = [
    ["now", "yes"],
    ["safe", "no"],
    ["hurt", "yes"],
  ] as const;
  for (const [asks, answer] of danger) {
    const child = atWords().types("một").presses("enough");
    while (child.at !== `report/${asks}`) child.presses(child.at === "report/safe" ? "yes" : "no");
    child.presses(answer);
    expect(child.at, asks).toBe("report/calls");
    expect(child.events).toEqual([{ type: "case_level_raised", case: office.drawId(), level: 4 }]);
    expect(child.presses("can-call").sent.sheet).toMatchObject({ level: 4, texts: 1, category: "H04" });
  }
});

test("what by itself is red brings the numbers to call at once, once", () => {
  const trafficking = aReporter().goes("no", "no", "11-15", "me", "H08");
  expect(trafficking.at).toBe("report/calls");
  const family = aReporter().goes("no", "no", "11-15", "me", "H04", "zalo", "family");
  expect(family.at).toBe("report/calls");
  expect(family.presses("safe").at).toBe("report/account");
});

test("words of danger in a text raise the level, bring help above the next question, and leave sealed like any other", () => {
  expect(dangerIn("em muốn chết")).toContain("self-harm");
  const child = atWords().types("em muốn chết");
  expect(types(child.events)).toEqual(["case_begun", "case_text_written", "case_level_raised"]);
  expect(child.notes.join()).toMatch(/113.*111.*115/su);
  expect(child.at).toBe("report/self-harm");
  expect(child.dialogue?.report?.danger).toContain("self-harm");
  child.presses("yes");
  expect(child.at).toBe("report/words");
  expect(toReady2(child).sent.sheet).toMatchObject({ level: 4, danger: expect.arrayContaining(["self-harm"]) });
});

/** The safe place was asked already. */
const toReady2 = (child: Child): Child => child.goes("enough", "no", "no", "skip", "none", "send");

test("a question that was answered with words of danger is not asked again after the help", () => {
  const child = aReporter()
    .goes("no", "no", "11-15", "me", "H04", "zalo", "peer")
    .types("nick này bảo em tự tử đi, em muốn chết");
  expect(child.at).toBe("report/self-harm");
  expect(child.presses("yes").at).toBe("report/words");
});

test("whoever does not want to live and is not safe sees whom to call, and may be heard at once", () => {
  for (const answer of ["no", "unsure"]) {
    const child = aReporter().goes("no", "no", "11-15", "me", "H09");
    expect(child.at).toBe("report/self-harm");
    expect(child.question.text).toMatch(/Em đừng ở một mình.*111.*115/su);
    expect(child.presses(answer).at).toBe("report/calls");
    expect(child.presses("cannot-call").sent.sheet).toMatchObject({ category: "H09", level: 4 });
  }
});

test("words of danger typed where nobody asks for words are not kept, but heard: help in a survey, the level in a report", () => {
  const inSurvey = atSurvey("11-15").types("em muốn chết");
  expect(inSurvey.at).toBe("help");
  expect(inSurvey.codes).toContain("report");
  expect(inSurvey.notes.join()).toContain("Báo tin");
  expect(JSON.stringify([inSurvey.dialogue, inSurvey.outgoing])).not.toContain("muốn chết");
  const inReport = aReporter().presses("no").types("em muốn chết");
  expect(inReport.dialogue?.report?.level).toBe(4);
  expect(inReport.allEvents).toEqual([]);
  expect(inReport.at).toBe("report/self-harm");
  expect(aChild().types("em muốn chết").at).toBe("help");
  expect(aChild().opens().types("em muốn chết").at).toBe("help");
});

test("where the box is not open the help after words of danger does not send anybody to it", () => {
  const child = atSurvey("11-15", { report: { isOpen: false } }).types("em muốn chết");
  expect(child.notes.join()).toContain("111");
  expect(child.notes.join()).not.toContain("Báo tin");
});

test("no name of a place is taken for a word of danger where a place is asked for", () => {
  const { places } = stillWorld({ locale: "vi", channel: "web" })(0);
  const names = places.flatMap(({ name, type, former }) => [`${type} ${name}`, ...former.map((old) => old.name)]);
  expect(names.length).toBeGreaterThan(150);
  const atCommune = atWords().goes("enough", "no", "yes", "no");
  const { dialogue } = atCommune;
  for (const name of names) {
    atCommune.dialogue = dialogue;
    expect(atCommune.types(name).dialogue?.report?.danger, name).toEqual([]);
    expect(atCommune.at, name).toBe("report/commune");
  }
  expect(atCommune.types("em ở Hòa An, em muốn chết").at).toBe("report/self-harm");
});

test("out of hours the numbers stay, the report is still sent, and nobody is promised", () => {
  const child = aReporter({ report: { isOnDuty: false, dutyHours: "7 giờ đến 21 giờ" } }).presses("yes");
  expect(child.question.text).toMatch(/113.*111.*không có người trực/su);
  child.presses("can-call");
  expect(child.sent.sheet.level).toBe(4);
  expect(child.notes.join()).toContain("không có người trực");
  child.goes("skip", "skip", "enough", "11-15", "me", "H13", "stranger", "written");
  expect(child.question.text).toContain("không hứa được");
  expect(child.question.text).toContain("7 giờ đến 21 giờ");
});

test("in hours the danger screen promises the person who is there", () => {
  expect(aReporter().presses("yes").question.text).toContain("Mình báo ngay cho người trực");
  expect(toReady(atWords().types("a b")).goes("send", "written").question.text).toContain("Bây giờ có cô chú trực");
});
