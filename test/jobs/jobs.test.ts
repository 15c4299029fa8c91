import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCampaign, openCampaign } from "../../server/ballot-box/plan-campaign.ts";
import { readTurnout } from "../../server/ballot-box/turnout.ts";
import { closeDueCampaigns } from "../../server/jobs/close-due-campaigns.ts";
import { finishEndings } from "../../server/jobs/finish-endings.ts";
import { forgetAnswers } from "../../server/jobs/forget-answers.ts";
import { forgetExpired } from "../../server/jobs/forget-expired.ts";
import { openDueCampaigns } from "../../server/jobs/open-due-campaigns.ts";
import { openQueue, queueSchema } from "../../server/jobs/queue.ts";
import { renewKeys } from "../../server/jobs/renew-keys.ts";
import { closingsJob } from "../../server/jobs/resume-closings.ts";
import { jobs, startJobs } from "../../server/jobs/start.ts";
import { takeTurnouts } from "../../server/jobs/take-turnouts.ts";
import { readCampaign } from "../../server/store/campaigns.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { readTurns } from "../../server/store/turn-readings.ts";
import { writeTurns } from "../../server/store/turns.ts";
import { seededDraw, type TestBox, testBox } from "../support/campaign-box.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-04");
});
afterAll(() => box.drop());

let seed = 0;
async function campaign(unit: string, opensOn: string, closesOn: string): Promise<string> {
  seed += 1;
  const creation = await createCampaign(
    { ...box, draw: seededDraw(seed), yearStarts: "12-15" },
    { name: "Đợt", surveys: ["tieng-noi-cua-em"], opensOn, closesOn, answersBy: null, units: [unit], isTrial: false },
  );
  if (creation.is === "refused") throw new Error(JSON.stringify(creation.refusals));
  await openCampaign(box, creation.campaign.id);
  return creation.campaign.id;
}
const stateOf = async (id: string) => (await readCampaign(box.store, id))?.state;

describe("campaigns keep their days", () => {
  test("one opens on its first day and closes after its last, and the next one takes its place", async () => {
    const first = await campaign("01273", "2027-01-11", "2027-01-20");
    const second = await campaign("01273", "2027-01-21", "2027-01-31");
    expect([await stateOf(first), await stateOf(second)]).toEqual(["scheduled", "scheduled"]);
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    await box.goTo("2027-01-11");
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([first]);
    await box.goTo("2027-01-20");
    box.waitMinutes(11 * 60 + 59);
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([]);
    box.waitMinutes(2);
    // The first still stands open: the second waits for it.
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([first]);
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([second]);
    expect([await stateOf(first), await stateOf(second)]).toEqual(["closed", "open"]);
  });

  test("one whose days passed while nothing ran is not opened after its end", async () => {
    const missed = await campaign("01279", "2027-01-25", "2027-01-26");
    await box.goTo("2027-01-28");
    expect(await openDueCampaigns(box.rooms.survey)).toEqual([]);
    expect(await stateOf(missed)).toBe("scheduled");
  });

  test("several processes may do it at once", async () => {
    const due = await campaign("01288", "2027-01-29", "2027-01-30");
    await box.goTo("2027-01-29");
    await Promise.all([openDueCampaigns(box.rooms.survey), openDueCampaigns(box)]);
    expect(await stateOf(due)).toBe("open");
    await box.goTo("2027-02-01");
    await Promise.all([closeDueCampaigns(box.rooms.survey), closeDueCampaigns(box)]);
    expect(await stateOf(due)).toBe("closed");
  });

  test("a closing that was interrupted is gone on with", async () => {
    const id = await campaign("01290", "2027-02-01", "2027-02-05");
    await box.store.pool.query("UPDATE campaign SET state = 'closing' WHERE id = $1", [id]);
    expect(await closingsJob.run(box.rooms.survey)).toContain(id);
    expect(await stateOf(id)).toBe("closed");
  });

  test("a campaign that cannot be closed keeps no other waiting, and is not passed over in silence", async () => {
    const [one, other] = [
      await campaign("01294", "2027-02-01", "2027-02-10"),
      await campaign("01297", "2027-02-01", "2027-02-10"),
    ];
    await box.goTo("2027-02-11");
    const [stuck = "", free = ""] = [one, other].sort();
    // Something in the database refuses it.
    await box.store.pool.query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
    );
    await box.store.pool.query(
      `CREATE TRIGGER refuse BEFORE UPDATE ON campaign FOR EACH ROW WHEN (OLD.id = '${stuck}') EXECUTE FUNCTION refuse()`,
    );
    await expect(closeDueCampaigns(box.rooms.survey)).rejects.toThrow("no");
    expect([await stateOf(stuck), await stateOf(free)]).toEqual(["open", "closed"]);
    await box.store.pool.query("DROP TRIGGER refuse ON campaign");
    expect(await closeDueCampaigns(box.rooms.survey)).toEqual([stuck]);
  });
});

