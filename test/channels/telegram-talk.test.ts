import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import { boxKey } from "../../server/ballot-box/key-names.ts";
import { partOpener } from "../../server/ballot-box/opening.ts";
import { readBallots, type StoredBallot } from "../../server/store/ballots.ts";
import { questionIn } from "../conversation/desk.ts";
import { mocked, reporterOn } from "../conversation/report-desk.ts";
import type { Person } from "../support/bot-api-person.ts";
import { type Office, openOffice } from "../support/office.ts";
import { type TestTelegram, testTelegram } from "../support/telegram.ts";
import { readScript } from "../transcripts/play.ts";

const campaign = "thu-1";
let telegram: TestTelegram;
let office: Office;
beforeAll(async () => {
  telegram = await testTelegram({}, async (box) => {
    office = await openOffice(box.store);
    return { DIRECTORY_ROOT: office.root };
  });
});
afterAll(() => telegram?.close());
afterEach(() => expect(telegram.api.problems.splice(0)).toEqual([]));

const rows = async (sql: string) => (await telegram.web.box.store.pool.query(sql)).rows;

async function ballots(): Promise<readonly StoredBallot[]> {
  const found: StoredBallot[] = [];
  for await (const some of readBallots(telegram.web.box.store.pool, campaign)) found.push(...some);
  return found;
}

/** What a deed left in the box: both parts, opened as they are at the close. */
async function leftBy(deed: () => Promise<void>) {
  const before = (await ballots()).map(({ tag }) => tag.toString("hex"));
  await deed();
  const fresh = (await ballots()).filter(({ tag }) => !before.includes(tag.toString("hex")));
  const open = partOpener(campaign, await telegram.web.box.keys.need(boxKey(campaign)));
  return await Promise.all(
    fresh.map(async (ballot) => ({
      participation: await open(ballot, "participation"),
      answers: await open(ballot, "answers"),
    })),
  );
}

const labelsIn = (deed: string) => [...deed.matchAll(/\[([^\]]+)\]/gu)].map(([, label]) => label ?? "");

async function onTheWeb(address: string, deeds: readonly string[]): Promise<void> {
  const from = { channel: "web", address, locale: "vi" } as const;
  const receive = async (incoming: Incoming) =>
    questionIn((await telegram.program.conversation.receive({ ...from, incoming })).outgoing);
  let asked = await receive({ kind: "open" });
  for (const deed of deeds.slice(1)) {
    const { token: question, choices, navigation } = asked;
    const codes = labelsIn(deed).map(
      (label) =>
        choices.find((one) => one.label === label)?.code ?? navigation.find((one) => one.label === label)?.action ?? "",
    );
    asked = await receive(
      codes.length > 0 ? { kind: "choose", question, choices: codes } : { kind: "text", text: deed },
    );
  }
  expect(asked.id).toBe("ended/finished");
}

async function onTelegram(child: Person, deeds: readonly string[]): Promise<void> {
  await child.start();
  for (const deed of deeds.slice(1)) {
    const labels = labelsIn(deed);
    if (labels.length === 0) await child.type(deed);
    for (const label of labels) await child.press(label);
    if (labels.length > 0 && child.labels().some((label) => label.startsWith("☑️"))) await child.press("Xong");
    // Only a messenger asks it: one phone may be several children's.
    if (child.labels().includes("🐯 Hổ")) await child.press("Hổ");
  }
}

describe.each(["a-young-child-answers", "an-older-child-answers"])("the conversation %s", (name) => {
  const { deeds } = readScript(readFileSync(join(import.meta.dirname, `../transcripts/${name}.txt`), "utf8"));

  test("leaves on Telegram what it leaves on the web, with one call for each thing that was done", async () => {
    const [onWeb] = await leftBy(() => onTheWeb(name, deeds));
    const child = telegram.person();
    const before = telegram.api.calls.length;
    const [onPhone, ...more] = await leftBy(() => onTelegram(child, deeds));
    expect(more).toEqual([]);
    expect(onPhone?.answers).toEqual(onWeb?.answers);
    expect(onPhone?.participation).toEqual({ ...(onWeb?.participation as object), source: "telegram" });
    expect(child.screen().text).toContain("Cảm ơn em");
    const calls = telegram.api.calls.slice(before);
    const typed = child.messages().filter(({ from }) => from === "person").length;
    expect(calls.filter(({ method }) => method === "sendMessage")).toHaveLength(typed);
    expect(new Set(calls.map(({ method }) => method))).toEqual(new Set(["sendMessage", "editMessageText"]));
    const pressed = [...telegram.api.chats.presses.values()];
    expect(pressed.every(({ answer }) => answer !== null)).toBe(true);
  });
});

