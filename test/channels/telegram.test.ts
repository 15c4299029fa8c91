import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { dataOf, pressOf } from "../../bot/channels/telegram/callback-data.ts";
import { telegram } from "../../bot/channels/telegram/channel.ts";
import { heardIn } from "../../bot/channels/telegram/heard.ts";
import { picturedReceipt } from "../../bot/channels/telegram/receipt-pictures.ts";
import { markOf, tappedBy } from "../../bot/channels/telegram/redrawn.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { pairPictures } from "../../server/privacy/receipt.ts";
import { refusalOf, shownMessage } from "../support/bot-api-limits.ts";
import { channelContract, oneQuestion } from "./contract.ts";

const links = { publicUrl: "https://em.example.vn", reportPage: "https://em.example.vn/bao-tin" };
const channel = telegram(links);
const chat = { id: 77, type: "private" };

const buttonsOf = (said: readonly Outgoing[]) => channel.outgoing(said).flatMap(({ keyboard }) => keyboard.flat());

const written = (content: Readonly<Record<string, unknown>>) => ({
  update_id: 5,
  message: { message_id: 9, chat, from: { id: 77, is_bot: false }, date: 1, ...content },
});
const pressed = (data: string, message: Readonly<Record<string, unknown>> = {}) => ({
  update_id: 6,
  callback_query: { id: "q", from: { id: 77 }, data, message: { message_id: 4, chat, date: 1, ...message } },
});

function incomingBy(update: unknown) {
  const heard = heardIn(update);
  if (heard.is !== "arrival" || heard.incoming.kind === "class-code") throw new Error(`it is ${heard.is}`);
  return heard.incoming;
}

channelContract({
  name: "telegram",
  show: (said) => ({
    words: channel
      .outgoing(said)
      .map(({ text }) => text)
      .join("\n"),
    offered: buttonsOf(said).map(({ text }) => text),
  }),
  choose: (said, label) => {
    const found = buttonsOf(said).find(({ text }) => text.endsWith(label));
    if (found === undefined || !("callback_data" in found)) throw new Error(`there is no button "${label}"`);
    return incomingBy(pressed(found.callback_data ?? ""));
  },
  type: (_, text) => incomingBy(written({ text })),
  attach: () => incomingBy(written({ photo: [{ file_id: "x" }], caption: "em" })),
});

describe("what a turn says", () => {
  const shown = (said: readonly Outgoing[]) =>
    channel
      .outgoing(said)
      .map(({ text, keyboard }) =>
        [text, ...keyboard.map((row) => row.map((one) => `[${one.text}]`).join(" "))].join("\n"),
      );

  test("is one message: notes, stones, the question, its hint, and the buttons under it", () => {
    const [first = oneQuestion.choices[0], second] = oneQuestion.choices;
    const question = { ...oneQuestion, choices: [first, second].filter((one) => one !== undefined) };
    expect(shown([{ kind: "note", text: "Cảm ơn em." }, question])).toEqual([
      [
        "Cảm ơn em.",
        "",
        "🟢🔵⚪⚪⚪⚪",
        "",
        "Em có chỗ chơi gần nhà không?",
        "",
        "Chọn một hình.",
        "[🛝 Có] [🤔 Chưa có]",
        "[⬅️ Quay lại] [⏭ Bỏ qua]",
        "[✋ Dừng lại] [🆘 Giúp em]",
      ].join("\n"),
    ]);
  });

  test("shows boxes where several may be chosen, and what ends the choosing in a row of its own", () => {
    const [message = ""] = shown([
      {
        ...oneQuestion,
        answer: { form: "several", atLeast: 1, atMost: 2, chosen: ["no"] },
        navigation: [
          { action: "back", label: "Quay lại" },
          { action: "done", label: "Xong" },
          { action: "stop", label: "Dừng lại" },
        ],
      },
    ]);
    expect(message.split("\n").slice(-5)).toEqual([
      "[⬜ 🛝 Có]",
      "[☑️ 🤔 Chưa có]",
      '[⬜ <b>Không "biết"</b> & 50 %]',
      "[✅ Xong]",
      "[⬅️ Quay lại] [✋ Dừng lại]",
    ]);
  });

  test("puts long choices into the text, and their numbers and pictures on the buttons", () => {
    const long = "Nói với người lớn em tin, hoặc gọi 111";
    const choices = [{ code: "tell", label: long, emoji: "🤝" }, ...oneQuestion.choices];
    const [message = ""] = shown([{ ...oneQuestion, choices }]);
    expect(message).toContain(`1. 🤝 ${long}\n2. 🛝 Có`);
    expect(message).toContain("[1 🤝] [2 🛝] [3 🤔] [4]");
  });

  test("is plain text whatever is in it: what stands out does so by its place", () => {
    const [message] = channel.outgoing([
      { kind: "note", text: "<b>*_`" },
      { ...oneQuestion, text: "<i>Em_ơi</i>?" },
    ]);
    const styled = (message?.entities ?? []).map(({ type, offset, length }) => [
      type,
      message?.text.slice(offset, offset + length),
    ]);
    expect(styled).toEqual([
      ["bold", "<i>Em_ơi</i>?"],
      ["italic", "Chọn một hình."],
    ]);
  });

  test("goes into several messages where it is too long, and the buttons hang on the last", () => {
    const messages = channel.outgoing([{ kind: "note", text: "Một câu dài. ".repeat(400) }, oneQuestion]);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.map(({ text }) => text.length <= 4096)).not.toContain(false);
    expect(messages.map(({ keyboard }) => keyboard.length > 0)).toEqual([...messages.slice(1).map(() => false), true]);
  });

  test("leads to a page of ours by a button only where everybody can open it safely", () => {
    const results: Question = { ...oneQuestion, choices: [{ code: "results", label: "Kết quả", href: "/ket-qua" }] };
    expect(buttonsOf([results])[0]).toEqual({ text: "Kết quả", url: "https://em.example.vn/ket-qua" });
    const onThisMachine = telegram({ publicUrl: "http://127.0.0.1:3000", reportPage: "http://127.0.0.1:3000/bao-tin" });
    expect(onThisMachine.outgoing([results])[0]?.keyboard[0]?.[0]).toEqual({
      text: "Kết quả",
      callback_data: "t-one:results",
    });
  });

  test("begins a report with the numbers to call and the page that is more private, and cannot be passed on", () => {
    const question: Question = { ...oneQuestion, id: "report/danger", isReport: true, calls: ["113", "111", "115"] };
    const [message] = channel.outgoing([question]);
    expect(message?.text.split("\n\n").slice(1, 4)).toEqual([
      question.text,
      "☎ 113 · 111 · 115",
      "Kể ở trang này thì kín hơn: https://em.example.vn/bao-tin",
    ]);
    expect(message?.keyboard.at(-1)).toEqual([{ text: "🔒 Mở trang kín hơn", url: links.reportPage }]);
    expect(message?.isProtected).toBe(true);
    expect(channel.outgoing([oneQuestion])[0]?.isProtected).toBe(false);
  });

  test("shows a receipt with the picture of each pair", () => {
    const [message] = channel.outgoing([{ ...oneQuestion, receipt: "0001024647619970" }]);
    expect(message?.text).toContain("🐶 00   🐱 01\n🐴 02   ☀️ 46\n⭐ 47   🚂 61\n🌴 99   🏀 70");
    expect(message?.isProtected).toBe(true);
  });
});

