import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { catalogue, Fault, type FaultCode, isDatabaseAway, isDiskFull } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";
import { TroublePage } from "../../views/pages/trouble.tsx";
import { sendPage } from "../../views/render.ts";
import { frameFor, pathOf } from "./asked.ts";

export type Trouble = { readonly code: FaultCode; readonly status: number };

export type TroublePorts = { readonly log: Log; readonly metrics: Metrics };

const retryAfterSeconds = 10;

/** What went wrong, in the words of the catalogue; what is not in it is `program-failed`. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Fault) return { code: error.code, status: error.status };
  if (isDatabaseAway(error)) return known("database-away");
  if (isDiskFull(error)) return known("disk-full");
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  // Fastify's own: a body that is too long, of another kind or not whole; a handler that took too long.
  if (typeof status === "number" && status >= 400 && status < 500) return { code: "form-refused", status };
  return status === 503 ? known("database-away") : known("program-failed");
}

const known = (code: FaultCode): Trouble => ({ code, status: catalogue[code].status });

/** Every error leaves as a kind page, or as JSON to a program; only its class, its code and its place are logged. */
export function answerTroubles(app: FastifyInstance, { log, metrics }: TroublePorts): void {
  app.setErrorHandler((error, request, reply) => {
    const trouble = troubleOf(error);
    metrics.failed(trouble.code);
    if (trouble.status >= 500) log.failed("request-failed", error);
    return answer(request, reply, trouble);
  });
}

/** An address that nothing is at. */
export const answerUnknown = (app: FastifyInstance): FastifyInstance =>
  app.setNotFoundHandler((request, reply) => answer(request, reply, known("page-unknown")));

function answer(request: FastifyRequest, reply: FastifyReply, { code, status }: Trouble): FastifyReply {
  if ((status === 429 || status === 503) && !reply.hasHeader("retry-after"))
    reply.header("retry-after", retryAfterSeconds);
  const frame = frameFor(request);
  const path = pathOf(request);
  if (!wantsPage(request, path))
    return reply
      .code(status)
      .header("cache-control", "no-store")
      .send({ error: code, message: frame.say(`error-${code}`) });
  const again = status >= 500 || status === 429 ? path : null;
  return sendPage(reply, TroublePage({ frame, status, again }), status);
}

/** People ask for pages; programs ask below /api or say what they take. */
function wantsPage(request: FastifyRequest, path: string): boolean {
  if (/^\/(api|webhooks|assets|healthz|readyz|metrics)(\/|$)/.test(path)) return false;
  const accepted = request.headers.accept ?? "*/*";
  return /text\/html|\*\/\*/.test(accepted);
}
