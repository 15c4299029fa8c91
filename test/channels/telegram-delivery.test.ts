import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Owed } from "../../bot/channels/channel.ts";
import { type TelegramMessenger, telegramMessenger } from "../../bot/channels/telegram/messenger.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { type BotApi, botToken, startBotApi } from "../support/bot-api.ts";
import { oneQuestion } from "./contract.ts";

const links = { publicUrl: "https://em.example.vn", reportPage: "https://em.example.vn/bao-tin" };
const chat = 5_870_123;

let api: BotApi;
let telegram: TelegramMessenger;
beforeAll(async () => {
  api = await startBotApi();
  telegram = telegramMessenger({ token: botToken, apiRoot: `${api.root}/` }, links);
  api.chats.types.set(chat, "private");
});
afterAll(async () => {
  await telegram?.close();
  await api?.close();
});
afterEach(() => {
  expect(api.problems.splice(0)).toEqual([]);
  api.calls.splice(0);
});

const owed = (question: Question = oneQuestion, more: { readonly on?: string } = {}): Owed => ({
  address: String(chat),
  outgoing: [question],
  ...more,
});
const methods = () => api.calls.map(({ method }) => method);
const shown = (id: string | undefined) => api.chats.messagesOf(chat).get(Number(id));

/** A new message in the chat; its id. */
async function said(question: Question = oneQuestion): Promise<string> {
  const delivery = await telegram.deliver(owed(question));
  const [id = ""] = delivery.is === "taken" ? (delivery.messages ?? []) : [];
  api.calls.splice(0);
  return id;
}

const report: Question = { ...oneQuestion, isReport: true };
const next: Question = { ...oneQuestion, token: "t-two", text: "Em thích gì?" };

describe("one call a tap", () => {
  test("what is new is sent, and its id is told", async () => {
    const delivery = await telegram.deliver(owed());
    expect(methods()).toEqual(["sendMessage"]);
    expect(delivery).toEqual({ is: "taken", messages: [expect.stringMatching(/^\d+$/)] });
  });

  test("the message that was tapped becomes the next question, with its buttons", async () => {
    const id = await said();
    expect(await telegram.deliver(owed(next, { on: id }))).toEqual({ is: "taken" });
    expect(methods()).toEqual(["editMessageText"]);
    expect(shown(id)?.text).toContain("Em thích gì?");
    expect(shown(id)?.keyboard.flat()[0]?.callback_data).toBe("t-two:yes");
  });

  test("a repeat changes nothing and is done", async () => {
    const id = await said();
    expect(await telegram.deliver(owed(oneQuestion, { on: id }))).toEqual({ is: "taken" });
    expect(methods()).toEqual(["editMessageText"]);
  });

  test("a message that is gone is said anew", async () => {
    const delivery = await telegram.deliver(owed(next, { on: "999999" }));
    expect(methods()).toEqual(["editMessageText", "sendMessage"]);
    expect(delivery).toMatchObject({ is: "taken", messages: [expect.any(String)] });
  });

  test("what must not be saved never stands in a message that can be", async () => {
    const open = await said();
    await telegram.deliver(owed(report, { on: open }));
    expect(methods()).toEqual(["sendMessage"]);
    api.calls.splice(0);
    const kept = await said(report);
    expect(shown(kept)?.isProtected).toBe(true);
    await telegram.deliver(owed({ ...report, text: "Ở đâu?" }, { on: `${kept}p` }));
    expect(methods()).toEqual(["editMessageText"]);
    expect(shown(kept)?.isProtected).toBe(true);
  });

  test("what is too long for one message stays in order, the buttons on the last", async () => {
    const id = await said();
    const long = { kind: "note", text: "Một câu dài. ".repeat(400) } as const;
    const delivery = await telegram.deliver({ address: String(chat), outgoing: [long, next], on: id });
    expect(methods()).toEqual(["editMessageText", "sendMessage"]);
    expect(shown(id)?.keyboard).toEqual([]);
    const [last] = delivery.is === "taken" ? (delivery.messages ?? []) : [];
    expect(shown(last)?.keyboard.length).toBeGreaterThan(0);
  });

  test("links show no preview", async () => {
    await telegram.deliver(owed());
    expect(api.calls[0]?.payload).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(api.calls[0]?.payload).not.toHaveProperty("parse_mode");
  });
});

