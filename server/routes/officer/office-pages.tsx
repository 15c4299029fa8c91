import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { z } from "zod";
import { type AuditChain, audit } from "../../store/audit.ts";
import { inTransaction } from "../../store/transaction.ts";
import { AuditLog } from "../../views/components/audit-log.tsx";
import { DutyBoard } from "../../views/components/duty-board.tsx";
import type { Frame } from "../../views/frame.ts";
import { auditCsv } from "./audit-csv.ts";
import { readAuditFile, readAuditView } from "./audit-view.ts";
import { dutyAnswers } from "./duty-schema.ts";
import { type DutyPorts, readDutyView } from "./duty-view.ts";

/** A page of the staff: its place in the navigation, its title, what stands in it. */
export type OfficePage = { readonly current: string; readonly title: string; readonly content: VNode };

export type OfficePorts = DutyPorts & {
  readonly chain: AuditChain;
  frameOf(request: FastifyRequest): Frame;
  /** Draws a page within the shell of the staff's pages. */
  draw(request: FastifyRequest, reply: FastifyReply, page: OfficePage): Promise<FastifyReply> | FastifyReply;
  /** Whether whoever is signed in may change the roster. */
  mayChangeDuty(request: FastifyRequest): boolean;
};

/** The pages of the roster and of the audit log. */
export function officePages(app: FastifyInstance, ports: OfficePorts): void {
  dutyPage(app, ports);
  auditPages(app, ports);
}

function dutyPage(app: FastifyInstance, ports: OfficePorts): void {
  app.get("/can-bo/truc", { config: { capability: "read-duty" } }, async (request, reply) => {
    const frame = ports.frameOf(request);
    const view = await readDutyView(ports, ports.mayChangeDuty(request) ? "change" : "look");
    const title = frame.say("duty-page-title");
    return ports.draw(request, reply, {
      current: "/can-bo/truc",
      title,
      content: <DutyBoard frame={frame} view={view} />,
    });
  });
}

const asked = z.object({ truoc: z.coerce.number().int().min(1).nullable().catch(null).default(null) });
const columns = ["seq", "at", "who", "action", "object", "result"] as const;

function auditPages(app: FastifyInstance, ports: OfficePorts): void {
  const { store, chain } = ports;
  const reading = { config: { capability: "read-audit" } } as const;
  const noted = async (request: FastifyRequest, action: "audit-read" | "audit-exported") =>
    inTransaction(store.pool, (client) => audit(client, chain, { staff: request.staff.id, action, result: "done" }));
  app.get("/can-bo/nhat-ky", reading, async (request, reply) => {
    const frame = ports.frameOf(request);
    const { truoc: before } = asked.parse(request.query ?? {});
    const view = await readAuditView(store.pool, request.staff, { before, say: frame.say });
    await noted(request, "audit-read");
    const title = frame.say("audit-page-title");
    return ports.draw(request, reply, {
      current: "/can-bo/nhat-ky",
      title,
      content: <AuditLog frame={frame} view={view} />,
    });
  });
  const asJson = { ...reading, schema: { response: { 200: dutyAnswers.log } } };
  app.get("/api/v1/audit", asJson, async (request, reply) => {
    const { truoc: before } = asked.parse(request.query ?? {});
    const view = await readAuditView(store.pool, request.staff, { before, say: ports.frameOf(request).say });
    await noted(request, "audit-read");
    reply.header("cache-control", "no-store");
    return view;
  });
  app.get("/can-bo/nhat-ky.csv", reading, async (request, reply) => {
    const { say } = ports.frameOf(request);
    const entries = await readAuditFile(store.pool, request.staff, say);
    await noted(request, "audit-exported");
    const heads = columns.map((column) => say(`audit-column-${column}`));
    reply.header("cache-control", "no-store").header("content-disposition", 'attachment; filename="nhat-ky.csv"');
    return reply.type("text/csv; charset=utf-8").send(auditCsv(heads, entries));
  });
}
