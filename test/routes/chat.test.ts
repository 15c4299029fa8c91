import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from "fastify";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import type { Arrival } from "../../server/conversation/arrival.ts";
import type { Conversation } from "../../server/conversation/conversation.ts";
import { fault } from "../../server/errors.ts";
import { chatRoutes } from "../../server/routes/chat/chat-routes.ts";
import { oneQuestion } from "../channels/contract.ts";

/** A conversation that writes down who came with what, and always asks the same. */
function scripted(asks: readonly Outgoing[] = [oneQuestion]) {
  const arrivals: Arrival[] = [];
  const forgotten: string[] = [];
  const standing = new Map<string, readonly Outgoing[]>();
  let trouble: Error | null = null;
  const conversation: Conversation = {
    receive: async (arrival) => {
      if (trouble !== null) throw trouble;
      arrivals.push(arrival);
      standing.set(arrival.address, asks);
      return { outgoing: asks, isRepeat: false, isForgotten: asks.every(({ kind }) => kind === "note"), how: null };
    },
    redraw: async ({ address }) => {
      if (trouble !== null) throw trouble;
      return standing.get(address) ?? null;
    },
    forget: async (_, address) => {
      if (trouble !== null) throw trouble;
      forgotten.push(address);
      standing.delete(address);
    },
    start: () => {},
    deliver: async () => 0,
    close: async () => {},
  };
  const fail = (error: Error) => {
    trouble = error;
  };
  return { conversation, arrivals, forgotten, fail };
}

let app: FastifyInstance;
let talk: ReturnType<typeof scripted>;

async function start(publicUrl = "http://127.0.0.1:3000", asks?: readonly Outgoing[]) {
  talk = scripted(asks);
  app = Fastify();
  await app.register(cookie);
  await app.register(formbody);
  await app.register(chatRoutes, { conversation: talk.conversation, publicUrl });
}

beforeEach(() => start());
afterEach(() => app.close());

const cookieOf = (answer: LightMyRequestResponse): string =>
  answer.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

const open = (url = "/em", headers: Record<string, string> = {}) => app.inject({ method: "GET", url, headers });

const own = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url: "/em",
    headers: { ...own, ...headers },
    payload: new URLSearchParams(form).toString(),
  });

test("the first visit begins a conversation and gets one cookie without a lifetime, closed to scripts and other sites", async () => {
  const answer = await open();
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.cookies).toHaveLength(1);
  expect(answer.cookies[0]).toMatchObject({ name: "em", path: "/", httpOnly: true, sameSite: "Lax" });
  expect(answer.headers["set-cookie"]).not.toMatch(/expires|max-age|secure/i);
  expect(answer.cookies[0]?.value).toMatch(/^[A-Za-z0-9_-]{24}$/);
  expect(talk.arrivals.map(({ incoming }) => incoming)).toEqual([{ kind: "open" }]);
});

test("on https the cookie is bound to the host and never sent in the clear", async () => {
  await app.close();
  await start("https://em.example.vn");
  expect((await open()).cookies[0]).toMatchObject({ name: "__Host-em", secure: true, path: "/" });
});

test("coming back shows the screen as it stands and changes nothing", async () => {
  const name = cookieOf(await open());
  const again = await open("/em", { cookie: name });
  expect(again.body).toContain(oneQuestion.text);
  expect(again.cookies).toEqual([]);
  expect(talk.arrivals).toHaveLength(1);
});

test("a cookie that is none of ours is replaced", async () => {
  for (const forged of ["em=short", "em=../../../etc/passwd-----", "em="])
    expect((await open("/em", { cookie: forged })).cookies).toHaveLength(1);
});

test("what a link carries is applied and leaves the address at once", async () => {
  const answer = await open("/em?d=trung-khanh&m=abcd-efgh&lang=en");
  expect([answer.statusCode, answer.headers.location]).toEqual([303, "/em"]);
  expect(answer.cookies).toHaveLength(1);
  expect(talk.arrivals.map(({ incoming, locale }) => ({ incoming, locale }))).toEqual([
    { incoming: { kind: "open", campaign: "trung-khanh" }, locale: "en" },
    { incoming: { kind: "class-code", typed: "abcd-efgh" }, locale: "en" },
  ]);
  const code = await open("/em?m=ABCDEFGH");
  expect(talk.arrivals.at(-1)).not.toHaveProperty("locale");
  expect(code.headers.location).toBe("/em");
  expect(talk.arrivals.at(-1)?.incoming).toEqual({ kind: "class-code", typed: "ABCDEFGH" });
});

test("an address with odd questions leads to the current question and nothing else", async () => {
  for (const url of ["/em?x=1", `/em?m=${"A".repeat(5000)}`, "/em?d=a&d=b", "/em?m[]=1"])
    expect((await open(url)).headers.location).toBe("/em");
});

test("an answer without script is followed by the page itself, so that reloading sends nothing twice", async () => {
  const name = cookieOf(await open());
  const answer = await post({ question: "t-one", locale: "vi", choice: "yes" }, { cookie: name });
  expect([answer.statusCode, answer.headers.location, answer.headers["cache-control"]]).toEqual([
    303,
    "/em",
    "no-store",
  ]);
  expect(talk.arrivals.at(-1)?.incoming).toEqual({ kind: "choose", question: "t-one", choices: ["yes"] });
});

test("an answer with script gets the next page in the same answer", async () => {
  const answer = await post({ question: "t-one", choice: "yes" }, { "x-turn": "island" });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('id="question"');
});

