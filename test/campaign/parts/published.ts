import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { publishFeedback } from "../../../server/ballot-box/feedback.ts";
import { indicatorTable } from "../../../server/statistics/indicator-table.ts";
import { readFigures } from "../../../server/store/figures.ts";
import { writePopulations } from "../../../server/store/populations.ts";
import { answers as lines } from "../../support/box-answers.ts";
import type { Pupil } from "../../support/campaign/pupil.ts";
import { type Rehearsal, reportYear } from "../../support/campaign/rehearsal.ts";
import { countsOf, indicatorsOf, knownOf } from "../../support/campaign/truth.ts";
import { expectNothingIn } from "./loot.ts";

/** Cao Bằng. */
const province = "04";

/** The adults answer, and children become figures. */
export function published(now: () => Rehearsal): void {
  describe("the answer to the children", () => {
    test("before it nobody counts, and the table says for whose answer children wait", async () => {
      const { campaign, known } = now();
      const n = known().filter(({ countsAs }) => countsAs === "counted").length;
      const { indicators, notCounted } = await tableOf(now());
      expect(indicators.map((figures) => figures.province.numerator)).toEqual(
        indicators.map(() => ({ low: 0, high: 0 })),
      );
      expect(notCounted).toContainEqual(expect.objectContaining({ reason: "awaiting-answer", campaign, n }));
    });

    test("makes them official once, codes as the source of their campaign, visits never", async () => {
      const { box, campaign, dawns, known, world } = now();
      await dawns("2027-04-10");
      const expected = Object.entries(countsOf(known()))
        .filter(([cell]) => /^(22|23a|24w)\|/.test(cell))
        .map(([cell, n]) => [cell.replace("|code|", `|code:${campaign}|`), n]);
      for (const wasPublished of [false, true]) {
        expect(await publishFeedback(world, campaign, lines)).toMatchObject({ wasPublished, unreadableSlips: 0 });
        expect(await officialCounts(now())).toEqual(Object.fromEntries(expected));
      }
      expect((await box.written()).slip).toBe(0);
      expect(readdirSync(world.keyDir).filter((file) => file.startsWith("slip~"))).toEqual([]);
      await expectNothingIn(now(), { withDump: true });
    });

    test.each(["22", "23a", "24w"])(
      "indicator %s of the province and of every commune contains the children there truly were",
      async (code) => {
        const { units, world } = now();
        await writePopulations(world.store, populationsOf(units));
        const figures = (await tableOf(now())).indicators.find(({ indicator }) => indicator === code);
        const places = [
          { figure: figures?.province, n: trulyThere(now(), code, () => true) },
          ...units.map((unit) => ({
            figure: figures?.units.find((place) => place.unit === unit),
            n: trulyThere(now(), code, ({ lives }) => lives === unit),
          })),
        ];
        for (const { figure, n } of places) {
          expect(n).toBeGreaterThan(20);
          expect(figure?.numerator.low).toBeGreaterThan(n / 3);
          expect(figure?.numerator.low).toBeLessThanOrEqual(n);
          expect(figure?.numerator.high).toBeGreaterThanOrEqual(n);
          expect(figure?.lowPercent).toBeLessThan(figure?.highPercent ?? 0);
        }
      },
    );

    test("is there for everybody to read", async () => {
      const page = await now().program().app.inject({ method: "GET", url: "/ket-qua" });
      expect(page.statusCode).toBe(200);
      for (const { theme } of lines) expect(page.body).toContain(theme);
    });
  });
}

const tableOf = async ({ world }: Rehearsal) =>
  indicatorTable(await readFigures(world.store, reportYear, world.config.REPORT_YEAR_STARTS));

async function officialCounts({ world }: Rehearsal): Promise<Readonly<Record<string, number>>> {
  const { rows } = await world.store.pool.query<{ cell: string; n: number }>(
    "SELECT concat_ws('|', indicator, source, unit, band, sex) AS cell, n FROM official_count WHERE year = $1",
    [reportYear],
  );
  return Object.fromEntries(rows.map(({ cell, n }) => [cell, n]));
}

/** Children, not answers: who came by code and by messenger is one child, who said no commune lives in one all the same. */
function trulyThere(
  { around, messenger, playing }: Rehearsal,
  indicator: string,
  isOne: (pupil: Pupil) => boolean,
): number {
  const counted = playing.filter(({ pupil }) => pupil.comes.by !== "visit" && isOne(pupil));
  const feeding = counted.filter((one) => indicatorsOf(knownOf(one, around, messenger.name)).includes(indicator));
  return new Set(feeding.map(({ pupil }) => pupil.sameChildAs ?? pupil.number)).size;
}

/** So many children that every share can be told. */
function populationsOf(units: readonly string[]) {
  const girls = { "0-6": null, "7-10": null, "11-15": null };
  const row = (unit: string, [youngest, younger, older]: readonly [number, number, number]) => ({
    unit,
    year: reportYear,
    children: { "0-6": youngest, "7-10": younger, "11-15": older },
    girls,
    source: "made up",
    sourceDate: "2026-12-31",
  });
  return [row(province, [60_000, 40_000, 45_000]), ...units.map((unit) => row(unit, [900, 700, 800]))];
}
