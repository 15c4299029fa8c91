import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { setShifts } from "../../server/store/duty.ts";
import { linkIn, type Office, openOffice } from "./office.ts";
import { browser, httpReceiver, type MailServer, mailServer, type Receiver } from "./outside.ts";

let office: Office;
let mail: MailServer;
let push: Receiver;
let lan = "";
let minh = "";

// 2 December 2026 is a Wednesday.
beforeAll(async () => {
  office = await openOffice();
  [mail, push] = [await mailServer(), await httpReceiver()];
  lan = await office.person("lan");
  minh = await office.person("minh");
});
afterAll(async () => {
  await Promise.all([mail.close(), push.close()]);
  await office.drop();
});
beforeEach(async () => {
  await office.goTo("2026-12-02");
  await on(lan, 1, 450, 1020);
  await on(minh, 2, 1020, 1440);
});
afterEach(async () => {
  for (const table of ["alarm", "cases.alarm_told", "push_subscription"])
    await office.store.pool.query(`DELETE FROM ${table}`);
  mail.mails.length = 0;
  push.taken.length = 0;
  push.status = 201;
});

/** On duty on Wednesdays, from a minute of the day to another. */
const on = (account: string, order: number, from: number, to: number) =>
  setShifts(office.store.pool, account, [{ weekday: 3, from, to, order }]);
const settings = () => ({ ALERT_SMTP_URL: mail.url });
const told = () => mail.mails.map(({ to }) => to.split("@")[0]);

test("whoever is on duty at that hour is told first, whatever their place in the roster; then the next name as well", async () => {
  await office.raise(4);
  await office.pass(settings());
  expect(told()).toEqual(["lan"]);
  await office.store.pool.query("DELETE FROM alarm");
  mail.mails.length = 0;
  office.waitMinutes(8 * 60);
  await office.raise(4);
  await office.pass(settings());
  expect(told()).toEqual(["minh"]);
  office.waitMinutes(5.1);
  await office.pass(settings());
  expect(told().sort()).toEqual(["lan", "minh", "minh"]);
});

test("it is repeated round after round for as long as nobody answers, and never after", async () => {
  await office.raise(4);
  for (let round = 1; round <= 12; round += 1) {
    await office.pass(settings());
    // The first round has one name, every later one both.
    expect(told(), `round ${round}`).toHaveLength(2 * round - 1);
    office.waitMinutes(5.1);
  }
  const [first] = mail.mails;
  if (first === undefined) throw new Error("no mail");
  expect(await office.answer(linkIn(first))).toMatchObject({ is: "acknowledged" });
  for (let round = 1; round <= 3; round += 1) {
    office.waitMinutes(5.1);
    expect(await office.pass(settings())).toEqual([]);
  }
});

test("a push service that refuses for a while is tried again within the round, and takes the notice once", async () => {
  await office.subscribe(lan, browser(push.url));
  await office.store.pool.query("UPDATE staff_account SET email = NULL WHERE id = $1", [lan]);
  push.status = 503;
  await office.raise(4);
  await office.pass({});
  expect(push.taken).toHaveLength(1);
  push.status = 201;
  office.waitMinutes(0.1);
  expect(await office.pass({})).toEqual([]);
  office.waitMinutes(0.2);
  await office.pass({});
  await office.pass({});
  expect(push.taken).toHaveLength(2);
  await office.store.pool.query("UPDATE staff_account SET email = 'lan@can-bo.example' WHERE id = $1", [lan]);
});

test("one alarm that nobody answers keeps no later one of a higher level waiting, and is not told with it", async () => {
  await office.raise(2);
  await office.pass(settings());
  office.waitMinutes(2);
  await office.raise(3);
  await office.raise(4);
  expect((await office.pass(settings())).map(({ kind }) => kind)).toEqual([4, 3]);
  expect(new Set(mail.mails.map(linkIn)).size).toBe(3);
});
