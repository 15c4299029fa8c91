import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { deliverDueAlarms } from "../../server/alarms/deliver.ts";
import { alarmMemory } from "../../server/alarms/memory.ts";
import { tokenHash } from "../../server/alarms/token.ts";
import { forgetOldAlarms } from "../../server/jobs/forget-alarms.ts";
import { acknowledgeAlarm, waitingAlarms } from "../../server/store/alarm-answers.ts";
import { alarmConfirmedDaysAgo, alarmLine, oweAlarm, raiseAlarm } from "../../server/store/alarms.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { interrupted, Killed } from "../support/interrupted.ts";
import { linkTold, type Office, openOffice } from "./office.ts";
import { httpReceiver, type Receiver } from "./outside.ts";

let office: Office;
let hook: Receiver;
beforeAll(async () => {
  office = await openOffice();
  hook = await httpReceiver();
  await office.goTo("2026-12-02");
});
afterAll(async () => {
  await hook.close();
  await office.drop();
});
afterEach(async () => {
  await office.store.pool.query("DELETE FROM alarm");
  await office.store.pool.query("DELETE FROM cases.alarm_told");
  hook.taken.length = 0;
});

const settings = () => ({ ALERT_WEBHOOK_URL: hook.url });
const rows = async () => (await office.store.pool.query("SELECT level, cases FROM alarm ORDER BY level")).rows;
const lastLink = () => linkTold(hook.taken.at(-1) ?? { headers: {}, path: "", body: Buffer.from("{}") });

test("a flood of a hundred reports is one message, and one row that counts them", async () => {
  await Promise.all(Array.from({ length: 80 }, () => office.raise(2)));
  await office.pass(settings());
  await Promise.all(Array.from({ length: 20 }, () => office.raise(2)));
  await office.pass(settings());
  expect(hook.taken).toHaveLength(1);
  expect(await rows()).toEqual([{ level: 2, cases: 100 }]);
});

test("the first at a higher level goes out at once, whatever waits below it", async () => {
  await office.raise(2);
  await office.pass(settings());
  await office.raise(4);
  await office.raise(2);
  expect((await office.pass(settings())).map(({ kind }) => kind)).toEqual([4]);
  expect(await rows()).toEqual([
    { level: 2, cases: 2 },
    { level: 4, cases: 1 },
  ]);
});

test("nothing is sent of a report that was not kept", async () => {
  await inTransaction(office.store.pool, async (client) => {
    await raiseAlarm(client, 4);
    throw new Killed("undone");
  }).catch(() => {});
  expect(await office.pass(settings())).toEqual([]);
  expect(hook.taken).toEqual([]);
});

test("an answer covers what its alarm counted; a report that comes after it raises a new one", async () => {
  await office.raise(4);
  await office.pass(settings());
  await office.raise(4);
  expect(await office.answer(lastLink())).toMatchObject({ is: "acknowledged", cases: 1 });
  await office.pass(settings());
  expect(hook.taken).toHaveLength(2);
  expect((await waitingAlarms(office.store.pool)).map(({ kind, cases }) => ({ kind, cases }))).toEqual([
    { kind: 4, cases: 1 },
  ]);
});

test("two people answer at once and a report comes in between: one answers, the other hears so, no report is lost", async () => {
  await office.raise(4);
  await office.pass(settings());
  const link = lastLink();
  const answers = await Promise.all([
    office.answer(link),
    office.raise(4),
    office.answer(link),
    office.pass(settings()),
  ]);
  expect(answers.flatMap((one) => (one !== undefined && "is" in one ? [one.is] : [])).sort()).toEqual([
    "acknowledged",
    "already",
  ]);
  await office.pass(settings());
  const counted = (await office.store.pool.query("SELECT sum(cases)::int AS n FROM alarm")).rows[0].n;
  expect(counted).toBe(2);
});

test("two processes look at once: each round is sent once", async () => {
  for (const level of [1, 2, 3, 4] as const) await office.raise(level);
  await Promise.all([office.pass(settings()), office.pass(settings()), office.pass(settings())]);
  expect(hook.taken).toHaveLength(4);
});

test("killed between sending and writing it down, the alarm is told at most once more, and then no more", async () => {
  await office.raise(4);
  const ports = office.ports(settings());
  const dying = interrupted(office.store, {
    isHere: (statement) => statement.includes("INSERT INTO cases.alarm_told"),
    stop: () => Promise.reject(new Killed("killed")),
  });
  await expect(deliverDueAlarms({ ...ports, store: dying })).rejects.toThrow(Killed);
  expect(hook.taken).toHaveLength(1);
  expect(await office.pass(settings())).toEqual([]);
  office.waitMinutes(0.6);
  await office.pass(settings());
  await office.pass(settings());
  expect(hook.taken).toHaveLength(2);
});

