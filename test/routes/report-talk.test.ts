import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import type { Arrival } from "../../server/conversation/arrival.ts";
import type { Conversation } from "../../server/conversation/conversation.ts";
import { fault } from "../../server/errors.ts";
import { chatRoutes } from "../../server/routes/chat/chat-routes.ts";
import { reportTalkRoutes } from "../../server/routes/chat/report-routes.ts";
import { oneQuestion } from "../channels/contract.ts";

const asked: Question = { ...oneQuestion, isReport: true, calls: ["113", "111", "115"] };

let app: FastifyInstance;
let arrivals: Arrival[];
let forgotten: string[];
let shown: Question;
let trouble: Error | null;

const conversation: Conversation = {
  receive: async (arrival) => {
    if (trouble !== null) throw trouble;
    arrivals.push(arrival);
    const isLeaving = arrival.incoming.kind === "text" && arrival.incoming.text === "thoát";
    return {
      outgoing: isLeaving ? [] : [shown],
      isRepeat: false,
      isForgotten: isLeaving,
      how: isLeaving ? "left" : null,
    };
  },
  redraw: async () => null,
  forget: async (_, address) => {
    forgotten.push(address);
  },
  start: () => {},
  deliver: async () => 0,
  close: async () => {},
};

beforeEach(async () => {
  [arrivals, forgotten, shown, trouble] = [[], [], asked, null];
  app = Fastify();
  await app.register(cookie);
  await app.register(formbody);
  const ports = { conversation, publicUrl: "http://127.0.0.1:3000" };
  await app.register(chatRoutes, ports);
  await app.register(reportTalkRoutes, ports);
});
afterEach(() => app.close());

const own = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" };
const post = (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url,
    headers: { ...own, ...headers },
    payload: new URLSearchParams(form).toString(),
  });

describe("a report without script", () => {
  test("opens the report, and calls stand above the question", async () => {
    const { body } = await app.inject("/bao-tin/viet");
    expect(arrivals[0]?.incoming).toEqual({ kind: "open", to: "report" });
    expect([...body.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)).toEqual(["113", "111", "115"]);
    expect(body.indexOf('href="tel:113"')).toBeLessThan(body.indexOf('id="question"'));
    expect(body).toContain('<form method="post" action="/bao-tin/viet"');
  });

  test("every screen says that the server can read it for a moment", async () => {
    const { body } = await app.inject("/bao-tin/viet");
    expect(body).toMatch(/<p class="report-honest">[^<]*trong giây lát máy chủ đọc được/);
  });

  test("has a cookie of its own, so that it never mixes with a survey in the same browser", async () => {
    const survey = await app.inject("/em");
    const report = await app.inject("/bao-tin/viet");
    expect([survey, report].map(({ cookies }) => cookies[0]?.name)).toEqual(["em", "tin"]);
    expect(new Set(arrivals.map(({ address }) => address)).size).toBe(2);
    expect(report.cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    expect(report.headers["set-cookie"]).not.toMatch(/expires|max-age/i);
  });

  test("a turn is followed by the page itself, so that Back finds no form and reloading sends nothing twice", async () => {
    const answer = await post("/bao-tin/viet", { question: "q", action: "send", text: "kể" });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/bao-tin/viet");
  });

  test("a receipt is drawn once, in groups of pairs with their pictures, and read out as a number", async () => {
    shown = { ...asked, receipt: "0000111122223333" };
    const { body } = await app.inject("/bao-tin/viet");
    expect(body).toContain("Mã của em: 0000 1111 2222 3333");
    expect(body.match(/class="receipt-pair"/g)).toHaveLength(8);
    expect(body.match(/<svg class="receipt-picture"/g)).toHaveLength(8);
    // Only a browser with script can make the picture itself.
    expect(body).not.toContain("data-save-receipt");
  });

  test("while the database is away the telephone numbers still stand there", async () => {
    trouble = fault("database-away");
    const answer = await app.inject("/bao-tin/viet");
    expect(answer.statusCode).toBe(503);
    expect(answer.headers["retry-after"]).toBe("10");
    expect([...answer.body.matchAll(/href="tel:(\d+)"/g)].map(([, number]) => number)).toEqual(["111", "113", "115"]);
  });
});

test("a report that begins on the page of a survey is as quiet, and says where it would be locked on the device", async () => {
  const { body } = await app.inject("/em");
  expect(body).toContain("<title>Trang hỗ trợ</title>");
  expect(body).not.toContain('class="band"');
  expect(body).toMatch(/href="\/em\/thoat"[^>]*data-leave="https:/);
  expect(body).toMatch(/<p class="report-honest">[^<]*máy chủ[^<]*<a href="\/bao-tin">/);
});

describe("the word for leaving", () => {
  test.each(["/em", "/bao-tin/viet"])("typed at %s leads away at once, and the browser forgets", async (path) => {
    const answer = await post(path, { question: "q", action: "send", text: "thoát" });
    expect(answer.body).toContain('<meta http-equiv="refresh" content="0;url=https://vi.wikipedia.org/"/>');
    expect(answer.body).not.toContain("<form");
    expect(answer.headers["clear-site-data"]).toBe('"cookies", "storage"');
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("a script is told so, and leaves by itself", async () => {
    const answer = await post("/em", { question: "q", action: "send", text: "thoát" }, { "x-turn": "island" });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers["clear-site-data"]).toBe('"cookies", "storage"');
  });
});

test("quick exit ends the report's conversation first", async () => {
  const { cookies } = await app.inject("/bao-tin/viet");
  const name = cookies.map(({ name: of, value }) => `${of}=${value}`).join("; ");
  const answer = await app.inject({ method: "GET", url: "/bao-tin/thoat", headers: { cookie: name } });
  expect(answer.headers.location).toBe("https://vi.wikipedia.org/");
  expect(forgotten).toEqual([cookies[0]?.value]);
});
