import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMessage } from "../../server/privacy/case-seal.ts";
import { type DeskOffice, openDeskOffice, type Person } from "../support/desk.ts";

let office: DeskOffice;
let lan: Person;
let minh: Person;
let hoa: Person;

beforeAll(async () => {
  office = await openDeskOffice();
  lan = await office.person("lan", "officer");
  minh = await office.person("minh", "officer");
  hoa = await office.person("hoa", "lead");
  await office.sign([{ person: lan }, { person: minh }, { person: hoa }]);
});
afterAll(() => office.drop());

const staff = () => [lan, minh, hoa];
const lastAction = async () =>
  (
    await office.sql<{ readonly action: string; readonly result: string; readonly staff: string }>(
      "SELECT action, result, staff FROM audit_entry ORDER BY seq DESC LIMIT 1",
    )
  )[0];

async function opened(who: Person, id: string) {
  const desk = office.desk(who);
  const found = await desk.facts();
  const one = await desk.open(id, found?.directory ?? null);
  if (one === null) throw new Error("the case did not open");
  return { desk, one, directory: found?.directory ?? null };
}

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

describe("who sees a case", () => {
  test("whoever steps back loses the grant and the case", async () => {
    const made = await office.report(staff());
    const { desk, one } = await opened(lan, made.id);
    const became = await desk.act(one, lan.name, { act: "conflict", words: { kind: "conflict", text: "người quen" } });
    expect(became).toMatchObject({ is: "done", what: "own" });
    expect((await office.ask(lan, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
    const grants = await office.sql("SELECT FROM cases.case_grant WHERE case_id = $1 AND officer_key = $2", [
      made.id,
      lan.key,
    ]);
    expect(grants.length).toBe(0);
    expect((await opened(minh, made.id)).one.entries).toMatchObject([{ note: { kind: "conflict" } }]);
  });

  test("the last who can open it may not step back, and nothing of the wish remains", async () => {
    const made = await office.report([lan]);
    const { desk, one } = await opened(lan, made.id);
    const became = await desk.act(one, lan.name, { act: "conflict", words: { kind: "conflict", text: "" } });
    expect(became).toMatchObject({ is: "refused", code: "last-officer" });
    expect((await opened(lan, made.id)).one.entries).toEqual([]);
  });

  test("the lead excludes an officer, and gives another one access with a second factor", async () => {
    const made = await office.report([minh, hoa]);
    expect((await office.ask(lan, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
    const { desk, one, directory } = await opened(hoa, made.id);
    if (directory === null) throw new Error("no directory");
    expect(await desk.grant(one, directory, lan.id)).toMatchObject({ is: "done" });
    expect((await opened(lan, made.id)).one.sheet).not.toBeNull();
    expect(await desk.exclude(made.id, lan.id)).toMatchObject({ is: "done" });
    expect(await desk.grant(one, directory, lan.id)).toMatchObject({ is: "refused", code: "key-not-active" });
    office.waitMinutes(6);
    expect(await desk.grant(one, directory, minh.id)).toMatchObject({ is: "refused", code: "second-factor-old" });
  });

  test("a grant goes to no key that the root did not sign", async () => {
    const stranger = await office.person("la", "officer");
    await office.signOut(hoa);
    const made = await office.report([hoa]);
    const { one } = await opened(hoa, made.id);
    const grants = [{ version: 1, officerKey: stranger.key, sealed: "AAAA" }];
    const answer = await office.ask(hoa, "POST", `/api/v1/cases/${one.sealed.line.id}/grants`, { grants });
    expect(answer.body).toEqual({ code: "key-not-active" });
  });

  test("a case is handed to one named officer who can open it", async () => {
    const made = await office.report([lan, minh]);
    const { desk, one } = await opened(lan, made.id);
    const words = { kind: "hand-over", to: minh.name, text: "" } as const;
    expect(await desk.act(one, lan.name, { act: "assign", staff: minh.id, words })).toMatchObject({ is: "done" });
    const again = await opened(lan, made.id);
    expect(again.one.sealed.line.assigned).toEqual([minh.id]);
    const toHoa = { act: "assign", staff: hoa.id, words: { ...words, to: hoa.name } } as const;
    expect(await desk.act(again.one, lan.name, toHoa)).toMatchObject({ code: "colleague-without-access" });
    expect((await opened(lan, made.id)).one.entries.length).toBe(1);
  });

  test("two officers at one case see each other", async () => {
    const made = await office.report([lan, minh]);
    expect(await office.desk(lan).meet(made.id)).toEqual([]);
    expect(await office.desk(minh).meet(made.id)).toEqual([lan.id]);
    await office.desk(minh).part(made.id);
    expect(await office.desk(lan).meet(made.id)).toEqual([]);
  });

  test("an officer who is disabled in mid-session is out at the next request", async () => {
    const gone = await office.person("gone", "officer");
    await office.sign([{ person: lan }, { person: minh }, { person: hoa }, { person: gone }]);
    const made = await office.report([gone, lan]);
    const { desk, one } = await opened(gone, made.id);
    await office.sql("UPDATE staff_account SET state = 'disabled' WHERE id = $1", [gone.id]);
    const became = await desk.reply(one, gone.name, "sau khi nghỉ");
    expect(became.is).toBe("refused");
    const said = await office.sql("SELECT FROM cases.message WHERE case_id = $1 AND direction = 'officer'", [made.id]);
    expect(said.length).toBe(0);
  });
});

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

describe("keys", () => {
  test("when an officer leaves, a new key signed by a colleague shuts them out of what comes next", async () => {
    await office.signOut(lan);
    const leaving = await office.person("leaving", "officer");
    const made = await office.report([lan, leaving]);
    await office.sign([{ person: lan }, { person: minh }, { person: hoa }, { person: leaving, state: "ended" }]);
    const { desk, one, directory } = await opened(lan, made.id);
    if (directory === null) throw new Error("no directory");
    const became = await desk.renewKey(one.sealed.line.id, directory);
    expect(became).toMatchObject({ is: "done" });
    const after = await opened(lan, made.id);
    expect(after.one.newest?.version).toBe(2);
    expect(after.one.troubles).toEqual([]);
    expect((await office.ask(leaving, "GET", `/api/v1/cases/${made.id}`)).status).toBe(404);
  });

  test("a key that no officer signed counts for nothing: nothing is sealed to it, and it is said", async () => {
    const made = await office.report([lan]);
    const other = await office.report([lan]);
    await office.sql(
      `INSERT INTO cases.case_key (case_id, version, pub, officer_key, signature) SELECT $1, 2, pub, $3, '\\x00' FROM cases.case_key WHERE case_id = $2`,
      [made.id, other.id, lan.key],
    );
    const { desk, one } = await opened(lan, made.id);
    expect(one.troubles).toContain("key");
    expect(one.newest).toBeNull();
    expect(await desk.reply(one, lan.name, "bí mật")).toMatchObject({ code: "locked" });
  });

  test("a stored key that is not the one of the grant is refused", async () => {
    const [made, other] = [await office.report([lan]), await office.report([lan])];
    await office.sql(
      "UPDATE cases.case_key SET pub = (SELECT pub FROM cases.case_key WHERE case_id = $2) WHERE case_id = $1",
      [made.id, other.id],
    );
    const { one } = await opened(lan, made.id);
    expect(one.troubles).toEqual(expect.arrayContaining(["key", "sheet"]));
  });
});

describe("what was forged or moved", () => {
  test("does not open, is said and logged, and the rest of the case opens all the same", async () => {
    const texts = ["một", "hai", "ba", "bốn"].map((text) => ({ kind: "words", text }));
    const made = await office.report([lan], { texts });
    const other = await office.report([lan], { texts });
    await office.sql(
      "UPDATE cases.message SET to_case = (SELECT to_case FROM cases.message WHERE case_id = $1 AND seq = 2 AND direction = 'reporter') WHERE case_id = $1 AND seq = 1",
      [made.id],
    );
    await office.sql(
      "UPDATE cases.message SET to_case = (SELECT to_case FROM cases.message WHERE case_id = $2 AND seq = 3 AND direction = 'reporter') WHERE case_id = $1 AND seq = 3",
      [made.id, other.id],
    );
    await office.sql(
      "UPDATE cases.message SET to_case = substring(to_case FROM 1 FOR 90) WHERE case_id = $1 AND seq = 4",
      [made.id],
    );
    const { one } = await opened(lan, made.id);
    expect(one.entries.map(({ is, seq }) => `${is} ${seq}`)).toEqual([
      "unopened 1",
      "text 2",
      "unopened 3",
      "unopened 4",
    ]);
    expect(one.troubles).toEqual(["message"]);
    const logged = await office.sql("SELECT FROM audit_entry WHERE action = 'case-not-opened' AND result = 'message'");
    expect(logged.length).toBeGreaterThan(0);
  });

  test("a note that nobody of the directory signed is shown as not vouched for", async () => {
    const made = await office.report([lan, minh]);
    const { desk, one } = await opened(lan, made.id);
    await desk.act(one, lan.name, { act: "note", is: "note", words: { kind: "note", text: "thật" } });
    await office.sql("UPDATE cases.message SET signature = '\\x01' WHERE case_id = $1 AND direction = 'note'", [
      made.id,
    ]);
    expect((await opened(minh, made.id)).one.entries).toMatchObject([{ is: "note", isVouched: false }]);
  });
});

test("nothing that anybody wrote, and no private key, was ever on the wire", () => {
  const wire = office.traffic.join("\n");
  expect(office.traffic.length).toBeGreaterThan(50);
  for (const words of [
    "có người doạ đăng ảnh",
    "người quen",
    "Cô chú đã đọc",
    "sắp gặp",
    '"category":"H03"',
    "Tổng đài 111",
  ])
    expect(wire).not.toContain(words);
  for (const { keys } of staff())
    for (const secret of [keys?.enc.privateKey, keys?.sig.privateKey])
      expect(wire).not.toContain(
        Buffer.from(secret ?? [])
          .toString("base64url")
          .slice(0, 40),
      );
});
