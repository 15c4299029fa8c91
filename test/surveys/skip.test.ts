import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { type AnswersSoFar, isAsked } from "../../bot/surveys/skip.ts";
import type { Condition, Item, Note, Survey } from "../../bot/surveys/survey.ts";
import { askedItems } from "../../bot/surveys/walk.ts";

const older = builtInSurveys.find(({ survey }) => survey.band === "11-15")?.survey;
const lastAsked = (answers: AnswersSoFar) =>
  (older === undefined ? [] : askedItems(older, answers)).map(({ id }) => id).filter((id) => id.startsWith("C10"));

const note = (skipIf?: Condition): Note => ({
  kind: "note",
  id: "n",
  text: { vi: "Chào em" },
  ...(skipIf ? { skipIf } : {}),
});

describe("the last question of the survey for 11–15", () => {
  test("asks who took part whether anything changed", () => {
    expect(lastAsked({ C9: ["forum"] })).toEqual(["C10a"]);
    expect(lastAsked({ C9: ["council", "contest"] })).toEqual(["C10a"]);
  });

  test("asks who did not take part why", () => {
    expect(lastAsked({ C9: ["none"] })).toEqual(["C10b"]);
  });

  test("asks neither of who does not remember or said nothing", () => {
    expect(lastAsked({ C9: ["dont-remember"] })).toEqual([]);
    expect(lastAsked({})).toEqual([]);
  });
});

describe("a skip rule", () => {
  test("an item without one is always shown", () => {
    expect(isAsked(note(), {})).toBe(true);
  });

  test.each<[string, Condition, AnswersSoFar, boolean]>([
    ["has one of these", { question: "A", isAnyOf: ["x", "y"] }, { A: "y" }, false],
    ["has another", { question: "A", isAnyOf: ["x", "y"] }, { A: "z" }, true],
    ["is missing", { question: "A", isAnyOf: ["x"] }, {}, true],
    ["has one of these among several", { question: "A", isAnyOf: ["x"] }, { A: ["z", "x"] }, false],
    ["has none of these", { question: "A", isNoneOf: ["x"] }, { A: "z" }, false],
    ["has one of these after all", { question: "A", isNoneOf: ["x"] }, { A: ["x", "z"] }, true],
    ["is missing and so has none of these", { question: "A", isNoneOf: ["x"] }, {}, false],
    ["is missing as asked for", { question: "A", isUnanswered: true }, {}, false],
    ["is empty, as good as missing", { question: "A", isUnanswered: true }, { A: [] }, false],
    ["is a number, nought too", { question: "A", isUnanswered: true }, { A: 0 }, true],
    ["is there", { question: "A", isUnanswered: true }, { A: "x" }, true],
  ])("where the answer %s", (_, condition, answers, shown) => {
    expect(isAsked(note(condition), answers)).toBe(shown);
  });

  test("takes nothing that every object inherits for an answer", () => {
    expect(isAsked(note({ question: "constructor", isUnanswered: true }), {})).toBe(false);
  });
});

test("an answer to a question that is passed over now decides nothing", () => {
  const yesNo = [
    { code: "yes", text: { vi: "Có" } },
    { code: "no", text: { vi: "Không" } },
  ];
  const ask = (id: string, skipIf?: Condition) => ({
    kind: "one" as const,
    id,
    text: { vi: id },
    feeds: [],
    choices: yesNo,
    ...(skipIf ? { skipIf } : {}),
  });
  const survey: Survey = {
    code: "three",
    band: "11-15",
    title: { vi: "Ba câu" },
    minutes: 1,
    items: [ask("A"), ask("B", { question: "A", isAnyOf: ["no"] }), ask("D", { question: "B", isNoneOf: ["yes"] })],
    closing: { vi: "Cảm ơn em" },
  };
  const ids = (answers: AnswersSoFar) => askedItems(survey, answers).map(({ id }) => id);
  expect(ids({ A: "yes", B: "yes" })).toEqual(["A", "B", "D"]);
  // The child went back and changed A: the answer to B is left over.
  expect(ids({ A: "no", B: "yes" })).toEqual(["A"]);
});

test("whatever the rules and answers, the way is the one that is found by walking it from the start", () => {
  if (older === undefined) throw new Error("the survey of the older ones is missing");
  const ids = ["a", "b", "c", "d", "e", "f"];
  const condition = fc.record({
    question: fc.constantFrom(...ids),
    isAnyOf: fc.subarray(["1", "2"], { minLength: 1 }),
  });
  const given = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("1", "2", "3"));
  const rules = fc.tuple(...ids.map(() => fc.option(condition, { nil: undefined })));
  fc.assert(
    fc.property(rules, given, (skips, answers) => {
      const items = ids.map((id, at): Item => ({ ...note(skips[at]), id }));
      const survey: Survey = { ...older, items };
      expect(askedItems(survey, answers)).toEqual(walked(items, answers));
    }),
    { numRuns: 500, seed: 5 },
  );
});

function walked(items: readonly Item[], answers: AnswersSoFar): readonly Item[] {
  const kept: Record<string, AnswersSoFar[string]> = {};
  return items.filter((item) => {
    if (!isAsked(item, kept)) return false;
    const answer = answers[item.id];
    if (answer !== undefined) kept[item.id] = answer;
    return true;
  });
}
