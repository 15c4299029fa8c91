import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "../../server/store/client.ts";
import { dropConversations, dropDelivered, holdLonger, letGo, takeDue } from "../../server/store/outbox.ts";
import { readTurns } from "../../server/store/turn-readings.ts";
import { type TurnWrite, writeTurns } from "../../server/store/turns.ts";
import { freshDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
const pool = () => database.store.pool;

beforeAll(async () => {
  database = await freshDatabase();
  await pool().query(
    "INSERT INTO campaign (id, name, state, is_trial, opens_on) VALUES ('c1', 'Đợt', 'open', true, '2026-11-01'), ('c2', 'Đợt 2', 'closing', true, '2026-11-01')",
  );
  await pool().query("CREATE TABLE ballot_box.ballot_c1 PARTITION OF ballot_box.ballot FOR VALUES IN ('c1', 'c2')");
});
afterAll(() => database.drop());

const key = () => randomBytes(32);
const body = Buffer.from("a sealed dialogue");

function turn(given: Partial<TurnWrite> = {}): TurnWrite {
  return { key: key(), revision: 0, body, update: null, ballot: null, channel: "test", owed: [], ...given };
}
const ballot = (campaign: string, tag = randomBytes(16)) => ({
  campaign,
  tag,
  sealedParticipation: Buffer.alloc(8),
  sealedAnswers: Buffer.alloc(8),
});
const owed = (position: number) => ({ id: crypto.randomUUID(), position: String(position), sealed: Buffer.from("m") });

const written = async (turns: readonly TurnWrite[]) => (await writeTurns(pool(), turns)).map(({ is }) => is);

async function revisionOf(row: Buffer): Promise<number | undefined> {
  const [reading] = await readTurns(pool(), [{ keys: [row], updates: [] }]);
  return reading?.dialogues[0]?.revision;
}
const ballots = async () => Number((await pool().query("SELECT count(*) FROM ballot_box.ballot")).rows[0].count);

test("a turn on a revision that is not there any more changes nothing", async () => {
  const row = key();
  expect(await written([turn({ key: row })])).toEqual(["saved"]);
  const first = (await revisionOf(row)) ?? 0;
  expect(await written([turn({ key: row, revision: first })])).toEqual(["saved"]);
  const late = turn({ key: row, revision: first, ballot: ballot("c1"), owed: [owed(1)] });
  const before = await ballots();
  expect(await written([late])).toEqual(["lost-race"]);
  expect(await ballots()).toBe(before);
  expect(await takeDue(pool(), ["test"], 10)).toEqual([]);
  expect(await revisionOf(row)).toBe(first + 1);
});

test("a conversation begun anew does not take a late write of the one before it", async () => {
  const row = key();
  const revisions = new Set<number>();
  for (let round = 0; round < 5; round += 1) {
    await written([turn({ key: row })]);
    const revision = (await revisionOf(row)) ?? 0;
    revisions.add(revision);
    expect(await written([turn({ key: row, revision, body: null })])).toEqual(["saved"]);
    expect(await revisionOf(row)).toBeUndefined();
  }
  expect(revisions.size).toBe(5);
  await written([turn({ key: row })]);
  for (const revision of revisions)
    expect(await written([turn({ key: row, revision, ballot: ballot("c1") })])).toEqual(["lost-race"]);
});

test("an expired conversation begins anew in its row, and its late write does not fit", async () => {
  const row = key();
  await written([turn({ key: row })]);
  const old = (await revisionOf(row)) ?? 0;
  await pool().query("UPDATE dialogue SET touched_at = touched_at - interval '61 minutes' WHERE key = $1", [row]);
  expect(await revisionOf(row)).toBeUndefined();
  expect(await written([turn({ key: row, revision: old })])).toEqual(["lost-race"]);
  expect(await written([turn({ key: row })])).toEqual(["saved"]);
  expect(await revisionOf(row)).not.toBe(old);
  await pool().query("UPDATE dialogue SET begun_at = begun_at - interval '6 hours' WHERE key = $1", [row]);
  expect(await revisionOf(row)).toBeUndefined();
});

test("a ballot into a campaign that is closing is refused with everything of its turn", async () => {
  const row = key();
  const update = key();
  const outcome = await written([turn({ key: row, update, ballot: ballot("c2"), owed: [owed(1)] })]);
  expect(outcome).toEqual(["campaign-not-open"]);
  expect(await revisionOf(row)).toBeUndefined();
  expect((await readTurns(pool(), [{ keys: [], updates: [update] }]))[0]?.seen).toEqual([]);
});

test("a second ballot of one child is thanked like the first and is not there twice, in one statement or in two", async () => {
  const tag = randomBytes(16);
  const before = await ballots();
  const twice = [turn({ ballot: ballot("c1", tag) }), turn({ ballot: ballot("c1", tag) })];
  expect(await written(twice)).toEqual(["saved", "saved"]);
  expect(await written([turn({ ballot: ballot("c1", tag) })])).toEqual(["saved"]);
  expect(await ballots()).toBe(before + 1);
});

test("one bad row of a batch does not keep the others from being saved", async () => {
  const good = turn();
  expect(await written([turn({ revision: 99 }), good, turn({ ballot: ballot("c2") })])).toEqual([
    "lost-race",
    "saved",
    "campaign-not-open",
  ]);
  expect(await revisionOf(good.key)).toBeGreaterThan(0);
});

test("an update that leaves no conversation behind is dealt with once, however many processes have it", async () => {
  const update = key();
  const forgetful = () => turn({ key: Buffer.alloc(32, 7), body: null, update, owed: [owed(1)] });
  const outcomes = (await Promise.all([1, 2, 3, 4].map(() => written([forgetful()])))).flat();
  expect(outcomes.filter((outcome) => outcome === "saved")).toHaveLength(1);
  const { rows } = await pool().query("DELETE FROM outbox_message WHERE channel = 'test' RETURNING id");
  expect(rows).toHaveLength(1);
});

test("batches over the same rows and updates in opposite orders never wait for each other", async () => {
  const rows = Array.from({ length: 40 }, () => ({ key: key(), update: key(), tag: randomBytes(16) }));
  const batch = (order: typeof rows) =>
    order.map((row) => turn({ ...row, ballot: ballot("c1", row.tag), owed: [owed(1)], channel: "none" }));
  const rounds = Array.from({ length: 12 }, (_, round) => written(batch(round % 2 ? rows : [...rows].reverse())));
  const saved = (await Promise.all(rounds)).flat().filter((outcome) => outcome === "saved");
  expect(saved).toHaveLength(rows.length);
});

test("of two turns of one conversation in one batch only the first is taken", async () => {
  const row = key();
  const update = key();
  const twice = [turn({ key: row, update, owed: [owed(1)] }), turn({ key: row, update, owed: [owed(2)] })];
  expect(await written(twice)).toEqual(["saved", "lost-race"]);
  expect((await pool().query("SELECT position FROM outbox_message WHERE conversation = $1", [row])).rows).toEqual([
    { position: "1" },
  ]);
});

test("who writes what is owed has it first; others may have it when it was let go, in order and one at a time", async () => {
  const row = key();
  const [first, second] = [owed(11), owed(12)];
  await writeTurns(pool(), [turn({ key: row, channel: "slow", owed: [first, second] })]);
  expect(await takeDue(pool(), ["slow"], 10)).toEqual([]);
  await letGo(pool(), [first.id, second.id]);
  expect((await takeDue(pool(), ["slow"], 10)).map(({ id }) => id)).toEqual([first.id]);
  expect(await takeDue(pool(), ["slow"], 10)).toEqual([]);
  expect(await holdLonger(pool(), [first.id, second.id])).toEqual([first.id]);
  await dropDelivered(pool(), [first.id]);
  expect((await takeDue(pool(), ["slow"], 10)).map(({ id }) => id)).toEqual([second.id]);
  await letGo(pool(), [second.id]);
  await dropConversations(pool(), [row]);
  expect(await takeDue(pool(), ["slow"], 10)).toEqual([]);
});

test("a turn is told what its conversation was owed before", async () => {
  const row = key();
  const [first, second] = [owed(21), owed(22)];
  const before = await writeTurns(pool(), [turn({ key: row, channel: "none", owed: [first] })]);
  expect(before).toEqual([{ is: "saved", earlier: [] }]);
  const revision = (await revisionOf(row)) ?? 0;
  const after = await writeTurns(pool(), [turn({ key: row, revision, channel: "none", owed: [second] })]);
  expect(after).toEqual([{ is: "saved", earlier: [first.id] }]);
});

test("what was delivered is deleted with what is written, whatever becomes of the turns", async () => {
  const row = key();
  const first = owed(31);
  await writeTurns(pool(), [turn({ key: row, channel: "none", owed: [first] })]);
  const revision = (await revisionOf(row)) ?? 0;
  const outcomes = await writeTurns(pool(), [turn({ key: row, revision }), turn({ revision: 99 })], [first.id]);
  expect(outcomes.map(({ is }) => is)).toEqual(["saved", "lost-race"]);
  expect(await revisionOf(row)).toBe(revision + 1);
  expect((await pool().query("SELECT FROM outbox_message WHERE id = $1", [first.id])).rowCount).toBe(0);
});

test("statements of turns are planned once, not each time, however few conversations they are about", async () => {
  const names = ["outbox-drop", "read-turns", "write-turns begins"];
  const fresh = openStore(database.url, { connections: 1 });
  try {
    for (let round = 0; round < 12; round += 1) {
      const rows = [key(), key()];
      await writeTurns(
        fresh.pool,
        rows.map((row) => turn({ key: row })),
      );
      await readTurns(fresh.pool, [{ keys: [rows[0] ?? key()], updates: [key()] }]);
      await dropDelivered(fresh.pool, [crypto.randomUUID()]);
    }
    const { rows } = await fresh.pool.query(
      "SELECT name, custom_plans::int AS anew FROM pg_prepared_statements WHERE name = ANY($1) ORDER BY name",
      [names],
    );
    // PostgreSQL tries five times before it decides.
    expect(rows).toEqual(names.map((name) => ({ name, anew: 5 })));
  } finally {
    await fresh.close();
  }
});
