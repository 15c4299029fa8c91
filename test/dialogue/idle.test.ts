import { describe, expect, test } from "vitest";
import { slowed } from "../../bot/dialogue/step.ts";
import { aChild, aReporter, atSurvey, atWords, type Child, toReady, toTheEnd } from "./child.ts";

/** Whether nothing that this child did until the end was idle. */
function isNeverIdle(child: Child, channel: string): boolean {
  const idle: string[] = [];
  toTheEnd(child, (question) => {
    if (child.isIdle) idle.push(question.id);
    return question.choices[0]?.code ?? "skip";
  });
  expect(idle, channel).toEqual([]);
  return child.at.startsWith("ended/");
}

describe("what answers the question on the screen may never be too many", () => {
  test.each([
    ["7-10", "web"],
    ["11-15", "web"],
    ["7-10", "messenger"],
    ["11-15", "messenger"],
  ] as const)("a child of %s on %s who answers as quickly as the screens come", (band, channel) => {
    expect(isNeverIdle(atSurvey(band, { channel }), channel)).toBe(true);
  });

  test("a class of forty on one device, each with a code of the batch", () => {
    const child = aChild();
    for (let pupil = 0; pupil < 40; pupil += 1) {
      const code = `ABCDEF${String(pupil).padStart(2, "0")}`;
      child.brings({ is: "ready", code, campaign: "autumn", unit: "01654", band: "7-10" });
      expect(child.isIdle).toBe(false);
      child.presses("yes");
      expect(isNeverIdle(child, "class")).toBe(true);
    }
  });

  test("a report with its texts, ways back, marks and everything skipped", () => {
    const child = atWords({ channel: "messenger" });
    for (const text of ["một", "hai", "ba"]) expect(child.types(text).isIdle).toBe(false);
    expect(child.presses("back").isIdle).toBe(false);
    expect(child.presses("enough").isIdle).toBe(false);
    expect(toReady(child).isIdle).toBe(false);
  });
});

describe("help, danger and the ways out may never be too many", () => {
  test.each(["giúp", "báo tin", "dừng", "thoát", "xoá hết", "em bị đánh", "em muốn chết"])("%s", (words) => {
    for (const child of [aChild(), atSurvey("7-10"), aReporter(), atWords(), aReporter({ report: { isOpen: false } })])
      expect(child.types(words).isIdle).toBe(false);
  });

  test.each(["help", "report", "stop", "leave", "erase"])("a press of %s, however late", (code) => {
    for (const child of [aChild(), atSurvey("7-10"), atWords()])
      expect(child.does({ kind: "choose", question: "late", choices: [code] }).isIdle).toBe(false);
  });
});

test("what nobody asked for may be too many: noise, late presses, arrivals, pictures, wrong codes and receipts", () => {
  const deeds = [
    { kind: "open" },
    { kind: "attachment" },
    { kind: "text", text: "xyzzy" },
    { kind: "text", text: "english" },
    { kind: "choose", question: "late", choices: ["yes"] },
    { kind: "code", outcome: { is: "wrong" } },
    { kind: "receipt", outcome: { is: "wrong" } },
  ] as const;
  for (const deed of deeds) {
    expect(atSurvey("7-10").does(deed).isIdle, JSON.stringify(deed)).toBe(true);
    expect(aChild().does(deed).isIdle, JSON.stringify(deed)).toBe(true);
  }
});

test("being slowed down is said kindly over the question as it stands, which keeps everything", () => {
  for (const child of [atSurvey("11-15"), toReady(atWords().types("một"))]) {
    const after = slowed(child.dialogue, child.env);
    expect(after.outgoing[0]).toMatchObject({ kind: "note", text: expect.stringContaining("em chờ một chút nhé") });
    expect(after.outgoing.at(-1)).toEqual(child.question);
    expect({ ...after.dialogue, notes: [] }).toEqual({ ...child.dialogue, notes: [] });
    expect(after.events).toEqual([]);
  }
  expect(slowed(null, aChild().env).outgoing.at(-1)).toMatchObject({ kind: "question", id: "age" });
});
