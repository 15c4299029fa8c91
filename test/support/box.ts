import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SurveyCompleted } from "../../bot/dialogue/events.ts";
import type { AgeBand } from "../../bot/surveys/survey.ts";
import type { BoxPorts } from "../../server/ballot-box/ports.ts";
import { type From, sealer } from "../../server/ballot-box/seal.ts";
import type { Store } from "../../server/store/client.ts";
import type { RoomUrls } from "../../server/store/stores.ts";
import type { Queryable } from "../../server/store/transaction.ts";
import type { BallotRow } from "../../server/store/turns.ts";
import { freshDatabase, openedRooms } from "./database.ts";

/** `store` and `keys` are those of the room of the boxes, under its own role. */
export type TestBox = BoxPorts & {
  /** As the account that may do everything. */
  readonly owner: Store;
  readonly url: string;
  readonly urls: RoomUrls;
  readonly keyDir: string;
  drop(): Promise<void>;
};

/** A new database and a new key folder. */
export async function freshBox(): Promise<TestBox> {
  const database = await freshDatabase();
  const keyDir = join(mkdtempSync(join(tmpdir(), "emnoi-box-")), "keys");
  const { rooms, close } = openedRooms({ urls: database.urls, keyDir, connections: 30 });
  return {
    ...rooms.survey,
    owner: database.store,
    url: database.url,
    urls: database.urls,
    keyDir,
    drop: async () => {
      await close();
      await database.drop();
      rmSync(join(keyDir, ".."), { recursive: true, force: true });
    },
  };
}

export const surveyHashes: Readonly<Record<AgeBand, string>> = { "7-10": "a".repeat(64), "11-15": "b".repeat(64) };

/** A planned campaign with a survey for each band, as planning leaves it; `year: null` is a trial. */
export async function planned(db: Queryable, id: string, year: number | null = 2027): Promise<string> {
  await db.query(
    `INSERT INTO campaign (id, name, state, is_trial, report_year, opens_on)
     VALUES ($1, $1, 'scheduled', $2, $3, program_today())`,
    [id, year === null, year],
  );
  for (const [band, hash] of Object.entries(surveyHashes))
    await db.query("INSERT INTO campaign_survey (campaign_id, band, survey_hash) VALUES ($1, $2, $3)", [
      id,
      band,
      hash,
    ]);
  return id;
}

/** A child of 11 to 15 who answered everything; whatever a test is about is given. */
export function completed(given: Partial<SurveyCompleted> & { readonly campaign: string }): SurveyCompleted {
  const band = given.band ?? "11-15";
  return {
    type: "survey_completed",
    credential: { by: "messenger", animal: "cat" },
    survey: surveyHashes[band],
    band,
    unit: "01273",
    sex: "female",
    ethnicGroup: null,
    disability: null,
    answers: { C1: "yes" },
    texts: {},
    hasOpinion: true,
    finishedLesson: true,
    hasAllRight: true,
    isDoubtful: false,
    ...given,
  };
}

export const visit = (): SurveyCompleted["credential"] => ({ by: "visit", draw: randomBytes(16).toString("hex") });

/** Puts a ballot into its box as a turn does: the campaign's row is share-locked, a second ballot changes nothing. */
export async function cast(db: Queryable, ballot: BallotRow): Promise<boolean> {
  const { rowCount } = await db.query(
    `WITH locked AS MATERIALIZED (SELECT id FROM campaign WHERE id = $1 AND state = 'open' FOR SHARE)
     INSERT INTO ballot_box.ballot SELECT id, $2, $3, $4 FROM locked ON CONFLICT DO NOTHING`,
    [ballot.campaign, ballot.tag, ballot.sealedParticipation, ballot.sealedAnswers],
  );
  return rowCount === 1;
}

export type Participant = { readonly completed: SurveyCompleted; readonly from: From };

/** Each child in turn answers, in a transaction of its own. */
export async function answerAll(ports: BoxPorts, children: readonly Participant[]): Promise<void> {
  const { seal } = sealer(ports);
  for (const child of children) {
    const ballot = await seal(child.completed, child.from);
    if (ballot === null) throw new Error("the campaign is not open");
    await cast(ports.store.pool, ballot);
  }
}

/** The same in one statement, where the order in which they come is not what a test is about. */
export async function answerAtOnce(ports: BoxPorts, children: readonly Participant[]): Promise<void> {
  const { seal } = sealer(ports);
  const sealed = await Promise.all(children.map((child) => seal(child.completed, child.from)));
  const ballots = sealed.filter((ballot) => ballot !== null);
  if (ballots.length < children.length) throw new Error("the campaign is not open");
  await ports.store.pool.query(
    `INSERT INTO ballot_box.ballot SELECT * FROM unnest($1::text[], $2::bytea[], $3::bytea[], $4::bytea[])
     ON CONFLICT DO NOTHING`,
    [
      ballots.map(({ campaign }) => campaign),
      ballots.map(({ tag }) => tag),
      ballots.map(({ sealedParticipation }) => sealedParticipation),
      ballots.map(({ sealedAnswers }) => sealedAnswers),
    ],
  );
}

export const onTelegram = (account: number | string): From => ({ channel: "telegram", address: String(account) });
export const onWeb = (session: number | string): From => ({ channel: "web", address: `session-${session}` });
