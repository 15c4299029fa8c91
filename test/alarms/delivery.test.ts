import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { linkIn, linkTold, type Office, openOffice } from "./office.ts";
import { browser, httpReceiver, type MailServer, mailServer, type Receiver, vapidClaims } from "./outside.ts";

let office: Office;
let mail: MailServer;
let hook: Receiver;
let push: Receiver;

beforeAll(async () => {
  office = await openOffice();
  [mail, hook, push] = [await mailServer(), await httpReceiver(), await httpReceiver()];
  const lan = await office.person("lan", { order: 1 });
  await office.person("minh", { order: 2 });
  await office.person("hoa", { order: 3, email: null });
  await office.subscribe(lan, phone);
});
afterAll(async () => {
  await Promise.all([mail.close(), hook.close(), push.close()]);
  await office.drop();
});
beforeEach(() => office.goTo("2026-12-02"));
afterEach(async () => {
  await office.store.pool.query("DELETE FROM alarm");
  await office.store.pool.query("DELETE FROM cases.alarm_told");
  for (const taken of [mail.mails, hook.taken, push.taken]) taken.length = 0;
  hook.status = 200;
  hook.location = null;
  push.status = 201;
});

const phone = browser("http://127.0.0.1:1");
const settings = () => ({
  ALERT_SMTP_URL: mail.url,
  ALERT_EMAILS: "truc@can-bo.example",
  ALERT_WEBHOOK_URL: hook.url,
});
const told = () => mail.mails.map(({ to }) => to.split("@")[0]).sort();

test("an alarm reaches the fixed addresses, the webhook, and the first name of the roster by mail and in the browser", async () => {
  const here = browser(push.url);
  const [account] = (await office.store.pool.query("SELECT id FROM staff_account WHERE login = 'lan'")).rows;
  await office.store.pool.query("DELETE FROM push_subscription");
  await office.subscribe(account.id, here);
  await office.raise(4);
  const [pass] = await office.pass(settings());
  expect(pass?.places.map(({ delivery }) => delivery)).toEqual(["taken", "taken", "taken", "taken"]);
  expect(told()).toEqual(["lan", "truc"]);
  expect(mail.mails[0]?.subject).toBe("Có tin mới cần xem");
  expect(JSON.parse(hook.taken[0]?.body.toString("utf8") ?? "")).toMatchObject({
    text: expect.stringContaining("Có tin mới cần xem"),
  });
  const [pushed] = push.taken;
  if (pushed === undefined) throw new Error("nothing was pushed");
  expect(vapidClaims(pushed)).toMatchObject({ aud: push.url, sub: "https://can-bo.example" });
  expect(here.read(pushed)).toEqual({
    title: "Có tin mới cần xem",
    text: expect.stringContaining("Có tin mới cần xem"),
    link: linkIn(mail.mails[0] ?? { to: "", raw: "", subject: "", text: "" }),
  });
  expect(pushed.body.toString("latin1")).not.toContain("can-bo");
});

test("no recipient sees another, and nothing is told twice within a round", async () => {
  await office.raise(3);
  await office.pass(settings());
  await office.pass(settings());
  expect(told()).toEqual(["lan", "truc"]);
  for (const { raw, to } of mail.mails)
    expect(
      raw
        .match(/[\w.]+@can-bo\.example/g)
        ?.filter((address) => address !== to && address !== "tin@can-bo.example" && !address.includes("-")),
    ).toEqual([]);
});

test("nobody answers a red alarm: five minutes later the next name is told as well, then the next", async () => {
  await office.raise(4);
  await office.pass(settings());
  office.waitMinutes(4);
  expect(await office.pass(settings())).toEqual([]);
  office.waitMinutes(1.1);
  await office.pass(settings());
  expect(told()).toEqual(["lan", "lan", "minh", "truc", "truc"]);
});

test("orange is repeated after a quarter of an hour, yellow in the next working hour", async () => {
  await office.raise(3);
  await office.raise(2);
  await office.pass(settings());
  expect(hook.taken).toHaveLength(2);
  office.waitMinutes(14);
  expect(await office.pass(settings())).toEqual([]);
  office.waitMinutes(2);
  expect((await office.pass(settings())).map(({ kind }) => kind)).toEqual([3]);
  office.waitMinutes(46);
  expect((await office.pass(settings())).map(({ kind }) => kind)).toContain(2);
});

