import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { questionsOf } from "../../bot/surveys/questions.ts";
import { answersRoomBytes, longestAnswersBytes, mostAsked } from "../../bot/surveys/size.ts";
import type { Question, Survey } from "../../bot/surveys/survey.ts";
import { sealedAnswersSchema } from "../../server/ballot-box/answers.ts";
import { paddedAnswers } from "../../server/privacy/constants.ts";
import { padded } from "../../server/privacy/padding.ts";

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

function anyAnswer(question: Question) {
  if (question.kind === "number") return fc.integer({ min: question.lowest, max: question.highest });
  if (question.kind === "short-text") return fc.string({ unit: "grapheme-composite", maxLength: question.longest });
  const codes = question.choices.map(({ code }) => code);
  if (question.kind !== "several") return fc.constantFrom(...codes);
  return fc.subarray(codes, { minLength: question.atLeast, maxLength: question.atMost });
}

describe("the longest answers of one child", () => {
  test.each(builtInSurveys.map(({ survey }) => survey))("are never exceeded ($code)", (survey) => {
    const sets = fc.record(Object.fromEntries(questionsOf(survey).map((one) => [one.id, anyAnswer(one)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(sets, (answers) => {
        expect(bytesOf({ answers, texts: {} })).toBeLessThanOrEqual(longestAnswersBytes(survey));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test("count four bytes for every character of a text", () => {
    const survey: Survey = {
      code: "texts",
      band: "11-15",
      title: { vi: "Lời" },
      minutes: 1,
      items: [{ kind: "short-text", id: "T", text: { vi: "Gì?" }, feeds: [], longest: 50 }],
      closing: { vi: "Cảm ơn em" },
    };
    expect(longestAnswersBytes(survey)).toBe(bytesOf({ answers: {}, texts: { T: "" } }) + 200);
  });

  test("find room in the envelope beside everything else that stands in it", () => {
    const beside = {
      survey: "f".repeat(64),
      countsAs: "counted",
      unit: "1".repeat(12),
      band: "11-15",
      sex: "female",
      answers: {},
      texts: { T: "x".repeat(answersRoomBytes - bytesOf({ answers: {}, texts: { T: "" } })) },
      isDoubtful: false,
    };
    const content = Buffer.from(JSON.stringify(sealedAnswersSchema.parse(beside)));
    expect(padded(content, paddedAnswers)).toHaveLength(2048);
  });
});

test("the most questions of a child are counted along the paths that skip rules leave open", () => {
  const choices = [1, 2, 3].map((nth) => ({ code: `c${nth}`, text: { vi: `${nth}` } }));
  const ask = (id: string, skipIf?: { readonly question: string; readonly isAnyOf: readonly string[] }): Question => ({
    kind: "one",
    id,
    text: { vi: id },
    feeds: [],
    choices,
    ...(skipIf ? { skipIf } : {}),
  });
  const surveyOf = (items: readonly Question[]): Survey => ({
    code: "paths",
    band: "11-15",
    title: { vi: "Đường" },
    minutes: 1,
    items,
    closing: { vi: "Cảm ơn em" },
  });
  const onlyWith = (nth: number) => ({
    question: "A",
    isAnyOf: choices.filter((_, one) => one !== nth).map(({ code }) => code),
  });
  expect(mostAsked(surveyOf([ask("A"), ask("B"), ask("D")]))).toBe(3);
  // Whoever passes A over is asked all three.
  expect(mostAsked(surveyOf([ask("A"), ask("B", onlyWith(0)), ask("D", onlyWith(1)), ask("E", onlyWith(2))]))).toBe(4);
  const many = Array.from({ length: 10 }, (_, nth) =>
    ask(`Q${nth}`, nth === 0 ? undefined : { question: `Q${nth - 1}`, isAnyOf: ["c1"] }),
  );
  expect(mostAsked(surveyOf(many))).toBe(10);
});
