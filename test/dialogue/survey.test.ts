import { expect, test } from "vitest";
import { aChild, atSurvey, autumn, type Child, toTheEnd, trial } from "./child.ts";

const right = ["yes", "tell", "all-children", "answer-with-reason", "has-the-right"];
const rightly = ({ choices }: Child["question"]): string =>
  choices.find(({ code }) => right.includes(code))?.code ?? choices[0]?.code ?? "skip";

test("a child of 7–10 answers the whole survey, and what is kept is exactly what was chosen", () => {
  const child = aChild()
    .opens()
    .goes("7-10", "yes")
    .types("hòa an")
    .goes("Xã Hòa An", "female", "many-times", "listen");
  child.does({ kind: "choose", question: child.question.token, choices: ["swimming", "playground"] });
  child.goes("dont-know", "next", "next", "next", "yes", "tell");
  expect(child.at).toBe("ended/finished");
  expect(child.completed).toEqual({
    type: "survey_completed",
    campaign: "autumn",
    credential: { by: "visit", draw: "0".repeat(32) },
    survey: autumn.surveys["7-10"]?.hash,
    band: "7-10",
    unit: child.env.places.find(({ name }) => name === "Hòa An")?.code,
    sex: "female",
    ethnicGroup: null,
    disability: null,
    answers: {
      N1: "many-times",
      N2: "listen",
      N3: ["playground", "swimming"],
      N4: "dont-know",
      N5: "yes",
      N6: "tell",
    },
    texts: {},
    hasOpinion: true,
    finishedLesson: true,
    hasAllRight: true,
    isDoubtful: false,
  });
  expect(child.events.at(-1)).toEqual({ type: "dialogue_ended", how: "finished" });
});

test("a child of 11–15 is asked for ethnic group and disability, may say or not, and answers the survey", () => {
  const child = aChild().opens().goes("11-15", "yes", "unknown", "unsaid");
  expect(child.at).toBe("ethnic-group");
  child.presses("tay");
  expect(child.at).toBe("disability");
  toTheEnd(child.presses("unsaid"), rightly);
  expect(child.completed).toMatchObject({ band: "11-15", ethnicGroup: "tay", disability: null, sex: null, unit: null });
  expect(child.completed).toMatchObject({ hasOpinion: true, finishedLesson: true, hasAllRight: true });
});

test("a child of 7–10 is never asked for ethnic group or disability", () => {
  const child = aChild().opens().goes("7-10", "yes", "unknown", "unsaid");
  expect(child.at).toBe("survey/N1");
});

test("once it is sent, the thanks say when and where the answer comes, and nothing of the answers is left", () => {
  const child = toTheEnd(atSurvey("7-10"));
  expect(child.words).toContain("chậm nhất ngày 31/12/2026, ở trang Kết quả");
  expect(child.words).toContain("111");
  const { dialogue } = child;
  expect(dialogue?.child).toBeUndefined();
  expect(JSON.stringify(dialogue)).not.toMatch(/listen|many-times|0{32}/);
});

test("a second press of the last button shows the thanks again and sends nothing more", () => {
  const child = atSurvey("7-10");
  let last = child.question;
  toTheEnd(child, ({ choices }) => {
    last = child.question;
    return choices[0]?.code ?? "skip";
  });
  const before = child.allEvents.length;
  child.pressesOn(last, "tell");
  expect(child.at).toBe("ended/finished");
  expect(child.allEvents).toHaveLength(before);
});

test("the trial's thanks say that it does not count", () => {
  const child = toTheEnd(atSurvey("11-15", { campaigns: [trial] }));
  expect(child.words).toContain("không tính vào kết quả");
});

test("progress walks over stepping stones, one a question and one for the lesson, and is absent outside", () => {
  const child = aChild().opens();
  expect(child.question.progress).toBeUndefined();
  const young = atSurvey("7-10");
  expect(young.question.progress).toEqual({ done: 0, total: 7 });
  expect(young.presses("skip").question.progress).toEqual({ done: 1, total: 7 });
  expect(atSurvey("11-15").question.progress).toEqual({ done: 0, total: 11 });
});

test("every question can be passed over, and is then absent", () => {
  const child = toTheEnd(atSurvey("7-10"), () => "skip");
  expect(child.completed.answers).toEqual({});
  expect(child.completed).toMatchObject({ hasOpinion: false, finishedLesson: false, hasAllRight: false });
});

test("the kind explanation is said whatever was answered, and goes with the next answer", () => {
  for (const answer of ["yes", "no", "dont-know"]) {
    const child = atSurvey("7-10").goes("skip", "skip", "skip", "skip", "next", "next", "next", answer);
    expect(child.notes.join()).toContain("Trẻ em được nói ý kiến của mình");
    expect(child.presses("back").notes).toEqual([]);
  }
});

