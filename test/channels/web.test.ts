import { expect, test } from "vitest";
import { web } from "../../bot/channels/web/channel.ts";
import { turnForm } from "../../bot/channels/web/incoming.ts";
import { screenOf } from "../../bot/channels/web/outgoing.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { channelContract, oneQuestion } from "./contract.ts";

const asked = (said: Parameters<typeof web.outgoing>[0]) => {
  const { question } = web.outgoing(said);
  if (question === null) throw new Error("nothing is asked");
  return question;
};

channelContract({
  name: "web",
  show: (said) => {
    const { notes, question } = web.outgoing(said);
    const words = [...notes.map(({ text }) => text), question?.text, question?.hint].join("\n");
    const offered = [...(question?.choices ?? []), ...(question?.navigation ?? [])].map(({ label }) => label);
    return { words, offered };
  },
  choose: (said, label) => {
    const { token, choices, navigation } = asked(said);
    const choice = choices.find((one) => one.label === label)?.code;
    const action = navigation.find((one) => one.label === label)?.action;
    return web.incoming(turnForm.parse({ question: token, choice, action }));
  },
  type: (said, text) => web.incoming(turnForm.parse({ question: asked(said).token, text, action: "send" })),
  skipped: { attachments: "the page has no way to send a file" },
});

test("several boxes of a form are one answer", () => {
  const form = turnForm.parse({ question: "t", choice: ["a", "b"], action: "done" });
  expect(web.incoming(form)).toEqual({ kind: "choose", question: "t", choices: ["a", "b"] });
});

test("no box at all is an answer of none, for the conversation to judge", () => {
  expect(web.incoming(turnForm.parse({ question: "t", action: "done" }))).toEqual({
    kind: "choose",
    question: "t",
    choices: [],
  });
});

test("an empty form opens the current question", () => {
  expect(web.incoming(turnForm.parse({}))).toEqual({ kind: "open" });
});

test("a form that no page of ours has is refused", () => {
  for (const forged of [
    { action: "delete" },
    { choice: [1] },
    { question: "q".repeat(65) },
    { choice: "c".repeat(65) },
  ])
    expect(turnForm.safeParse(forged).success).toBe(false);
});

test("more words than any field takes are cut, not lost", () => {
  expect(turnForm.parse({ text: "ă".repeat(50_000) }).text).toHaveLength(6000);
});

test("only the newest question waits for an answer", () => {
  const older: Question = { ...oneQuestion, token: "older" };
  expect(screenOf([older, oneQuestion]).question?.token).toBe("t-one");
});

test("short labels with pictures stand in two columns, long ones in rows, those of 11–15 without pictures", () => {
  const short = { ...oneQuestion, choices: oneQuestion.choices.slice(0, 2) };
  const long = {
    ...short,
    choices: short.choices.map((choice) => ({ ...choice, label: "Một câu trả lời rất dài cho em chọn" })),
  };
  expect(screenOf([short]).question?.layout).toBe("grid");
  expect(screenOf([long]).question?.layout).toBe("rows");
  expect(screenOf([{ ...short, band: "11-15" }]).question?.layout).toBe("plain");
});
