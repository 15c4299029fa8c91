import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import { answerNotices } from "../../server/conversation/answer-notices.ts";
import { notices } from "../../server/privacy/notify.ts";
import { forgetDrafts } from "../../server/store/cases/drafts.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { Killed, killedAt } from "../support/interrupted.ts";
import { casesAt, inDanger, textsIn } from "./report-cases.ts";
import { answerAt, mocked, openReportDesk, type ReportDesk } from "./report-desk.ts";

let desk: ReportDesk;
let at: ReturnType<typeof casesAt>;
beforeAll(async () => {
  desk = await openReportDesk();
  at = casesAt(desk);
});
afterAll(() => desk?.drop());

describe("a report in a chat", () => {
  test("is read by both officers and by escrow, the sheet and every text, and by nobody before it is sent", async () => {
    const { reporter, id } = await at.told("whole", mocked, "report/ready");
    expect(await at.caseRow(id)).toMatchObject({ state: "draft", receipt_lookup: null, reporter_wrap: null });
    const before = await at.alarms(2);
    const after = await reporter.choose("send");
    expect(after.receipt).toMatch(/^\d{16}$/);
    expect(await at.caseRow(id)).toMatchObject({ state: "sent", level: 2, draft_until: null, draft_token: null });
    expect(await at.alarms(2)).toBe(before + 1);
    const clocks = await desk.rows("SELECT clock, due_at FROM cases.clock WHERE case_id = $1", [id]);
    expect(clocks.map(({ clock }) => clock).sort()).toEqual(["yellow-passed-on", "yellow-read"]);
    const [first, second] = desk.office.officers;
    for (const by of [first, second, "escrow"] as const) {
      const opened = await desk.office.read(by, id);
      expect(opened?.[0]?.content).toMatchObject({ kind: "sheet", category: "H04", where: "zalo", texts: 2, level: 2 });
      expect(textsIn(opened)).toEqual(["nhóm lớp 7a", "các bạn nói xấu em"]);
    }
  });

  test("that is deleted before it was sent leaves no row", async () => {
    const { reporter, id } = await at.told("deleted", mocked, "report/ready");
    await reporter.type("xoá hết");
    const tables = ["case_key", "case_grant", "message", "clock", "exclusion"];
    for (const table of tables)
      expect(await desk.rows(`SELECT 1 FROM cases.${table} WHERE case_id = $1`, [id])).toEqual([]);
    expect(await at.caseRow(id)).toBeUndefined();
  });

  test("of danger now leaves at once, at level 4 and with an alarm; what follows is added to it", async () => {
    const before = await at.alarms(4);
    const { reporter, id } = await at.told("danger", inDanger, "report/contact");
    expect(await at.caseRow(id)).toMatchObject({ state: "sent", level: 4 });
    expect(await at.alarms(4)).toBe(before + 1);
    const clocks = await desk.rows("SELECT due_at FROM cases.clock WHERE case_id = $1", [id]);
    expect(clocks.length).toBeGreaterThan(0);
    await reporter.choose("phone");
    await reporter.type("0912 345 678");
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(['{"contact":"phone"}', "0912 345 678"]);
  });

  test("on a messenger keeps, where its reporter wishes it, a sealed address for a notice, and a button that opens it", async () => {
    const before = await at.caseIds();
    const child = desk.messenger.account(desk.talk, "0915000111");
    await child.type("báo tin");
    const answers = new Map(Object.entries(mocked).map(([id, given]) => [id, [...given]]));
    for (let taps = 0; taps < 40 && child.question().id !== "report/receipt"; taps += 1) {
      const answer = answerAt(child.question(), answers);
      await (answer.kind === "text"
        ? child.type(answer.text)
        : child.press("choices" in answer ? (answer.choices[0] ?? "") : ""));
    }
    await child.press("keep");
    const [id = ""] = (await at.caseIds()).filter((one) => !before.includes(one));
    const { notify } = await at.caseRow(id);
    expect(notify.toString("latin1")).not.toContain("0915000111");
    const to = { channel: "test", address: "0915000111", locale: "vi" };
    expect(await notices(desk.keys).open(id, notify)).toEqual(to);
    const telling = answerNotices({ store: desk.store, keys: desk.keys, messengers: [desk.messenger] });
    const kept = child.question().choices.find(({ code }) => code.startsWith("receipt-"));
    await desk.office.reply(desk.office.officers[1], id, "Cô đang đọc, em nhé.");
    await telling.ready();
    await inTransaction(desk.store.pool, (client) => telling.owe(client, id));
    await desk.talk.deliver();
    expect(child.said.at(-1)).toEqual({ kind: "note", text: "Có tin mới." });
    await child.press(kept?.code ?? "");
    expect(child.said.map(({ text }) => text)).toContain("Cô đang đọc, em nhé.");
    expect(child.question().id).toBe("report/follow-up");
  });
});

