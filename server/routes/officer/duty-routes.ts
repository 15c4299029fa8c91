import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { isPushService, sealSubscription, subscriptionId } from "../../alarms/subscriptions.ts";
import { fault } from "../../errors.ts";
import { oweAlarm } from "../../store/alarms.ts";
import { type AuditChain, audit } from "../../store/audit.ts";
import type { AuditAction } from "../../store/audit-actions.ts";
import { rosterPeople, setShifts, withinDays } from "../../store/duty.ts";
import { dropSubscription, keepSubscription } from "../../store/push-subscriptions.ts";
import { inTransaction, type Queryable } from "../../store/transaction.ts";
import { answerAlarm } from "./alarm-answer.ts";
import { doneAnswer, dutyAnswers, dutyBodies, parsed } from "./duty-schema.ts";
import { type DutyPorts, readDutyView } from "./duty-view.ts";

export type DutyRoutePorts = DutyPorts & {
  readonly chain: AuditChain;
  /** Push services that may be written to; the browsers' own unless a test says otherwise. */
  readonly isPushService?: (endpoint: string) => boolean;
};

type Kept = { readonly staff: string; readonly action: AuditAction; readonly object?: string; readonly result: string };

/** Changes on the page of the roster, and the answer to an alarm; everything leaves its entry in the audit log. */
export function dutyRoutes(app: FastifyInstance, ports: DutyRoutePorts): void {
  weekRoute(app, ports);
  alarmRoutes(app, ports);
  pushRoutes(app, ports);
}

/** What is done and its entry, or neither. */
async function kept<T>(
  { store, chain }: DutyRoutePorts,
  work: (client: Queryable) => Promise<readonly [T, Kept | null]>,
): Promise<T> {
  return await inTransaction(store.pool, async (client) => {
    const [outcome, entry] = await work(client);
    if (entry !== null) await audit(client, chain, entry);
    return outcome;
  });
}

const answers = (answer: z.ZodType) => ({ response: { 200: answer } });

function weekRoute(app: FastifyInstance, ports: DutyRoutePorts): void {
  const looking = { config: { capability: "read-duty" }, schema: answers(dutyAnswers.duty) } as const;
  app.get("/api/v1/duty", looking, async (_, reply) => {
    reply.header("cache-control", "no-store");
    return await readDutyView(ports, "look");
  });
  const config = { capability: "manage-duty" } as const;
  app.post("/api/v1/duty", { config, schema: answers(dutyAnswers.done) }, async (request) => {
    const { accountId, days, spans, order } = parsed(dutyBodies.week, request.body);
    const shifts = days.flatMap((weekday) => spans.flatMap((span) => withinDays({ weekday, ...span, order })));
    return await kept(ports, async (client) => {
      const people = await rosterPeople(client);
      if (!people.some((one) => one.accountId === accountId)) throw fault("form-refused");
      await setShifts(client, accountId, shifts);
      const entry = { staff: request.staff.id, action: "duty-changed", object: accountId } as const;
      return [doneAnswer, { ...entry, result: String(shifts.length) }];
    });
  });
}

function alarmRoutes(app: FastifyInstance, ports: DutyRoutePorts): void {
  const trying = { config: { capability: "test-alarm" }, schema: answers(dutyAnswers.done) } as const;
  app.post("/api/v1/alarms/test", trying, async (request) =>
    kept(ports, async (client) => {
      await oweAlarm(client, "test");
      return [doneAnswer, { staff: request.staff.id, action: "alarm-tested", result: "asked" }];
    }),
  );
  const signedIn = { config: { capability: "receive-alarms" }, schema: answers(dutyAnswers.acknowledged) } as const;
  app.post("/api/v1/alarms/:id/acknowledge", signedIn, async (request) => {
    const { id } = parsed(z.object({ id: z.uuid() }), request.params);
    return await answerAlarm(ports, { id, accountId: request.staff.id });
  });
}

function pushRoutes(app: FastifyInstance, ports: DutyRoutePorts): void {
  const route = { config: { capability: "receive-alarms" }, schema: answers(dutyAnswers.done) } as const;
  app.post("/api/v1/push", route, async (request) => {
    const subscription = parsed(dutyBodies.subscription, request.body);
    if (!(ports.isPushService ?? isPushService)(subscription.endpoint)) throw fault("form-refused");
    const accountId = request.staff.id;
    const sealed = await sealSubscription(ports.keys, accountId, subscription);
    return await kept(ports, async (client) => {
      await keepSubscription(client, { id: subscriptionId(subscription.endpoint), accountId, sealed });
      return [doneAnswer, { staff: accountId, action: "push-added", result: "done" }];
    });
  });
  app.delete("/api/v1/push", route, async (request) => {
    const { endpoint } = parsed(dutyBodies.endpoint, request.body);
    return await kept(ports, async (client) => {
      const isGone = await dropSubscription(client, subscriptionId(endpoint), request.staff.id);
      return [doneAnswer, isGone ? { staff: request.staff.id, action: "push-removed", result: "done" } : null];
    });
  });
}
