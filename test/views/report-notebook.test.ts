import { describe, expect, test } from "vitest";
import type { CaseSent, DialogueEvent } from "../../bot/dialogue/events.ts";
import { blank, type Notebook, noted, reopened } from "../../server/views/islands/report/notebook.ts";
import { sheet } from "../support/sheet.ts";

const id = "5a3f4f0e-6f0c-4f6b-9d1c-0c6f8d3b7a11";
const begun = { type: "case_begun", case: id, level: 2 } as const;
const written = (text: string) => ({ type: "case_text_written", case: id, kind: "words", text }) as const;
const raised = (level: 3 | 4) => ({ type: "case_level_raised", case: id, level }) as const;

const sent: CaseSent = {
  type: "case_sent",
  case: id,
  sheet,
  receipt: "0000000000000000",
  without: [],
  isToldOfAnswers: false,
};

/** The notebook after some steps, and what the last of them owes the office. */
const afterSteps = (...steps: readonly (readonly DialogueEvent[])[]) =>
  steps.reduce((last, events) => noted(last.notebook, events), noted(blank, []));

describe("what a browser owes the office", () => {
  test("nothing, however much is written, until the report is sent", () => {
    const { notebook, errand } = afterSteps([begun], [written("một")], [written("hai"), raised(3)]);
    expect(errand).toEqual({ is: "none" });
    expect(notebook.texts.map(({ text }) => text)).toEqual(["một", "hai"]);
  });

  test("everything written so far, at the highest level, when it is sent", () => {
    const { notebook, errand } = afterSteps([begun, written("một")], [raised(4)], [written("hai"), sent]);
    expect(errand).toMatchObject({ is: "send", sent, level: 4, texts: [{ text: "một" }, { text: "hai" }] });
    expect(notebook).toMatchObject({ isSent: true, texts: [] });
  });

  test("what is written after that at once, and only that", () => {
    const { errand } = afterSteps([begun, written("một"), sent], [written("hai")]);
    expect(errand).toMatchObject({ is: "add", case: id, texts: [{ text: "hai" }] });
  });

  test("a level that goes up after sending, without a word", () => {
    expect(afterSteps([begun, sent], [raised(4)]).errand).toEqual({ is: "add", case: id, texts: [], level: 4 });
    expect(afterSteps([begun, sent], [raised(4)], []).errand).toEqual({ is: "none" });
  });

  test("nothing of a report that was discarded", () => {
    const { notebook, errand } = afterSteps([begun, written("một")], [{ type: "case_discarded", case: id }]);
    expect(errand).toEqual({ is: "none" });
    expect(notebook).toEqual(blank);
  });

  test("what a returning reporter writes, to the case that the receipt opened", () => {
    const back: Notebook = reopened(id);
    expect(noted(back, [written("thêm")]).errand).toMatchObject({ is: "add", case: id, texts: [{ text: "thêm" }] });
  });
});
