import { expect, test } from "vitest";
import { show } from "../../bot/dialogue/step.ts";
import { aChild, aReporter, atWords, type Child, office, toReady } from "./child.ts";

const words = (child: Child) => child.allEvents.filter((event) => event.type === "case_text_written");

test("a calm report of an older child goes from the danger question to the receipt and the advice", () => {
  const child = toReady(atWords().types("các bạn nói xấu em").types("ngày nào cũng thế"));
  expect(child.presses("send").at).toBe("report/receipt");
  expect(child.sent).toMatchObject({ receipt: "4061825370496180", without: [], isToldOfAnswers: false });
  expect(child.sent.sheet).toMatchObject({
    teller: "11-15",
    about: "me",
    category: "H04",
    where: "zalo",
    offender: "peer",
    safety: { now: "no", safe: "yes", hurt: "no" },
    unit: null,
    contact: "none",
    danger: [],
    level: 2,
    texts: 2,
    isTest: false,
    channel: "web",
    locale: "vi",
  });
  expect(child.presses("written").at).toBe("report/end");
  expect(child.words).toMatch(/111.*113.*115/su);
});

test("each text leaves the moment it is written, and begins the draft", () => {
  const child = atWords();
  expect(child.allEvents).toEqual([]);
  child.types("các bạn nói xấu em");
  expect(child.events).toEqual([
    { type: "case_begun", case: office.drawId(), level: 2 },
    { type: "case_text_written", case: office.drawId(), kind: "words", text: "các bạn nói xấu em" },
  ]);
  expect(child.types("thêm một đoạn").events.map(({ type }) => type)).toEqual(["case_text_written"]);
  expect(child.dialogue?.report?.texts).toBe(2);
});

test("the same press or the same words twice leave once", () => {
  const child = atWords();
  const screen = child.question;
  child.does({ kind: "text", text: "một lần", question: screen.token });
  child.does({ kind: "text", text: "một lần", question: screen.token });
  expect(words(child)).toHaveLength(1);
  const ready = toReady(child).question;
  child.pressesOn(ready, "send").pressesOn(ready, "send");
  expect(child.allEvents.filter(({ type }) => type === "case_sent")).toHaveLength(1);
});

test("a text may have 4,000 characters and keeps its lines; a longer one is asked to come in parts and not taken", () => {
  const child = atWords().types(`${"a".repeat(3999)}b`);
  expect(words(child)).toHaveLength(1);
  expect(atWords().types("dòng một\r\ndòng hai\u202E\u0000").events.at(-1)).toMatchObject({
    text: "dòng một\ndòng hai",
  });
  const long = atWords().types("a".repeat(4001));
  expect(long.events).toEqual([]);
  expect(long.notes.join()).toContain("4000");
  for (const empty of ["", "   ", "\u200B\u202E"]) expect(atWords().types(empty).events).toEqual([]);
});

test("after sixty texts no more are taken, and the way on is still open", () => {
  const child = atWords();
  for (let n = 0; n < 61; n += 1) child.types(`đoạn ${n}`);
  expect(words(child)).toHaveLength(60);
  expect(child.presses("enough").at).toBe("report/now");
});

test("writing again throws the sealed texts away and keeps what was chosen", () => {
  const child = toReady(atWords().types("một")).presses("again");
  expect(child.events).toEqual([{ type: "case_discarded", case: office.drawId() }]);
  expect(child.at).toBe("report/words");
  expect(child.dialogue?.report).toMatchObject({ texts: 0, category: "H04", offender: "peer" });
  child.types("hai").goes("enough", "none", "send");
  expect(child.sent.sheet).toMatchObject({ texts: 1, category: "H04" });
});

test("going back changes an answer, and the way goes on to what is not answered yet", () => {
  const child = atWords().goes("enough", "no", "back");
  expect(child.at).toBe("report/now");
  expect(child.goes("back", "back", "back", "back").at).toBe("report/where");
  expect(child.presses("game").at).toBe("report/safe");
});

test("young children choose among six pictures, older ones among plain words, adults among the official names", () => {
  const young = aReporter().goes("no", "no", "7-10", "me");
  expect(young.question.choices).toHaveLength(6);
  expect(young.question.choices.every(({ picture, emoji }) => picture !== undefined && emoji !== undefined)).toBe(true);
  const older = aReporter().goes("no", "no", "11-15", "me");
  expect(older.question.choices).toHaveLength(15);
  expect(older.question.choices.some(({ picture }) => picture !== undefined)).toBe(false);
  const adult = aReporter().goes("no", "no", "adult", "other-child");
  const labels = ({ question }: Child) => question.choices.map(({ label }) => label);
  expect(labels(adult)).not.toEqual(labels(older));
});

