import fc from "fast-check";
import { expect, test } from "vitest";
import { deliveryOf } from "../../bot/channels/errors.ts";
import { rendered, split } from "../../bot/channels/rendering.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { oneQuestion } from "./contract.ts";

const limits = { longestText: 200, longestLabel: 20, buttonsAtMost: 10 };

test("choices whose words fit are buttons with their picture, and the text has no list", () => {
  const [message] = rendered(
    { ...oneQuestion, choices: oneQuestion.choices.slice(0, 2) },
    { ...limits, longestLabel: 12 },
  );
  expect(message?.buttons.map(({ label }) => label)).toEqual([
    "🛝 Có",
    "🤔 Chưa có",
    "Quay lại",
    "Bỏ qua",
    "Dừng lại",
    "Giúp em",
  ]);
  expect(message?.text).not.toContain("1.");
});

test("long choices stand numbered in the text, and the buttons carry the numbers", () => {
  const [message] = rendered(oneQuestion, { ...limits, longestLabel: 8 });
  expect(message?.text).toContain("1. 🛝 Có\n2. 🤔 Chưa có\n3. <b>");
  expect(message?.buttons.slice(0, 3).map(({ label }) => label)).toEqual(["1", "2", "3"]);
  expect(message?.buttons[1]?.choice).toBe("no");
});

test("where there is no room for buttons, numbers are typed and nothing is lost", () => {
  const [message] = rendered(oneQuestion, { ...limits, buttonsAtMost: 0 });
  expect(message?.buttons).toEqual([]);
  for (const { label } of oneQuestion.choices) expect(message?.text).toContain(label);
});

test("numbers to call stand under the text, unless the text says them already", () => {
  const called: Question = { ...oneQuestion, calls: ["113", "111"] };
  expect(rendered(called, limits)[0]?.text).toContain("☎ 113 · 111");
  expect(rendered({ ...called, text: "Gọi 113 hoặc 111 nhé." }, limits)[0]?.text).not.toContain("☎");
});

test("a receipt is shown in groups of four", () => {
  const [message] = rendered({ ...oneQuestion, receipt: "4061825370496180" }, limits);
  expect(message?.text).toContain("4061 8253 7049 6180");
});

test("what is chosen already carries a sign", () => {
  const several: Question = {
    ...oneQuestion,
    answer: { form: "several", atLeast: 1, atMost: 2, chosen: ["no"] },
  };
  const [message] = rendered(several, { ...limits, longestLabel: 40 });
  expect(message?.buttons.map(({ label }) => label).filter((label) => label.startsWith("✓"))).toEqual(["✓ 🤔 Chưa có"]);
});

test("a long text goes into several messages, and the buttons hang on the last", () => {
  const long = { ...oneQuestion, text: "Một câu dài. ".repeat(60) };
  const messages = rendered(long, limits);
  expect(messages.length).toBeGreaterThan(3);
  expect(messages.slice(0, -1).every(({ buttons }) => buttons.length === 0)).toBe(true);
  expect(messages.at(-1)?.buttons.length).toBeGreaterThan(0);
});

test("pieces are never too long, never empty, never cut a character in half, and lose only spaces", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 400 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 60 }), (text, longest) => {
      const pieces = split(text, longest);
      expect(pieces.every((piece) => piece.length <= longest && piece !== "" && piece.isWellFormed())).toBe(true);
      expect(pieces.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }),
    { seed: 20261125, numRuns: 300 },
  );
});

test("what a platform answers means one of four things", () => {
  const outcomes = [200, 204, 403, 400, 404, 429, 500, 502].map((status) => deliveryOf(status).is);
  expect(outcomes).toEqual(["taken", "taken", "gone", "refused", "refused", "later", "later", "later"]);
  expect(deliveryOf(429, 30)).toEqual({ is: "later", seconds: 30, everyone: true });
  expect(deliveryOf(429, Number.NaN)).toEqual({ is: "later", seconds: 1, everyone: true });
  expect(deliveryOf(503, 99_999)).toEqual({ is: "later", seconds: 600 });
});