describe("presses that come late, twice or from elsewhere", () => {
  test("change nothing, and show the question that is open", async () => {
    const child = telegram.person();
    await child.start();
    await child.press("7 đến 10 tuổi");
    const asked = child.screen();
    const ofAge = child.ofBot()[0];
    await child.redeliver();
    await child.pressAgain();
    await child.forge("zzz:yes");
    await child.forge("x");
    await child.forge("");
    expect(child.screen()).toEqual(asked);
    expect(child.ofBot()).toHaveLength(1);
    await child.type("không hiểu");
    const again = child.screen();
    expect(again.text).toContain("Mình chưa hiểu");
    if (ofAge !== undefined) await child.pressOn(ofAge, "Có, em làm");
    expect(child.ofBot()[0]?.text).toContain("Ai đang trả lời");
  });

  test("while several may be chosen mark one after the other in the same message", async () => {
    const child = telegram.person();
    await child.start();
    for (const label of [
      "7 đến 10 tuổi",
      "Có, em làm",
      "Hổ",
      "Em không biết",
      "Em không muốn nói",
      "Chưa có",
      "Có nghe",
    ])
      await child.press(label);
    await child.press("Có chỗ chơi");
    expect(child.labels()[0]).toBe("☑️ 🛝 Có chỗ chơi");
    await child.press("Có chỗ chơi");
    expect(child.labels()[0]).toBe("⬜ 🛝 Có chỗ chơi");
    expect(child.ofBot()).toHaveLength(1);
  });

  test("words, numbers and pictures do what the buttons do", async () => {
    const child = telegram.person();
    await child.start();
    for (const typed of ["2", "👍", "🐯", "không biết", "/giupdo"]) await child.type(typed);
    expect(child.screen().text).toContain("gọi 113 hoặc 111");
    await child.press("Quay lại chỗ lúc nãy");
    expect(child.screen().text).toContain("Em là con trai hay con gái?");
    await child.type("/dung");
    expect(child.screen().text).toContain("Em đã dừng");
  });
});

describe("whatever somebody sends", () => {
  test.each(["photo", "voice", "sticker", "video_note", "contact", "location", "document"])(
    "%s is refused kindly and never fetched",
    async (kind) => {
      const child = telegram.person();
      await child.start();
      const before = telegram.api.calls.length;
      await child.attach({ [kind]: { file_id: "AgACAgUAA" } });
      expect(child.screen().text).toContain("Em không cần gửi ảnh hay tệp");
      expect(telegram.api.calls.slice(before).map(({ method }) => method)).toEqual(["sendMessage"]);
    },
  );

  test("a wrong code of a link is answered kindly, and the child can go on", async () => {
    const child = telegram.person();
    await child.start("ABCDEFGH");
    expect(child.screen().text).toContain("Mình không tìm thấy mã này");
    await child.start("2031-dot-9-zzzz");
    expect(child.screen().text).toMatch(/Em gõ mã|kết thúc hoặc chưa bắt đầu/);
  });
});

describe("somebody who blocks us", () => {
  test("is owed nothing more, and is heard again when they come back", async () => {
    const child = telegram.person();
    await child.start();
    telegram.api.chats.blocked.add(child.id);
    await child.type("7");
    await telegram.until(async () => (await rows("SELECT 1 FROM outbox_message")).length === 0);
    await child.block();
    await child.unblock();
    await child.start();
    expect(child.screen().text).toContain("Em mấy tuổi?");
  });
});

describe("when Telegram has trouble", () => {
  test("what was owed comes once it is over, each thing once", async () => {
    const child = telegram.person();
    await child.start();
    telegram.api.failNext("answer-lost", { method: "editMessageText", chat: child.id });
    await child.press("7 đến 10 tuổi");
    await telegram.until(() => child.screen().text.includes("Em có muốn làm không?"));
    expect(child.ofBot()).toHaveLength(1);
    await telegram.until(async () => (await rows("SELECT 1 FROM outbox_message")).length === 0);
  });
});

describe("a report", () => {
  const told = ["no", "no", "11-15", "me", "H04", "zalo", "peer"];

  async function reporting(): Promise<Person> {
    const child = telegram.person();
    await child.start("baotin");
    return child;
  }

  test("begins with the numbers to call and the page that is more private", async () => {
    const child = await reporting();
    expect(child.screen().text).toMatch(/113[\s\S]*111[\s\S]*http:\/\/127\.0\.0\.1:3000\/bao-tin/);
    expect(child.screen().isProtected).toBe(true);
  });

  test("is read by the officers as one from the web, and cannot be passed on", async () => {
    const caseIds = async () => (await rows("SELECT id FROM cases.case WHERE state = 'sent'")).map(({ id }) => id);
    const contents = async (before: readonly string[]) => {
      const [id = ""] = (await caseIds()).filter((one) => !before.includes(one));
      return (await office.read("escrow", id))?.map(({ content }) => content) ?? [];
    };
    const beforeWeb = await caseIds();
    const reporter = reporterOn(telegram.program.conversation, "web-reporter");
    await reporter.tell(mocked, "report/ready");
    await reporter.choose("send");
    const fromWeb = await contents(beforeWeb);

    const before = await caseIds();
    const child = await reporting();
    for (const code of told) await child.choose(code);
    await child.type("nhóm lớp 7a");
    await child.type("các bạn nói xấu em");
    for (const code of ["enough", "no", "yes", "no", "skip", "receipt", "yes", "send"]) await child.choose(code);
    const fromPhone = await contents(before);
    expect(child.screen().text).toMatch(/\d\d {3}.+ \d\d\n/u);
    expect(child.ofBot().map(({ isProtected }) => isProtected)).not.toContain(false);
    const [sheet, ...texts] = fromPhone;
    expect(texts).toEqual(fromWeb.slice(1));
    expect(sheet).toEqual({ ...fromWeb[0], channel: "messenger", reporterPub: expect.any(String) });

    await child.choose("written");
    expect(child.screen().text).not.toMatch(/\d\d {3}.+ \d\d\n/u);
    await child.type("/xoa");
    expect(child.messages().map(({ from, text }) => [from, text.split("\n")[0]])).toEqual([
      ["bot", "Mình đã xoá cuộc trò chuyện này. Điều đã gửi thì người nhận đã có, mình không lấy lại được."],
    ]);
  });
});
