import { z } from "zod";
import { subscriptionSchema } from "../../alarms/subscriptions.ts";
import { fault } from "../../errors.ts";

const minute = z.number().int().min(0).max(1440);

/** What the page of the roster sends. */
export const dutyBodies = {
  week: z.strictObject({
    accountId: z.uuid(),
    days: z.array(z.number().int().min(1).max(7)).max(7),
    spans: z
      .array(z.strictObject({ from: minute.max(1439), to: minute }).refine(({ from, to }) => from !== to))
      .min(1)
      .max(4),
    order: z.number().int().min(1).max(99),
  }),
  token: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
  subscription: subscriptionSchema,
  endpoint: z.strictObject({ endpoint: z.url().max(600) }),
};

/** What is answered: a property that is not declared does not leave. */
export const dutyAnswers = {
  done: z.object({ is: z.literal("done") }),
  acknowledged: z.object({ is: z.enum(["acknowledged", "already", "unknown"]) }),
  duty: z.object({
    alarms: z.array(
      z.object({ id: z.uuid(), level: z.number(), cases: z.number(), raised: z.string(), isDelivered: z.boolean() }),
    ),
    rows: z.array(
      z.object({
        accountId: z.uuid(),
        name: z.string(),
        order: z.number(),
        isOnDuty: z.boolean(),
        shifts: z.array(z.object({ weekday: z.number(), from: z.number(), to: z.number() })),
      }),
    ),
    trial: z.object({ sent: z.string().nullable(), state: z.string() }),
  }),
  log: z.object({
    before: z.number().nullable(),
    entries: z.array(
      z.object({
        seq: z.number(),
        at: z.string(),
        who: z.string(),
        action: z.string(),
        object: z.string().nullable(),
        result: z.string(),
      }),
    ),
  }),
};

export const doneAnswer = { is: "done" } as const;

/** What was sent, parsed; throws `form-refused` for anything that the schema does not take. */
export function parsed<T extends z.ZodType>(schema: T, sent: unknown): z.output<T> {
  const reading = schema.safeParse(sent);
  if (!reading.success) throw fault("form-refused");
  return reading.data;
}
