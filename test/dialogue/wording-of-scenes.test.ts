import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandExactly } from "../../bot/dialogue/commands.ts";
import { locales } from "../../bot/wording/wording.ts";
import { aChild, atSurvey, type Child, toTheEnd, town, trial } from "./child.ts";

const root = join(import.meta.dirname, "../..");

/** Words of a sentence; numbers, bullets and signs are none. */
const wordsIn = (sentence: string): number => (sentence.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []).length;

const sentences = (text: string): readonly string[] =>
  text.split(/[.!?:;•\n]+/u).filter((sentence) => wordsIn(sentence) > 0);

/** Every screen of ours that a young child may meet on the way through. */
function youngScreens(locale: string): readonly Child[] {
  const setting = { locale, campaigns: [trial] };
  return [
    aChild(setting).opens(),
    aChild(setting).opens().presses("7-10"),
    aChild({ ...setting, channel: "messenger" })
      .opens()
      .presses("7-10"),
    aChild({ ...setting, channel: "messenger" })
      .opens()
      .goes("7-10", "yes"),
    aChild(setting).opens().goes("7-10", "yes"),
    aChild(setting).opens().goes("7-10", "yes", "unknown"),
    atSurvey("7-10", setting).presses("help"),
    aChild(setting).opens().goes("7-10", "no"),
  ];
}

test("a child of 7–10 reads sentences of at most 12 words", () => {
  let read = 0;
  for (const locale of locales)
    for (const { question, notes } of youngScreens(locale))
      for (const sentence of [question.text, ...notes].flatMap(sentences)) {
        read += 1;
        expect.soft(wordsIn(sentence), `${locale}: ${sentence}`).toBeLessThanOrEqual(12);
      }
  expect(read).toBeGreaterThan(60);
});

test("every button of the navigation is also a word that can be typed", () => {
  const asked = [
    aChild().opens(),
    atSurvey("7-10").goes("skip", "skip"),
    atSurvey("11-15"),
    toTheEnd(atSurvey("7-10")),
  ];
  const english = [
    aChild({ locale: "en" }).opens(),
    atSurvey("7-10", { locale: "en" }).goes("skip", "skip"),
    atSurvey("11-15", { locale: "en" }),
  ];
  for (const child of [...asked, ...english])
    for (const { action, label } of child.question.navigation)
      expect(commandExactly(label, child.env), label).toEqual({ does: action });
});

test("the help card is the same for everyone, however a conversation ends", () => {
  const ends = [
    toTheEnd(atSurvey("7-10")),
    toTheEnd(atSurvey("11-15")),
    aChild().opens().presses("under-7"),
    aChild().opens().presses("adult"),
    aChild().opens().goes("11-15", "no"),
    atSurvey("7-10").presses("stop"),
    aChild({ campaigns: [] }).opens(),
  ];
  const cards = ends.map(({ question }) => question.text.slice(question.text.indexOf("Khi cần giúp")));
  expect(new Set(cards).size).toBe(1);
  expect(cards[0]).toMatch(/111.*113.*115/su);
});

test("yes and no, girl and boy are drawn alike: both with a picture or both without", () => {
  const pairs = [
    aChild().opens().presses("7-10"),
    aChild().opens().presses("11-15"),
    aChild().opens().goes("7-10", "yes", "unknown"),
    aChild({ campaigns: [town] })
      .opens()
      .goes("11-15", "yes", "unknown", "unsaid", "unsaid"),
  ];
  for (const { question } of pairs) {
    const [first, second] = question.choices;
    expect(first?.picture === undefined).toBe(second?.picture === undefined);
  }
});

test("every picture that a scene names is in the packaged set", () => {
  const icons: { icons: Record<string, unknown> } = createRequire(import.meta.url)(
    "@iconify-json/fluent-emoji-flat/icons.json",
  );
  const folder = join(root, "bot/dialogue");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const named = files.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), "utf8").matchAll(
        /picture: "([a-z0-9-]+)"|saying\([^"]*"[a-z-]+", "([a-z-]+)"\)/gu,
      ),
    ].map(([, property, said]) => property ?? said ?? ""),
  );
  expect(named.length).toBeGreaterThan(20);
  for (const name of named) expect(Object.hasOwn(icons.icons, name), name).toBe(true);
});
