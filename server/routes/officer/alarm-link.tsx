import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { tokenHash } from "../../alarms/token.ts";
import type { AuditChain } from "../../store/audit.ts";
import type { Store } from "../../store/client.ts";
import { asset, builtFolder } from "../../views/assets.ts";
import { ReceivedPage } from "../../views/pages/received.tsx";
import { sendPage } from "../../views/render.ts";
import { frameIn } from "../../views/say.ts";
import { answerAlarm } from "./alarm-answer.ts";
import { dutyAnswers, dutyBodies, parsed } from "./duty-schema.ts";

export type AlarmLinkPorts = { readonly store: Store; readonly chain: AuditChain };

const asked = z.object({ lang: z.string().max(8).optional().catch(undefined) });
const frameOf = (request: FastifyRequest) => frameIn(asked.parse(request.query ?? {}).lang);

/**
 * Where an alarm's one-time link leads, for whoever holds it: no session, no cookie; the token is what is asked for, and
 * it travels in a body only. Beside it the worker that shows notices, under an address that never changes.
 */
export function alarmLinkRoutes(app: FastifyInstance, ports: AlarmLinkPorts): void {
  app.get("/can-bo/da-nhan", (request, reply) => sendPage(reply, <ReceivedPage frame={frameOf(request)} />));
  app.get("/can-bo/bao.js", (_, reply) =>
    reply.type("text/javascript; charset=utf-8").header("cache-control", "no-cache").send(workerScript()),
  );
  const schema = { response: { 200: dutyAnswers.acknowledged } };
  app.post("/api/v1/alarms/acknowledge", { schema }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { token } = parsed(dutyBodies.token, request.body);
    return await answerAlarm(ports, { tokenHash: tokenHash(token) });
  });
}

function workerScript(): Buffer {
  const file = asset("bell.js").slice("/assets/".length);
  return readFileSync(new URL(file, builtFolder));
}
