import type { ApiAnswer, HearCall } from "./bot-api.ts";
import { readCall } from "./calls.ts";
import type { Chats, Shown } from "./chats.ts";
import type { RunOrder } from "./orders.ts";
import type { Tally } from "./tally.ts";
import { type Fate, troubles } from "./trouble.ts";

export type CallsAt = {
  readonly order: RunOrder;
  readonly chats: Chats;
  readonly tally: Tally;
  draw(): number;
  nowMs(): number;
  /** Something is new in a chat; `arrivedMs` is when the call came. */
  see(chat: number, shown: Shown, arrivedMs: number): void;
};

/** Answers calls of the program, as late and as badly as the order says. */
export function answeringCalls(at: CallsAt): HearCall {
  const { order, tally, draw, nowMs } = at;
  const trouble = troubles(order.faults, draw, nowMs);
  return async (method, body) => {
    const arrivedMs = nowMs();
    tally.count("calls");
    const fate = trouble.next();
    if (fate !== "taken") tally.count(fate);
    if (fate === "broken-before") return null;
    if (order.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, order.latencyMs));
    const failed = failureOf(fate, trouble.retryAfterSeconds);
    if (failed !== null) return failed;
    const answer = carryOut(at, method, body, arrivedMs);
    return fate === "broken-after" ? null : answer;
  };
}

function carryOut({ chats, tally, see }: CallsAt, method: string, body: string, arrivedMs: number): ApiAnswer {
  const call = readCall(method, body);
  if (call.is === "bad") {
    tally.badCall(call.why);
    return failure(400, `Bad Request: ${call.why}`);
  }
  const done = chats.carryOut(call);
  if (done.is === "refused") return failure(400, done.description);
  if (done.shown !== null && "chat" in call) see(call.chat, done.shown, arrivedMs);
  return { status: 200, body: `{"ok":true,"result":${done.result}}` };
}

const failure = (status: number, description: string, more = ""): ApiAnswer => ({
  status,
  body: `{"ok":false,"error_code":${status},"description":${JSON.stringify(description)}${more}}`,
});

function failureOf(fate: Fate, retryAfter: number): ApiAnswer {
  if (fate === "error") return { status: 502, body: "<html><body>502 Bad Gateway</body></html>" };
  if (fate !== "refused") return null;
  return failure(429, `Too Many Requests: retry after ${retryAfter}`, `,"parameters":{"retry_after":${retryAfter}}`);
}

/** What a webhook may not answer with (reference telegram 1). */
const notInReply = /^get|^setWebhook$|^deleteWebhook$|^close$|^logOut$/;

/** A webhook's answer may hold one call; nobody is told how it ended. */
export async function callInReply(body: string, hear: HearCall): Promise<void> {
  if (!body.startsWith("{")) return;
  const named = /"method": *"([A-Za-z]+)"/.exec(body)?.[1];
  if (named !== undefined && !notInReply.test(named)) await hear(named, body);
}
