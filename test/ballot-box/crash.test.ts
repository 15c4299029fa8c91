import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeBox, resumeClosings } from "../../server/ballot-box/close-box.ts";
import { publishFeedback } from "../../server/ballot-box/feedback.ts";
import { openBox } from "../../server/ballot-box/make-box.ts";
import type { BoxPorts } from "../../server/ballot-box/ports.ts";
import { takeTurnout } from "../../server/ballot-box/turnout.ts";
import { keyFiles } from "../../server/privacy/key-files.ts";
import { answerAtOnce, completed, freshBox, onTelegram, onWeb, planned, type TestBox } from "../support/box.ts";
import { answers } from "../support/box-answers.ts";
import { Killed, killedAt } from "../support/interrupted.ts";

let box: TestBox;
beforeAll(async () => {
  box = await freshBox();
});
afterAll(() => box.drop());

const rowsOf = async (sql: string, values: readonly unknown[] = []) =>
  (await box.store.pool.query(sql, [...values])).rows;
const filesOf = (family: string, campaign: string) =>
  readdirSync(box.keyDir).filter((file) => file.startsWith(`${family}~${campaign}.`));

/** The same process, dying just before its nth statement. */
function dying(at: number): BoxPorts {
  const store = killedAt(box.store, at);
  return { store, keys: keyFiles(store, box.keyDir) };
}

/**
 * Does the work again and again, dying one statement later each time, until it once comes to its end. `check` says
 * whether what was worked on is as it was, so that the next try may take the same; returns how often it died.
 */
async function killedEverywhere<T>(
  prepare: (at: number) => Promise<T>,
  work: (ports: BoxPorts, on: T) => Promise<unknown>,
  isAsItWas: (on: T) => Promise<boolean>,
): Promise<number> {
  let on = await prepare(0);
  for (let at = 1; ; at += 1) {
    const isKilled = await work(dying(at), on).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Killed) return true;
        throw error;
      },
    );
    if (await isAsItWas(on)) continue;
    if (!isKilled) return at - 1;
    on = await prepare(at);
  }
}

/** Twelve children by telegram and eleven by code, of a year of their own. */
async function filled(campaign: string, year: number): Promise<string> {
  await planned(box.store.pool, campaign, year);
  await openBox(box, campaign);
  await answerAtOnce(box, [
    ...Array.from({ length: 12 }, (_, at) => ({
      completed: completed({ campaign, answers: { N: at }, texts: { T1: `text ${at}` } }),
      from: onTelegram(at),
    })),
    ...Array.from({ length: 11 }, (_, at) => ({
      completed: completed({ campaign, credential: { by: "code", code: `CODE000${at}` }, answers: { N: 100 + at } }),
      from: onWeb(at),
    })),
  ]);
  return campaign;
}

const truth = Array.from({ length: 12 }, (_, at) => at).concat(Array.from({ length: 11 }, (_, at) => 100 + at));

async function expectOpenedOnce(campaign: string): Promise<void> {
  expect(await closeBox(box, campaign)).toEqual({
    campaign,
    children: 23,
    visits: 0,
    answers: 23,
    spoiled: 0,
    withheldAnswers: 0,
    isBoxLost: false,
  });
  const given = await rowsOf("SELECT (answers->>'N')::int AS n FROM answer WHERE campaign_id = $1 ORDER BY 1", [
    campaign,
  ]);
  expect(given.map((row) => row.n)).toEqual(truth);
  expect((await rowsOf("SELECT FROM answer_text WHERE campaign_id = $1", [campaign])).length).toBe(12);
  expect((await rowsOf("SELECT FROM slip WHERE campaign_id = $1", [campaign])).length).toBe(12);
  expect((await rowsOf("SELECT to_regclass($1) AS box", [`ballot_box."ballot_${campaign}"`]))[0].box).toBeNull();
  expect(filesOf("campaign", campaign)).toEqual([]);
  expect(filesOf("turnout", campaign)).toEqual([]);
  expect(await rowsOf("SELECT FROM key_file WHERE state = 'ending'")).toEqual([]);
}

async function expectPublishedOnce(year: number): Promise<void> {
  const counts = await rowsOf("SELECT indicator, source, n FROM official_count WHERE year = $1 ORDER BY 1, 2", [year]);
  const campaign = `published-${year}`;
  expect(counts).toEqual(
    ["22", "23a", "24w"].flatMap((indicator) => [
      { indicator, source: `code:${campaign}`, n: 11 },
      { indicator, source: "telegram", n: 12 },
    ]),
  );
  const tags = await rowsOf(
    "SELECT indicator, count(*)::int AS n FROM ballot_box.counted_child WHERE year = $1 GROUP BY 1",
    [year],
  );
  expect(tags.map((row) => row.n)).toEqual([12, 12, 12]);
  expect(await rowsOf("SELECT FROM slip WHERE campaign_id = $1", [campaign])).toEqual([]);
  expect((await rowsOf("SELECT FROM feedback WHERE campaign_id = $1", [campaign])).length).toBe(2);
  expect(filesOf("slip", campaign)).toEqual([]);
}

