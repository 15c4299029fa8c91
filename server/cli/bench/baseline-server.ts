// The handler that everything is measured against: what a practised hand writes in an afternoon. Fastify, pg, one guarded
// prepared statement a tap, a small page of its own; without languages, sealing, resuming or a single check of what comes.
import { randomBytes } from "node:crypto";
import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { z } from "zod";
import { openStore } from "../../store/client.ts";

const [port = "0", url = "", steps = "1"] = process.argv.slice(2);
const lastStep = Number(steps);
const communes = 56;
const { pool } = openStore(url, { connections: 10 });

const begin = "INSERT INTO bench.child (id, step, commune, answers) VALUES ($1, 0, $2, '')";
const answer = `
WITH moved AS (
  UPDATE bench.child SET step = step + 1, answers = answers || $3 || ' ' WHERE id = $1 AND step = $2
  RETURNING id, step, commune, answers
), kept AS (
  INSERT INTO bench.response (child, commune, answers)
  SELECT id, commune, answers FROM moved WHERE step = ${lastStep} ON CONFLICT DO NOTHING RETURNING commune
), counted AS (
  INSERT INTO bench.participation AS p (commune, n) SELECT commune, 1 FROM kept
  ON CONFLICT (commune) DO UPDATE SET n = p.n + 1
)
SELECT step FROM moved`;
const current = "SELECT step FROM bench.child WHERE id = $1";
const form = z.object({ question: z.string(), choice: z.string() });

async function ask(name: string, text: string, values: unknown[]): Promise<number | undefined> {
  const { rows } = await pool.query<{ readonly step: number }>({ name, text, values });
  return rows[0]?.step;
}

async function open(_: FastifyRequest, reply: FastifyReply) {
  const id = randomBytes(16).toString("hex");
  await ask("begin", begin, [id, (id.codePointAt(0) ?? 0) % communes]);
  return send(reply.header("set-cookie", `em=${id}; Path=/; HttpOnly; SameSite=Lax`), 0);
}

async function tap(request: FastifyRequest, reply: FastifyReply) {
  const id = /em=([0-9a-f]{32})/.exec(request.headers.cookie ?? "")?.[1] ?? "";
  const { question, choice } = form.parse(request.body);
  const moved = await ask("answer", answer, [id, Number(question), choice]);
  return send(reply, moved ?? (await ask("current", current, [id])) ?? 0);
}

const send = (reply: FastifyReply, step: number) => reply.type("text/html; charset=utf-8").send(page(step));

function page(step: number): string {
  const isOver = step >= lastStep;
  const choices = ["yes", "no", "unknown"].map(
    (code) => `<button type="submit" name="choice" value="${code}">${code}</button>`,
  );
  const form = `<form method="post"><input type="hidden" name="question" value="${step}">${choices.join("")}</form>`;
  const id = isOver ? "ended/finished" : `survey/${step}`;
  return `<!doctype html><html lang="vi"><title>Em</title><main data-question="${id}"><h1>Câu ${step + 1}</h1>${isOver ? "" : form}</main></html>`;
}

const app = Fastify({ logger: false });
app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
  done(null, Object.fromEntries(new URLSearchParams(String(body)))),
);
app.get("/ready", async () => "ready");
app.get("/em", open);
app.post("/em", tap);
process.on("SIGTERM", () => process.exit(0));
await app.listen({ host: "127.0.0.1", port: Number(port) });
