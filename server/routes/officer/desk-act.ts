import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Staff } from "../../access/staff.ts";
import { fault } from "../../errors.ts";
import type { AuditAction } from "../../store/audit-actions.ts";
import { type Reached, reachCase } from "../../store/cases/desk-reach.ts";
import { inTransaction, type Queryable } from "../../store/transaction.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { answers, caseId, refusal } from "./desk-schema.ts";

/** What an act on one case came to. `refused`: nothing was changed, and the page says why. */
export type Outcome =
  | { readonly is: "done"; readonly result?: string; readonly action?: AuditAction; readonly body?: object }
  | { readonly is: "refused"; readonly code: string; readonly nextSeq?: number };

export const done: Outcome = { is: "done" };
export const refused = (code: string): Outcome => ({ is: "refused", code });

type Acting<Body> = {
  readonly client: Queryable;
  readonly staff: Staff;
  readonly reached: Reached;
  readonly body: Body;
};

type Act<Schema extends z.ZodType> = {
  readonly path: string;
  readonly capability: "read-cases" | "manage-cases";
  readonly needsSecondFactor?: true;
  readonly body: Schema;
  /** What the audit log calls it, unless the outcome says otherwise. */
  readonly action: AuditAction;
  /** What must not wait for a second connection within the transaction. */
  before?(): Promise<void>;
  act(acting: Acting<z.output<Schema>>): Promise<Outcome>;
};

/** A body that the schema admits; anything else is `form-refused`, whatever was wrong with it. */
export function bodyOf<Schema extends z.ZodType>(schema: Schema, request: FastifyRequest): z.output<Schema> {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) throw fault("form-refused");
  return parsed.data;
}

/** The case that the address names; what is no id is unknown like any other. */
export function caseOf(request: FastifyRequest): string {
  const parsed = z.object({ id: caseId }).safeParse(request.params);
  if (!parsed.success) throw fault("case-unknown");
  return parsed.data.id;
}

/**
 * A `POST` on one case: the case is locked, the act runs, and its audit entry is written, all in one transaction. A case
 * that is not open to the account answers like one that does not exist, and that it was tried stands in the log.
 */
export function caseAct<Schema extends z.ZodType>(app: FastifyInstance, ports: DeskPorts, act: Act<Schema>): void {
  const { path, capability, needsSecondFactor } = act;
  const config = needsSecondFactor ? { capability, needsSecondFactor } : { capability };
  const schema = { response: { 200: answers.done.loose(), 409: refusal } };
  app.post(`/api/v1/cases/:id/${path}`, { config, schema }, async (request, reply) => {
    const id = caseOf(request);
    const body = bodyOf(act.body, request);
    await act.before?.();
    const outcome = await inTransaction(ports.store.pool, (client) => run(client, { act, ports, id, body, request }));
    if (outcome === null) throw fault("case-unknown");
    return send(reply, outcome);
  });
}

type Running<Schema extends z.ZodType> = {
  readonly act: Act<Schema>;
  readonly ports: DeskPorts;
  readonly id: string;
  readonly body: z.output<Schema>;
  readonly request: FastifyRequest;
};

async function run<Schema extends z.ZodType>(
  client: Queryable,
  { act, ports, id, body, request }: Running<Schema>,
): Promise<Outcome | null> {
  const { staff } = request;
  const reached = await reachCase(client, staff.id, id);
  const outcome = reached && (await act.act({ client, staff, reached, body }));
  const action = (outcome?.is === "done" ? outcome.action : undefined) ?? act.action;
  await ports.audit(client, { staff: staff.id, action, object: id, result: resultOf(outcome) });
  return outcome;
}

function resultOf(outcome: Outcome | null): string {
  if (outcome === null) return "no-access";
  return outcome.is === "done" ? (outcome.result ?? "done") : outcome.code;
}

function send(reply: FastifyReply, outcome: Outcome): FastifyReply {
  reply.header("cache-control", "no-store");
  if (outcome.is === "done") return reply.send({ is: outcome.result ?? "done", ...outcome.body });
  const { code, nextSeq } = outcome;
  return reply.code(409).send(nextSeq === undefined ? { code } : { code, nextSeq });
}
