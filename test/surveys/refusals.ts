import { expect, test } from "vitest";
import { readSurvey } from "../../bot/surveys/load.ts";
import { type builtInFiles, type Draft, problemsIn, saidAbout, spoiled } from "./documents.ts";

type Case = readonly [what: string, change: (draft: Draft) => unknown, ...sentences: string[]];
type Code = (typeof builtInFiles)[number];

export const shortText = (id: string, longest = 100) => ({
  kind: "short-text",
  id,
  text: { vi: "Em muốn nói thêm gì?", en: "What else would you like to say?" },
  feeds: [],
  longest,
});
export const howMany = {
  kind: "number",
  id: "A1",
  text: { vi: "Mấy lần?", en: "How often?" },
  feeds: [],
  lowest: 0,
  highest: 9,
};

/** One test for each change: the document is refused in exactly these sentences. */
export function refused(code: Code, cases: readonly Case[]) {
  for (const [what, change, ...sentences] of cases)
    test(what, () => {
      const text = spoiled(code, change);
      expect(readSurvey(text).is).toBe("bad");
      expect(saidAbout(text)).toEqual(sentences);
      expect(saidAbout(text, "en")).toHaveLength(sentences.length);
    });
}

/** One test for each change: the document is taken, and exactly these sentences advise against it. */
export function advised(code: Code, cases: readonly Case[]) {
  for (const [what, change, ...sentences] of cases)
    test(what, () => {
      const text = spoiled(code, change);
      expect(readSurvey(text).is).toBe("good");
      expect(problemsIn(text).map(({ severity }) => severity)).toEqual(sentences.map(() => "warning"));
      expect(saidAbout(text)).toEqual(sentences);
      expect(saidAbout(text, "en")).toHaveLength(sentences.length);
    });
}