/** A mark of all that a turn of a report may change. */
const everything = async (): Promise<string> => {
  const marks = [
    "dialogue",
    "cases.case",
    "cases.case_key",
    "cases.case_grant",
    "cases.message",
    "cases.clock",
    "alarm",
  ].map((table) => `(SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM ${table} t)`);
  return JSON.stringify(await desk.rows(`SELECT ARRAY[${marks}] AS marks`));
};

describe("a process that is killed at any statement of a turn", () => {
  /** The turn is tried with the process killed ever later, until it is through; how often it was killed. */
  async function killedEverywhere(address: string, incoming: Incoming): Promise<number> {
    const before = await everything();
    let current = desk.store;
    const store = {
      ...desk.store,
      get pool() {
        return current.pool;
      },
    };
    const talk = desk.talkWith({ store });
    // What a conversation remembers is read once, and by nobody who is killed.
    await talk.redraw({ channel: "web", address, incoming });
    for (let at = 1; at < 60; at += 1) {
      current = killedAt(desk.store, at);
      const isKilled = await talk.receive({ channel: "web", address, locale: "vi", incoming }).then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      if (!isKilled) return at - 1;
      expect(await everything()).toBe(before);
    }
    throw new Error("the turn never came through");
  }

  test("leaves neither half a draft nor half a case, and the conversation where it was", async () => {
    const { reporter } = await at.told("killed", { ...mocked, "report/account": [] }, "report/account");
    const before = await at.caseIds();
    const text = { kind: "text", question: reporter.question().token, text: "nick của nó là abc" } as const;
    expect(await killedEverywhere("killed", text)).toBeGreaterThan(8);
    const [begun = ""] = (await at.caseIds()).filter((one) => !before.includes(one));
    expect(textsIn(await desk.office.read("escrow", begun))).toEqual(["nick của nó là abc"]);

    const { id, question } = await at.told("killed-at-send", mocked, "report/ready");
    const send = { kind: "choose", question: question.token, choices: ["send"] } as const;
    expect(await killedEverywhere("killed-at-send", send)).toBeGreaterThan(12);
    expect(await at.caseRow(id)).toMatchObject({ state: "sent" });
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(["nhóm lớp 7a", "các bạn nói xấu em"]);
  });
});

describe("a draft that nobody sends", () => {
  test("is kept for six hours and then gone; what was sent stays", async () => {
    const sent = await at.told("stays", mocked, "report/receipt");
    const draft = await at.told("goes", mocked, "report/ready");
    desk.waitMinutes(6 * 60 - 1);
    await forgetDrafts(desk.rooms.cases.store.pool);
    expect(await at.caseRow(draft.id)).toMatchObject({ state: "draft" });
    desk.waitMinutes(62);
    expect(await forgetDrafts(desk.rooms.cases.store.pool)).toBeGreaterThan(0);
    expect(await at.caseRow(draft.id)).toBeUndefined();
    expect(await at.grantsOf(draft.id)).toEqual([]);
    expect(await at.caseRow(sent.id)).toMatchObject({ state: "sent" });
    expect(await at.grantsOf(sent.id)).toHaveLength(3);
  });
});
