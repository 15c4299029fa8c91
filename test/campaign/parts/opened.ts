import { beforeAll, describe, expect, test } from "vitest";
import { closeBox } from "../../../server/ballot-box/close-box.ts";
import type { OpenedAnswer } from "../../support/campaign/box-view.ts";
import type { Rehearsal } from "../../support/campaign/rehearsal.ts";
import { countsOf, type Known, keptOf, partOf, tallied, traitCountsOf } from "../../support/campaign/truth.ts";

type Content = Pick<Known, "survey" | "countsAs" | "band" | "content">;
const nameOf = ({ survey, countsAs, band, content }: Content | OpenedAnswer) =>
  [survey, countsAs, band, content].join("|");

/** What came out of the box, after all that was done to it. */
export function opened(now: () => Rehearsal): void {
  describe("the opened box", () => {
    let answers: readonly OpenedAnswer[];
    beforeAll(async () => {
      answers = await now().box.answers();
    });

    test("counts every child once, by source, commune, band and sex, and every visit apart", async () => {
      const { box, known } = now();
      expect(await box.counts()).toEqual(countsOf(known()));
      expect(await box.traitCounts()).toEqual(traitCountsOf(known()));
    });

    test("no ballot was spoiled, no child doubtful; what is withheld are parts below ten", async () => {
      const { campaign, known, playing, world } = now();
      const visits = known().filter(({ countsAs }) => countsAs === "visit").length;
      const kept = keptOf(known()).length;
      const [children, withheldAnswers] = [playing.length - visits, playing.length - kept];
      expect(await closeBox(world, campaign)).toEqual({
        campaign,
        children,
        visits,
        answers: kept,
        withheldAnswers,
        spoiled: 0,
        isBoxLost: false,
      });
      expect(answers.filter(({ isDoubtful }) => isDoubtful)).toEqual([]);
      expect(withheldAnswers).toBeGreaterThan(0);
    });

    test("gives back the very answers that were given, each as often as it was given", () => {
      expect(tallied(answers.map(nameOf))).toEqual(tallied(keptOf(now().known()).map(nameOf)));
      expect(answers.length).toBeGreaterThan(350);
    });

    test("shows of nobody another commune or sex than was told, and of visits neither", () => {
      const kept = keptOf(now().known());
      const shown = Map.groupBy(answers, ({ countsAs, unit, sex }) => JSON.stringify([countsAs, unit, sex]));
      expect(shown.size).toBeGreaterThan(now().units.length);
      for (const rows of shown.values()) expectPossible(rows, kept);
      const ofVisits = answers.filter(({ countsAs }) => countsAs === "visit").map(({ unit, sex }) => [unit, sex]);
      expect(ofVisits).toEqual(ofVisits.map(() => [null, null]));
    });

    test("has no group below ten, though communes, bands and sexes stand on both sides of it", () => {
      const { known, units } = now();
      const partOfRow = partsByContent(keptOf(known()));
      const groups = Map.groupBy(answers, (row) => [partOfRow(row), row.unit, row.sex].join("|"));
      expect(Math.min(...[...groups.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(10);
      for (const name of [...units, "7-10", "11-15", "female", "male"]) {
        const sizes = sizesWith(name, known());
        expect([name, Math.min(...sizes) < 10, Math.max(...sizes) >= 10]).toEqual([name, true, true]);
      }
      expect(new Set(answers.map(({ unit }) => unit))).toEqual(new Set([...units, null]));
      expect(new Set(answers.map(({ sex }) => sex))).toEqual(new Set(["female", "male", null]));
    });
  });
}

/** As many children as there are such answers told this commune and this sex, as far as the answers show them. */
function expectPossible(rows: readonly OpenedAnswer[], kept: readonly Known[]): void {
  const [first] = rows;
  const fits = (child: Known) =>
    child.countsAs === first?.countsAs &&
    (first.unit === null || child.unit === first.unit) &&
    (first.sex === null || child.sex === first.sex);
  const told = tallied(kept.filter(fits).map(nameOf));
  for (const [name, n] of Object.entries(tallied(rows.map(nameOf)))) expect(told[name] ?? 0).toBeGreaterThanOrEqual(n);
}

/** The part of an answer can be read from the answer itself, as a thief does too. */
function partsByContent(kept: readonly Known[]): (row: OpenedAnswer) => string {
  const parts = new Map(kept.map((child) => [nameOf(child), partOf(child)]));
  return (row) => parts.get(nameOf(row)) ?? "none";
}

/** How many children told each whole cell of commune, band and sex that has this name in it. */
function sizesWith(name: string, known: readonly Known[]): readonly number[] {
  const whole = known.filter(({ countsAs, unit, sex }) => countsAs === "counted" && unit !== null && sex !== null);
  const cells = tallied(whole.map(({ unit, band, sex }) => [unit, band, sex].join("|")));
  return Object.entries(cells).flatMap(([cell, n]) => (cell.split("|").includes(name) ? [n] : []));
}