test("what is said at the end of a forgotten conversation is shown, and its cookie goes", async () => {
  await app.close();
  await start(undefined, [{ kind: "note", text: "Đã xoá hết. Chào em!" }]);
  const answer = await post({ question: "t", action: "stop" }, { cookie: `em=${"a".repeat(24)}` });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain("Đã xoá hết. Chào em!");
  expect(answer.headers["set-cookie"]).toMatch(/^em=;.*Expires=Thu, 01 Jan 1970/);
});

test("a form from another site, a forged one and one that is too large change nothing", async () => {
  const name = cookieOf(await open());
  const before = talk.arrivals.length;
  const foreign = [
    await post({ choice: "yes" }, { cookie: name, "sec-fetch-site": "cross-site" }),
    await post({ choice: "yes" }, { cookie: name, "sec-fetch-site": "same-site" }),
    await app.inject({
      method: "POST",
      url: "/em",
      headers: { cookie: name, origin: "https://elsewhere.example", "content-type": own["content-type"] },
      payload: "choice=yes",
    }),
    await post({ action: "delete-everything" }, { cookie: name }),
    await post({ question: "q".repeat(500), choice: "yes" }, { cookie: name }),
    await post({ text: "x".repeat(200_000) }, { cookie: name }),
    await post({}, { cookie: name, "content-type": "text/plain" }),
  ];
  for (const answer of foreign) expect([answer.statusCode, answer.headers.location]).toEqual([303, "/em"]);
  expect(talk.arrivals).toHaveLength(before);
});

test("a form of an older browser, which says nothing or hides where it comes from, is taken", async () => {
  const ways: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "http://127.0.0.1:3000" },
    { origin: "http://localhost:3000" },
  ];
  for (const headers of ways) {
    const before = talk.arrivals.length;
    await app.inject({
      method: "POST",
      url: "/em",
      headers: { host: "localhost:3000", "content-type": own["content-type"], ...headers },
      payload: "question=t-one&choice=yes",
    });
    expect(talk.arrivals).toHaveLength(before + 1);
  }
});

test("5,000 characters arrive whole, for the conversation to judge", async () => {
  await post({ question: "t", action: "send", text: "ữ".repeat(5000) });
  const incoming = talk.arrivals.at(-1)?.incoming;
  expect(incoming?.kind === "text" && incoming.text.length).toBe(5000);
});

test("script in every word is shown as words", async () => {
  await app.close();
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const question: Question = {
    ...oneQuestion,
    token: evil,
    text: evil,
    hint: evil,
    picture: evil,
    choices: [{ code: evil, label: evil, picture: evil }],
    navigation: [{ action: "back", label: evil }],
  };
  await start(undefined, [{ kind: "note", text: evil, picture: evil }, question]);
  const { body } = await open();
  expect(body).not.toContain("<script>alert");
  expect(body).not.toContain("<img");
  expect(body).toContain("&lt;script>alert(1)");
});

test("no page carries a style, a script or a handler of its own, or an address of somebody else", async () => {
  const { body } = await open();
  expect(body).not.toMatch(/ style=|<style| on[a-z]+="|<script>/);
  const addresses = [...body.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.filter((address) => !address.startsWith("/") || address.startsWith("//"))).toEqual([]);
});

test("quick exit ends the conversation first, then leaves, and the browser is told to forget", async () => {
  const name = cookieOf(await open());
  const answer = await open("/em/thoat", { cookie: name });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toMatch(/^https:\/\//);
  expect(answer.headers["clear-site-data"]).toBe('"cookies", "storage"');
  expect(answer.headers["set-cookie"]).toMatch(/^em=;/);
  expect(talk.forgotten).toEqual([name.slice(3)]);
  expect((await open("/em", { cookie: name })).statusCode).toBe(200);
  expect(talk.arrivals).toHaveLength(2);
});

test("quick exit by script ends the conversation without a page; another site cannot end it", async () => {
  const name = cookieOf(await open());
  const foreign = { cookie: name, "sec-fetch-site": "cross-site" };
  await app.inject({ method: "POST", url: "/em/thoat", headers: foreign });
  expect(talk.forgotten).toEqual([]);
  const answer = await app.inject({ method: "POST", url: "/em/thoat", headers: { ...own, cookie: name } });
  expect([answer.statusCode, answer.body]).toEqual([204, ""]);
  expect(talk.forgotten).toHaveLength(1);
});

test("while the database is away the child is asked to try again, in kind words, and may still leave", async () => {
  const name = cookieOf(await open());
  talk.fail(fault("database-away"));
  for (const answer of [await open("/em", { cookie: name }), await post({ choice: "yes" }, { cookie: name })]) {
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(answer.body).toContain("Thử lại");
    expect(answer.body).toContain("Không phải lỗi của em");
  }
  expect((await post({ choice: "yes", locale: "en" })).body).toContain("Try again");
  expect((await open("/em/thoat", { cookie: name })).statusCode).toBe(303);
});

test("a fault that is ours is not dressed up as a moment's rest", async () => {
  talk.fail(new Error("a mistake"));
  expect((await open()).statusCode).toBe(500);
});

test("a page is small on the wire where the browser takes it packed", async () => {
  const packed = await open("/em", { "accept-encoding": "gzip, deflate, br" });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.rawPayload.length).toBeLessThan(6000);
});

test("looking whether the page is there begins no conversation", async () => {
  expect((await app.inject({ method: "HEAD", url: "/em" })).statusCode).toBe(404);
  expect(talk.arrivals).toEqual([]);
});
