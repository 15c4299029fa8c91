import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { z } from "zod";
import { countedBy, type Kept } from "../../server/cli/bench/telegram/reckoning.ts";
import type { Script } from "../../server/cli/bench/telegram/script.ts";
import { theBot } from "../../server/cli/bench/telegram/the-bot.ts";

/** What a bot may get wrong; `nothing` keeps every promise, in memory. */
export type Flaw =
  | "nothing"
  /** A second copy of the last tap is stored again. */
  | "counts-twice"
  /** Every tenth child is thanked and not stored. */
  | "loses"
  /** Buttons carry the choice alone, and nothing is remembered of updates. */
  | "takes-repeats-for-answers"
  /** A question that the messenger did not take is never sent again, and whoever taps once more hears nothing. */
  | "forgets-the-question"
  /** One question is left out. */
  | "skips";

export type CarelessBot = { readonly port: number; kept(): Kept; close(): Promise<void> };

type Talk = { step: number; answers: string; isStored: boolean; said: Promise<void> };

const from = z.object({ id: z.number() });
const update = z.object({
  update_id: z.number(),
  message: z.object({ from }).optional(),
  callback_query: z.object({ from, data: z.string() }).optional(),
});

/** A bot of a few lines that children can talk to, with a flaw that the crowd must find. */
export async function carelessBot(script: Script, apiRoot: () => string, flaw: Flaw): Promise<CarelessBot> {
  const talks = new Map<number, Talk>();
  const seen = new Set<number>();
  const stored: string[] = [];
  const last = script.steps.length;
  const server = createServer((request, response) => {
    void hear(request).then((status) => response.writeHead(status).end());
  });

  async function hear(request: IncomingMessage): Promise<number> {
    if (request.headers["x-telegram-bot-api-secret-token"] !== theBot.secret) return 401;
    const { update_id: id, message, callback_query: press } = update.parse(JSON.parse(await textOf(request)));
    const isNew = !seen.has(id) || flaw === "takes-repeats-for-answers";
    seen.add(id);
    const chat = (message ?? press)?.from.id ?? 0;
    const talk = talks.get(chat) ?? { step: 0, answers: "", isStored: false, said: Promise.resolve() };
    talks.set(chat, talk);
    const isMoved = press !== undefined && (isNew || flaw === "counts-twice") && move(chat, talk, press.data);
    if (isMoved || (isNew && (message !== undefined || flaw !== "forgets-the-question"))) await say(chat, talk);
    return 200;
  }

  function move(chat: number, talk: Talk, data: string): boolean {
    const [step = "", option = ""] = data.split(":");
    const isBound = flaw !== "takes-repeats-for-answers";
    if (talk.isStored) return flaw === "counts-twice" && Number(step) === last - 1 && store(chat, talk);
    if (isBound && Number(step) !== talk.step) return false;
    if (script.steps[talk.step]?.isKept) talk.answers += option;
    talk.step += flaw === "skips" && talk.step === 2 ? 2 : 1;
    return talk.step < last || store(chat, talk);
  }

  function store(chat: number, talk: Talk): boolean {
    talk.isStored = true;
    if (flaw !== "loses" || chat % 10 !== 0) stored.push(talk.answers);
    return true;
  }

  /** One message after the other: what is sent again must not come behind a newer one. */
  function say(chat: number, talk: Talk): Promise<void> {
    const { step } = talk;
    talk.said = talk.said.then(() => sent(chat, step));
    return talk.said;
  }

  async function sent(chat: number, step: number): Promise<void> {
    while (!(await send(chat, step)) && flaw !== "forgets-the-question")
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async function send(chat: number, step: number): Promise<boolean> {
    const { says, options, isMarked } = script.steps[step] ?? { says: script.thanks, options: [], isMarked: false };
    const rows = options.map((words, option) => [
      { text: isMarked ? `☑️ ${words}` : words, callback_data: `${step}:${option.toString(36)}` },
    ]);
    const body = JSON.stringify({ chat_id: chat, text: says, reply_markup: { inline_keyboard: rows } });
    const answered = await fetch(`${apiRoot()}/bot${theBot.token}/sendMessage`, { method: "POST", body }).catch(
      () => null,
    );
    await answered?.arrayBuffer().catch(() => null);
    return answered?.status === 200;
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    kept: () => ({ answers: countedBy(stored), counted: stored.length }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
