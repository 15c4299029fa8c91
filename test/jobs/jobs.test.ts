import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finishEndings } from "../../server/jobs/finish-endings.ts";
import { forgetExpired } from "../../server/jobs/forget-expired.ts";
import { openQueue, queueSchema } from "../../server/jobs/queue.ts";
import { renewKeys } from "../../server/jobs/renew-keys.ts";
import { jobs, startJobs } from "../../server/jobs/start.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { readTurns } from "../../server/store/turn-readings.ts";
import { writeTurns } from "../../server/store/turns.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { campaign, stateOf } from "./campaigns.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
  await box.goTo("2027-01-04");
});
afterAll(() => box.drop());

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
    const overdue = await campaign(box, { unit: "01318", opensOn: "2027-03-01", closesOn: "2027-03-02" });
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
    expect(await stateOf(box, overdue)).toMatch(/open|closed/);
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
