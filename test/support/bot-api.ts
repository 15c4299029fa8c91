import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { BotApiCalls } from "./bot-api-calls.ts";
import { type Answer, openChats, refused } from "./bot-api-chats.ts";
import { problemsOf } from "./bot-api-schema.ts";
import { openUpdates, type Taken } from "./bot-api-updates.ts";

export const botToken = "7123456789:AAtestTokenOfTheStrictDouble_abcdef";
export const botSecret = "a-secret-of-the-strict-double";

const emptyPollMs = 20;

export type Call = { readonly method: string; readonly payload: Readonly<Record<string, unknown>> };

/** What the next call that fits meets instead of its answer. */
export type FaultOf =
  | { readonly code: number; readonly description?: string; readonly retryAfterSeconds?: number }
  | "reset"
  | "html"
  /** It is done, and the answer is lost on the way. */
  | "answer-lost";

type Scripted = { readonly method: string | null; readonly chat: number | null; readonly fault: FaultOf };

const webhook = z.object({
  url: z.string(),
  secret_token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  max_connections: z.number().min(1).max(100).optional(),
  allowed_updates: z.array(z.string()).optional(),
  drop_pending_updates: z.boolean().optional(),
});

/**
 * A strict Bot API on this machine: every call is held against grammY's own types and Telegram's limits, chats are kept
 * as Telegram keeps them, updates are brought to the webhook as the real server does it, by a clock that tests move.
 */
