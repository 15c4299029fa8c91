import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { botSecret } from "../support/bot-api.ts";
import { type TestTelegram, testTelegram } from "../support/telegram.ts";

let telegram: TestTelegram;
beforeAll(async () => {
  telegram = await testTelegram();
});
afterAll(() => telegram?.close());

type Sent = { readonly body?: string; readonly secret?: string | null; readonly type?: string };

async function post({ body, secret = botSecret, type = "application/json" }: Sent, app = telegram.program.app) {
  const headers = {
    ...(type !== "" && { "content-type": type }),
    ...(secret !== null && { "x-telegram-bot-api-secret-token": secret }),
  };
  return await app.inject({
    method: "POST",
    url: "/webhooks/telegram",
    headers,
    ...(body !== undefined && { payload: body }),
  });
}

const rows = async (table: string) =>
  Number((await telegram.web.box.store.pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

const update = (id: number, chat: object, content: object) =>
  JSON.stringify({
    update_id: id,
    message: { message_id: 1, date: 1, chat, from: { id: 44, is_bot: false }, ...content },
  });
const own = { id: 44, type: "private" };

describe("who may send", () => {
  test("only who knows the secret, and nothing is read before that", async () => {
    for (const secret of [null, "", "wrong", `${botSecret}x`, botSecret.slice(1)])
      expect((await post({ body: "x".repeat(1_000_000), secret })).statusCode, String(secret)).toBe(401);
    expect((await post({ body: update(1, own, {}) })).statusCode).toBe(200);
  });

  test("with the old secret and the new one, while it is changed", async () => {
    const changing = await telegram.web.another({
      TELEGRAM_BOT_TOKEN: "1:token-of-nobody",
      TELEGRAM_WEBHOOK_SECRET: "new-one, old-one",
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    });
    const statuses = ["new-one", "old-one", "new-one, old-one", "other", ""].map(
      async (secret) => (await post({ body: "{}", secret }, changing.app)).statusCode,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 401, 401, 401]);
    await changing.close();
  });

  test("as a program: what guards browsers is for everybody else", async () => {
    const { headers } = await post({ body: update(2, own, {}) });
    expect(Object.keys(headers).sort()).toEqual(["connection", "content-length", "date"]);
    const page = await telegram.program.app.inject({ url: "/" });
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("nobody, where there is no token", async () => {
    expect((await post({ body: "{}" }, telegram.web.app)).statusCode).toBe(404);
  });
});

describe("whatever is sent", () => {
  test("a body that is too large is refused, one at the limit is read", async () => {
    expect((await post({ body: "x".repeat(1024 * 1024) })).statusCode).toBe(413);
    expect((await post({ body: JSON.stringify({ update_id: 1, x: "x".repeat(255_000) }) })).statusCode).toBe(200);
  });

  test.each([
    ["no body", {}],
    ["an empty body", { body: "" }],
    ["no JSON", { body: "{" }],
    ["another type", { body: "a=1", type: "application/x-www-form-urlencoded" }],
    ["no type", { body: "{}", type: "" }],
    ["JSON of another shape", { body: "[1]" }],
    ["a number alone", { body: '{"update_id":3}' }],
    ["an update of another kind", { body: '{"update_id":3,"poll":{}}' }],
    ["an edited message", { body: '{"update_id":3,"edited_message":{"message_id":1}}' }],
    ["a channel post", { body: '{"update_id":3,"channel_post":{"message_id":1}}' }],
    ["a message of nobody", { body: '{"update_id":3,"message":{"message_id":1}}' }],
  ])("%s is dealt with, changes nothing and owes nothing", async (_, sent) => {
    const answer = await post(sent);
    expect([answer.statusCode, answer.body]).toEqual([200, ""]);
    expect(await rows("dialogue")).toBe(0);
    expect(await rows("outbox_message")).toBe(0);
  });

  test("a chat of several people is told once, left when it speaks, and kept nowhere", async () => {
    const group = { id: -100_5, type: "supergroup", title: "Lớp 5A" };
    const brought = { chat: group, new_chat_member: { status: "member" } };
    const told = await post({ body: JSON.stringify({ update_id: 7, my_chat_member: brought }) });
    expect(told.json()).toMatchObject({ method: "sendMessage", chat_id: group.id });
    const spoken = await post({ body: update(8, group, { text: "/start" }) });
    expect(spoken.json()).toEqual({ method: "leaveChat", chat_id: group.id });
    expect(await rows("dialogue")).toBe(0);
  });
});

test("the answer to a press is the call that ends its waiting, after the turn is durable", async () => {
  const child = telegram.person();
  await child.start();
  const [first] = child.screen().keyboard.flat();
  const callback = { id: "q-1", from: { id: child.id }, data: first?.callback_data };
  const answer = await post({ body: JSON.stringify({ update_id: 900, callback_query: callback }) });
  expect(answer.json()).toEqual({ method: "answerCallbackQuery", callback_query_id: "q-1" });
  const again = await post({ body: JSON.stringify({ update_id: 900, callback_query: callback }) });
  expect(again.json()).toEqual({ method: "answerCallbackQuery", callback_query_id: "q-1" });
  await telegram.settle();
});

const passing = [
  ["the database is away", "ECONNREFUSED", 901],
  ["two statements stood in each other's way", "40P01", 911],
  ["a statement took too long", "57014", 921],
] as const;

test.each(passing)("while %s Telegram is asked to come again soon, and nothing is lost", async (_, code, id) => {
  const child = telegram.person();
  const { pool } = telegram.web.box.web.stores.turn;
  const query = pool.query;
  pool.query = (() => Promise.reject(Object.assign(new Error("gone"), { code }))) as never;
  const answer = await post({ body: update(id, own, { text: "/start" }) });
  expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "2"]);
  const begun = child.start();
  pool.query = query;
  await begun;
  expect(child.ofBot()).toHaveLength(1);
});

test("an update that breaks the program is given up, and what comes behind it is heard", async () => {
  const { conversation } = telegram.program;
  const receive = conversation.receive;
  Object.assign(conversation, { receive: () => Promise.reject(new TypeError("a mistake of ours")) });
  expect((await post({ body: update(902, own, { text: "x" }) })).statusCode).toBe(200);
  Object.assign(conversation, { receive });
  expect((await post({ body: update(903, own, { text: "/start" }) })).statusCode).toBe(200);
  const metrics = (await telegram.program.app.inject({ url: "/metrics" })).body;
  expect(metrics).toContain('emnoi_faults_total{code="program-failed"} 1');
});

test("where the database says nothing at all, Telegram is not left waiting for longer than it would", async () => {
  const { conversation } = telegram.program;
  const receive = conversation.receive;
  const heard = Promise.withResolvers<void>();
  const never = () => {
    heard.resolve();
    return new Promise(() => {});
  };
  Object.assign(conversation, { receive: never });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answering = post({ body: update(904, own, { text: "x" }) });
  await heard.promise;
  await vi.advanceTimersByTimeAsync(15_000);
  vi.useRealTimers();
  const answer = await answering;
  expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "2"]);
  Object.assign(conversation, { receive });
});
