import { expect, test } from "vitest";
import { harms, youngMenu } from "../../bot/reports/harms.ts";
import type { DangerKind, HarmCode, Level } from "../../bot/reports/report.ts";
import { type TriageFacts, triage } from "../../bot/reports/triage.ts";
import { packagedPictures } from "../../bot/surveys/pictures.ts";

const calm: TriageFacts = {
  teller: "11-15",
  about: "me",
  category: "H99",
  safety: { now: "no", safe: "yes", hurt: "no" },
  offender: "stranger",
  danger: [],
  isRepeat: false,
};
const levelOf = (facts: Partial<TriageFacts>) => triage({ ...calm, ...facts }).level;

const usual: readonly (readonly [HarmCode, Level])[] = [
  ["H01", 3],
  ["H02", 3],
  ["H03", 3],
  ["H04", 2],
  ["H05", 3],
  ["H06", 2],
  ["H07", 2],
  ["H08", 4],
  ["H09", 3],
  ["H10", 1],
  ["H11", 3],
  ["H12", 3],
  ["H13", 3],
  ["H14", 1],
  ["H99", 2],
];

test("there are fifteen categories, each with its usual level", () => {
  expect(harms.map(({ code }) => code)).toEqual(usual.map(([code]) => code));
  expect(usual.map(([category]) => levelOf({ category }))).toEqual(usual.map(([, level]) => level));
});

test("danger now, no safe place, somebody hurt, or power over the child make every category red", () => {
  const red: readonly Partial<TriageFacts>[] = [
    { safety: { now: "yes", safe: "yes", hurt: "no" } },
    { safety: { now: "no", safe: "no", hurt: "no" } },
    { safety: { now: "no", safe: "yes", hurt: "yes" } },
    { offender: "family" },
    { offender: "adult" },
    { offender: "peer", isPowerful: true },
  ];
  for (const facts of red) for (const [category] of usual) expect(levelOf({ ...facts, category })).toBe(4);
});

test("an adult of whom it was said that they have no power does not make it red by that alone", () => {
  expect(levelOf({ offender: "adult", isPowerful: false })).toBe(2);
});

test("an unclear answer is one level up, and only one however many are unclear", () => {
  expect(levelOf({ safety: { now: "unsure", safe: "yes", hurt: "no" } })).toBe(3);
  expect(levelOf({ safety: { now: "unsure", safe: "unsure", hurt: "unsure" } })).toBe(3);
  expect(levelOf({ safety: {} })).toBe(3);
  expect(levelOf({ category: "H13", safety: { now: "unsure", safe: "yes", hurt: "no" } })).toBe(4);
});

test("nobody is asked whether a page on the network is safe, so that silence there is not unclear", () => {
  expect(levelOf({ category: "H10", about: "content", safety: {} })).toBe(1);
  expect(levelOf({ category: "H10", about: "content", safety: { now: "unsure" } })).toBe(2);
});

test("a child of 7 to 10 is one level up for H01 to H05 and for no other", () => {
  const raised = usual.filter(([category, level]) => levelOf({ category, teller: "7-10" }) > level);
  expect(raised.map(([category]) => category)).toEqual(["H01", "H02", "H03", "H04", "H05"]);
});

test("a child who was reported before is one level up, and reasons of one level add up", () => {
  expect(levelOf({ category: "H04", isRepeat: true })).toBe(3);
  expect(levelOf({ category: "H04", isRepeat: true, teller: "7-10" })).toBe(4);
  expect(levelOf({ category: "H10", isRepeat: true, safety: {} })).toBe(3);
});

test("words of danger only raise: each kind at least to orange, those of life and liberty to red", () => {
  const red: readonly DangerKind[] = ["self-harm", "imminent", "locked-in", "trafficking", "meeting"];
  const orange: readonly DangerKind[] = ["sexual", "blackmail", "violence"];
  for (const kind of red) expect(levelOf({ category: "H10", danger: [kind] })).toBe(4);
  for (const kind of orange) expect(levelOf({ category: "H10", danger: [kind] })).toBe(3);
});

test("nothing that is added to the facts ever lowers the level", () => {
  const more: readonly Partial<TriageFacts>[] = [
    { danger: ["violence"] },
    { danger: ["self-harm"] },
    { isRepeat: true },
    { offender: "family" },
    { teller: "7-10" },
    { safety: { now: "unsure", safe: "yes", hurt: "no" } },
    { safety: { now: "yes", safe: "yes", hurt: "no" } },
  ];
  for (const [category, level] of usual)
    for (const facts of more) expect(levelOf({ category, ...facts })).toBeGreaterThanOrEqual(level);
});

test("the reasons are those that made the level, and there is always one", () => {
  expect(triage(calm).reasons).toEqual(["triage-category"]);
  expect(triage({ ...calm, category: "H04", teller: "7-10" }).reasons).toEqual(["triage-category", "triage-young"]);
  expect(triage({ ...calm, offender: "family" }).reasons).toEqual(["triage-lives-with"]);
  expect(triage({ ...calm, category: "H08" }).reasons).toEqual(["triage-trafficking", "triage-category"]);
});

test("young children choose from six packaged pictures that stand for known categories", () => {
  const codes = new Set(harms.map(({ code }) => code));
  expect(youngMenu).toHaveLength(6);
  for (const { picture, codes: meant } of youngMenu) {
    expect(packagedPictures.has(picture)).toBe(true);
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.every((code) => codes.has(code))).toBe(true);
  }
});
