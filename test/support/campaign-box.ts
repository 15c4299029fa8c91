import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SurveyCompleted } from "../../bot/dialogue/events.ts";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import type { BoxPorts } from "../../server/ballot-box/ports.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { openStore } from "../../server/store/client.ts";
import { loadFirstUnits } from "../../server/store/first-units.ts";
import { freshDatabase, type OpenedRooms, openedRooms, type TestDatabase } from "./database.ts";

/** Numbers that look drawn and are the same in every run (Mulberry32). */
export function seededDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** `store` and `keys` are the account's that may do everything, for what a test prepares and looks at. */
export type TestBox = BoxPorts & {
  /** What the program works with: each room under its own role, and the parts of the web application. */
  readonly rooms: OpenedRooms["rooms"];
  readonly web: OpenedRooms["web"];
  readonly url: string;
  readonly urls: TestDatabase["urls"];
  readonly folder: string;
  /** Sets the program's clock to noon of that day in Viet Nam. */
  goTo(day: string): Promise<void>;
  /** Moves the program's clock on. */
  waitMinutes(minutes: number): void;
  drop(): Promise<void>;
};

/**
 * A database with the units of Cao Bằng, a folder for keys, and a clock that stands where the test puts it. `connections`:
 * of all rooms together.
 */
export async function testBox(given: { readonly connections?: number } = {}): Promise<TestBox> {
  const database = await freshDatabase();
  await loadFirstUnits(database.store);
  const folder = mkdtempSync(join(tmpdir(), "emnoi-keys-"));
  let shiftSeconds = 0;
  const clockShift = () => `${shiftSeconds} seconds`;
  const store = openStore(database.url, { connections: 8, clockShift });
  const { rooms, web, close } = openedRooms({ urls: database.urls, keyDir: folder, clockShift, ...given });
  return {
    store,
    keys: keyFiles(store, folder),
    rooms,
    web,
    url: database.url,
    urls: database.urls,
    folder,
    goTo: async (day) => {
      const { rows } = await database.store.pool.query(
        "SELECT extract(epoch FROM ($1::date + time '12:00') AT TIME ZONE 'Asia/Ho_Chi_Minh' - now()) AS seconds",
        [day],
      );
      shiftSeconds = Number(rows[0].seconds);
    },
    waitMinutes: (minutes) => {
      shiftSeconds += minutes * 60;
    },
    drop: async () => {
      await close();
      await store.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hashOfBand(band: string): string {
  return builtInSurveys.find(({ survey }) => survey.band === band)?.hash ?? "";
}

/** A child's finished survey, by code. */
export function completedByCode(campaign: string, code: string): SurveyCompleted {
  return {
    type: "survey_completed",
    campaign,
    credential: { by: "code", code },
    survey: hashOfBand("11-15"),
    band: "11-15",
    unit: null,
    sex: "female",
    ethnicGroup: null,
    disability: null,
    answers: {},
    texts: {},
    hasOpinion: true,
    finishedLesson: true,
    hasAllRight: false,
    isDoubtful: false,
  };
}