const stateOf = async (campaign: string) =>
  (await rowsOf("SELECT state FROM campaign WHERE id = $1", [campaign]))[0].state;

test("killed before any statement of opening a campaign, it opens when it is tried again", async () => {
  const kills = await killedEverywhere(
    (at) => planned(box.store.pool, `open-${at}`, 2100 + at),
    (ports, campaign) => openBox(ports, campaign),
    async (campaign) => {
      await openBox(box, campaign);
      await answerAtOnce(box, [{ completed: completed({ campaign }), from: onTelegram(1) }]);
      await takeTurnout(box, campaign);
      return false;
    },
  );
  expect(kills).toBeGreaterThan(15);
});

test("killed before any statement of closing a campaign, the next start opens the box once and whole", async () => {
  const kills = await killedEverywhere(
    (at) => filled(`close-${at}`, 2200),
    (ports, campaign) => closeBox(ports, campaign),
    async (campaign) => {
      if ((await stateOf(campaign)) !== "closed") {
        expect(await rowsOf("SELECT FROM answer WHERE campaign_id = $1", [campaign])).toEqual([]);
        expect(await rowsOf("SELECT FROM campaign_count WHERE campaign_id = $1", [campaign])).toEqual([]);
        return true;
      }
      await box.keys.finishEndings();
      await resumeClosings(box);
      await expectOpenedOnce(campaign);
      return false;
    },
  );
  expect(kills).toBeGreaterThan(20);
});

test("a campaign that was left closing is opened by the next start", async () => {
  const campaign = await filled("left-closing", 2200);
  await expect(closeBox(dying(12), campaign)).rejects.toThrow(Killed);
  expect(await stateOf(campaign)).toBe("closing");
  expect(await resumeClosings(box)).toEqual([campaign]);
  await expectOpenedOnce(campaign);
});

test("killed before any statement of publishing the answer, children become official once when it is tried again", async () => {
  const kills = await killedEverywhere(
    async (at) => {
      const campaign = await filled(`published-${2300 + at}`, 2300 + at);
      await closeBox(box, campaign);
      return { campaign, year: 2300 + at };
    },
    (ports, { campaign }) => publishFeedback(ports, campaign, answers),
    async ({ campaign, year }) => {
      const [{ day }] = await rowsOf("SELECT feedback_published_on AS day FROM campaign WHERE id = $1", [campaign]);
      if (day === null) {
        expect((await rowsOf("SELECT FROM slip WHERE campaign_id = $1", [campaign])).length).toBe(12);
        expect(await rowsOf("SELECT FROM official_count WHERE year = $1", [year])).toEqual([]);
        return true;
      }
      await box.keys.finishEndings();
      await publishFeedback(box, campaign, answers);
      await expectPublishedOnce(year);
      return false;
    },
  );
  expect(kills).toBeGreaterThan(15);
});

/** Runs the work in a process of its own and kills it with SIGKILL where its next statement holds the words. */
async function killedForReal(work: "close" | "publish", campaign: string, words: string): Promise<void> {
  const script = join(import.meta.dirname, "../support/box-process.ts");
  const child = spawn(process.execPath, [script, box.urls.survey, box.keyDir, work, campaign, words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await once(child.stdout, "data");
  child.kill("SIGKILL");
  const [, signal] = await once(child, "exit");
  expect([String(said).trim(), signal]).toEqual(["here", "SIGKILL"]);
}

test.each([
  ["with half of it written", "INSERT INTO answer_text"],
  ["before the ballots are dropped", "DROP TABLE"],
  ["before the key's row says so", "SET state = 'destroyed'"],
])("a process that is really killed %s leaves nothing lost and nothing twice", async (_when, words) => {
  const campaign = await filled(
    `really-${words
      .replaceAll(/[^A-Za-z]/g, "")
      .toLowerCase()
      .slice(0, 40)}`,
    2400,
  );
  await killedForReal("close", campaign, words);
  await box.keys.finishEndings();
  await resumeClosings(box);
  await expectOpenedOnce(campaign);
});

test("a process that is really killed while it publishes leaves nothing counted twice", async () => {
  const campaign = await filled("published-2500", 2500);
  await closeBox(box, campaign);
  await killedForReal("publish", campaign, "INSERT INTO official_count");
  await publishFeedback(box, campaign, answers);
  await expectPublishedOnce(2500);
});
