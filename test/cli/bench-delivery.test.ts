import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { callInReply } from "../../server/cli/bench/telegram/answering-calls.ts";
import { type Delivery, openDelivery, type Update } from "../../server/cli/bench/telegram/delivery.ts";
import { openLines } from "../../server/cli/bench/telegram/webhook-lines.ts";

type Heard = { readonly body: string; readonly secret: unknown; readonly atMs: number };
type Settings = { readonly timeScale?: number; readonly isRepeated?: () => boolean };
type Answering = (heard: Heard) => Promise<{ readonly status: number; readonly head?: object; readonly body?: string }>;

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A webhook, and what delivers to it. */
async function delivering(answer: Answering, { timeScale = 0.01, isRepeated = () => false }: Settings = {}) {
  const heard: Heard[] = [];
  const counts: Record<string, number> = {};
  const replies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const one = { body, secret: request.headers["x-telegram-bot-api-secret-token"], atMs: performance.now() };
    heard.push(one);
    const answered = await answer(one);
    response.writeHead(answered.status, { ...answered.head }).end(answered.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const lines = openLines({ port, path: "/hook", secret: "S" }, 60_000 * timeScale);
  ends.push(async () => {
    lines.close();
    server.closeAllConnections();
    server.close();
  });
  const delivery = openDelivery({
    lines,
    timeScale,
    isRepeated,
    replied: (body) => void replies.push(body),
    count: (what) => {
      counts[what] = (counts[what] ?? 0) + 1;
    },
    nowMs: () => performance.now(),
  });
  return { delivery, heard, counts, replies };
}

const message = (queue: number, body: string): Update => ({ kind: "message", queue, body });
const untilDelivered = async (delivery: Delivery) => {
  while (delivery.waiting() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
};

test("one of each queue is under way, in its order, and at most a hundred in all", async () => {
  let [underWay, most] = [0, 0];
  const busy = new Set<string>();
  // Nobody is answered until a hundred have come, and for a while longer: one more would be seen.
  const gate = Promise.withResolvers<void>();
  const { delivery, heard } = await delivering(async ({ body }) => {
    const queue = body.split("/")[0] ?? "";
    expect(busy.has(queue)).toBe(false);
    busy.add(queue);
    underWay += 1;
    most = Math.max(most, underWay);
    if (underWay === 100) setTimeout(gate.resolve, 50);
    await gate.promise;
    underWay -= 1;
    busy.delete(queue);
    return { status: 200 };
  });
  for (let nth = 0; nth < 3; nth += 1)
    for (let queue = 1; queue <= 150; queue += 1) delivery.hand(message(queue, `${queue}/${nth}`));
  await untilDelivered(delivery);
  expect(most).toBe(100);
  expect(heard).toHaveLength(450);
  expect(heard.map(({ body }) => body).filter((body) => body.startsWith("7/"))).toEqual(["7/0", "7/1", "7/2"]);
  expect(heard[0]?.secret).toBe("S");
});

test("what is not taken comes again: at once, then later and later; those behind it wait", async () => {
  let failures = 0;
  const { delivery, heard, counts } = await delivering(async ({ body }) => {
    if (body !== "first" || failures === 3) return { status: 204 };
    failures += 1;
    return { status: 500 };
  });
  delivery.hand(message(1, "first"));
  delivery.hand(message(1, "second"));
  await untilDelivered(delivery);
  expect(heard.map(({ body }) => body)).toEqual(["first", "first", "first", "first", "second"]);
  const gaps = heard.slice(1).map(({ atMs }, index) => atMs - (heard[index]?.atMs ?? 0));
  expect(gaps[1]).toBeGreaterThan(18);
  expect(gaps[2]).toBeGreaterThan(38);
  expect(counts).toEqual({ failures: 3 });
});

test("a webhook that asks for time is given it, and one that does not answer is asked again", async () => {
  let asked = 0;
  const { delivery, heard, counts } = await delivering(
    async () => {
      asked += 1;
      if (asked === 1) return { status: 503, head: { "retry-after": "7" } };
      if (asked === 2) await new Promise(() => {});
      return { status: 200 };
    },
    { timeScale: 0.005 },
  );
  delivery.hand(message(1, "a"));
  await untilDelivered(delivery);
  expect((heard[1]?.atMs ?? 0) - (heard[0]?.atMs ?? 0)).toBeGreaterThan(33);
  expect(counts).toEqual({ failures: 2 });
});

test("a press that nobody takes expires; an update whose answer was lost comes once more", async () => {
  const away = await delivering(async () => ({ status: 503 }), { timeScale: 0.0005 });
  away.delivery.hand({ kind: "press", queue: 1, body: "a" });
  await untilDelivered(away.delivery);
  expect(away.counts.expired).toBe(1);
  const repeated = await delivering(async () => ({ status: 200 }), { isRepeated: () => true });
  repeated.delivery.hand(message(1, "a"));
  repeated.delivery.handCopy("a", 1);
  await untilDelivered(repeated.delivery);
  expect(repeated.heard).toHaveLength(4);
  expect(repeated.counts).toEqual({ redelivered: 2 });
});

test("a call in the answer is carried out, unless it is one that Telegram refuses there", async () => {
  const { delivery, replies } = await delivering(async () => ({ status: 200, body: '{"method":"sendMessage"}' }));
  delivery.hand(message(1, "a"));
  await untilDelivered(delivery);
  expect(replies).toEqual(['{"method":"sendMessage"}']);
  const called: string[] = [];
  const hear = async (method: string) => {
    called.push(method);
    return null;
  };
  for (const body of [...replies, '{"method":"getMe"}', "", '{"method":"setWebhook"}']) await callInReply(body, hear);
  expect(called).toEqual(["sendMessage"]);
});
