import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
import { drawReceipt } from "../../server/privacy/receipt.ts";
import { seededDraw } from "../support/campaign-box.ts";
import { cheapArgon2 } from "../support/office.ts";
import { casesAt, inDanger, textsIn, wordsOf } from "./report-cases.ts";
import { mocked, openReportDesk, type ReportDesk, reporterOn } from "./report-desk.ts";

let desk: ReportDesk;
let at: ReturnType<typeof casesAt>;
beforeAll(async () => {
  desk = await openReportDesk();
  at = casesAt(desk);
});
afterAll(() => desk?.drop());

const say = wordingOf("vi");
const draw = seededDraw(5);

describe("a receipt", () => {
  test("opens the officers' replies anywhere; a forged one is counted and never shown", async () => {
    const { question, id } = await at.told("replies", mocked, "report/receipt");
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
    const { question, id } = await at.told("closed", mocked, "report/receipt");
    await desk.rows("UPDATE cases.case SET state = 'closed', closed_on = program_today() WHERE id = $1", [id]);
    await desk.rows("UPDATE cases.clock SET met_on = program_today(), due_at = NULL WHERE case_id = $1", [id]);
    const back = reporterOn(desk.talk, "closed-back");
    await back.type(question.receipt ?? "");
    await back.choose("more");
    const before = await at.alarms(2);
    await back.type("lại bị nữa rồi");
    expect(await at.caseRow(id)).toMatchObject({ state: "sent", closed_on: null });
    expect(await at.alarms(2)).toBe(before + 1);
    const running = "SELECT 1 FROM cases.clock WHERE case_id = $1 AND met_on IS NULL AND due_at IS NOT NULL";
    expect(await desk.rows(running, [id])).toHaveLength(2);
  });

  test("of a case in danger is heard again when danger is told again, as loudly as the first time", async () => {
    const { question } = await at.told("danger-first", inDanger, "report/receipt");
    const back = reporterOn(desk.talk, "danger-again");
    await back.type(question.receipt ?? "");
    await back.choose("more");
    const before = await at.alarms(4);
    await back.type("cứu em với, bố đang đánh em");
    expect(await at.alarms(4)).toBe(before + 1);
  });

  test("of nobody is wrong, so is one with a slip of the finger; where words are asked for, its digits are words", async () => {
    const valid = drawReceipt(draw);
    const mistyped = `${(Number(valid[0]) + 1) % 10}${valid.slice(1)}`;
    for (const [index, typed] of [valid, mistyped].entries()) {
      const guesser = reporterOn(desk.talk, `wrong${index}`);
      await guesser.type(typed);
      expect(wordsOf(guesser)).toContain(say("note-receipt-wrong"));
    }
    const { reporter, id } = await at.told("digits", { ...mocked, "report/words": [] }, "report/words");
    const asked = await reporter.type(valid);
    expect(asked.id).toBe("report/words");
    expect(textsIn(await desk.office.read("escrow", id))).toEqual(["nhóm lớp 7a", valid]);
  });

  test("is not looked up for a while after five wrong ones of one sender, the right one neither; others are not held up", async () => {
    const { question } = await at.told("right", mocked, "report/receipt");
    const guesser = reporterOn(desk.talk, "guesser");
    for (let tries = 0; tries < 5; tries += 1) {
      await guesser.type(drawReceipt(draw));
      expect(wordsOf(guesser)).not.toContain(say("note-receipt-paused"));
    }
    await guesser.type(question.receipt ?? "");
    expect(wordsOf(guesser)).toContain(say("note-receipt-paused"));
    expect((await reporterOn(desk.talk, "calm").type(question.receipt ?? "")).id).toBe("report/follow-up");
  });

  test("is opened at once while a crowd guesses, of whom nobody is looked up more than five times", async () => {
    const { question } = await at.told("holder", mocked, "report/receipt");
    const hashed = { receipts: 0 };
    const talk = desk.talkWith({
      argon2: async (secret, salt) => {
        hashed.receipts += 1;
        return cheapArgon2(secret, salt);
      },
    });
    const guess = (index: number) => {
      const incoming = { kind: "text", text: drawReceipt(draw) } as const;
      return talk.receive({ channel: "web", address: `crowd-${index % 40}`, locale: "vi", incoming });
    };
    const guesses = Array.from({ length: 400 }, (_, index) => guess(index));
    expect((await reporterOn(talk, "holder-back").type(question.receipt ?? "")).id).toBe("report/follow-up");
    await Promise.all(guesses);
    expect(hashed.receipts).toBe(40 * 5 + 1);
  });

  test("that was drawn for somebody else before is drawn anew", async () => {
    const [taken, free] = [drawReceipt(draw), drawReceipt(draw)];
    const first = await at.told("clash-1", mocked, "report/receipt", desk.talkWith({ receipts: [taken] }));
    const second = await at.told("clash-2", mocked, "report/receipt", desk.talkWith({ receipts: [taken, free] }));
    expect([first.question.receipt, second.question.receipt]).toEqual([taken, free]);
    const finds = await desk.rows("SELECT count(DISTINCT receipt_lookup) AS n FROM cases.case WHERE id = ANY($1)", [
      [first.id, second.id],
    ]);
    expect(Number(finds[0].n)).toBe(2);
  });
});
