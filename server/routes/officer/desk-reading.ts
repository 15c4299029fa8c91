import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import { fault } from "../../errors.ts";
import { placesFor } from "../../statistics/places.ts";
import { readDeskCase } from "../../store/cases/desk-case.ts";
import { programMs, readDeskList, readSheets } from "../../store/cases/desk-list.ts";
import { isOpenTo } from "../../store/cases/desk-reach.ts";
import { meet, part, readColleagues } from "../../store/cases/desk-sharing.ts";
import { meetClock } from "../../store/cases/desk-state.ts";
import { markRead } from "../../store/cases/desk-writing.ts";
import { readReceivers } from "../../store/receivers.ts";
import { inTransaction, type Queryable } from "../../store/transaction.ts";
import { readUnits } from "../../store/units.ts";
import { bodyOf, caseAct, caseOf } from "./desk-act.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { answers, bodies } from "./desk-schema.ts";

const reading = { capability: "read-cases" } as const;
const shelf = z.object({ shelf: z.enum(["sent", "closed"]).catch("sent") });

/** What is read: the desk itself, the list, sheets as they scroll into view, one case. Each reading leaves its entry. */
export function readingRoutes(app: FastifyInstance, ports: DeskPorts): void {
  app.get("/api/v1/cases/desk", route(answers.desk), async (request, reply) => {
    reply.header("cache-control", "no-store");
    return inTransaction(ports.store.pool, (client) => readDesk(client, ports, request));
  });
  app.get("/api/v1/cases", route(answers.list), async (request, reply) => {
    reply.header("cache-control", "no-store");
    return inTransaction(ports.store.pool, async (client) => {
      const cases = await readDeskList(client, request.staff.id, shelf.parse(request.query ?? {}).shelf);
      await ports.audit(client, { staff: request.staff.id, action: "cases-listed", result: String(cases.length) });
      return { nowMs: await programMs(client), cases };
    });
  });
  app.post("/api/v1/cases/sheets", route(answers.sheets), async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { ids } = bodyOf(bodies.sheets, request);
    return inTransaction(ports.store.pool, async (client) => {
      const sheets = await readSheets(client, request.staff.id, ids);
      await ports.audit(client, { staff: request.staff.id, action: "cases-listed", result: `sheets ${sheets.length}` });
      return { sheets };
    });
  });
  app.get("/api/v1/cases/:id", route(answers.case), async (request, reply) => {
    reply.header("cache-control", "no-store");
    const id = caseOf(request);
    const found = await inTransaction(ports.store.pool, async (client) => {
      const read = await readDeskCase(client, request.staff.id, id);
      const result = read === null ? "no-access" : "done";
      await ports.audit(client, { staff: request.staff.id, action: "case-read", object: id, result });
      return read && { ...read, nowMs: await programMs(client) };
    });
    if (found === null) throw fault("case-unknown");
    return found;
  });
  lookingRoutes(app, ports);
}

const route = (answer: z.ZodType) => ({ config: reading, schema: { response: { 200: answer } } });

/** What the page of the desk needs once. */
async function readDesk(client: Queryable, { store, renewal }: DeskPorts, { staff }: FastifyRequest) {
  const { rows } = await client.query<{ readonly today: string }>("SELECT program_today()::text AS today");
  const today = rows[0]?.today ?? "";
  const units = await readUnits(store);
  const signed = await client.query<{ readonly body: string; readonly signature: Buffer }>(
    "SELECT body, signature FROM directory_version ORDER BY version DESC LIMIT 1",
  );
  return {
    nowMs: await programMs(client),
    today,
    me: staff,
    colleagues: await readColleagues(client, staff.organisation),
    receivers: await readReceivers(client, today),
    units: placesFor(units, today).map(({ code, type, name }) => ({ code, name: `${type} ${name}` })),
    directory: signed.rows[0] ?? null,
    renewal: await renewal(client),
  };
}

/** What is done while looking: a text shown, a case read, something that did not open, somebody else at the same case. */
function lookingRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "reveal",
    capability: "read-cases",
    body: bodies.reveal,
    action: "case-revealed",
    act: async ({ body }) => ({ is: "done", result: `${body.direction} ${body.seq}` }),
  });
  caseAct(app, ports, {
    path: "not-opened",
    capability: "read-cases",
    body: bodies.notOpened,
    action: "case-not-opened",
    act: async ({ body }) => ({ is: "done", result: body.what }),
  });
  caseAct(app, ports, {
    path: "read",
    capability: "read-cases",
    body: bodies.read,
    action: "case-read",
    act: async ({ client, reached, body }) => {
      await markRead(client, reached.id, body.seq);
      await meetClock(client, reached.id, "yellow-read");
      return { is: "done", result: "read" };
    },
  });
  presenceRoutes(app, ports);
}

/** No reading and no writing: these leave no entry, or a case left open would fill the log. */
function presenceRoutes(app: FastifyInstance, ports: DeskPorts): void {
  const quiet = { ...route(answers.presence), config: { ...reading, isQuiet: true } } as const;
  app.post("/api/v1/cases/:id/presence", quiet, async (request) => {
    const id = caseOf(request);
    const others = await inTransaction(ports.store.pool, async (client) =>
      (await isOpenTo(client, request.staff.id, id)) ? meet(client, id, request.staff.id) : null,
    );
    if (others === null) throw fault("case-unknown");
    return { others };
  });
  app.post("/api/v1/cases/:id/parting", route(answers.done), async (request) => {
    await part(ports.store.pool, caseOf(request), request.staff.id);
    return { is: "done" };
  });
}
