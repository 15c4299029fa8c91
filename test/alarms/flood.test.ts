import { afterAll, beforeAll, expect, test } from "vitest";
import { floodWatch } from "../../server/alarms/flood.ts";
import { oweAlarm } from "../../server/store/alarms.ts";
import { type Office, openOffice } from "./office.ts";
import { type MailServer, mailServer } from "./outside.ts";

let office: Office;
let mail: MailServer;
beforeAll(async () => {
  office = await openOffice();
  mail = await mailServer();
  await office.person("lan", { order: 1 });
  await office.person("truong", { role: "lead" });
  await office.goTo("2026-12-02");
});
afterAll(async () => {
  await mail?.close();
  await office?.drop();
});

const owed = async (): Promise<number> =>
  (await office.store.pool.query("SELECT count(*)::int AS n FROM alarm WHERE level = 6")).rows[0].n;

/** Until what was begun without waiting has come. */
async function untilOwed(count: number): Promise<void> {
  for (let tries = 0; tries < 1000 && (await owed()) < count; tries += 1) await new Promise(setImmediate);
  expect(await owed()).toBe(count);
}

test("more than two hundred new reports within an hour are told to the lead, once an hour; a calm alarm never stands before an urgent one", async () => {
  let nowMs = 0;
  const floods: number[] = [];
  const watch = floodWatch({ store: office.store, nowMs: () => nowMs, onFlood: (count) => floods.push(count) });
  for (let report = 0; report < 200; report += 1) watch.sent();
  expect(floods).toEqual([]);
  for (let report = 0; report < 100; report += 1) watch.sent();
  expect(floods).toEqual([201]);
  await untilOwed(1);
  for (let calm = 0; calm < 50; calm += 1) await oweAlarm(office.store.pool, 1);
  await oweAlarm(office.store.pool, 4);
  await office.pass({ ALERT_SMTP_URL: mail.url, ALERT_EMAILS: "truc@can-bo.example" });
  const told = mail.mails.map(({ to, subject }) => `${to} ${subject}`).sort();
  expect(told.filter((line) => line.includes("thường lệ"))).toEqual(["truong@can-bo.example Nhiều việc hơn thường lệ"]);
  // The fixed place and the first name of the roster, once for all the calm ones and once for the urgent one.
  expect(told.filter((line) => line.includes("tin mới"))).toHaveLength(4);

  nowMs += 3_600_000;
  watch.sent();
  expect(floods).toEqual([201]);
  for (let report = 0; report < 201; report += 1) watch.sent();
  expect(floods).toEqual([201, 201]);
  await untilOwed(2);
});