export async function startBotApi() {
  let nowSeconds = Date.UTC(2026, 10, 25, 5) / 1000;
  let hook: z.infer<typeof webhook> = { url: "" };
  /** Processes behind the one address, each in turn. */
  const others: string[] = [];
  let brought = 0;
  const now = () => nowSeconds;
  const chats = openChats(now);
  const calls: Call[] = [];
  const replies: Call[] = [];
  const problems: string[] = [];
  const script: Scripted[] = [];
  const set = new Map<string, unknown>();

  const updates = openUpdates({
    nowSeconds: now,
    deliver: (update) => bring(update),
    hasAddress: () => hook.url !== "",
  });

  /** One POST with the secret; a call in the answer is done, and nobody hears what became of it. */
  async function bring(update: unknown): Promise<Taken> {
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": hook.secret_token ?? "" };
    brought += 1;
    const url = others.length === 0 ? hook.url : ([hook.url, ...others][brought % (others.length + 1)] ?? hook.url);
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(update) }).catch(() => null);
    if (answer === null) return { status: 0 };
    const body = await answer.text();
    if (answer.ok && body !== "") replied(body);
    const retryAfter = answer.headers.get("retry-after");
    return { status: answer.status, retryAfterSeconds: retryAfter === null ? undefined : Number(retryAfter) };
  }

  function replied(body: string): void {
    const { method, ...payload } = z.looseObject({ method: z.string() }).parse(JSON.parse(body));
    replies.push({ method, payload });
    if (/^get|^setWebhook$|^deleteWebhook$/.test(method))
      problems.push(`${method} is refused as the answer to an update`);
    else obey(method, payload);
  }

  function obey(method: string, payload: Readonly<Record<string, unknown>>): Answer {
    if (!isCall(method)) {
      problems.push(`there is no method ${method}`);
      return refused(404, "Not Found");
    }
    const wrong = problemsOf(method, payload);
    problems.push(...wrong);
    if (wrong.length > 0) return refused(400, `Bad Request: ${wrong.join("; ")}`);
    const answer = methods[method](payload);
    // Everything that Telegram refuses but what comes of another's doing is a mistake of ours.
    if (!answer.ok && answer.error_code === 400 && !expected.test(answer.description))
      problems.push(answer.description);
    return answer;
  }

  const kept = (method: string) => (payload: unknown) => {
    set.set(
      `${method} ${z.object({ language_code: z.string().default("") }).parse(payload).language_code}`.trim(),
      payload,
    );
    return { ok: true, result: true } as const;
  };
  const methods: Readonly<Record<keyof BotApiCalls, (payload: unknown) => Answer>> = {
    sendMessage: chats.send,
    editMessageText: chats.edit,
    deleteMessages: chats.erase,
    answerCallbackQuery: chats.answer,
    leaveChat: chats.leave,
    getMe: () => ({
      ok: true,
      result: { id: Number(botToken.split(":")[0]), is_bot: true, first_name: "Em nói", username: "em_noi_thu_bot" },
    }),
    setWebhook: (payload) => {
      hook = webhook.parse(payload);
      return { ok: true, result: true };
    },
    deleteWebhook: () => {
      hook = { url: "" };
      return { ok: true, result: true };
    },
    getWebhookInfo: () => ({
      ok: true,
      result: { url: hook.url, has_custom_certificate: false, pending_update_count: updates.pending() },
    }),
    getUpdates: (payload) => {
      if (hook.url !== "") return refused(409, "Conflict: can't use getUpdates method while webhook is active");
      const { offset = 0 } = z.object({ offset: z.number().optional() }).parse(payload);
      return { ok: true, result: updates.after(offset) };
    },
    setMyCommands: kept("setMyCommands"),
    setMyDescription: kept("setMyDescription"),
    setMyShortDescription: kept("setMyShortDescription"),
    setChatMenuButton: kept("setChatMenuButton"),
  };

  const isCall = (method: string): method is keyof BotApiCalls => Object.hasOwn(methods, method);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (token !== botToken) return send(response, refused(401, "Unauthorized"));
    const payload: Call["payload"] = JSON.parse(Buffer.concat(chunks).toString() || "{}");
    calls.push({ method, payload });
    const fault = faultFor({ method, payload });
    // A long poll waits where there is nothing.
    if (method === "getUpdates" && updates.pending() === 0) await pause(emptyPollMs);
    if (fault === null) return send(response, obey(method, payload));
    if (fault === "answer-lost") obey(method, payload);
    if (fault === "reset" || fault === "answer-lost") return void response.socket?.destroy();
    if (fault === "html") return void response.writeHead(502, { "content-type": "text/html" }).end("<html>502</html>");
    const { code, description = "a fault of the script", retryAfterSeconds } = fault;
    const parameters = retryAfterSeconds === undefined ? undefined : { retry_after: retryAfterSeconds };
    send(response, refused(code, description, parameters));
  }

  function faultFor({ method, payload }: Call): FaultOf | null {
    const fits = (one: Scripted) =>
      (one.method === null || one.method === method) && (one.chat === null || one.chat === Number(payload.chat_id));
    const at = script.findIndex(fits);
    return at < 0 ? null : (script.splice(at, 1)[0]?.fault ?? null);
  }

  // Made before anybody waits for an answer.
  for (const method of ["sendMessage", "editMessageText"]) problemsOf(method, {});
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    root: `http://127.0.0.1:${port}`,
    chats,
    updates,
    /** Calls over the network, in order. */
    calls,
    /** Calls that came as the answer to an update. */
    replies,
    /** What no real Bot API would have taken; a test ends with none. */
    problems,
    /** What was set of menu and introduction, by method and language. */
    set,
    hook: () => hook,
    nowSeconds: now,
    pointTo: (url: string, secret = botSecret) => {
      hook = { url, secret_token: secret };
    },
    alsoTo: (url: string) => {
      others.push(url);
    },
    failNext: (fault: FaultOf, { method = null, chat = null }: Partial<Omit<Scripted, "fault">> = {}) => {
      script.push({ method, chat, fault });
    },
    passSeconds: (seconds: number) => {
      nowSeconds += seconds;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type BotApi = Awaited<ReturnType<typeof startBotApi>>;

/** Refusals that follow from what a person did or from a repeat: they are part of the day. */
const expected = /not modified|not found|can't be (?:edited|deleted)|query is too old/;

function send(response: ServerResponse, answer: Answer): void {
  const status = answer.ok ? 200 : answer.error_code;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
}