test("somebody who worries about a friend hears that it need not be carried alone", () => {
  const child = aReporter().goes("no", "no", "11-15", "friend");
  expect(child.notes.join()).toContain("Đừng chia sẻ lại hình ảnh");
  expect(aReporter().goes("no", "no", "11-15", "me").notes).toEqual([]);
});

test("an adult is reminded of what the law asks, and is not offered to tell about themselves", () => {
  const child = aReporter().goes("no", "no", "adult");
  expect(child.notes.join()).toContain("Luật Trẻ em");
  expect(child.codes).toEqual(["other-child", "content", "test"]);
});

test("content is reported by its link, in one spelling, and nobody is asked who did it", () => {
  const child = aReporter().goes("no", "no", "adult", "content");
  expect(child.at).toBe("report/link");
  expect(child.types("kênh xấu lắm").notes.join()).toContain("đường link");
  expect(child.events).toEqual([]);
  child
    .types("https://www.tiktok.com/@x/video/1?utm_source=copy")
    .goes("H10", "tiktok", "enough", "skip", "none", "send");
  expect(words(child)[0]).toMatchObject({ kind: "link" });
  expect(child.sent.sheet).toMatchObject({
    about: "content",
    category: "H10",
    where: "tiktok",
    offender: null,
    level: 1,
  });
  expect(child.presses("none").at).toBe("report/end");
});

test("the name of an account is taken as one, a link as a link, and both may be passed over", () => {
  const atAccount = () => aReporter().goes("no", "no", "11-15", "me", "H04", "zalo", "peer");
  expect(words(atAccount().types("nick hoa_2k"))[0]).toMatchObject({ kind: "account", text: "nick hoa_2k" });
  expect(words(atAccount().types("facebook.com/hoa2k"))[0]).toMatchObject({ kind: "link" });
  expect(atAccount().presses("enough").at).toBe("report/words");
});

test("threats with images have a card of their own before anything else is asked", () => {
  for (const category of ["H02", "H03"]) {
    const child = aReporter().goes("no", "no", "11-15", "me", category);
    expect(child.at).toBe("report/images");
    expect(child.question.text).toMatch(/Đừng gửi thêm ảnh.*111/su);
    expect(child.presses("next").at).toBe("report/where");
  }
});

test("a phone number is asked for without a name, sealed, and nothing else is taken for one", () => {
  const child = atWords().goes("enough", "no", "yes", "no", "skip", "phone");
  expect(child.question.hint).toContain("Không cần tên");
  expect(child.types("gọi em nhé").events).toEqual([]);
  child.types("0912 345 678, sau 5 giờ");
  expect(words(child).at(-1)).toMatchObject({ kind: "contact", text: "0912 345 678, sau 5 giờ" });
  expect(JSON.stringify(child.dialogue)).not.toContain("0912");
  expect(child.presses("send").sent.sheet.contact).toBe("phone");
});

test("a neutral line when there is an answer is offered on a messenger that nobody else reads, and only there", () => {
  const atNotice = (device: string) =>
    aReporter({ channel: "messenger" })
      .goes("no", device, ...(device === "no" ? [] : ["stay"]), "11-15", "me", "H04", "zalo", "peer", "enough")
      .goes("enough", "no", "yes", "no", "skip", "receipt");
  expect(atNotice("no").at).toBe("report/notice");
  expect(atNotice("no").goes("yes", "send").sent.isToldOfAnswers).toBe(true);
  expect(atNotice("no").goes("no", "send").sent.isToldOfAnswers).toBe(false);
  expect(atNotice("yes").at).toBe("report/ready");
});

test("who might be involved is asked only where somebody with power over the child does it", () => {
  const upTo = (offender: string) => {
    const child = aReporter().goes("no", "no", "11-15", "me", "H04", "zalo", offender);
    if (child.at === "report/calls") child.presses("safe");
    return child.goes("enough", "enough", "no", "yes", "no", "skip", "none");
  };
  for (const offender of ["family", "adult"]) expect(upTo(offender).at).toBe("report/conflict");
  for (const offender of ["stranger", "online", "peer", "unsaid"]) expect(upTo(offender).at).toBe("report/ready");
});

