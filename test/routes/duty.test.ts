import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { Fault } from "../../server/errors.ts";
import { openChain } from "../../server/privacy/audit-chain.ts";
import { alarmLinkRoutes } from "../../server/routes/officer/alarm-link.tsx";
import { dutyRoutes } from "../../server/routes/officer/duty-routes.ts";
import { type DutyPorts, readDutyView } from "../../server/routes/officer/duty-view.ts";
import { type Office, openOffice, staffUrl } from "../alarms/office.ts";
import { browser, httpReceiver, type Receiver } from "../alarms/outside.ts";

let office: Office;
let hook: Receiver;
let app: FastifyInstance;
let lan = "";
let minh = "";
let ports: DutyPorts;

beforeAll(async () => {
  office = await openOffice();
  await office.goTo("2026-12-02");
  hook = await httpReceiver();
  lan = await office.person("lan");
  minh = await office.person("minh", { role: "lead" });
  ports = { store: office.store, keys: office.keys, settings: { PUBLIC_URL: staffUrl, ALERT_WEBHOOK_URL: hook.url } };
  app = Fastify();
  app.setSerializerCompiler(
    ({ schema }) =>
      (sent) =>
        JSON.stringify(schema instanceof z.ZodType ? schema.parse(sent) : sent),
  );
  app.setErrorHandler((error, _request, reply) =>
    reply
      .code(error instanceof Fault ? error.status : 500)
      .send({ code: error instanceof Fault ? error.code : "unforeseen" }),
  );
  // Who is signed in is another room's concern: here it is Lan.
  app.addHook("onRequest", async (request) => {
    Object.assign(request, {
      staff: { id: lan, login: "lan", name: "Lan", role: "lead", organisation: "information" },
    });
  });
  const chain = await openChain(office.keys);
  alarmLinkRoutes(app, { store: office.store, chain });
  dutyRoutes(app, { ...ports, chain, isPushService: (endpoint) => endpoint.startsWith("https://push.example/") });
});
afterAll(async () => {
  await app.close();
  await hook.close();
  await office.drop();
});
afterEach(async () => {
  await office.store.pool.query("DELETE FROM alarm");
  hook.taken.length = 0;
});

const ask = async (method: "GET" | "POST" | "DELETE", url: string, payload: object = {}) => {
  const { statusCode, body } = await app.inject({ method, url, ...(method === "GET" ? {} : { payload }) });
  return { status: statusCode, body: JSON.parse(body) };
};
const entries = async () =>
  (await office.store.pool.query("SELECT staff, action, result FROM audit_entry ORDER BY seq DESC LIMIT 1")).rows[0];
const week = { accountId: "", days: [3, 4], spans: [{ from: 1320, to: 360 }], order: 2 };

test("a lead writes the week of somebody down, and everybody sees who is on duty", async () => {
  expect(await ask("POST", "/api/v1/duty", { ...week, accountId: minh })).toEqual({
    status: 200,
    body: { is: "done" },
  });
  office.waitMinutes(10 * 60 + 30);
  const view = await readDutyView(ports, "look");
  expect(view.rows).toMatchObject([{ name: "Cán bộ minh", order: 2, isOnDuty: true }]);
  expect(view.people).toBeNull();
  expect(await entries()).toMatchObject({ staff: lan, action: "duty-changed" });
  expect((await ask("GET", "/api/v1/duty")).body).toMatchObject({ rows: [{ name: "Cán bộ minh", isOnDuty: true }] });
  await ask("POST", "/api/v1/duty", { ...week, accountId: minh, days: [] });
  expect((await readDutyView(ports, "change")).rows).toEqual([]);
});

test("a week of nobody, or one that is no week, changes nothing", async () => {
  const bad = [
    { ...week, accountId: "3f0f0a57-1c8a-4f6e-9b7b-0f5f4f0f9d11" },
    { ...week, accountId: minh, days: [8] },
    { ...week, accountId: minh, spans: [{ from: 450, to: 450 }] },
    { ...week, accountId: minh, spans: [{ from: -1, to: 1441 }] },
    { ...week, accountId: minh, order: 0 },
    { accountId: minh },
    [],
  ];
  for (const body of bad) expect((await ask("POST", "/api/v1/duty", body)).status, JSON.stringify(body)).toBe(400);
  expect((await readDutyView(ports, "look")).rows).toEqual([]);
});