test("the last question says that its answer sends", () => {
  const child = atSurvey("7-10").goes("skip", "skip", "skip", "skip", "skip", "skip");
  expect(child.at).toBe("survey/N6");
  expect(child.words).toContain("Em chọn xong là mình gửi");
  const older = atSurvey("11-15");
  while (older.at !== "survey/C9") older.presses("skip");
  expect(older.words).not.toContain("câu cuối");
  older.presses("none");
  expect(older.at).toBe("survey/C10b");
  expect(older.words).toContain("câu cuối");
});

test("a lesson is finished only when every card was opened and every after-question answered", () => {
  const finished = (...way: readonly string[]) => toTheEnd(atSurvey("7-10").goes(...way)).completed.finishedLesson;
  const before = ["skip", "skip", "skip", "skip"];
  expect(finished(...before, "next", "next", "next", "yes", "tell")).toBe(true);
  expect(finished(...before, "next", "skip", "yes", "tell")).toBe(false);
  expect(finished(...before, "next", "next", "next", "skip", "tell")).toBe(false);
  expect(finished(...before, "next", "back", "next", "next", "next", "yes", "tell")).toBe(true);
});

test("every after-question must be right for a right result; not knowing is not right", () => {
  const result = (n5: string, n6: string) => {
    const child = atSurvey("7-10").goes("skip", "skip", "skip", "skip", "next", "next", "next", n5, n6);
    return child.completed.hasAllRight;
  };
  expect(result("yes", "tell")).toBe(true);
  expect(result("yes", "dont-know")).toBe(false);
  expect(result("no", "tell")).toBe(false);
});

test("back shows the question before, and the new answer replaces the old one", () => {
  const child = atSurvey("7-10").goes("many-times", "back", "not-yet");
  expect(child.dialogue?.child?.answers).toEqual({ N1: "not-yet" });
  expect(child.goes("back", "skip").dialogue?.child?.answers).toEqual({});
});

test("back from the first question leads into the profile, card by card through a lesson, never before the assent", () => {
  const child = atSurvey("7-10").presses("back");
  expect(child.at).toBe("sex");
  expect(child.presses("back").at).toBe("commune");
  expect(child.question.navigation.map(({ action }) => action)).not.toContain("back");
  const cards = atSurvey("7-10").goes("skip", "skip", "skip", "skip", "next", "next");
  expect(cards.at).toBe("lesson/lesson/3");
  expect(cards.presses("back").at).toBe("lesson/lesson/2");
  expect(cards.goes("back", "back").at).toBe("survey/N4");
  expect(cards.goes("skip", "skip", "back").at).toBe("lesson/lesson/3");
});

test("answers to questions that are no longer asked are left out", () => {
  const child = atSurvey("11-15");
  while (child.at !== "survey/C9") child.presses("skip");
  child.presses("forum");
  expect(child.at).toBe("survey/C10a");
  child.goes("back", "none");
  expect(child.at).toBe("survey/C10b");
  child.presses("shy");
  expect(child.completed.answers).toEqual({ C9: ["none"], C10b: "shy" });
  const changed = atSurvey("11-15");
  while (changed.at !== "survey/C9") changed.presses("skip");
  changed.presses("none");
  const { at } = changed;
  changed.dialogue && changed.goes("back", "forum");
  expect([at, changed.at]).toEqual(["survey/C10b", "survey/C10a"]);
});

test("choices are shuffled for each child the same every time, the fixed ones last", () => {
  const orders = new Set<string>();
  for (let draw = 0; draw < 12; draw += 1) {
    const child = aChild();
    child.env = { ...child.env, draw: () => draw * 7919 };
    child.opens().goes("11-15", "yes", "unknown", "unsaid", "unsaid", "unsaid");
    expect(child.codes.slice(-2)).toEqual(["none", "dont-remember"]);
    expect([...child.codes].sort()).toHaveLength(7);
    orders.add(child.codes.join());
    expect(child.opens().codes.join()).toBe(child.codes.join());
  }
  expect(orders.size).toBeGreaterThan(5);
});

test("answers that come too fast, or always from one place, are marked doubtful", () => {
  const hasty = atSurvey("7-10");
  hasty.does = ((does) => (incoming) => {
    hasty.nowMs -= 4500;
    return does.call(hasty, incoming);
  })(hasty.does);
  expect(toTheEnd(hasty).completed.isDoubtful).toBe(true);
  expect(toTheEnd(atSurvey("7-10")).completed.isDoubtful).toBe(true);
  let turn = 0;
  const varied = toTheEnd(atSurvey("7-10"), ({ choices }) => {
    turn += 1;
    return choices[turn % choices.length]?.code ?? "skip";
  });
  expect(varied.completed.isDoubtful).toBe(false);
});

test("on a messenger children share one phone as animals, asked after the assent and before anything else", () => {
  const child = aChild({ channel: "messenger" }).opens().goes("7-10", "yes");
  expect(child.at).toBe("animal");
  expect(child.codes).toHaveLength(6);
  child.types("🐰");
  expect(child.at).toBe("commune");
  toTheEnd(child.presses("unknown"));
  expect(child.completed.credential).toEqual({ by: "messenger", animal: "rabbit" });
});
