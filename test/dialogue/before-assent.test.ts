import { expect, test } from "vitest";
import { aChild, autumn, campaign, town, trial } from "./child.ts";

test("the first screen says that a machine is speaking and asks only for the age", () => {
  const child = aChild().opens();
  expect(child.notes.join()).toContain("máy trả lời tự động của tỉnh Cao Bằng");
  expect(child.at).toBe("age");
  expect(child.codes).toEqual(["under-7", "7-10", "11-15", "16-plus", "adult", "code"]);
});

test.each([
  ["7-10", "Mình muốn hỏi em 6 câu về ý kiến của em. Mất khoảng 3 phút."],
  ["11-15", "Có 10 câu và một bài học ngắn, khoảng 6 phút."],
])("a child of %s is told how many questions and minutes before deciding", (band, promise) => {
  const child = aChild().opens().presses(band);
  expect(child.at).toBe("assent");
  expect(child.question.text).toContain(promise);
  expect(child.question.text).not.toMatch(/[{}]/);
});

test("yes and no come first, and neither is chosen beforehand", () => {
  for (const band of ["7-10", "11-15"]) {
    const { codes, question } = aChild().opens().presses(band);
    expect(codes.slice(0, 2)).toEqual(["yes", "no"]);
    expect(question.answer).toEqual({ form: "one" });
  }
});

test("an older child may read more and comes back to the same decision", () => {
  const child = aChild().opens().goes("11-15", "more");
  expect(child.at).toBe("more");
  expect(child.question.text).toContain("người giữ máy chủ");
  expect(child.presses("return").at).toBe("assent");
});

test("no is accepted with kind words and the help card, and nothing is kept", () => {
  const child = aChild().opens().goes("7-10", "no");
  expect(child.at).toBe("ended/declined");
  expect(child.words).toContain("Không sao đâu em");
  expect(child.words).toContain("111");
  expect(child.events).toEqual([{ type: "dialogue_ended", how: "declined" }]);
});

test.each([
  ["under-7", "7 tuổi"],
  ["16-plus", "dưới 16 tuổi"],
  ["adult", "trẻ em từ 7 đến 15 tuổi"],
])("%s gets no survey but help and results", (age, words) => {
  const child = aChild().opens().presses(age);
  expect(child.at).toBe(`ended/${age}`);
  expect(child.words).toContain(words);
  expect(child.words).toContain("111");
  expect(child.question.choices.map(({ href }) => href)).toContain("/ket-qua");
  expect(child.events).toEqual([{ type: "dialogue_ended", how: "no-survey" }]);
});

test("a wrong age can be corrected before the decision", () => {
  const child = aChild().opens().goes("7-10", "back", "11-15");
  expect(child.question.text).toContain("10 câu");
});

test("ages may be typed", () => {
  const typed: readonly (readonly [string, string])[] = [
    ["9", "7-10"],
    ["em 12 tuổi ạ", "11-15"],
    ["10 tuổi", "7-10"],
    ["mười một tuổi", "11-15"],
    ["muoi lam", "11-15"],
    ["2", "7-10"],
  ];
  for (const [text, band] of typed) expect(aChild().opens().types(text).dialogue?.band, text).toBe(band);
  expect(aChild().opens().types("5 tuổi").at).toBe("ended/under-7");
  expect(aChild().opens().types("6").at).toBe("ended/under-7");
  expect(aChild().opens().types("17 tuổi").at).toBe("ended/16-plus");
  expect(aChild().opens().types("35 tuổi").at).toBe("ended/adult");
  expect(aChild().opens().types("lớp 5").at).toBe("age");
});

test("where two campaigns are open the child chooses, and a trial is not among them", () => {
  const child = aChild({ campaigns: [autumn, town, trial] })
    .opens()
    .presses("7-10");
  expect(child.at).toBe("campaign");
  expect(child.codes).toEqual(["autumn", "town"]);
  expect(child.presses("town").dialogue?.campaign).toBe("town");
});

test("a campaign that the link names is not asked for", () => {
  const child = aChild({ campaigns: [autumn, town] })
    .opens("town")
    .presses("7-10");
  expect(child.at).toBe("assent");
  expect(child.dialogue?.campaign).toBe("town");
});

test("the trial is offered only when nothing else is open, and says that it does not count", () => {
  const alone = aChild({ campaigns: [trial] })
    .opens()
    .presses("11-15");
  expect(alone.question.text).toContain("làm thử");
  expect(
    aChild({ campaigns: [trial, autumn] })
      .opens()
      .presses("11-15").dialogue?.campaign,
  ).toBe("autumn");
});

test("a campaign that is over is said kindly, and the others are offered", () => {
  const child = aChild({ campaigns: [autumn] }).opens("summer");
  expect(child.notes.join()).toContain("đã kết thúc hoặc chưa bắt đầu");
  expect(child.presses("7-10").dialogue?.campaign).toBe("autumn");
});

test("a campaign for another age is said kindly, never a dead end", () => {
  const { "7-10": young } = autumn.surveys;
  const onlyYoung = campaign({ id: "young", surveys: young === undefined ? {} : { "7-10": young } });
  const alone = aChild({ campaigns: [onlyYoung] })
    .opens()
    .presses("11-15");
  expect(alone.at).toBe("ended/not-for-age");
  expect(alone.words).toContain("111");
  expect(alone.question.navigation.map(({ action }) => action)).toContain("restart");
  const other = aChild({ campaigns: [onlyYoung, autumn] })
    .opens("young")
    .presses("11-15");
  expect(other.notes.join()).toContain("không dành cho tuổi của em");
  expect(other.dialogue?.campaign).toBe("autumn");
});

test("where nothing is open the child is told at once", () => {
  const child = aChild({ campaigns: [] }).opens();
  expect(child.at).toBe("ended/no-campaign");
  expect(child.words).toContain("111");
});

test("on a messenger the child hears that its company can read along", () => {
  for (const band of ["7-10", "11-15"])
    expect(aChild({ channel: "messenger" }).opens().presses(band).question.text).toContain("Công ty");
});