test("the pictures of a receipt are those of the page", () => {
  const file = join(import.meta.dirname, "../../node_modules/@iconify-json/fluent-emoji-flat/chars.json");
  const names = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
  const nameOf = (emoji: string) =>
    names[[...emoji.replace("\uFE0F", "")].map((sign) => sign.codePointAt(0)?.toString(16)).join("-")];
  const shown = pairPictures.map((_, pair) => picturedReceipt(String(pair).padStart(2, "0")).split(" ")[0] ?? "");
  expect(shown).toHaveLength(100);
  expect(shown.map(nameOf)).toEqual(pairPictures);
});

describe("what comes in", () => {
  const kinds = ["photo", "voice", "video", "sticker", "contact", "location", "document", "poll", "dice", "story"];
  const meanings: readonly (readonly [object, object])[] = [
    [written({ text: "/start" }), { kind: "open" }],
    [written({ text: "/start@em_noi_bot  " }), { kind: "open" }],
    [written({ text: "/start baotin" }), { kind: "open", to: "report" }],
    [written({ text: "/start 2027-dot-1-ab2c" }), { kind: "open", campaign: "2027-dot-1-ab2c" }],
    [written({ text: "/start ABCD-EFG2" }), { kind: "class-code", typed: "ABCD-EFG2" }],
    [written({ text: "/start abcdefg2" }), { kind: "class-code", typed: "abcdefg2" }],
    [written({ text: `/start ${"x".repeat(90)}` }), { kind: "open", campaign: "x".repeat(64) }],
    [written({ text: "/dung" }), { kind: "text", text: "/dung" }],
    [written({ text: "/xoa@em_noi_bot" }), { kind: "text", text: "/xoa" }],
    [written({ text: "Em muốn /start" }), { kind: "text", text: "Em muốn /start" }],
    [written({ text: "của ai đó", forward_origin: { type: "user" } }), { kind: "attachment" }],
    ...kinds.map((kind) => [written({ [kind]: {} }), { kind: "attachment" }] as const),
    [pressed("k3f:yes"), { kind: "choose", question: "k3f", choices: ["yes"] }],
    [pressed("k3f"), { kind: "choose", question: "", choices: [] }],
    [pressed("🙂:yes"), { kind: "choose", question: "", choices: [] }],
    [pressed(""), { kind: "choose", question: "", choices: [] }],
  ];
  test.each(meanings.map(([update, incoming]) => ({ update, incoming })))("$update", ({ update, incoming }) => {
    const heard = heardIn(update);
    expect(heard.is === "arrival" && heard.incoming).toEqual(incoming);
  });

  test("carries the messages that it is about: the person's own, or the one that was pressed", () => {
    expect(heardIn(written({ text: "em" }))).toMatchObject({ address: "77", update: "5", marks: { seen: ["9"] } });
    expect(heardIn(pressed("k3f:yes"))).toMatchObject({ press: "q", marks: { seen: ["4"], on: "4" } });
    expect(heardIn(pressed("k3f:yes", { has_protected_content: true }))).toMatchObject({ marks: { on: "4p" } });
    expect(heardIn(pressed("k3f:yes", { date: 0 }))).toMatchObject({ marks: { seen: [] } });
  });

  test.each([
    ["an edited message", { update_id: 1, edited_message: written({ text: "x" }).message }],
    ["a channel post", { update_id: 1, channel_post: { message_id: 1, chat: { id: -5, type: "channel" }, text: "x" } }],
    ["a notice of the platform", written({ pinned_message: {} })],
    ["another bot", written({ text: "x", from: { id: 3, is_bot: true } })],
    ["no number", { message: written({ text: "x" }).message }],
    ["no update", "x"],
    ["nothing", null],
  ])("%s is nothing of ours", (_, update) => {
    expect(heardIn(update)).toEqual({ is: "nothing" });
  });

  test("a chat of several people is told once when we are brought in, and left when it speaks", () => {
    const group = { id: -5, type: "supergroup", title: "Lớp 5A" };
    const brought = (status: string, where: object = group) =>
      heardIn({ update_id: 1, my_chat_member: { chat: where, new_chat_member: { status } } });
    expect(brought("member")).toEqual({ is: "invited", chat: -5 });
    expect(brought("left")).toEqual({ is: "nothing" });
    expect(brought("administrator", { ...group, type: "channel" })).toEqual({ is: "crowd", chat: -5 });
    expect(heardIn(written({ text: "/start", chat: group }))).toEqual({ is: "crowd", chat: -5 });
    expect(heardIn(written({ new_chat_members: [], chat: group }))).toEqual({ is: "nothing" });
    expect(heardIn(pressed("k3f:yes", { chat: group }))).toEqual({ is: "crowd", chat: -5 });
  });

  test("somebody who blocks us, or comes back", () => {
    const became = (status: string) => heardIn({ update_id: 1, my_chat_member: { chat, new_chat_member: { status } } });
    expect(became("kicked")).toEqual({ is: "blocked", address: "77" });
    expect(became("member")).toEqual({ is: "nothing" });
  });

  test("anything at all means something or nothing, and never breaks", () => {
    const update = fc.record(
      {
        update_id: fc.oneof(fc.integer(), fc.anything()),
        message: fc.oneof(fc.anything(), fc.constant(written({ text: "x" }).message)),
        callback_query: fc.oneof(fc.anything(), fc.constant(pressed("a:b").callback_query)),
        my_chat_member: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), update), (body) => {
        expect(["arrival", "blocked", "invited", "crowd", "nothing"]).toContain(heardIn(body).is);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});

test("data of a button is read back, or is none of ours", () => {
  expect(pressOf(dataOf("1z141z3", "receipt-4061825370496180") ?? "")).toEqual({
    question: "1z141z3",
    choice: "receipt-4061825370496180",
  });
  expect(dataOf("k3f", "x".repeat(61))).toBeNull();
  expect(dataOf("k3f", "có")).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (data) => {
      const press = pressOf(data);
      if (press !== null) expect(dataOf(press.question, press.choice)).toBe(data);
    }),
    { seed: 20261125, numRuns: 500 },
  );
});

test("the mark of a message is its id and whether it was protected", () => {
  for (const isProtected of [true, false])
    expect(tappedBy(markOf({ id: 812, isProtected }))).toEqual({ id: 812, isProtected });
  for (const odd of ["", "p", "12x", "-3", "9".repeat(20)]) expect(tappedBy(odd)).toBeNull();
});

test("what the limits of the double refuse is refused", () => {
  const message = { chat_id: 1, text: "x" };
  const keyboard = (button: object) => ({ ...message, reply_markup: { inline_keyboard: [[button]] } });
  const odd = [
    { ...message, text: " " },
    { ...message, text: "x".repeat(4097) },
    { ...message, entities: [{ type: "bold", offset: 0, length: 2 }] },
    keyboard({ text: "x", callback_data: "ạ".repeat(22) }),
    keyboard({ text: "x" }),
    keyboard({ text: "x", url: "http://127.0.0.1/x" }),
  ];
  expect(odd.map((one) => refusalOf(shownMessage.parse(one)) !== null)).toEqual(odd.map(() => true));
  expect(refusalOf(shownMessage.parse(keyboard({ text: "x", callback_data: "a:b" })))).toBeNull();
});
