import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordingOf } from "../../bot/wording/wording.ts";
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
const tooQuick = say("note-too-quick", { voice: "older" });
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A conversation whose clock of the limits stands still until the test moves it. */
function stillTalk() {
  let now = 1_000_000;
  const talk = desk.talkWith({ nowMs: () => now });
  return {
    talk,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe("updates of one sender that nobody asked for", () => {
  test("fifteen at once are heard, the next is told kindly to wait, and the rest cost no write and no message", async () => {
    const { talk, pass } = stillTalk();
    const child = desk.messenger.account(talk, "0915000222");
    await child.start();
    for (let noise = 0; noise < 14; noise += 1) await child.type(`xyzzy ${noise}`);
    const heard = child.said.length;
    await child.type("xyzzy");
    expect(child.said.slice(heard).map(({ text }) => text)).toContain(tooQuick);
    const [told, before] = [child.said.length, await dialogues()];
    for (let noise = 0; noise < 50; noise += 1) await child.type("xyzzy");
    expect([child.said.length, await dialogues()]).toEqual([told, before]);
    // Two seconds later one more is heard; what was asked for was heard all the time.
    pass(2000);
    await child.type("xyzzy");
    expect(child.said.length).toBeGreaterThan(told);
  });

  test("nobody waits for help, danger or a way out, nor to answer, and another sender is not slowed", async () => {
    const { talk } = stillTalk();
    const child = reporterOn(talk, "frightened", "test");
    for (let noise = 0; noise < 40; noise += 1) await child.type("xyzzy");
    expect(wordsOf(child)).toContain(tooQuick);
    await child.choose("11-15");
    expect(child.question().id).not.toBe("age");
    expect((await child.type("em bị đánh")).id).toBe("help");
    await child.choose("return");
    expect((await child.tell(inDanger, "report/contact")).id).toBe("report/contact");
    expect((await child.type("thoát")).id).toBe("left");
    const other = reporterOn(talk, "calm", "test");
    await other.type("xyzzy");
    expect(wordsOf(other)).not.toContain(tooQuick);
  });
});

const dialogues = async (): Promise<string> =>
  JSON.stringify(await desk.rows("SELECT md5(string_agg(d::text, '' ORDER BY d::text)) FROM dialogue d"));

describe("new reports of one sender", () => {
  test("are three within a day: the fourth is answered with whom to call and the way back to an open one", async () => {
    const { talk, pass } = stillTalk();
    const account = () => reporterOn(talk, "0915000333", "test");
    const receipts: string[] = [];
    for (let report = 0; report < 3; report += 1) {
      const asked = await account().tell(mocked, "report/receipt");
      receipts.push(asked.receipt ?? "");
      await talk.receive({ channel: "test", address: "0915000333", incoming: { kind: "text", text: "thoát" } });
    }
    const fourth = account();
    const many = await fourth.tell({ "report/danger": ["no"] }, "report/many");
    expect(many).toMatchObject({ calls: ["113", "111", "115"] });
    expect(many.text).toMatch(/viết tiếp vào tin đang mở/u);
    await fourth.choose("receipt");
    expect((await fourth.type(receipts[0] ?? "")).id).toBe("report/follow-up");
    await fourth.choose("more");
    await fourth.type("hôm nay vẫn bị");
    expect((await fourth.choose("enough")).id).toBe("report/end");

    const inTime = reporterOn(talk, "0915000444", "test");
    expect((await inTime.tell({ "report/danger": ["no"] }, "report/device")).id).toBe("report/device");
    pass(24 * hourMs);
    expect((await account().tell({ "report/danger": ["no"] }, "report/device")).id).toBe("report/device");
  });

  test("danger now is heard at once, however many there were", async () => {
    const { talk } = stillTalk();
    for (let report = 0; report < 5; report += 1) {
      const before = await at.alarms(4);
      await reporterOn(talk, "0915000555", "test").tell(inDanger, "report/contact");
      expect(await at.alarms(4)).toBe(before + 1);
      await talk.receive({ channel: "test", address: "0915000555", incoming: { kind: "text", text: "thoát" } });
    }
    expect((await reporterOn(talk, "0915000555", "test").tell({ "report/danger": ["no"] }, "report/many")).id).toBe(
      "report/many",
    );
  });
});

describe("own words in one report", () => {
  test("are twenty within an hour, then asked kindly to wait; words of danger never are, and nothing is lost", async () => {
    const { talk, pass } = stillTalk();
    const { reporter, id } = await at.told("0915000666", { ...mocked, "report/words": [] }, "report/words", talk);
    for (let text = 1; text < 20; text += 1) await reporter.type(`đoạn ${text}`);
    expect(wordsOf(reporter)).not.toContain(say("note-report-words-slow", { voice: "older" }));
    await reporter.type("thêm một đoạn");
    expect(wordsOf(reporter)).toContain(say("note-report-words-slow", { voice: "older" }));
    await reporter.type("bố đang đánh em");
    await reporter.choose("safe");
    pass(hourMs);
    await reporter.type("một giờ sau");
    const texts = textsIn(await desk.office.read("escrow", id));
    expect(texts).toHaveLength(22);
    expect(texts.slice(-2)).toEqual(["bố đang đánh em", "một giờ sau"]);
    expect(texts).not.toContain("thêm một đoạn");
  });
});
