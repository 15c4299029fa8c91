import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Messenger } from "../../../bot/channels/channel.ts";
import { builtInSurveys } from "../../../bot/surveys/load.ts";
import type { AgeBand, Survey } from "../../../bot/surveys/survey.ts";
import { type Assembled, assemble } from "../../../server/app.ts";
import { issueCodes } from "../../../server/ballot-box/class-codes.ts";
import { createCampaign, openCampaign } from "../../../server/ballot-box/plan-campaign.ts";
import type { BoxPorts } from "../../../server/ballot-box/ports.ts";
import type { Config } from "../../../server/config.ts";
import { type Log, openLog } from "../../../server/log.ts";
import { keyFiles } from "../../../server/privacy/key-files.ts";
import { communesOn, type Unit } from "../../../server/statistics/units.ts";
import { openStore } from "../../../server/store/client.ts";
import { loadFirstUnits } from "../../../server/store/first-units.ts";
import type { RoomUrls } from "../../../server/store/stores.ts";
import { type StoredSurvey, storeSurveys } from "../../../server/store/surveys.ts";
import { readUnits } from "../../../server/store/units.ts";
import { seededDraw } from "../campaign-box.ts";
import { freshDatabase, openedRooms } from "../database.ts";
import { type Clock, rehearsalClock } from "./clock.ts";
import type { Surroundings } from "./pupil.ts";
import { usualConfig } from "./usual-config.ts";

/** A province of its own: database, keys, clock, and every line that the program logs. */
export type World = BoxPorts & {
  readonly url: string;
  readonly urls: RoomUrls;
  readonly keyDir: string;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Log;
  readonly logged: readonly string[];
  goTo(isoDay: string): Promise<void>;
  /** Starts the program anew, as after a restart: nothing of the one before stays in memory. */
  start(messengers?: readonly Messenger[]): Promise<Assembled>;
  drop(): Promise<void>;
};

export async function newWorld(): Promise<World> {
  const database = await freshDatabase();
  await loadFirstUnits(database.store);
  const keyDir = join(mkdtempSync(join(tmpdir(), "emnoi-campaign-")), "keys");
  const clock = rehearsalClock();
  const store = openStore(database.url, { clockShift: clock.shift });
  const keys = keyFiles(store, keyDir);
  const { web, close } = openedRooms({ urls: database.urls, keyDir, clockShift: clock.shift });
  const logged: string[] = [];
  const log = openLog({ level: "debug", nowMs: () => 0, write: (line) => logged.push(line) });
  const config = usualConfig();
  return {
    store,
    keys,
    url: database.url,
    urls: database.urls,
    keyDir,
    clock,
    config,
    log,
    logged,
    goTo: (isoDay) => clock.goTo(isoDay, database.store.pool),
    start: (messengers = []) => assemble({ config, ...web, messengers, log }),
    drop: async () => {
      await close();
      await store.close();
      await database.drop();
      rmSync(join(keyDir, ".."), { recursive: true, force: true });
    },
  };
}

export type CampaignDays = { readonly opensOn: string; readonly closesOn: string; readonly answersBy: string };
export type Asking = CampaignDays & {
  readonly units: readonly string[];
  /** Other documents than those that come with the program. */
  readonly surveys?: readonly StoredSurvey[];
};

/** Plans a campaign and opens it, on its first day; returns its id. */
export async function openedCampaign(world: World, asking: Asking): Promise<string> {
  await world.goTo(asking.opensOn);
  const surveys = asking.surveys ?? builtInSurveys;
  await storeSurveys(world.store, surveys);
  const creation = await createCampaign(
    { ...world, draw: seededDraw(1), yearStarts: world.config.REPORT_YEAR_STARTS },
    { ...asking, name: "Đợt thử nghiệm cả vòng", surveys: surveys.map(({ survey }) => survey.code), isTrial: false },
  );
  if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
  const { id } = creation.campaign;
  const opening = await openCampaign(world, id);
  if (opening.is !== "open") throw new Error(`the campaign is ${opening.is}`);
  return id;
}

/** Class codes for one commune and band, in the order in which they are printed. */
export async function codesFor(
  world: World,
  request: { readonly campaign: string; readonly unit: string; readonly band: AgeBand; readonly count: number },
  seed: number,
): Promise<readonly string[]> {
  const issue = await issueCodes({ ...world, draw: seededDraw(seed) }, request);
  if (issue.is === "refused") throw new Error(JSON.stringify(issue.refusal));
  return issue.codes;
}

export async function communes(world: World, isoDay: string): Promise<readonly Unit[]> {
  return communesOn(await readUnits(world.store), isoDay);
}

/** What children know: the surveys that they are asked, and the names of the communes. */
export function surroundingsOf(
  units: readonly Unit[],
  surveys: readonly StoredSurvey[] = builtInSurveys,
): Surroundings {
  const ofBand = (band: AgeBand): Survey => {
    const found = surveys.find(({ survey }) => survey.band === band);
    if (found === undefined) throw new Error(`no survey for ${band}`);
    return found.survey;
  };
  return {
    surveys: { "7-10": ofBand("7-10"), "11-15": ofBand("11-15") },
    nameOf: (unit) => units.find(({ code }) => code === unit)?.name ?? unit,
  };
}