test("a green alarm of a Saturday is repeated on Monday at half past seven", async () => {
  await office.goTo("2026-12-05");
  await office.raise(1);
  await office.pass(settings());
  await office.goTo("2026-12-06");
  expect(await office.pass(settings())).toEqual([]);
  await office.goTo("2026-12-07");
  office.waitMinutes(-4.5 * 60 - 2);
  expect(await office.pass(settings())).toEqual([]);
  office.waitMinutes(3);
  expect((await office.pass(settings())).map(({ kind }) => kind)).toEqual([1]);
});

test("the link in any of the messages answers it once; then it is repeated no more", async () => {
  await office.raise(4);
  await office.pass(settings());
  const [first] = mail.mails;
  office.waitMinutes(6);
  await office.pass(settings());
  if (first === undefined) throw new Error("no mail");
  expect(await office.answer(linkIn(first))).toMatchObject({ is: "acknowledged", kind: 4, cases: 1 });
  expect(await office.answer(linkIn(first))).toEqual({ is: "already" });
  expect(await office.answer(`${linkIn(first).slice(0, -1)}!`)).toEqual({ is: "unknown" });
  office.waitMinutes(60);
  expect(await office.pass(settings())).toEqual([]);
});

test("the mail server is away: the alarm stays owed, the others are told once, and the mail comes when it is back", async () => {
  const port = Number(new URL(mail.url).port);
  await mail.close();
  await office.raise(4);
  const [first] = await office.pass(settings());
  expect(first?.places.filter(({ by }) => by === "email").map(({ delivery }) => delivery)).toEqual(["away", "away"]);
  expect(hook.taken).toHaveLength(1);
  office.waitMinutes(0.5);
  await office.pass(settings());
  expect(hook.taken).toHaveLength(1);
  mail = await mailServer(port);
  office.waitMinutes(0.5);
  await office.pass(settings());
  expect(told()).toEqual(["lan", "truc"]);
  expect(hook.taken).toHaveLength(1);
});

test("an address that the mail server refuses keeps nobody else from being told, then or later", async () => {
  mail.refuse("lan@can-bo.example");
  await office.raise(4);
  const only = { ALERT_SMTP_URL: mail.url };
  await office.pass(only);
  expect(told()).toEqual([]);
  for (let n = 0; n < 4; n += 1) {
    office.waitMinutes(2);
    await office.pass(only);
  }
  expect(told()).toEqual(["minh"]);
});

test("a webhook is followed nowhere: a redirect is a refusal", async () => {
  hook.status = 302;
  hook.location = push.url;
  await office.raise(4);
  const [pass] = await office.pass({
    ALERT_WEBHOOK_URL: hook.url,
    ALERT_FROM: undefined,
    PUBLIC_URL: "http://127.0.0.1:3000",
  });
  expect(pass?.places).toEqual([{ by: "webhook", delivery: "refused" }]);
  expect(push.taken).toEqual([]);
  expect(linkTold(hook.taken[0] ?? { headers: {}, path: "", body: Buffer.from("{}") })).toContain("/can-bo/da-nhan#");
});

test("a browser that has gone is forgotten, and the others are told", async () => {
  await office.store.pool.query("DELETE FROM push_subscription");
  const [account] = (await office.store.pool.query("SELECT id FROM staff_account WHERE login = 'hoa'")).rows;
  await office.subscribe(account.id, browser(push.url));
  push.status = 410;
  await office.store.pool.query('UPDATE duty_shift SET "order" = 0 WHERE account_id = $1', [account.id]);
  await office.raise(4);
  const [pass] = await office.pass({});
  expect(pass?.places).toEqual([{ by: "push", delivery: "gone" }]);
  expect((await office.store.pool.query("SELECT FROM push_subscription")).rowCount).toBe(0);
  await office.store.pool.query('UPDATE duty_shift SET "order" = 3 WHERE account_id = $1', [account.id]);
});

test("with nowhere to send it, an alarm stays owed", async () => {
  await office.raise(4);
  const nothing = { ALERT_FROM: undefined, PUBLIC_URL: "http://127.0.0.1:3000" };
  expect(await office.pass(nothing)).toEqual([{ kind: 4, places: [] }]);
  office.waitMinutes(30);
  await office.pass(settings());
  expect(hook.taken).toHaveLength(1);
});
