import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMessage } from "../../server/privacy/case-seal.ts";
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

describe("reading", () => {
  test("an officer sees the cases that were sealed to a key of theirs, the most urgent first, and opens them", async () => {
    const late = await office.report(staff(), { level: 4, clocks: [{ clock: "red-measures", minutes: 600 }] });
    const soon = await office.report(staff(), { level: 4, clocks: [{ clock: "red-handed-over", minutes: 20 }] });
    const green = await office.report(staff(), { level: 1 });
    const list = (await office.desk(lan).list("sent")) ?? [];
    const order = list.map(({ id }) => id).filter((id) => [late.id, soon.id, green.id].includes(id));
    expect(order).toEqual([soon.id, late.id, green.id]);
    expect(await lastAction()).toMatchObject({ action: "cases-listed", staff: lan.id });
  });

  test("a case opens with its sheet and its texts, and that it was read is in the log", async () => {
    const made = await office.report(staff(), {
      sheet: { category: "H03", offender: "online" },
      texts: [{ kind: "words", text: "có người doạ đăng ảnh" }],
    });
    const { one } = await opened(lan, made.id);
    expect(one.troubles).toEqual([]);
    expect(one.sheet?.category).toBe("H03");
    expect(one.entries).toMatchObject([{ is: "text", message: { kind: "words", text: "có người doạ đăng ảnh" } }]);
    expect(await office.desk(lan).markRead(made.id, 1)).toMatchObject({ is: "done" });
    expect(await lastAction()).toMatchObject({ action: "case-read", result: "read" });
  });

  test("that a text was shown is in the log before it shows", async () => {
    const made = await office.report(staff(), { texts: [{ kind: "words", text: "lời kể" }] });
    expect(await office.desk(lan).reveal(made.id, "reporter", 1)).toMatchObject({ is: "done" });
    expect(await lastAction()).toMatchObject({ action: "case-revealed", result: "reporter 1" });
  });

  test("sheets come for the lines that are in view, and for no case that is another's", async () => {
    const [own, others] = [await office.report(staff()), await office.report([minh])];
    const sheets = await office.desk(lan).sheets([own.id, others.id]);
    expect(sheets.map(({ id }) => id)).toEqual([own.id]);
  });

  test("a case that is not open to somebody answers like one that does not exist, and the try is in the log", async () => {
    const made = await office.report([minh]);
    const path = `/api/v1/cases/${made.id}`;
    expect((await office.ask(lan, "GET", path)).status).toBe(404);
    expect(await lastAction()).toMatchObject({ action: "case-read", result: "no-access", staff: lan.id });
    expect((await office.ask(lan, "GET", "/api/v1/cases/00000000-0000-4000-8000-000000000000")).body).toEqual(
      (await office.ask(lan, "GET", path)).body,
    );
    expect((await office.ask(lan, "POST", `${path}/read`, { seq: 0 })).status).toBe(404);
  });
});

describe("writing", () => {
  test("a reply is sealed to the case and to the reporter, and signed", async () => {
    const made = await office.report(staff());
    const { desk, one } = await opened(lan, made.id);
    expect(await desk.reply(one, lan.name, "Cô chú đã đọc tin của em.")).toMatchObject({ is: "done" });
    const [row] = await office.sql<{ readonly to_reporter: Buffer }>(
      "SELECT to_reporter FROM cases.message WHERE case_id = $1 AND direction = 'officer'",
      [made.id],
    );
    const place = { case: made.id, version: 1, direction: "officer", seq: 0, recipient: "reporter" } as const;
    const heard = await openMessage(made.reporter.privateKey, place, row?.to_reporter ?? Buffer.alloc(0));
    expect(JSON.parse(heard ?? "")).toMatchObject({ kind: "reply", text: "Cô chú đã đọc tin của em." });
    const again = await opened(minh, made.id);
    expect(again.one.entries).toMatchObject([{ is: "reply", isVouched: true }]);
  });

  test("of two officers who write at once the second hears so, and may send again at the next place", async () => {
    const made = await office.report(staff());
    const [first, second] = [await opened(lan, made.id), await opened(minh, made.id)];
    expect(await first.desk.reply(first.one, lan.name, "một")).toMatchObject({ is: "done" });
    expect(await second.desk.reply(second.one, minh.name, "hai")).toEqual({ is: "refused", code: "seq", nextSeq: 1 });
    const again = await opened(minh, made.id);
    expect(await again.desk.reply(again.one, minh.name, "hai")).toMatchObject({ is: "done" });
  });

  test("six replies at one moment: one is taken, and no place is left out or used twice", async () => {
    const made = await office.report(staff());
    const { desk, one } = await opened(lan, made.id);
    const became = await Promise.all(Array.from({ length: 6 }, () => desk.reply(one, lan.name, "cùng lúc")));
    expect(became.filter(({ is }) => is === "done").length).toBe(1);
  });

  test("nobody writes under another's key, to an old key of the case, or into a closed case", async () => {
    const made = await office.report(staff());
    const { one } = await opened(minh, made.id);
    const asLan = office.desk(lan);
    const sealedByMinh = await asSeen(minh, one.sealed.line.id);
    expect((await office.ask(lan, "POST", `/api/v1/cases/${made.id}/replies`, sealedByMinh)).body).toEqual({
      code: "key",
    });
    expect(
      (await office.ask(minh, "POST", `/api/v1/cases/${made.id}/replies`, { ...sealedByMinh, version: 2 })).body,
    ).toEqual({
      code: "version",
    });
    await asLan.markRead(made.id, 0);
    const { desk, one: seen } = await opened(lan, made.id);
    await desk.act(seen, lan.name, { act: "close", words: { kind: "closure", outcome: "mistaken", text: "" } });
    expect(await desk.reply(seen, lan.name, "muộn")).toMatchObject({ is: "refused", code: "case-closed" });
  });

  async function asSeen(who: Person, id: string) {
    const { desk, one } = await opened(who, id);
    const before = office.traffic.length;
    await desk.reply(one, who.name, "x");
    const sent = office.traffic.slice(before).find((text) => text.includes("toReporter")) ?? "{}";
    await office.sql("DELETE FROM cases.message WHERE case_id = $1 AND direction = 'officer'", [id]);
    return JSON.parse(sent);
  }
});

test("nothing that anybody wrote, and no private key, was ever on the wire", () => {
  expectSealed(office, staff(), ["có người doạ đăng ảnh", "Cô chú đã đọc", '"category":"H03"']);
});
