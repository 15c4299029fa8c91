import { expect, test } from "vitest";
import type { CodeOutcome } from "../../bot/dialogue/incoming.ts";
import { aChild, atSurvey, autumn, toTheEnd, town } from "./child.ts";

const ready = (more: Partial<Extract<CodeOutcome, { is: "ready" }>> = {}): CodeOutcome => ({
  is: "ready",
  code: "ABCDEFG2",
  campaign: "autumn",
  unit: "01654",
  band: "7-10",
  ...more,
});

test("a code tells the age band, so the machine greets and asks for nothing but the decision", () => {
  const child = aChild().brings(ready());
  expect(child.notes.join()).toContain("máy trả lời tự động");
  expect(child.at).toBe("assent");
  expect(child.question.text).toContain("6 câu");
  expect(child.question.navigation.map(({ action }) => action)).not.toContain("back");
  toTheEnd(child.goes("yes", "yes", "unsaid"));
  expect(child.completed).toMatchObject({ credential: { by: "code", code: "ABCDEFG2" }, unit: "01654", band: "7-10" });
});

test("a code on a messenger replaces the animal", () => {
  const child = aChild({ channel: "messenger" }).opens().brings(ready()).presses("yes");
  expect(child.at).toBe("commune");
  const late = aChild({ channel: "messenger" }).opens().goes("7-10", "yes");
  expect(late.at).toBe("animal");
  expect(late.brings(ready()).at).toBe("commune");
});

test("a code typed on the way is taken, and the answers stay", () => {
  const child = atSurvey("7-10").presses("many-times").brings(ready());
  expect(child.notes.join()).toContain("nhận mã của em rồi");
  expect(child.at).toBe("survey/N2");
  toTheEnd(child);
  expect(child.completed).toMatchObject({
    credential: { by: "code", code: "ABCDEFG2" },
    answers: { N1: "many-times" },
  });
});

test("a code of another campaign or age begins that survey anew, with its own decision", () => {
  const child = atSurvey("7-10", { campaigns: [autumn, town] });
  expect(child.at).toBe("campaign");
  const other = atSurvey("7-10")
    .presses("many-times")
    .brings(ready({ band: "11-15" }));
  expect(other.at).toBe("assent");
  expect(other.dialogue).toMatchObject({ band: "11-15" });
  expect(other.dialogue?.child).toBeUndefined();
});

test.each([
  ["wrong", "không tìm thấy mã"],
  ["used", "đã có người dùng"],
  ["revoked", "không dùng được nữa"],
  ["not-open", "chưa mở hoặc đã kết thúc"],
  ["paused", "đợi một phút"],
] as const)("a code that is %s is said at once, where it can be typed again", (is, words) => {
  for (const child of [aChild().brings({ is }), aChild().opens().presses("code").brings({ is })]) {
    expect(child.notes.join()).toContain(words);
    expect(child.at).toBe("code");
    expect(child.presses("no-code").at).toBe("age");
  }
  const answering = atSurvey("7-10").brings({ is });
  expect(answering.notes.join()).toContain(words);
  expect(answering.at).toBe("survey/N1");
});

test("a code whose campaign is not open any more is said, not lost", () => {
  const child = aChild().brings(ready({ campaign: "gone" }));
  expect(child.notes.join()).toContain("chưa mở hoặc đã kết thúc");
  expect(child.at).toBe("code");
});

test("words that are no code are answered kindly, and are not kept", () => {
  const child = aChild().opens().presses("code").types("Nguyễn Thị Hoa lớp 4A");
  expect(child.notes.join()).toContain("8 chữ và số");
  expect(JSON.stringify([child.dialogue, child.outgoing])).not.toContain("Hoa");
});

test("the next child of a class begins with the next code on the same device", () => {
  const child = toTheEnd(aChild().brings(ready()).goes("yes", "yes", "unsaid"));
  child.brings(ready({ code: "HJKMNPQ3" }));
  expect(child.at).toBe("assent");
  expect(child.dialogue?.code?.code).toBe("HJKMNPQ3");
});