test("the turnout of every open campaign is taken, and again gives the same", async () => {
  await box.goTo("2027-02-15");
  const id = await campaign("01304", "2027-02-15", "2027-02-20");
  expect(await readTurnout(box, id)).toBeNull();
  expect(await takeTurnouts(box.rooms.survey)).toEqual([id]);
  const first = await readTurnout(box, id);
  expect(first).toMatchObject({ children: 0, visits: 0 });
  await takeTurnouts(box.rooms.survey);
  expect(await readTurnout(box, id)).toEqual(first);
});

test("short texts go 90 days after their campaign, answers after 24 months; counts and open campaigns stay", async () => {
  await box.goTo("2027-03-01");
  const closed = await campaign("01279", "2027-03-01", "2027-03-10");
  const { pool } = box.store;
  await pool.query(
    `INSERT INTO answer (id, campaign_id, survey_hash, counts_as, band, answers, is_doubtful)
     VALUES (gen_random_uuid(), $1, 'h', 'counted', '11-15', '{}', false)`,
    [closed],
  );
  await pool.query(
    `INSERT INTO answer_text (id, campaign_id, survey_hash, question, counts_as, band, text)
     VALUES (gen_random_uuid(), $1, 'h', 'q', 'counted', '11-15', 'x')`,
    [closed],
  );
  await box.goTo("2029-06-01");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await pool.query("UPDATE campaign SET state = 'closed' WHERE id = $1", [closed]);
  await box.goTo("2027-06-08");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await box.goTo("2027-06-09");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 1 });
  await box.goTo("2029-03-10");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 0, texts: 0 });
  await box.goTo("2029-03-11");
  expect(await forgetAnswers(box.rooms.survey)).toEqual({ answers: 1, texts: 0 });
});

describe("what is forgotten", () => {
  const key = (n: number) => Buffer.alloc(32, n);
  const turn = (n: number, revision: number) => ({
    key: key(n),
    revision,
    body: Buffer.alloc(1100, n),
    update: Buffer.alloc(32, n),
    ballot: null,
    channel: "test",
    owed: [{ id: `00000000-0000-4000-8000-00000000000${n}`, position: "1", sealed: Buffer.alloc(1100) }],
  });
  const revisionOf = async (n: number) => {
    const [reading] = await readTurns(box.store.pool, [{ keys: [key(n)], updates: [] }]);
    return reading?.dialogues[0]?.revision ?? 0;
  };
  const counts = async () => {
    const { rows } = await box.store.pool.query(
      `SELECT (SELECT count(*)::int FROM dialogue) AS dialogues, (SELECT count(*)::int FROM seen_update) AS updates,
              (SELECT count(*)::int FROM outbox_message) AS messages`,
    );
    return rows[0];
  };

  test("a conversation after an hour of silence, an owed message after six hours, an update after a day", async () => {
    await writeTurns(box.store.pool, [turn(1, 0)]);
    box.waitMinutes(59);
    expect(await forgetExpired(box.rooms.turn)).toEqual({ dialogues: 0, updates: 0, messages: 0 });
    box.waitMinutes(2);
    expect(await forgetExpired(box.rooms.turn)).toEqual({ dialogues: 1, updates: 0, messages: 0 });
    box.waitMinutes(5 * 60);
    expect(await forgetExpired(box.rooms.turn)).toEqual({ dialogues: 0, updates: 0, messages: 1 });
    box.waitMinutes(18 * 60);
    expect(await forgetExpired(box.rooms.turn)).toEqual({ dialogues: 0, updates: 1, messages: 0 });
    expect(await counts()).toEqual({ dialogues: 0, updates: 0, messages: 0 });
  });

  test("a conversation that is kept awake is forgotten after six hours all the same, exactly when it is not read any more", async () => {
    for (let times = 0; times < 7; times += 1) {
      await writeTurns(box.store.pool, [{ ...turn(2, await revisionOf(2)), owed: [], update: null }]);
      box.waitMinutes(51);
    }
    expect(await revisionOf(2)).not.toBe(0);
    expect((await forgetExpired(box.rooms.turn)).dialogues).toBe(0);
    box.waitMinutes(4);
    expect(await revisionOf(2)).toBe(0);
    expect((await forgetExpired(box.rooms.turn)).dialogues).toBe(1);
  });

  test("what somebody else holds is left for the next time, and nobody waits", async () => {
    await writeTurns(box.store.pool, [{ ...turn(3, 0), owed: [], update: null }]);
    box.waitMinutes(2 * 60);
    await inTransaction(box.store.pool, async (holder) => {
      await holder.query("SELECT FROM dialogue WHERE key = $1 FOR UPDATE", [key(3)]);
      expect((await forgetExpired(box.rooms.turn)).dialogues).toBe(0);
    });
    expect((await forgetExpired(box.rooms.turn)).dialogues).toBe(1);
  });
});

