import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import { wordingOf } from "../../bot/wording/wording.ts";
import { answerNotices } from "../../server/conversation/answer-notices.ts";
import type { Conversation } from "../../server/conversation/conversation.ts";
import { wrongReceiptTally } from "../../server/conversation/wrong-receipts.ts";
import { notices } from "../../server/privacy/notify.ts";
import { drawReceipt } from "../../server/privacy/receipt.ts";
import { forgetDrafts } from "../../server/store/cases/drafts.ts";
import { inTransaction } from "../../server/store/transaction.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { Killed, killedAt } from "../support/interrupted.ts";
import { entryOf, type Officer, type Opened } from "../support/office.ts";
import {
  answerAt,
  mocked,
  openReportDesk,
  type ReportDesk,
  type Reporter,
  reporterOn,
  type Story,
} from "./report-desk.ts";

let desk: ReportDesk;
beforeAll(async () => {
  desk = await openReportDesk();
});
afterAll(() => desk?.drop());

/** Somebody in danger now, who cannot telephone. */
const inDanger = { "report/danger": ["yes"], "report/calls": ["cannot-call"], "report/commune": ["skip"] };
const say = wordingOf("vi");
const draw = seededDraw(5);

/** A report of somebody on the web, told until that question; `id` is its case. */
async function told(address: string, story: Story, until: string, talk: Conversation = desk.talk) {
  const before = await caseIds();
  const reporter = reporterOn(talk, address);
  const question = await reporter.tell(story, until);
  const [id = ""] = (await caseIds()).filter((one) => !before.includes(one));
  return { reporter, question, id };
}

const caseIds = async (): Promise<readonly string[]> =>
  (await desk.rows("SELECT id FROM cases.case")).map(({ id }) => id);

/** Whose grants stand for a case: officer keys and `escrow`. */
const grantsOf = async (id: string): Promise<readonly string[]> =>
  (await desk.rows("SELECT officer_key FROM cases.case_grant WHERE case_id = $1", [id])).map((row) => row.officer_key);

const caseRow = async (id: string) => (await desk.rows("SELECT * FROM cases.case WHERE id = $1", [id]))[0];
const alarms = async (level: number) =>
  Number((await desk.rows("SELECT count(*) FROM alarm WHERE level = $1", [level]))[0].count);

const textsIn = (opened: readonly Opened[] | null) =>
  (opened ?? []).filter(({ seq }) => seq > 0).map(({ content }) => content.text);

const wordsOf = ({ said }: Reporter) => said.map(({ text }) => text).join("\n");

