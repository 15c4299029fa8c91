import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Assembled } from "../../server/app.ts";
import { closeBox } from "../../server/ballot-box/close-box.ts";
import { viewOf } from "../support/campaign/box-view.ts";
import { sendInto } from "../support/campaign/browser.ts";
import { type WebPlayer, webPlayer } from "../support/campaign/players.ts";
import type { Pupil, Surroundings } from "../support/campaign/pupil.ts";
import { knownOf, tallied } from "../support/campaign/truth.ts";
import { codesFor, communes, newWorld, openedCampaign, surroundingsOf, type World } from "../support/campaign/world.ts";

/** A whole province that answers in the same minute: a thousand children, each with a code of its own. */
const days = { opensOn: "2027-03-01", closesOn: "2027-03-20", answersBy: "2027-04-20" };
const many = 1000;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let world: World;
let campaign: string;
let program: Assembled;
let around: Surroundings;
let children: readonly WebPlayer[];

beforeAll(async () => {
  world = await newWorld();
  const places = (await communes(world, days.opensOn)).slice(0, 1);
  const [unit = ""] = places.map(({ code }) => code);
  around = surroundingsOf(places);
  campaign = await openedCampaign(world, { ...days, units: [unit] });
  const codes = await codesFor(world, { campaign, unit, band: "7-10", count: many }, 11);
  program = await world.start();
  children = codes.map((code, number) => {
    const pupil: Pupil = {
      number,
      band: "7-10",
      sex: number % 2 === 0 ? "female" : "male",
      lives: unit,
      says: unit,
      comes: { by: "code", code, unit },
    };
    return webPlayer(pupil, { send: sendInto(program.app), hasScript: true, isHasty: number % 20 === 0 }, around);
  });
});
afterAll(async () => {
  await program.close();
  await world.drop();
});

/** As fast as it goes, and nobody waits for the others. */
async function toTheEnd(child: WebPlayer): Promise<number> {
  for (let taps = 1; ; taps += 1) if (!(await child.tap())) return taps;
}

test("of a thousand children at once none is lost and none is counted twice", async () => {
  const startedMs = performance.now();
  const taps = (await Promise.all(children.map(toTheEnd))).reduce((sum, n) => sum + n, 0);
  const seconds = (performance.now() - startedMs) / 1000;
  console.info(`${many} children, ${taps} taps: ${seconds.toFixed(1)} s, ${Math.round(taps / seconds)} taps a second`);
  expect(children.map(({ told }) => told.saw)).toEqual(children.map(() => "ended/finished"));
  const box = viewOf(world, campaign, { yearKey: "part/2027/1", messenger: "none" });
  expect(await box.ballots()).toBe(many);
  expect(await box.ballotsOf(children.map(({ pupil }) => pupil))).toBe(many);
  expect(await closeBox(world, campaign)).toMatchObject({ children: many, visits: 0, spoiled: 0 });
  const given = children
    .map((child) => knownOf(child, around, "none"))
    .filter(({ hasOpinion, finishedLesson }) => hasOpinion && finishedLesson);
  const answers = await box.answers();
  expect(given).toHaveLength(many);
  expect(tallied(answers.map(({ content }) => content))).toEqual(tallied(given.map(({ content }) => content)));
});
