import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { activityKinds } from "../../server/statistics/activities.ts";
import { assumptionsOf, indicators } from "../../server/statistics/indicators.ts";

const folder = join(import.meta.dirname, "../../server/statistics");
const source = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), "utf8"))
  .join("\n");
// Ids of problems are written where they arise, as texts that begin with what they are about.
const problems = [
  ...new Set([...source.matchAll(/"((?:csv|cell|unit|population|activity)-[a-z-]+)"/g)].map(([, id]) => id ?? "")),
];

const needed = [
  ...problems,
  "activity-there",
  "problem-at-line",
  "problem-in-file",
  "problem-more",
  ...indicators.flatMap(({ code }) => [`figures-indicator-${code}`, `figures-number-${code}`, `figures-short-${code}`]),
  ...indicators.flatMap((indicator) => assumptionsOf(indicator, 2026)),
  ...activityKinds.map(({ code }) => `figures-activity-${code}`),
  ...["met", "may-be-met", "not-met", "over-denominator", "no-denominator", "no-target"].map(
    (one) => `figures-verdict-${one}`,
  ),
  ...["trial", "trial-open", "visits", "box-not-open", "box-lost", "awaiting-answer", "spoiled"].map(
    (one) => `figures-not-counted-${one}`,
  ),
];

test("everything that figures and files say has wording in every language", () => {
  expect(problems.length).toBeGreaterThan(30);
  for (const locale of locales) {
    const path = join(import.meta.dirname, `../../locales/${locale}/figures.ftl`);
    const written = readFileSync(path, "utf8");
    const say = wordingOf(locale);
    for (const id of needed) {
      expect(written).toContain(`\n${id} =`);
      expect(say(id).length).toBeGreaterThan(0);
    }
  }
});