describe("keys", () => {
  test("are renewed after six hours and gone after twelve", async () => {
    const live = async () => {
      const { rows } = await box.store.pool.query(
        "SELECT name FROM key_file WHERE name LIKE 'conv/%' AND state = 'active' ORDER BY name",
      );
      return rows.map(({ name }) => name);
    };
    await renewKeys(box.rooms.survey);
    const [first = ""] = await live();
    expect(first).not.toBe("");
    box.waitMinutes(6 * 60 + 1);
    await renewKeys(box.rooms.survey);
    expect((await live()).length).toBeGreaterThan(1);
    box.waitMinutes(7 * 60);
    await renewKeys(box.rooms.survey);
    expect(await live()).not.toContain(first);
  });

  test("whose end a kill interrupted are destroyed", async () => {
    await box.keys.ensure("campaign/ended");
    await box.store.pool.query("UPDATE key_file SET state = 'ending' WHERE name = 'campaign/ended'");
    const file = readdirSync(box.folder).find((name) => name.includes("ended")) ?? "";
    expect(await finishEndings(box.rooms.survey)).toEqual(["campaign/ended"]);
    expect(existsSync(join(box.folder, file))).toBe(false);
    rmSync(join(box.folder, file), { force: true });
  });
});

describe("the queue", () => {
  test("starts with every job at its Vietnamese hour, does what is due, stops cleanly, and starts again", async () => {
    await box.goTo("2027-03-01");
    const overdue = await campaign("01318", "2027-03-01", "2027-03-02");
    await box.goTo("2027-03-05");
    const failures: unknown[] = [];
    const log = { failed: (_: string, error: unknown) => failures.push(error) };
    const [one, other] = await Promise.all([
      startJobs({ portsOf: (room) => box.rooms[room], directUrl: box.url, log }),
      startJobs({ portsOf: (room) => box.rooms[room], directUrl: box.url, log }),
    ]);
    await Promise.all([one.stop(), other.stop()]);
    const again = await startJobs({ portsOf: (room) => box.rooms[room], directUrl: box.url, log });
    await again.stop();
    expect(failures).toEqual([]);
    expect(await stateOf(overdue)).toMatch(/open|closed/);
    const { rows } = await box.store.pool.query(
      `SELECT name, cron, timezone FROM ${queueSchema}.schedule ORDER BY name`,
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(
      jobs
        .map(({ name, cron }) => ({ name, cron, timezone: "Asia/Ho_Chi_Minh" }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
  });

  test("keeps nothing of what a job met: neither what it returned nor the words of an error", async () => {
    const secret = "Nguyễn Văn A, 0912345678, 2027-dot-1-abcd";
    let calls = 0;
    let told = () => {};
    const failed = new Promise<void>((resolve) => {
      told = resolve;
    });
    const job = {
      name: "rehearsal",
      cron: "0 0 1 1 *",
      run: async () => {
        calls += 1;
        if (calls === 1) throw Object.assign(new Error(secret), { code: "53100", detail: secret });
        return secret;
      },
    };
    const reports = { failed: () => told() };
    const made = await openQueue(box.url, { jobs: [job], reports });
    await made.stop();
    const sender = new PgBoss({ connectionString: box.url, schema: queueSchema, supervise: false, schedule: false });
    await sender.start();
    await sender.send("rehearsal", null);
    const working = await openQueue(box.url, { jobs: [job], reports });
    await failed;
    await working.stop();
    await sender.stop();
    const dump = await everythingOf(queueSchema);
    expect(dump).toContain("53100");
    expect(dump).not.toMatch(/Nguyễn|0912345678|2027-dot/);
    expect(dump).not.toContain("server/jobs");
  });
});

async function everythingOf(schema: string): Promise<string> {
  const { rows: tables } = await box.store.pool.query("SELECT tablename FROM pg_tables WHERE schemaname = $1", [
    schema,
  ]);
  expect(tables.length).toBeGreaterThan(3);
  const texts: string[] = [];
  for (const { tablename } of tables) {
    const { rows } = await box.store.pool.query(`SELECT t::text AS line FROM ${schema}."${tablename}" t`);
    texts.push(...rows.map(({ line }) => line));
  }
  return texts.join("\n");
}