test("officers that were named do not get it; with nobody left nothing is sent and others to call are shown", () => {
  const atConflict = () => {
    const child = aReporter({ channel: "messenger" }).goes("no", "no", "11-15", "me", "H04", "zalo", "adult", "safe");
    return child.goes("enough", "enough", "no", "yes", "no", "skip", "none");
  };
  const child = atConflict().goes("bbbbbbbbbbbbbbbb", "done", "send");
  expect(child.sent.without).toEqual(["bbbbbbbbbbbbbbbb"]);
  const all = atConflict().goes("aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "done");
  expect(all.at).toBe("report/nobody");
  expect(all.question.calls).toEqual(["113", "111", "115"]);
  expect(all.allEvents.some(({ type }) => type === "case_sent")).toBe(false);
  expect(all.goes("again", "skip", "send").sent.without).toEqual([]);
});

test("the receipt is on one screen, and afterwards nowhere unless it is kept as a button", () => {
  const sent = () => toReady(atWords({ channel: "messenger" }).types("một")).presses("send");
  expect(sent().question.receipt).toBe("4061825370496180");
  expect(sent().codes).toEqual(["keep", "written", "none"]);
  for (const choice of ["written", "none"]) {
    const child = sent().presses(choice);
    expect(JSON.stringify([child.dialogue, child.outgoing])).not.toContain("4061825370496180");
  }
  expect(sent().presses("keep").codes).toEqual(["receipt-4061825370496180", "page-4061825370496180"]);
  expect(toReady(atWords().types("một")).presses("send").codes).toEqual(["written", "none"]);
});

test("somebody who only tries it out is thanked, and may send a test that says so", () => {
  const child = aReporter().goes("no", "no", "11-15", "test");
  expect(child.words).toContain("Không sao");
  expect(child.presses("real").at).toBe("report/about");
  child.goes("test", "send");
  expect(child.sent.sheet).toMatchObject({ isTest: true, level: 1 });
  expect(child.presses("none").words).toContain("Tin thử đã được gửi");
});

test("a box that is not open begins nothing, says why, and shows whom to call; a receipt still works", () => {
  const child = aReporter({ report: { isOpen: false } });
  expect(child.at).toBe("report/closed");
  expect(child.words).toMatch(/chưa mở.*111.*113/su);
  expect(child.types("em bị đánh").allEvents).toEqual([]);
  expect(child.goes("receipt", "none").at).toBe("report/closed");
  child.shows({ is: "opened", case: "c", step: 3, replies: ["Chào em"], unchecked: 0 });
  expect(child.at).toBe("report/follow-up");
  expect(child.goes("more").types("em kể thêm").events).toEqual([
    { type: "case_text_written", case: "c", kind: "words", text: "em kể thêm" },
  ]);
});

test("a report that was begun can be finished when the box closes meanwhile", () => {
  const child = atWords().types("một");
  child.env = { ...child.env, report: { ...child.env.report, isOpen: false } };
  expect(toReady(child).presses("send").sent.sheet.texts).toBe(1);
});

test("somebody who comes back sees the checked answers once, and only hears of unchecked ones", () => {
  const child = aChild().shows({ is: "opened", case: "c", step: 2, replies: ["Cô đã đọc."], unchecked: 2 });
  expect(child.notes).toEqual(["Cô đã đọc.", expect.stringContaining("2 trả lời mình chưa kiểm được")]);
  expect(child.words).toContain("bước 2");
  expect(child.dialogue && show(child.dialogue, child.env)).toEqual(child.outgoing);
  expect(child.presses("more").words).not.toContain("Cô đã đọc.");
  expect(JSON.stringify(child.dialogue)).not.toContain("Cô đã đọc.");
});

test("more than ten answers are counted, so that a conversation stays small", () => {
  const replies = Array.from({ length: 14 }, (_, n) => `trả lời ${n}`);
  const child = aChild().shows({ is: "opened", case: "c", step: 2, replies, unchecked: 0 });
  expect(child.notes[0]).toContain("4 trả lời cũ hơn");
  expect(child.notes).toHaveLength(11);
  expect(child.notes.at(-1)).toBe("trả lời 13");
});

test("a case that has become more dangerous is raised, and whom to call is shown first", () => {
  const child = aChild().shows({ is: "opened", case: "c", step: 2, replies: [], unchecked: 0 }).presses("worse");
  expect(child.events).toEqual([{ type: "case_level_raised", case: "c", level: 4 }]);
  expect(child.at).toBe("report/calls");
  expect(child.presses("can-call").allEvents.some(({ type }) => type === "case_sent")).toBe(false);
  expect(child.at).toBe("report/words");
});

test("a wrong or paused receipt is said kindly where it can be typed again, and a report under way is not lost to one", () => {
  expect(aChild().shows({ is: "wrong" }).at).toBe("report/code");
  expect(aChild().shows({ is: "wrong" }).notes.join()).toContain("không tìm thấy mã");
  expect(aReporter().presses("receipt").types("abc").notes.join()).toContain("16 chữ số");
  const child = atWords()
    .types("một")
    .shows({ is: "opened", case: "other", step: 1, replies: ["x"], unchecked: 0 });
  expect(child.at).toBe("report/words");
  expect(child.notes.join()).toContain("kể dở");
  expect(child.dialogue?.report?.case).toBe(office.drawId());
});