describe("what Telegram refuses", () => {
  test("blocked, deactivated or unknown: nothing more is owed", async () => {
    for (const [code, description] of [
      [403, "Forbidden: bot was blocked by the user"],
      [403, "Forbidden: user is deactivated"],
      [400, "Bad Request: chat not found"],
    ] as const) {
      api.failNext({ code, description });
      expect(await telegram.deliver(owed())).toEqual({ is: "gone" });
    }
  });

  test("too many at once: nobody is written to before the time that it names", async () => {
    api.failNext({ code: 429, description: "Too Many Requests: retry after 33", retryAfterSeconds: 33 });
    expect(await telegram.deliver(owed())).toEqual({ is: "later", seconds: 33, everyone: true });
  });

  test.each(["reset", "html"] as const)("no whole answer (%s): it comes again", async (fault) => {
    api.failNext(fault);
    expect(await telegram.deliver(owed())).toMatchObject({ is: "later" });
  });

  test("its own trouble: it comes again", async () => {
    api.failNext({ code: 500, description: "Internal Server Error" });
    const delivery = await telegram.deliver(owed());
    expect(delivery).toMatchObject({ is: "later" });
    expect(delivery).not.toHaveProperty("everyone");
  });

  test("an answer that was lost on the way to an edit is a repeat that changes nothing", async () => {
    const id = await said();
    api.failNext("answer-lost");
    expect(await telegram.deliver(owed(next, { on: id }))).toMatchObject({ is: "later" });
    expect(await telegram.deliver(owed(next, { on: id }))).toEqual({ is: "taken" });
    expect(api.chats.messagesOf(chat).get(Number(id))?.text).toContain("Em thích gì?");
  });

  test("a token that is wrong loses nothing", async () => {
    const other = telegramMessenger({ token: "1:wrong-token-of-nobody", apiRoot: api.root }, links);
    expect(await other.deliver(owed())).toEqual({ is: "later", seconds: 60, everyone: true });
    await other.close();
  });

  test("a message that it will never take is dropped alone", async () => {
    api.failNext({ code: 400, description: "Bad Request: something that nobody knows" });
    expect(await telegram.deliver(owed())).toEqual({ is: "refused" });
  });

  test("a server that is not there: it comes again", async () => {
    const other = telegramMessenger({ token: botToken, apiRoot: "http://127.0.0.1:9" }, links);
    expect(await other.deliver(owed())).toMatchObject({ is: "later" });
    await other.close();
  });
});

describe("deleting both sides' messages", () => {
  const erase = (ids: readonly string[]) => telegram.deliver({ address: String(chat), erase: ids });

  test("takes a hundred at a time, marks of protected messages too", async () => {
    const ids = await Promise.all(Array.from({ length: 130 }, () => said()));
    expect(await erase([...ids.slice(0, 129), `${ids[129]}p`])).toEqual({ is: "taken" });
    expect(methods()).toEqual(["deleteMessages", "deleteMessages"]);
    expect(ids.filter((id) => shown(id) !== undefined)).toEqual([]);
  });

  test("shows how to clear the chat where Telegram would not", async () => {
    const id = await said();
    api.passSeconds(49 * 3600);
    const delivery = await erase([id]);
    const [shownHow] = delivery.is === "taken" ? (delivery.messages ?? []) : [];
    expect(shown(shownHow)?.text).toContain("Em tự xoá giúp mình nhé");
    expect(shown(id)).toBeDefined();
  });

  test("comes again, or ends, as everything else does", async () => {
    const id = await said();
    api.failNext({ code: 429, retryAfterSeconds: 7 });
    expect(await erase([id])).toEqual({ is: "later", seconds: 7, everyone: true });
    api.failNext({ code: 403, description: "Forbidden: bot was blocked by the user" });
    expect(await erase([id])).toEqual({ is: "gone" });
    expect(await erase([])).toEqual({ is: "taken" });
  });
});