describe("a report in a chat", () => {
  test("is read by both officers and by escrow, the sheet and every text, and by nobody before it is sent", async () => {
    const { reporter, id } = await told("whole", mocked, "report/ready");
    expect(await caseRow(id)).toMatchObject({ state: "draft", receipt_lookup: null, reporter_wrap: null });
    const before = await alarms(2);
    const after = await reporter.choose("send");
    expect(after.receipt).toMatch(/^\d{16}$/);
    expect(await caseRow(id)).toMatchObject({ state: "sent", level: 2, draft_until: null, draft_token: null });
    expect(await alarms(2)).toBe(before + 1);
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
    const { reporter, id } = await told("deleted", mocked, "report/ready");
    await reporter.type("xoá hết");
    const tables = ["case_key", "case_grant", "message", "clock", "exclusion"];
    for (const table of tables)
      expect(await desk.rows(`SELECT 1 FROM cases.${table} WHERE case_id = $1`, [id])).toEqual([]);
    expect(await caseRow(id)).toBeUndefined();
  });

  test("of danger now leaves at once, at level 4 and with an alarm; what follows is added to it", async () => {
    const before = await alarms(4);
    const { reporter, id } = await told("danger", inDanger, "report/contact");
    expect(await caseRow(id)).toMatchObject({ state: "sent", level: 4 });
    expect(await alarms(4)).toBe(before + 1);
    const clocks = await desk.rows("SELECT due_at FROM cases.clock WHERE case_id = $1", [id]);
    expect(clocks.length).toBeGreaterThan(0);
    await reporter.choose("phone");
    await reporter.type("0912 345 678");
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(['{"contact":"phone"}', "0912 345 678"]);
  });

  test("on a messenger keeps, where its reporter wishes it, a sealed address for a notice, and a button that opens it", async () => {
    const before = await caseIds();
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
    const [id = ""] = (await caseIds()).filter((one) => !before.includes(one));
    const { notify } = await caseRow(id);
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

describe("a receipt", () => {
  test("opens the officers' replies anywhere; a forged one is counted and never shown", async () => {
    const { question, id } = await told("replies", mocked, "report/receipt");
    const [first, second] = desk.office.officers;
    await desk.office.reply(first, id, "Cô đã đọc. Em không có lỗi.");
    await desk.office.reply(first, id, "Cho cô xin ảnh của em", second);
    const back = reporterOn(desk.talk, "another-phone");
    const after = await back.type(question.receipt?.replace(/(\d{4})/g, "$1 ") ?? "");
    expect(after.id).toBe("report/follow-up");
    const said = wordsOf(back);
    expect(said).toContain("Cô đã đọc. Em không có lỗi.");
    expect(said).not.toContain("xin ảnh");
    expect(said).toContain(say("note-receipt-unchecked", { count: 1 }));
    expect(said).not.toContain("các bạn nói xấu em");
    await back.choose("more");
    await back.type("hôm nay vẫn thế");
    expect(textsIn(await desk.office.read(first, id))).toContain("hôm nay vẫn thế");
  });

  test("of a closed case says so, and what is added to it opens the case again", async () => {
    const { question, id } = await told("closed", mocked, "report/receipt");
    await desk.rows("UPDATE cases.case SET state = 'closed', closed_on = program_today() WHERE id = $1", [id]);
    await desk.rows("UPDATE cases.clock SET met_on = program_today(), due_at = NULL WHERE case_id = $1", [id]);
    const back = reporterOn(desk.talk, "closed-back");
    await back.type(question.receipt ?? "");
    await back.choose("more");
    const before = await alarms(2);
    await back.type("lại bị nữa rồi");
    expect(await caseRow(id)).toMatchObject({ state: "sent", closed_on: null });
    expect(await alarms(2)).toBe(before + 1);
    const running = "SELECT 1 FROM cases.clock WHERE case_id = $1 AND met_on IS NULL AND due_at IS NOT NULL";
    expect(await desk.rows(running, [id])).toHaveLength(2);
  });

  test("of a case in danger is heard again when danger is told again, as loudly as the first time", async () => {
    const { question } = await told("danger-first", inDanger, "report/receipt");
    const back = reporterOn(desk.talk, "danger-again");
    await back.type(question.receipt ?? "");
    await back.choose("more");
    const before = await alarms(4);
    await back.type("cứu em với, bố đang đánh em");
    expect(await alarms(4)).toBe(before + 1);
  });

  test("of nobody is wrong, so is one with a slip of the finger; where words are asked for, its digits are words", async () => {
    const valid = drawReceipt(draw);
    const mistyped = `${(Number(valid[0]) + 1) % 10}${valid.slice(1)}`;
    for (const [index, typed] of [valid, mistyped].entries()) {
      const guesser = reporterOn(desk.talk, `wrong${index}`);
      await guesser.type(typed);
      expect(wordsOf(guesser)).toContain(say("note-receipt-wrong"));
    }
    const { reporter, id } = await told("digits", { ...mocked, "report/words": [] }, "report/words");
    const asked = await reporter.type(valid);
    expect(asked.id).toBe("report/words");
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(["nhóm lớp 7a", valid]);
  });

  test("is not looked up for a while after five wrong ones of one sender, the right one neither; others are not held up", async () => {
    const { question } = await told("right", mocked, "report/receipt");
    const guesser = reporterOn(desk.talk, "guesser");
    for (let tries = 0; tries < 5; tries += 1) {
      await guesser.type(drawReceipt(draw));
      expect(wordsOf(guesser)).not.toContain(say("note-receipt-paused"));
    }
    await guesser.type(question.receipt ?? "");
    expect(wordsOf(guesser)).toContain(say("note-receipt-paused"));
    expect((await reporterOn(desk.talk, "calm").type(question.receipt ?? "")).id).toBe("report/follow-up");
  });

  test("is paused for longer each time: 1, 5, 15, then 60 minutes, and forgotten after a day", () => {
    let nowMs = 1_000_000;
    const tally = wrongReceiptTally(() => nowMs);
    for (const minutes of [1, 5, 15, 60, 60]) {
      for (let wrong = 0; wrong < 5; wrong += 1) tally.count("sender");
      nowMs += minutes * 60_000 - 1;
      expect(tally.isPaused("sender")).toBe(true);
      nowMs += 1;
      expect(tally.isPaused("sender")).toBe(false);
    }
    nowMs += 24 * 3_600_000;
    for (let wrong = 0; wrong < 5; wrong += 1) tally.count("sender");
    nowMs += 60_000;
    expect(tally.isPaused("sender")).toBe(false);
    expect(tally.size()).toBe(1);
  });

  test("that was drawn for somebody else before is drawn anew", async () => {
    const [taken, free] = [drawReceipt(draw), drawReceipt(draw)];
    const first = await told("clash-1", mocked, "report/receipt", desk.talkWith({ receipts: [taken] }));
    const second = await told("clash-2", mocked, "report/receipt", desk.talkWith({ receipts: [taken, free] }));
    expect([first.question.receipt, second.question.receipt]).toEqual([taken, free]);
    const finds = await desk.rows("SELECT count(DISTINCT receipt_lookup) AS n FROM cases.case WHERE id = ANY($1)", [
      [first.id, second.id],
    ]);
    expect(Number(finds[0].n)).toBe(2);
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
    const { reporter } = await told("killed", { ...mocked, "report/account": [] }, "report/account");
    const before = await caseIds();
    const text = { kind: "text", question: reporter.question().token, text: "nick của nó là abc" } as const;
    expect(await killedEverywhere("killed", text)).toBeGreaterThan(8);
    const [begun = ""] = (await caseIds()).filter((one) => !before.includes(one));
    expect(textsIn(await desk.office.read("escrow", begun))).toEqual(["nick của nó là abc"]);

    const { id, question } = await told("killed-at-send", mocked, "report/ready");
    const send = { kind: "choose", question: question.token, choices: ["send"] } as const;
    expect(await killedEverywhere("killed-at-send", send)).toBeGreaterThan(12);
    expect(await caseRow(id)).toMatchObject({ state: "sent" });
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(["nhóm lớp 7a", "các bạn nói xấu em"]);
  });
});

describe("who reads it", () => {
  test("is an officer of the directory at the moment of sending: who left meanwhile is not, nor who came without the keys", async () => {
    const [first, second] = desk.office.officers;
    const { reporter, id } = await told("changed", mocked, "report/ready");
    expect(await grantsOf(id)).toHaveLength(3);
    const third = await desk.office.hire("Hoàng Thị Mai");
    const entries = desk.office.directory().entries;
    const withoutSecond = entries.map((entry) =>
      entry.key === second.key ? { ...entry, state: "ended" as const } : entry,
    );
    await desk.office.sign({ entries: [...withoutSecond, entryOf(third)] });
    await reporter.choose("send");
    expect([...(await grantsOf(id))].sort()).toEqual([first.key, "escrow"].sort());
    const later = await told("after-change", mocked, "report/receipt");
    expect([...(await grantsOf(later.id))].sort()).toEqual([first.key, third.key, "escrow"].sort());
    await desk.office.sign({ entries });
  });

  test("is nobody whose key was put straight into the database", async () => {
    const intruder: Officer = await desk.office.hire("Kẻ lạ");
    const { id } = await told("intruder", mocked, "report/receipt");
    const grants = await grantsOf(id);
    expect(grants).toHaveLength(3);
    expect(grants).not.toContain(intruder.key);
    expect(await desk.office.read(intruder, id)).toBeNull();
  });

  test("is not the officer whom the reporter named, whatever key that officer gets later", async () => {
    const [first, second] = desk.office.officers;
    const story = {
      ...mocked,
      "report/offender": ["adult"],
      "report/calls": ["safe"],
      "report/conflict": [second.key],
    };
    const { id } = await told("conflict", story, "report/receipt");
    expect([...(await grantsOf(id))].sort()).toEqual([first.key, "escrow"].sort());
    const excluded = await desk.rows("SELECT staff_id FROM cases.exclusion WHERE case_id = $1", [id]);
    expect(excluded).toEqual([{ staff_id: second.id }]);
    expect(await desk.office.read(second, id)).toBeNull();
  });
});

describe("a draft that nobody sends", () => {
  test("is kept for six hours and then gone; what was sent stays", async () => {
    const sent = await told("stays", mocked, "report/receipt");
    const draft = await told("goes", mocked, "report/ready");
    desk.waitMinutes(6 * 60 - 1);
    await forgetDrafts(desk.store.pool);
    expect(await caseRow(draft.id)).toMatchObject({ state: "draft" });
    desk.waitMinutes(62);
    expect(await forgetDrafts(desk.store.pool)).toBeGreaterThan(0);
    expect(await caseRow(draft.id)).toBeUndefined();
    expect(await grantsOf(draft.id)).toEqual([]);
    expect(await caseRow(sent.id)).toMatchObject({ state: "sent" });
    expect(await grantsOf(sent.id)).toHaveLength(3);
  });
});
