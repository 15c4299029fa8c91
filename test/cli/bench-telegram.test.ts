import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { orderFor } from "../../server/cli/bench/telegram/bot-run.ts";
import { readCall } from "../../server/cli/bench/telegram/calls.ts";
import { type CrowdProcess, startCrowd } from "../../server/cli/bench/telegram/crowd-process.ts";
import { type CrowdResult, type Faults, noFaults } from "../../server/cli/bench/telegram/orders.ts";
import { reckon } from "../../server/cli/bench/telegram/reckoning.ts";
import { choiceOf, keyOf } from "../../server/cli/bench/telegram/script.ts";
import { surveyScript } from "../../server/cli/bench/telegram/survey-script.ts";
import { carelessBot, type Flaw } from "../support/careless-bot.ts";

const survey = builtInSurveys.find((one) => one.survey.band === "7-10");
if (survey === undefined) throw new Error("there is no survey for the youngest");
const { script, storedAs } = surveyScript(survey.survey);

let crowd: CrowdProcess;
beforeAll(async () => {
  crowd = await startCrowd();
});
afterAll(async () => {
  await crowd.stop();
});

const many: Faults = { redelivered: 0.2, doubled: 0.2, late: 0.2, refused: 0.02, broken: 0.05 };

/** Lets a small crowd through a bot with a flaw, with everything that may go wrong on the way. */
async function through(flaw: Flaw, faults: Faults = many) {
  // Who waits for a bot that forgets waits for good; all others only for a busy machine.
  const patience = flaw === "forgets-the-question" ? 6 : 60;
  const bot = await carelessBot(script, () => crowd.apiRoot, flaw);
  try {
    const asked = { children: 30, atOnce: 30, faults, impatientAfterMs: 400, patience, timeScale: 0.05 };
    const result = await crowd.run(orderFor(script, bot.port, asked));
    return { result, reckoning: reckon(result, bot.kept()) };
  } finally {
    await bot.close();
  }
}

const met = ({ met: seen }: CrowdResult, ...names: readonly string[]) => names.map((name) => (seen[name] ?? 0) > 0);

describe("the crowd", () => {
  test("finds nothing wrong with a bot that is right, whatever happens on the way", async () => {
    const { result, reckoning } = await through("nothing");
    expect(reckoning).toEqual({ neverFinished: 0, countedTwice: 0, wrong: 0, lost: 0, keptUnthanked: 0 });
    expect(result).toMatchObject({ astray: 0, badCalls: 0, startedAgain: 0, taps: 30 * (script.steps.length + 1) });
    expect(Object.values(result.thanked).reduce((sum, n) => sum + n, 0)).toBe(30);
    expect(met(result, "redelivered", "doubled", "late")).toEqual([true, true, true]);
    expect(met(result, "error", "broken-before", "broken-after").filter(Boolean).length).toBeGreaterThan(1);
  });

  test("finds children who were counted twice", async () => {
    const { reckoning } = await through("counts-twice");
    expect(reckoning.countedTwice).toBeGreaterThan(0);
    expect(reckoning).toMatchObject({ neverFinished: 0, wrong: 0, lost: 0 });
  });

  test("finds children who were thanked and lost", async () => {
    const { reckoning } = await through("loses", noFaults);
    expect(reckoning).toEqual({ neverFinished: 0, countedTwice: 0, wrong: 0, lost: 3, keptUnthanked: 0 });
  });

  test("finds answers that nobody gave", async () => {
    const { reckoning } = await through("takes-repeats-for-answers");
    expect(reckoning.wrong).toBeGreaterThan(0);
  });

  test("finds children who were left without a question", async () => {
    const { reckoning } = await through("forgets-the-question", { ...noFaults, broken: 0.1 });
    expect(reckoning.neverFinished).toBeGreaterThan(0);
    expect(reckoning).toMatchObject({ countedTwice: 0, wrong: 0, lost: 0 });
  });

  test("finds a question that was left out", async () => {
    const { result } = await through("skips", noFaults);
    expect(result).toMatchObject({ astray: 30, astrayAt: script.steps[4]?.says.slice(0, 80) });
  });
});

