import { afterAll, beforeAll, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { deliverDueAlarms } from "../../server/alarms/deliver.ts";
import { alarmPorts } from "../../server/alarms/open-alarms.ts";
import { type Assembled, assemble } from "../../server/app.ts";
import { vietNamCalendar } from "../../server/cases/working-days.ts";
import { nextWorkingHour } from "../../server/cases/working-hours.ts";
import { readConfig } from "../../server/config.ts";
import { openLog } from "../../server/log.ts";
import { openMetrics } from "../../server/metrics.ts";
import { acknowledgeAlarm, waitingAlarms } from "../../server/store/alarm-answers.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { httpReceiver, type Receiver } from "../alarms/outside.ts";
import { mocked, reporterOn } from "../conversation/report-desk.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { type Office, openOffice } from "../support/office.ts";
import { browserAt, draftToken, packedReport } from "../support/report-upload.ts";

/**
 * Columns with the second in them that say nothing about a report: what staff and the program do by themselves, and
 * conversations of every kind, which nothing joins to a case and which are gone within hours.
 */
const notOfReports: Readonly<Record<string, string>> = {
  "public._prisma_migrations.finished_at": "the database was set up",
  "public._prisma_migrations.rolled_back_at": "the database was set up",
  "public._prisma_migrations.started_at": "the database was set up",
  "public.audit_anchor.sent_at": "the day's anchor left",
  "public.audit_entry.at": "staff did something",
  "public.dialogue.begun_at": "any conversation",
  "public.dialogue.touched_at": "any conversation",
  "public.key_file.made_at": "a key was made",
  "public.outbox_message.due_at": "any conversation",
  "public.outbox_message.owed_at": "any conversation",
  "public.seen_update.seen_at": "any conversation",
  "public.staff_invitation.expires_at": "staff were invited",
  "public.staff_session.authenticated_at": "staff signed in",
  "public.staff_session.begun_at": "staff signed in",
  "public.staff_session.rotated_at": "staff signed in",
  "public.staff_session.touched_at": "staff signed in",
  "cases.presence.seen_at": "an officer has a case open",
};

let box: TestBox;
let office: Office;
let web: Assembled;
let hook: Receiver;
const lines: string[] = [];

beforeAll(async () => {
  box = await testBox();
  await box.goTo("2026-11-25");
  // A moment that is no multiple of five minutes, whenever the test runs.
  box.waitMinutes(2.3);
  office = await openOffice(box.store);
  const reading = readConfig({ DIRECTORY_ROOT: office.root });
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  const nowMs = () => Date.UTC(2026, 10, 25, 5, 2, 18);
  const log = openLog({ level: "debug", nowMs, write: (line) => lines.push(line) });
  web = await assemble({ config: reading.config, ...box.web, log, metrics: openMetrics() });
  hook = await httpReceiver();
  await report();
  await tellAlarms();
  log.flush();
});
afterAll(async () => {
  await hook?.close();
  await web?.close();
  await box?.drop();
});

/** One from a browser, one in a chat, one that is begun and not sent, one that has only a token and a link. */
async function report(): Promise<void> {
  const browser = browserAt(web.app, "192.0.2.1");
  const { body } = await packedReport(browser, { office });
  expect((await browser.post("", body)).statusCode).toBe(201);
  await reporterOn(web.conversation, "child-1").tell(mocked, "report/receipt");
  await reporterOn(web.conversation, "child-2").tell(mocked, "report/now");
  await draftToken(browser);
}

/** Told, answered, told again, and left to wait. */
async function tellAlarms(): Promise<void> {
  const settings = { PUBLIC_URL: "http://127.0.0.1:3000", ALERT_WEBHOOK_URL: hook.url };
  const next = (instantMs: number) => nextWorkingHour(instantMs, vietNamCalendar);
  const ports = alarmPorts({
    ...box.rooms.cases,
    settings,
    say: wordingOf("vi"),
    nextWorkingHour: next,
  });
  await deliverDueAlarms(ports);
  expect(hook.taken.length).toBeGreaterThan(0);
  const [first] = await waitingAlarms(box.store.pool);
  const by = { id: first?.id ?? "", accountId: office.officers[0].id };
  await inTransaction(box.store.pool, (client) => acknowledgeAlarm(client, by));
  await reporterOn(web.conversation, "child-3").tell(
    { "report/danger": ["yes"], "report/calls": ["cannot-call"] },
    "report/words",
  );
  await deliverDueAlarms(ports);
  box.waitMinutes(6.1);
  await deliverDueAlarms(ports);
}

const rows = async (sql: string) => (await box.store.pool.query(sql)).rows;

async function instants(): Promise<readonly { readonly column: string; readonly values: readonly Date[] }[]> {
  const columns = await rows(
    `SELECT table_schema AS schema, table_name AS name, column_name AS "column" FROM information_schema.columns
     WHERE table_schema IN ('public', 'cases') AND data_type LIKE 'timestamp%' ORDER BY 1, 2, 3`,
  );
  const found = [];
  for (const { schema, name, column } of columns) {
    const held = await rows(`SELECT "${column}" AS at FROM "${schema}"."${name}" WHERE "${column}" IS NOT NULL`);
    found.push({ column: `${schema}.${name}.${column}`, values: held.map(({ at }) => at) });
  }
  return found;
}

const isCoarse = (at: Date): boolean => at.getTime() % (5 * 60_000) === 0;

test("no column that a report reaches holds an instant finer than five minutes", async () => {
  // A trial of the ways is about no report.
  await rows("DELETE FROM alarm WHERE level = 0");
  const seen = (await instants()).filter(({ column }) => notOfReports[column] === undefined);
  const filled = seen.filter(({ values }) => values.length > 0).map(({ column }) => column);
  expect(filled).toEqual(
    expect.arrayContaining([
      "public.alarm.raised_at",
      "public.alarm.delivered_at",
      "public.alarm.acknowledged_at",
      "public.alarm.due_at",
      "cases.alarm_told.told_at",
      "cases.case.draft_until",
      "cases.clock.due_at",
      "cases.draft_token.until",
    ]),
  );
  for (const { column, values } of seen)
    expect(
      values.filter((at) => !isCoarse(at)),
      column,
    ).toEqual([]);
});

test("the database itself refuses a finer one", async () => {
  const set = [
    "UPDATE alarm SET raised_at = raised_at + interval '1 second' WHERE level > 0",
    "UPDATE cases.alarm_told SET told_at = told_at + interval '1 second'",
    "UPDATE cases.case SET draft_until = draft_until + interval '1 second' WHERE draft_until IS NOT NULL",
    "UPDATE cases.clock SET due_at = due_at + interval '1 second' WHERE due_at IS NOT NULL",
    "UPDATE cases.draft_token SET until = until + interval '1 second'",
  ];
  for (const sql of set) await expect(rows(sql), sql).rejects.toThrow("coarse");
});

test("of an alarm that somebody answered only the day is kept", async () => {
  const answered = "level > 0 AND acknowledged_at IS NOT NULL";
  const found = await rows(
    `SELECT raised_at AT TIME ZONE 'Asia/Ho_Chi_Minh' = (raised_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS raised,
       delivered_at AT TIME ZONE 'Asia/Ho_Chi_Minh' = (delivered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS delivered
     FROM alarm WHERE ${answered}`,
  );
  expect(found).toEqual([{ raised: true, delivered: true }]);
});

test("a list of what may hold the second names only what there is", async () => {
  const there = (await instants()).map(({ column }) => column);
  expect(Object.keys(notOfReports).filter((column) => !there.includes(column))).toEqual([]);
});

test("the log counts reports by five minutes, not by the moment", () => {
  const counted = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === "answered");
  expect(counted.map(({ route }) => route)).toContain("/api/v1/reports");
  for (const { time } of counted) expect(time).toBe("2026-11-25T05:00");
});

test("metrics show what was asked on the pages of reports only once its five minutes are over", async () => {
  let ms = Date.UTC(2026, 10, 25, 5, 2, 18);
  const metrics = openMetrics(() => ms);
  const counted = async () =>
    (await metrics.registry.metrics())
      .split("\n")
      .filter((line) => line.startsWith("emnoi_http_request_seconds_count"));
  for (const route of ["/api/v1/reports", "/bao-tin/viet", "/em"])
    metrics.answered({ method: "POST", route, status: 200, milliseconds: 12 });
  const child = 'emnoi_http_request_seconds_count{method="POST",route="/em",status="200"} 1';
  expect(await counted()).toEqual([child]);
  ms = Date.UTC(2026, 10, 25, 5, 4, 59);
  expect(await counted()).toEqual([child]);
  ms = Date.UTC(2026, 10, 25, 5, 5, 1);
  expect(await counted()).toEqual([
    child,
    child.replace("/em", "/api/v1/reports"),
    child.replace("/em", "/bao-tin/viet"),
  ]);
});
