import { expect, test } from "vitest";
import { atSurvey, type Child } from "./child.ts";

const atN3 = (channel: "web" | "messenger" | "terminal"): Child => atSurvey("7-10", { channel }).goes("skip", "skip");
const sends = (child: Child, ...codes: readonly string[]): Child =>
  child.does({ kind: "choose", question: child.question.token, choices: codes });
const answer = (child: Child) => child.dialogue?.child?.answers.N3;

test("the page sends what is ticked at once", () => {
  expect(answer(sends(atN3("web"), "swimming", "playground"))).toEqual(["playground", "swimming"]);
  expect(answer(sends(atN3("web"), "swimming"))).toEqual(["swimming"]);
});

test("nothing ticked, or too much, is said kindly, and the ticks stay", () => {
  const none = sends(atN3("web"));
  expect(none.notes.join()).toContain("ít nhất một ô");
  expect(none.at).toBe("survey/N3");
  const many = sends(atN3("web"), "swimming", "playground", "safe-road");
  expect(many.notes.join()).toContain("bỏ bớt");
  expect(many.question.answer).toMatchObject({ chosen: ["playground", "safe-road", "swimming"] });
});

test("on a messenger each press marks or unmarks, and the same buttons stay valid until it is done", () => {
  const child = atN3("messenger");
  const screen = child.question;
  child.pressesOn(screen, "playground").pressesOn(screen, "swimming");
  expect(child.question.answer).toMatchObject({ chosen: ["playground", "swimming"] });
  child.pressesOn(screen, "safe-road");
  expect(child.notes.join()).toContain("hơi nhiều");
  child.pressesOn(screen, "playground").pressesOn(screen, "safe-road").pressesOn(screen, "done");
  expect(answer(child)).toEqual(["safe-road", "swimming"]);
});

test.each([
  "1, 3",
  "1 3",
  "1 và 3",
  "câu 1, câu 3",
  "🛝 + 🏊",
  "có chỗ chơi; dạy bơi",
  "CO CHO CHOI, day boi tranh duoi nuoc",
])("“%s” means the first and the third", (typed) => {
  for (const channel of ["web", "messenger", "terminal"] as const)
    expect(answer(atN3(channel).types(typed)), channel).toEqual(["playground", "swimming"]);
});

test("a list that names something else is not half understood", () => {
  const child = atN3("web").types("1, 99");
  expect(child.at).toBe("survey/N3");
  expect(answer(child)).toBeUndefined();
});

test("a choice that goes alone takes the others' place", () => {
  const child = atSurvey("11-15", { channel: "messenger" });
  child.goes("home", "school", "none");
  expect(child.question.answer).toMatchObject({ chosen: ["none"] });
  child.presses("home");
  expect(child.question.answer).toMatchObject({ chosen: ["home"] });
  const page = sends(atSurvey("11-15"), "home", "none");
  expect(page.notes.join()).toContain("chỉ chọn riêng");
});

test("going back shows what was chosen", () => {
  const child = sends(atN3("web"), "swimming").presses("back");
  expect(child.question.answer).toMatchObject({ chosen: ["swimming"] });
});