test("whoever starts after a kill sends what nobody was told at once, and a round that was told five minutes later at most", async () => {
  await office.raise(4);
  const dying = interrupted(office.store, {
    isHere: (statement) => statement.includes("token_hash ="),
    stop: () => Promise.reject(new Killed("killed")),
  });
  await expect(deliverDueAlarms({ ...office.ports(settings()), store: dying })).rejects.toThrow(Killed);
  const after = () => ({ ...office.ports(settings()), memory: alarmMemory() });
  // PostgreSQL lets go of what a killed process held once it has seen that it is gone.
  await vi.waitFor(async () => {
    await deliverDueAlarms(after());
    expect(hook.taken).toHaveLength(1);
  });
  office.waitMinutes(4.9);
  await deliverDueAlarms(after());
  expect(hook.taken).toHaveLength(1);
  office.waitMinutes(5.2);
  await deliverDueAlarms(after());
  expect(hook.taken).toHaveLength(2);
});

test("killed before sending, the alarm is sent after the next start", async () => {
  await office.raise(4);
  const dying = interrupted(office.store, {
    isHere: (statement) => statement.includes("token_hash ="),
    stop: () => Promise.reject(new Killed("killed")),
  });
  await expect(deliverDueAlarms({ ...office.ports(settings()), store: dying })).rejects.toThrow(Killed);
  office.waitMinutes(0.6);
  await office.pass(settings());
  expect(hook.taken).toHaveLength(1);
});

test("a trial is sent once, and confirmed only by its link", async () => {
  expect(await alarmConfirmedDaysAgo(office.store)).toBeNull();
  expect(await alarmLine(office.store)).toEqual({ days: null });
  await oweAlarm(office.store.pool, "test");
  await office.pass(settings());
  office.waitMinutes(120);
  await office.pass(settings());
  expect(hook.taken).toHaveLength(1);
  expect(await office.answer(lastLink())).toMatchObject({ is: "acknowledged", kind: "test" });
  office.waitMinutes(1);
  expect(await alarmConfirmedDaysAgo(office.store)).toBe(1);
  expect(await alarmLine(office.store)).toBeNull();
  office.waitMinutes(7 * 24 * 60 - 2);
  expect(await alarmConfirmedDaysAgo(office.store)).toBe(7);
  expect(await alarmLine(office.store)).toBeNull();
  office.waitMinutes(2);
  expect(await alarmLine(office.store)).toEqual({ days: 8 });
});

test("an alarm that was answered on the page, signed in, says nothing about the way", async () => {
  const lan = await office.person("lan");
  await office.raise(3);
  await office.pass(settings());
  const [waiting] = await waitingAlarms(office.store.pool);
  const by = { id: waiting?.id ?? "", accountId: lan };
  expect(await inTransaction(office.store.pool, (client) => acknowledgeAlarm(client, by))).toMatchObject({ cases: 1 });
  expect(await alarmConfirmedDaysAgo(office.store)).toBeNull();
});

test("the token of a link is nowhere in the database, and its hash opens nothing", async () => {
  await office.raise(4);
  await office.pass(settings());
  const token = lastLink().split("#")[1] ?? "";
  const { rows: kept } = await office.store.pool.query("SELECT row_to_json(a)::text AS row FROM alarm a");
  expect(kept).toHaveLength(1);
  expect(kept[0].row).not.toContain(token);
  expect(kept[0].row).toContain(tokenHash(token).toString("hex"));
  expect(await office.answer(`#${tokenHash(token).toString("base64url")}`)).toEqual({ is: "unknown" });
});

test("alarms that were answered are forgotten after ninety days; one that waits never is", async () => {
  await office.raise(3);
  await office.pass(settings());
  await office.answer(lastLink());
  await office.raise(2);
  await office.pass(settings());
  office.waitMinutes(89 * 24 * 60);
  expect(await forgetOldAlarms(office.rooms.cases)).toBe(0);
  office.waitMinutes(2 * 24 * 60);
  expect(await forgetOldAlarms(office.rooms.cases)).toBe(1);
  expect(await rows()).toEqual([{ level: 2, cases: 1 }]);
});
