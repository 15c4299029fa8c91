import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellOverdue } from "../../server/jobs/tell-overdue.ts";
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
  await mail.close();
  await office.drop();
});

const settings = () => ({ ALERT_SMTP_URL: mail.url, ALERT_EMAILS: "truc@can-bo.example" });

async function caseWithClock(state: string, clock: string, minutes: number): Promise<void> {
  const id = randomUUID();
  await office.store.pool.query(
    `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on)
     VALUES ($1, $2, 4, 'information', program_today(), program_today())`,
    [id, state],
  );
  await office.store.pool.query(
    "INSERT INTO cases.clock (case_id, clock, due_at) VALUES ($1, $2, date_bin('5 minutes', program_now(), 'epoch') + make_interval(mins => $3))",
    [id, clock, minutes],
  );
}

test("a legal clock that ran out is told to the lead once, in neutral words, and to nobody else", async () => {
  await caseWithClock("sent", "red-form-01", 60);
  await caseWithClock("draft", "red-form-01", 60);
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
  office.waitMinutes(61);
  expect(await tellOverdue(office.rooms.cases)).toBe(1);
  await office.pass(settings());
  expect(mail.mails.map(({ to, subject }) => [to, subject])).toEqual([
    ["truong@can-bo.example", "Có việc cần xem lại"],
  ]);
  office.waitMinutes(600);
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
  await office.pass(settings());
  expect(mail.mails).toHaveLength(1);
});

test("the next clock that runs out is told as well, though nobody answered the first", async () => {
  await caseWithClock("sent", "red-measures", -5);
  await Promise.all([tellOverdue(office.rooms.cases), tellOverdue(office.rooms.cases)]);
  await office.pass(settings());
  expect(mail.mails).toHaveLength(2);
  const { rows } = await office.store.pool.query("SELECT result FROM audit_entry WHERE action = 'clock-overdue-told'");
  expect(rows.map(({ result }) => result)).toEqual(["1", "1"]);
});
