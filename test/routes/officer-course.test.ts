import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DeskOffice, Person } from "../support/desk.ts";
import { expectSealed, lastActionOf, openedBy, openOfficers } from "./officers.ts";

let office: DeskOffice;
let lan: Person;
let minh: Person;
let hoa: Person;

beforeAll(async () => {
  ({ office, lan, minh, hoa } = await openOfficers());
});
afterAll(() => office.drop());

const staff = () => [lan, minh, hoa];
const lastAction = () => lastActionOf(office);
const opened = (who: Person, id: string) => openedBy(office, who, id);

describe("urgency and the end", () => {
  test("one person raises it: the clocks of the new level start and an alarm is owed", async () => {
    await office.signOut(lan);
    const made = await office.report(staff(), { level: 2 });
    const { desk, one } = await opened(lan, made.id);
    const alarms = async () =>
      Number((await office.sql<{ readonly n: string }>("SELECT count(*) AS n FROM alarm WHERE level = 4"))[0]?.n);
    const before = await alarms();
    const words = { kind: "level", from: 2, to: 4, text: "sắp gặp" } as const;
    expect(await desk.act(one, lan.name, { act: "level", to: 4, words })).toMatchObject({ what: "raised" });
    const again = await opened(lan, made.id);
    expect(again.one.sealed.line.clocks.map(({ clock }) => clock).sort()).toEqual([
      "red-form-01",
      "red-handed-over",
      "red-measures",
    ]);
    expect(await alarms()).toBe(before + 1);
  });

  test("two people lower it, and the same person twice is not two", async () => {
    const made = await office.report(staff(), { level: 4 });
    const lower = async (who: Person) => {
      const { desk, one } = await opened(who, made.id);
      return desk.act(one, who.name, { act: "level", to: 2, words: { kind: "level", from: 4, to: 2, text: "nhầm" } });
    };
    expect(await lower(lan)).toMatchObject({ what: "asked" });
    expect(await lower(lan)).toMatchObject({ code: "same-person" });
    expect((await opened(lan, made.id)).one.sealed.line.level).toBe(4);
    expect(await lower(minh)).toMatchObject({ what: "lowered" });
    expect((await opened(lan, made.id)).one.sealed.line.level).toBe(2);
  });

  test("a hand-over meets its clock, and of a met clock only the day stays", async () => {
    const made = await office.report(staff(), { level: 4, clocks: [{ clock: "red-handed-over", minutes: -5 }] });
    const { desk, one } = await opened(lan, made.id);
    const words = {
      kind: "referral",
      receiver: "111",
      name: "Tổng đài 111",
      told: ["words"],
      way: "phone",
      text: "",
    } as const;
    expect(await desk.act(one, lan.name, { act: "note", is: "referral", words })).toMatchObject({ is: "done" });
    expect(await lastAction()).toMatchObject({ action: "case-referred" });
    expect((await opened(lan, made.id)).one.sealed.line.clocks).toEqual([
      { clock: "red-handed-over", dueMs: null, metOn: "2026-12-02", wasLate: true, isTold: false },
    ]);
  });

  test("a case is closed with its outcome only when everything in it was read, and opens again", async () => {
    const made = await office.report(staff(), { texts: [{ kind: "words", text: "thêm" }] });
    const close = async () => {
      const { desk, one } = await opened(lan, made.id);
      return desk.act(one, lan.name, {
        act: "close",
        words: { kind: "closure", outcome: "confirmed", text: "đã xong" },
      });
    };
    expect(await close()).toMatchObject({ code: "unread" });
    await office.desk(lan).markRead(made.id, 1);
    expect(await close()).toMatchObject({ is: "done" });
    expect((await opened(lan, made.id)).one.entries.at(-1)).toMatchObject({
      note: { kind: "closure", outcome: "confirmed" },
    });
    expect(await office.desk(lan).reopen(made.id)).toMatchObject({ is: "done" });
    expect((await opened(lan, made.id)).one.sealed.line).toMatchObject({ state: "sent", closedOn: null });
  });

  test("what opens for nobody is closed by two people", async () => {
    const made = await office.report(staff());
    expect(await office.desk(lan).unreadable(made.id)).toMatchObject({ what: "asked" });
    expect(await office.desk(lan).unreadable(made.id)).toMatchObject({ code: "same-person" });
    expect(await office.desk(minh).unreadable(made.id)).toMatchObject({ what: "unreadable" });
    expect((await opened(minh, made.id)).one.sealed.line).toMatchObject({ state: "closed", readSeq: 0 });
  });
});

test("nothing that anybody wrote, and no private key, was ever on the wire", () => {
  expectSealed(office, staff(), ["sắp gặp", "Tổng đài 111", '"category":"H03"']);
});
