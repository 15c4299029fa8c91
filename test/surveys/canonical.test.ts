import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalText } from "../../bot/surveys/canonical.ts";
import { builtInSurveys, hashOf, readSurvey } from "../../bot/surveys/load.ts";
import { builtInFiles, spoiled, textOf } from "./documents.ts";

test("keys are sorted and nothing stands between them", () => {
  expect(canonicalText({ b: [1, { d: null, c: "é" }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
});

test("the order of keys changes nothing, the order of a list does", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      const json = JSON.parse(JSON.stringify(value));
      expect(canonicalText(JSON.parse(JSON.stringify(turned)))).toBe(canonicalText(json));
      expect(JSON.parse(canonicalText(json))).toEqual(json);
    }),
    { seed: 22, numRuns: 200 },
  );
  expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
});

test("a survey keeps its hash when its document is laid out anew, or its letters are written apart", () => {
  for (const code of builtInFiles) {
    const text = textOf(code);
    const hash = builtInSurveys.find(({ survey }) => survey.code === code)?.hash;
    const draft: Record<string, unknown> = JSON.parse(text);
    const laidOut = JSON.stringify(Object.fromEntries(Object.entries(draft).reverse()));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const same of [laidOut, text.normalize("NFD"), `\uFEFF${text}`, text.replaceAll("\n", "\r\n")])
      expect(readSurvey(same)).toMatchObject({ is: "good", hash });
  }
});

test("the canonical text of a survey is itself a document of the same survey", () => {
  for (const { survey, hash } of builtInSurveys)
    expect(readSurvey(canonicalText(survey))).toMatchObject({ is: "good", hash, survey });
});

test("one changed word is another survey", () => {
  const changed = readSurvey(spoiled("tieng-noi-cua-em", (draft) => (draft.closing.en = "Thank you very much.")));
  expect(changed.is).toBe("good");
  if (changed.is === "good") expect(builtInSurveys.map(({ hash }) => hash)).not.toContain(hashOf(changed.survey));
});
