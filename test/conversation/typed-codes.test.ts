import { expect, test } from "vitest";
import type { CodeOutcome } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import type { Arrival } from "../../server/conversation/arrival.ts";
import { codesIn } from "../../server/conversation/typed-codes.ts";
import { wrongCodeTally } from "../../server/conversation/wrong-codes.ts";
import { drawCode } from "../../server/privacy/class-code.ts";
import { oneQuestion } from "../channels/contract.ts";
import { seededDraw } from "../support/campaign-box.ts";

const draw = seededDraw(7);
const good = drawCode(draw);
const ready: CodeOutcome = { is: "ready", code: good, campaign: "c", unit: "01273", band: "7-10" };

const wordsAsked: Question = {
  ...oneQuestion,
  id: "survey/C5",
  answer: { form: "text", longest: 200 },
  choices: [],
};
const codeAsked: Question = { ...wordsAsked, id: "code" };

function desk() {
  let nowMs = 0;
  const asked: string[] = [];
  const hear = codesIn({
    tally: wrongCodeTally(() => nowMs),
    lookUp: async (typed) => {
      asked.push(typed);
      return typed.replaceAll(/[\s-]/g, "").toUpperCase() === good ? ready : { is: "wrong" };
    },
  });
  const from = (incoming: Arrival["incoming"], address = "a", origin?: string): Arrival => ({
    channel: "web",
    address,
    locale: "vi",
    incoming,
    ...(origin !== undefined && { origin }),
  });
  return {
    asked,
    type: (text: string, question: Question | null = oneQuestion, address?: string, origin?: string) =>
      hear(from({ kind: "text", text }, address, origin), () => question),
    link: (typed: string, address?: string) => hear(from({ kind: "class-code", typed }, address), () => null),
    pass: (seconds: number) => {
      nowMs += seconds * 1000;
    },
  };
}

const wrong = () => drawCode(draw);

test("a code is a code wherever it is typed, in lower case, with spaces and hyphens", async () => {
  const { type, link } = desk();
  for (const typed of [good, good.toLowerCase(), `${good.slice(0, 4)}-${good.slice(4)}`, [...good].join(" ")])
    for (const question of [oneQuestion, wordsAsked, codeAsked, null])
      expect(await type(typed, question)).toEqual({ kind: "code", outcome: ready });
  expect(await link(good)).toEqual({ kind: "code", outcome: ready });
});

test("words that only look like a code stay words where words are asked for", async () => {
  const { type, asked } = desk();
  for (const text of ["Nha Trang", "be van dan", "22 333 444"])
    expect(await type(text, wordsAsked)).toEqual({ kind: "text", text });
  const stranger = wrong();
  expect(await type(stranger, wordsAsked)).toEqual({ kind: "text", text: stranger });
  expect(asked).toEqual([stranger]);
});

test("where a code is asked for, a wrong one is said to be wrong", async () => {
  const { type } = desk();
  expect(await type("Nha Trang", codeAsked)).toEqual({ kind: "code", outcome: { is: "wrong" } });
  expect(await type("một hai ba", codeAsked)).toEqual({ kind: "text", text: "một hai ba" });
});

test("five wrong codes pause a sender for a minute, and then not even a right one is looked up", async () => {
  const { type, asked, pass } = desk();
  for (let count = 0; count < 5; count += 1)
    expect(await type(wrong())).toEqual({ kind: "code", outcome: { is: "wrong" } });
  expect(await type(good)).toEqual({ kind: "code", outcome: { is: "paused" } });
  expect(asked).toHaveLength(5);
  expect(await type(good, oneQuestion, "b")).toEqual({ kind: "code", outcome: ready });
  pass(59);
  expect(await type(good)).toEqual({ kind: "code", outcome: { is: "paused" } });
  pass(2);
  expect(await type(good)).toEqual({ kind: "code", outcome: ready });
});

test("guessing under ever new names is slowed down by the network address, a class behind one is not", async () => {
  const { type } = desk();
  let paused = 0;
  for (let guess = 0; guess < 120; guess += 1) {
    const heard = await type(wrong(), oneQuestion, `name${guess}`, "10.0.0.9");
    if (heard.kind === "code" && heard.outcome.is === "paused") paused += 1;
  }
  expect(paused).toBe(20);
  expect(await type(good, oneQuestion, "child", "10.0.0.8")).toEqual({ kind: "code", outcome: ready });
});

test("guessing through a question for words is slowed down too, and learns nothing", async () => {
  const { type, asked } = desk();
  for (let guess = 0; guess < 12; guess += 1) await type(wrong(), wordsAsked);
  expect(asked).toHaveLength(5);
  expect(await type(good, wordsAsked)).toEqual({ kind: "text", text: good });
});

test("what is not typed is left alone", async () => {
  const { asked } = desk();
  const hear = codesIn({ tally: wrongCodeTally(() => 0), lookUp: async () => ({ is: "wrong" }) });
  const incoming = { kind: "choose", question: "t", choices: ["ABCDEFGH"] } as const;
  expect(await hear({ channel: "web", address: "a", locale: "vi", incoming }, () => null)).toEqual(incoming);
  expect(asked).toEqual([]);
});