describe("what is kept against what was given", () => {
  const given = { thanked: { a: 2, b: 1 }, unthanked: { c: 1 }, gaveUp: 2 };
  const kept = (answers: Readonly<Record<string, number>>, counted?: number) => {
    const counts = new Map(Object.entries(answers));
    return { answers: counts, counted: counted ?? [...counts.values()].reduce((sum, n) => sum + n, 0) };
  };
  const found = (answers: Readonly<Record<string, number>>, counted?: number) => reckon(given, kept(answers, counted));
  const right = { neverFinished: 2, countedTwice: 0, wrong: 0, lost: 0, keptUnthanked: 0 };

  test("tells twice, lost, wrong and never thanked apart", () => {
    expect(found({ a: 2, b: 1 })).toEqual(right);
    expect(found({ a: 2, b: 1, c: 1 })).toEqual({ ...right, keptUnthanked: 1 });
    expect(found({ a: 3, b: 1 })).toEqual({ ...right, countedTwice: 1 });
    expect(found({ a: 2, b: 1, c: 2 })).toEqual({ ...right, countedTwice: 1, keptUnthanked: 1 });
    expect(found({ a: 1, b: 1 })).toEqual({ ...right, lost: 1 });
    expect(found({ a: 1, b: 2 })).toEqual({ ...right, wrong: 1 });
    expect(found({ a: 1, b: 1, d: 2 })).toEqual({ ...right, wrong: 1, countedTwice: 1 });
  });

  test("holds the counts against the answers, too", () => {
    expect(found({ a: 2, b: 1 }, 4)).toEqual({ ...right, countedTwice: 1 });
    expect(found({ a: 2, b: 1 }, 2)).toEqual({ ...right, lost: 1 });
  });
});

describe("the script", () => {
  test("asks what the document asks, and means what the box stores", () => {
    expect(script.steps.map(({ says }) => says)).toContain("Khi em nói, người lớn có nghe em không?");
    expect(script.steps.filter(({ isKept }) => isKept)).toHaveLength(6);
    expect(script.steps.filter(({ isMarked }) => isMarked)).toHaveLength(1);
    expect(storedAs("102011")).toBe(
      '[["N1","once-or-twice"],["N2","listen"],["N3",["swimming"]],["N4","yes"],["N5","no"],["N6","keep-silent"]]',
    );
  });

  test("children choose differently, and each the same again", () => {
    const keys = Array.from({ length: 2000 }, (_, child) => keyOf(script, 1_000_000_001 + child));
    expect(new Set(keys).size).toBeGreaterThan(800);
    expect(keyOf(script, 1_000_000_007)).toBe(keys[6]);
    const taken = Array.from({ length: 600 }, (_, child) => choiceOf(child, 3, 3));
    for (const option of [0, 1, 2]) expect(taken.filter((one) => one === option).length).toBeGreaterThan(150);
  });
});

describe("a call of the Bot API", () => {
  const bad = (method: string, parameters: object) => readCall(method, JSON.stringify(parameters)).is === "bad";
  const keyboard = (data: string) => ({ inline_keyboard: [[{ text: "Có", callback_data: data }]] });

  test("is read as strictly as a bot would notice", () => {
    expect(bad("sendMessage", { chat_id: 1, text: "" })).toBe(true);
    expect(bad("sendMessage", { chat_id: 1, text: "a".repeat(4097) })).toBe(true);
    expect(bad("sendMessage", { chat_id: 1, text: "a", reply_markup: keyboard("ẵ".repeat(22)) })).toBe(true);
    expect(bad("deleteMessages", { chat_id: 1, message_ids: [] })).toBe(true);
    expect(bad("sendEverything", {})).toBe(true);
    expect(bad("sendMessage", { chat_id: 1, text: "a", reply_markup: keyboard("ẵ".repeat(21)) })).toBe(false);
  });

  test("shows the buttons that it names, of both kinds", () => {
    const shown = (reply_markup: object) =>
      readCall("sendMessage", JSON.stringify({ chat_id: 1, text: "a", reply_markup }));
    expect(shown(keyboard("x"))).toMatchObject({ buttons: [{ words: "Có", data: "x" }] });
    expect(shown({ keyboard: [["Có", { text: "Không" }]] })).toMatchObject({
      buttons: [
        { words: "Có", data: null },
        { words: "Không", data: null },
      ],
    });
    expect(readCall("answerCallbackQuery", '{"callback_query_id":"1"}')).toEqual({
      is: "other",
      method: "answerCallbackQuery",
    });
  });
});
