// The bot that everything is measured against: what a practised hand writes in an afternoon. Fastify, pg, one guarded
// prepared statement a tap, undici; the spinner stopped and the next question sent after each, a row and a counter at the
// end. No languages, no sealing, no outbox; the Bot API is asked before the update is answered.
import { readFileSync } from "node:fs";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { Pool } from "undici";
import { z } from "zod";
import { openStore } from "../../../store/client.ts";
import { script } from "./script.ts";
import { theBot } from "./the-bot.ts";

const [port = "0", url = "", apiRoot = "", scriptFile = ""] = process.argv.slice(2);
const { steps, thanks } = script.parse(JSON.parse(readFileSync(scriptFile, "utf8")));
const communes = 56;
const { pool } = openStore(url, { connections: 10 });
const api = new Pool(apiRoot, { connections: 100 });

const begin =
  "INSERT INTO bench.bot_child (id, step, commune, answers) VALUES ($1, 0, $2, '') ON CONFLICT DO NOTHING RETURNING step";
const answer = `
WITH moved AS (
  UPDATE bench.bot_child SET step = step + 1, answers = answers || $3 WHERE id = $1 AND step = $2
  RETURNING id, step, commune, answers
), kept AS (
  INSERT INTO bench.bot_response (child, commune, answers)
  SELECT id, commune, answers FROM moved WHERE step = ${steps.length} ON CONFLICT DO NOTHING RETURNING commune
), counted AS (
  INSERT INTO bench.bot_participation AS p (commune, n) SELECT commune, 1 FROM kept
  ON CONFLICT (commune) DO UPDATE SET n = p.n + 1
)
SELECT step FROM moved`;

const chat = z.object({ id: z.number() });
const update = z.object({
  message: z.object({ chat }).optional(),
  callback_query: z.object({ id: z.string(), from: chat, data: z.string() }).optional(),
});

/** What is sent at each step, made once. */
const screens = [
  ...steps.map(({ says, options, isMarked }, step) => ({
    text: says,
    reply_markup: {
      inline_keyboard: options.map((words, option) => [
        { text: isMarked ? `✓ ${words}` : words, callback_data: `${step}:${option.toString(36)}` },
      ]),
    },
  })),
  { text: thanks },
];

async function call(method: string, body: object): Promise<void> {
  const answered = await api.request({
    path: `/bot${theBot.token}/${method}`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await answered.body.dump();
  if (answered.statusCode !== 200) throw new Error(`${method} was answered with ${answered.statusCode}`);
}

const ask = (id: number, step: number) => call("sendMessage", { chat_id: id, ...screens[step] });

async function move(name: string, text: string, values: unknown[]): Promise<number | undefined> {
  const { rows } = await pool.query<{ readonly step: number }>({ name, text, values });
  return rows[0]?.step;
}

async function tap({ id, from, data }: { id: string; from: { id: number }; data: string }): Promise<void> {
  const [step = "0", option = "0"] = data.split(":");
  const moved = await move("answer", answer, [from.id, Number(step), option]);
  const stopped = call("answerCallbackQuery", { callback_query_id: id });
  await (moved === undefined ? stopped : Promise.all([stopped, ask(from.id, moved)]));
}

async function hear(request: FastifyRequest, reply: FastifyReply) {
  if (request.headers["x-telegram-bot-api-secret-token"] !== theBot.secret) return reply.code(401).send();
  const { message, callback_query: query } = update.parse(request.body);
  if (query !== undefined) await tap(query);
  else if (message !== undefined) {
    const { id } = message.chat;
    const begun = await move("begin", begin, [id, id % communes]);
    if (begun !== undefined) await ask(id, begun);
  }
  return reply.send();
}

const app = Fastify({ logger: false });
app.get("/ready", async () => "ready");
app.post(theBot.path, hear);
process.on("SIGTERM", () => process.exit(0));
await app.listen({ host: "127.0.0.1", port: Number(port) });
