import { expect, test } from "vitest";
import { terminal } from "../../bot/channels/terminal/channel.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { channelContract, oneQuestion } from "./contract.ts";

const questionIn = (said: readonly Outgoing[]): Question | null =>
  said.findLast((one): one is Question => one.kind === "question") ?? null;

channelContract({
  name: "terminal",
  show: (said) => {
    const words = terminal.outgoing(said);
    return { words, offered: words.split("\n").flatMap((line) => (line.startsWith("[") ? line.split(" · ") : [])) };
  },
  choose: (said, label) => terminal.incoming({ typed: label, question: questionIn(said) }),
  type: (said, typed) => terminal.incoming({ typed, question: questionIn(said) }),
  skipped: { attachments: "a terminal has lines and nothing else" },
});

test("the number of a choice presses it; a number that is none stays words", () => {
  expect(terminal.incoming({ typed: " 2 ", question: oneQuestion })).toEqual({
    kind: "choose",
    question: "t-one",
    choices: ["no"],
  });
  expect(terminal.incoming({ typed: "9", question: oneQuestion })).toEqual({
    kind: "text",
    text: "9",
    question: "t-one",
  });
});

test("the screen is drawn line by line", () => {
  expect(terminal.outgoing([{ kind: "note", text: "Chào em!" }, oneQuestion]).split("\n")).toEqual([
    "< Chào em!",
    "< ●◉○○○○",
    "< Em có chỗ chơi gần nhà không?",
    "< (Chọn một hình.)",
    "[1] 🛝 Có",
    "[2] 🤔 Chưa có",
    '[3] <b>Không "biết"</b> & 50 %',
    "[ ] Quay lại · Bỏ qua · Dừng lại · Giúp em",
  ]);
});
