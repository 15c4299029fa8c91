import { expect, test } from "vitest";
import { adviceFor } from "../../bot/reports/advice.ts";
import { harms, youngMenu } from "../../bot/reports/harms.ts";
import { offenders } from "../../bot/reports/offenders.ts";
import { triageReasons } from "../../bot/reports/triage.ts";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { ownIds } from "../support/wording.ts";

const dangers = ["self-harm", "sexual", "violence", "blackmail", "meeting", "trafficking", "locked-in", "imminent"];
const voices = ["young", "older", "adult"];

const ids: readonly string[] = [
  ...harms.flatMap(({ code }) => [`harm-${code}-child`, `harm-${code}-staff`, ...adviceFor(code)]),
  ...youngMenu.map(({ name }) => `harm-young-${name}`),
  ...offenders.map((code) => `offender-${code}`),
  ...triageReasons,
  ...dangers.map((kind) => `danger-${kind}`),
  ...[1, 2, 3, 4].map((level) => `level-${level}`),
];

test.each(locales)("everything that reports speak of has its wording in %s", (locale) => {
  const own = new Set(ownIds(locale));
  expect(ids.length).toBeGreaterThan(80);
  expect(ids.filter((id) => !own.has(id))).toEqual([]);
});

test("what children of 7 to 10 read never speaks of sex, and has at most twelve words a sentence", () => {
  const say = wordingOf("vi");
  const texts = [
    ...youngMenu.map(({ name }) => say(`harm-young-${name}`)),
    ...harms.flatMap(({ code }) => adviceFor(code).map((id) => say(id, { voice: "young" }))),
  ];
  const sentences = texts.flatMap((text) => text.split(/[.!?]\s*/u)).filter((sentence) => sentence.trim() !== "");
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text) => /tình dục|xâm hại|khoả thân/iu.test(text))).toEqual([]);
  expect(sentences.filter((sentence) => sentence.trim().split(/\s+/u).length > 12)).toEqual([]);
});

test("advice never blames, promises or sends a child to the offender", () => {
  const texts = locales.flatMap((locale) =>
    harms.flatMap(({ code }) =>
      adviceFor(code).flatMap((id) => voices.map((voice) => wordingOf(locale)(id, { voice }))),
    ),
  );
  const wrong = /tại sao em|lẽ ra em|chắc chắn sẽ|hứa|sẽ bắt|sẽ gỡ|why did you|we promise|will be arrested/iu;
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter((text) => wrong.test(text) || text.trim() === "")).toEqual([]);
});
