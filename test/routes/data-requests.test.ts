import { afterAll, beforeAll, expect, test } from "vitest";
import { requestDues } from "../../server/cases/data-requests.ts";
import { vietNamCalendar } from "../../server/cases/working-days.ts";
import { tellOverdue } from "../../server/jobs/tell-overdue.ts";
import type { Line } from "../../server/views/islands/desk/answers.ts";
import { isOverdue } from "../../server/views/islands/desk/desk.ts";
import { type DeskOffice, type MadeCase, openDeskOffice, type Person } from "../support/desk.ts";

let office: DeskOffice;
let lan: Person;
let hoa: Person;
let made: MadeCase;

// 2 December 2026 is a Wednesday.
beforeAll(async () => {
  office = await openDeskOffice();
  lan = await office.person("lan", "officer");
  hoa = await office.person("hoa", "lead");
  await office.sign([{ person: lan }, { person: hoa }]);
  made = await office.report([lan, hoa], { level: 1 });
});
afterAll(() => office.drop());

/** Days pass: nobody's session outlives them. */
async function signedIn() {
  await office.signOut(lan);
  return office.desk(lan);
}

type State = "received" | "answered" | "done";
const request = (state: State) => ({ asks: "see", state, dueOn: "2026-12-12" }) as const;

/** What an officer writes down of the request, as the panel of the desk does. */
async function write(state: State): Promise<void> {
  const desk = await signedIn();
  const opened = await desk.open(made.id, (await desk.facts())?.directory ?? null);
  if (opened === null) throw new Error("the case did not open");
  const words = { kind: "rights", id: "a", ...request(state), text: "" } as const;
  const dues = requestDues([request(state)], vietNamCalendar);
  expect(await desk.act(opened, lan.name, { act: "data-request", dues, words })).toMatchObject({ is: "done" });
}

async function line(): Promise<Line> {
  const desk = await signedIn();
  const lists = [await desk.list("sent"), await desk.list("closed")];
  const found = lists.flatMap((list) => list ?? []).find(({ id }) => id === made.id);
  if (found === undefined) throw new Error("the case is in no list");
  return found;
}
const clocks = async () => (await line()).clocks.map(({ clock, dueMs, metOn }) => ({ clock, dueMs, metOn }));
/** Five in the afternoon in Viet Nam. */
const five = (day: string): number => Date.parse(`${day}T17:00:00+07:00`);
const alarms = async () =>
  (await office.sql<{ readonly n: number }>("SELECT count(*)::int AS n FROM alarm WHERE level = 5"))[0]?.n;

test("a request starts its two clocks, with their last days, and is in the audit log", async () => {
  await write("received");
  expect(await clocks()).toEqual([
    { clock: "data-request-acknowledged", dueMs: five("2026-12-04"), metOn: null },
    { clock: "data-request-done", dueMs: five("2026-12-12"), metOn: null },
  ]);
  const [entry] = await office.sql("SELECT action, result FROM audit_entry WHERE action = 'data-request-changed'");
  expect(entry).toEqual({ action: "data-request-changed", result: "done" });
});

test("on the morning of the last day the lead is told, once; the line is red when it is over", async () => {
  await office.goTo("2026-12-03");
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
  await office.goTo("2026-12-04");
  office.waitMinutes(-4.5 * 60 - 1);
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
  office.waitMinutes(2);
  expect(await tellOverdue(office.rooms.cases)).toBe(1);
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
  expect(await alarms()).toBe(1);
  expect(isOverdue(await line(), five("2026-12-04") - 1)).toBe(false);
  expect(isOverdue(await line(), five("2026-12-04") + 1)).toBe(true);
});

test("what was acknowledged has only to be done, and that is told of a closed case too", async () => {
  await write("answered");
  expect(await clocks()).toEqual([
    { clock: "data-request-done", dueMs: five("2026-12-12"), metOn: null },
    { clock: "data-request-acknowledged", dueMs: null, metOn: "2026-12-04" },
  ]);
  await office.sql("UPDATE cases.case SET state = 'closed', closed_on = program_today() WHERE id = $1", [made.id]);
  await office.goTo("2026-12-12");
  expect(await tellOverdue(office.rooms.cases)).toBe(1);
  expect(await alarms()).toBe(2);
  expect(isOverdue(await line(), five("2026-12-12") + 1)).toBe(true);
});

test("a request that was done waits for nothing", async () => {
  await write("done");
  expect((await clocks()).map(({ metOn }) => metOn)).toEqual(["2026-12-04", "2026-12-12"]);
  expect(isOverdue(await line(), five("2027-01-01"))).toBe(false);
  expect(await tellOverdue(office.rooms.cases)).toBe(0);
});

test("of several requests whichever is due first counts", () => {
  const later = { asks: "delete", state: "received", dueOn: "2026-12-30" } as const;
  expect(requestDues([later, request("answered")], vietNamCalendar)).toEqual({
    "data-request-acknowledged": "2026-12-14",
    "data-request-done": "2026-12-12",
  });
  expect(requestDues([], vietNamCalendar)).toEqual({
    "data-request-acknowledged": null,
    "data-request-done": null,
  });
});