test("a trial is sent and confirmed by its link without signing in; the link is good once", async () => {
  expect((await readDutyView(ports, "look")).trial).toMatchObject({ state: "none" });
  await ask("POST", "/api/v1/alarms/test");
  expect((await readDutyView(ports, "look")).trial).toMatchObject({ state: "owed" });
  await office.pass({ ALERT_WEBHOOK_URL: hook.url });
  expect((await readDutyView(ports, "look")).trial).toMatchObject({ state: "delivered" });
  const token = JSON.parse(hook.taken[0]?.body.toString("utf8") ?? "{}").link.split("#")[1];
  const answered = await ask("POST", "/api/v1/alarms/acknowledge", { token });
  expect(answered).toEqual({ status: 200, body: { is: "acknowledged" } });
  expect(await ask("POST", "/api/v1/alarms/acknowledge", { token })).toMatchObject({ body: { is: "already" } });
  expect((await readDutyView(ports, "look")).trial).toMatchObject({ state: "confirmed" });
  expect(await entries()).toEqual({ staff: "alarm-link", action: "alarm-acknowledged", result: "1" });
});

test("a token that is none tells nothing and leaves no entry", async () => {
  const before = await entries();
  expect(await ask("POST", "/api/v1/alarms/acknowledge", { token: "a".repeat(43) })).toMatchObject({
    body: { is: "unknown" },
  });
  expect((await ask("POST", "/api/v1/alarms/acknowledge", { token: "short" })).status).toBe(400);
  expect(await entries()).toEqual(before);
});

test("an officer answers on the page", async () => {
  await office.raise(4);
  await office.pass({ ALERT_WEBHOOK_URL: hook.url });
  const [alarm] = (await readDutyView(ports, "look")).alarms;
  expect(alarm).toMatchObject({
    level: 4,
    cases: 1,
    isDelivered: true,
    raised: expect.stringMatching(/^\d\d:\d\d · \d\d\/\d\d\/2026$/),
  });
  expect(await ask("POST", `/api/v1/alarms/${alarm?.id}/acknowledge`)).toMatchObject({ body: { is: "acknowledged" } });
  expect((await readDutyView(ports, "look")).alarms).toEqual([]);
  expect(await entries()).toMatchObject({ staff: lan, action: "alarm-acknowledged" });
});

test("a browser is told and no more; its address is nowhere in the clear, and no other machine is ever written to", async () => {
  const { subscription } = browser("https://push.example");
  expect((await ask("POST", "/api/v1/push", subscription)).status).toBe(200);
  const { rows } = await office.store.pool.query("SELECT p::text AS row FROM push_subscription p");
  expect(rows).toHaveLength(1);
  expect(Buffer.from(rows[0].row).toString()).not.toContain("push.example");
  expect((await ask("POST", "/api/v1/push", browser("https://10.0.0.1").subscription)).status).toBe(400);
  expect(
    (await ask("POST", "/api/v1/push", { endpoint: "https://push.example/x", keys: { p256dh: "x", auth: "y" } }))
      .status,
  ).toBe(400);
  await ask("DELETE", "/api/v1/push", { endpoint: subscription.endpoint });
  expect((await office.store.pool.query("SELECT FROM push_subscription")).rowCount).toBe(0);
});

test("the page of a link holds no token and shows nothing of what the alarm was about", async () => {
  const page = await app.inject({ url: "/can-bo/da-nhan" });
  expect(page.statusCode).toBe(200);
  expect(page.headers["cache-control"]).toBe("no-store");
  expect(page.body).toContain("Tôi đã nhận");
  expect(page.body).not.toMatch(/Em Nói|trẻ|báo tin/i);
  const worker = await app.inject({ url: "/can-bo/bao.js" });
  expect(worker.headers["content-type"]).toContain("text/javascript");
  expect(worker.body).toContain("notificationclick");
});
