import { expect, test } from "vitest";
import { isReportScene } from "../../bot/dialogue/report/opening.ts";
import { scenes } from "../../bot/dialogue/scenes/index.ts";
import { show } from "../../bot/dialogue/step.ts";
import { aChild, atSurvey, autumn, type Child, toTheEnd, town } from "../dialogue/child.ts";

const survey =
  (band: "7-10" | "11-15", id: string): (() => Child) =>
  () => {
    const child = atSurvey(band);
    while (child.at !== id) child.presses(child.codes[0] ?? "skip");
    return child;
  };

/** A child in each scene, and at each kind of item of the survey. */
const everywhere: Readonly<Record<string, () => Child>> = {
  age: () => aChild().opens(),
  code: () => aChild().opens().presses("code"),
  campaign: () =>
    aChild({ campaigns: [autumn, town] })
      .opens()
      .presses("7-10"),
  assent: () => aChild().opens().presses("11-15"),
  more: () => aChild().opens().goes("11-15", "more"),
  animal: () => aChild({ channel: "messenger" }).opens().goes("7-10", "yes"),
  commune: () => aChild().opens().goes("7-10", "yes").types("hưng đạo"),
  elsewhere: () =>
    aChild({ campaigns: [town] })
      .opens()
      .goes("7-10", "yes")
      .types("đàm thủy")
      .presses("Xã Đàm Thủy"),
  sex: () => aChild().opens().goes("7-10", "yes", "unknown"),
  "ethnic-group": () => aChild().opens().goes("11-15", "yes", "unknown", "female"),
  disability: () => aChild().opens().goes("11-15", "yes", "unknown", "female", "tay"),
  item: survey("7-10", "survey/N2"),
  "item, several choices": survey("7-10", "survey/N3"),
  "item, lesson": survey("7-10", "lesson/lesson/2"),
  "item, the last": survey("11-15", "survey/C10a"),
  help: () => atSurvey("11-15").presses("help"),
  ended: () => toTheEnd(atSurvey("7-10")),
};

test("the list below names every scene of a survey; a report has its own in test/dialogue/report-and-survey", () => {
  const named = new Set(Object.keys(everywhere).map((name) => name.split(",")[0]));
  const ofSurveys = Object.keys(scenes).filter((scene) => !isReportScene(scene));
  expect(ofSurveys.filter((scene) => !named.has(scene))).toEqual([]);
  expect(Object.keys(everywhere).length).toBeGreaterThan(12);
});

test.each(Object.keys(everywhere))(
  "at “%s”, stop works by button, by word and in every language, and keeps nothing",
  (name) => {
    const ways: readonly ((child: Child) => Child)[] = [
      (child) => child.presses("stop"),
      (child) => child.types("dừng"),
      (child) => child.types("Thoát"),
      (child) => child.types("xoá"),
      (child) => child.types("stop"),
      (child) => child.does({ kind: "choose", question: "a late press", choices: ["stop"] }),
    ];
    for (const stops of ways) {
      const child = everywhere[name]?.() ?? aChild();
      const before = child.allEvents.length;
      stops(child);
      expect(child.dialogue).toBeNull();
      expect(child.at).toBe("stopped");
      expect(child.words).toContain("Cảm ơn em");
      expect(child.words).toContain("111");
      const since = child.allEvents.slice(before);
      expect(since).toEqual(name === "ended" ? [] : [{ type: "dialogue_ended", how: "stopped" }]);
    }
  },
);

test.each(Object.keys(everywhere))("at “%s”, the button is on the screen, or nothing is going on", (name) => {
  const child = everywhere[name]?.() ?? aChild();
  const actions = child.question.navigation.map(({ action }) => action);
  expect(actions).toContain(name === "ended" ? "restart" : "stop");
  expect(actions).toContain("help");
  expect(child.dialogue && show(child.dialogue, child.env)).toEqual(child.outgoing);
});
