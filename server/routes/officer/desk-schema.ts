import { z } from "zod";

/** Bytes on the wire: base64url in JSON. */
const bytes = (atMost: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(Math.ceil((atMost * 4) / 3) + 4)
    .transform((text) => Buffer.from(text, "base64url"));

/** A column of bytes as it leaves. */
const sent = z.instanceof(Uint8Array).transform((column) => Buffer.from(column).toString("base64url"));

const sealedAtMost = 17_000;
const keyAtMost = 200;

export const caseId = z.uuidv4();
const staffId = z.uuid();
const officerKey = z.string().regex(/^[0-9a-f]{16}$/);
/** An officer key, or escrow. */
const recipient = z.union([officerKey, z.literal("escrow")]);
const whole = z.number().int().min(0).max(1_000_000);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const clockName = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const monthName = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

const written = {
  seq: whole,
  version: whole.min(1),
  toCase: bytes(sealedAtMost),
  officerKey,
  signature: bytes(keyAtMost),
};

/** What is written down beside an act, sealed like everything else; in the same transaction. */
const note = z.strictObject(written);

export const bodies = {
  sheets: z.strictObject({ ids: z.array(caseId).min(1).max(50) }),
  reveal: z.strictObject({ direction: z.enum(["reporter", "officer", "note"]), seq: whole }),
  read: z.strictObject({ seq: whole }),
  notOpened: z.strictObject({ what: z.enum(["key", "message", "sheet", "signature"]) }),
  reply: z.strictObject({ ...written, toReporter: bytes(sealedAtMost) }),
  note: z.strictObject({ note, is: z.enum(["note", "referral", "export"]) }),
  level: z.strictObject({ to: level, note }),
  clock: z.strictObject({ clock: clockName }),
  close: z.strictObject({ note }),
  conflict: z.strictObject({ note: note.nullable() }),
  assign: z.strictObject({ staff: staffId, note: note.nullable() }),
  exclude: z.strictObject({ staff: staffId }),
  hold: z.strictObject({ isHeld: z.boolean() }),
  grants: z.strictObject({
    grants: z
      .array(z.strictObject({ version: whole.min(1), officerKey, sealed: bytes(keyAtMost) }))
      .min(1)
      .max(100),
  }),
  key: z.strictObject({
    version: whole.min(2),
    pub: bytes(keyAtMost),
    officerKey,
    signature: bytes(keyAtMost),
    grants: z
      .array(z.strictObject({ version: whole.min(1), officerKey: recipient, sealed: bytes(keyAtMost) }))
      .min(1)
      .max(500),
  }),
  escrow: z.strictObject({
    /** The directory whose escrow it is sealed to. */
    directory: whole.min(1),
    grants: z
      .array(z.strictObject({ version: whole.min(1), sealed: bytes(keyAtMost) }))
      .min(1)
      .max(100),
  }),
  dataRequest: z.strictObject({
    note,
    /** The last day of each clock; null: nobody waits for it. */
    dues: z.strictObject({
      "data-request-acknowledged": z.iso.date().nullable(),
      "data-request-done": z.iso.date().nullable(),
    }),
  }),
  none: z.strictObject({}).nullish(),
} as const;

export type NoteGiven = z.infer<typeof note>;

const clock = z.object({
  clock: z.string(),
  dueMs: z.coerce.number().nullable(),
  metOn: z.string().nullable(),
  wasLate: z.boolean(),
  isTold: z.boolean(),
});

const line = z.object({
  id: z.string(),
  state: z.enum(["sent", "closed"]),
  level,
  lowerTo: z.number().nullable(),
  lowerAskedBy: z.string().nullable(),
  unreadableAskedBy: z.string().nullable(),
  isHeld: z.boolean(),
  createdOn: z.string(),
  lastMessageOn: z.string(),
  closedOn: z.string().nullable(),
  readSeq: z.number(),
  seqs: z.object({ reporter: z.number(), officer: z.number(), note: z.number() }),
  clocks: z.array(clock),
  assigned: z.array(z.string()),
  holders: z.array(z.string()),
  excluded: z.array(z.string()),
  keyUnder: z.number(),
  escrowUnder: z.number(),
});

const grant = z.object({ version: z.number(), officerKey: z.string(), sealed: sent });

const caseKey = z.object({
  version: z.number(),
  pub: sent,
  officerKey: z.string().nullable(),
  signature: sent.nullable(),
});

const colleague = z.object({ id: z.string(), name: z.string(), role: z.string() });

const receiver = z.object({
  code: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  name: z.string(),
  contact: z.string(),
  mayBeTold: z.array(z.string()),
  harms: z.array(z.string()),
  fromLevel: z.number(),
  needsUnit: z.boolean(),
  recipient: z.string().nullable(),
});

/** Through the thresholds: null is a count that is not shown. */
const counts = z.array(z.object({ code: z.string(), n: z.number().nullable() }));

export const answers = {
  desk: z.object({
    nowMs: z.number(),
    today: z.string(),
    me: z.object({ id: z.string(), name: z.string(), role: z.string() }),
    colleagues: z.array(colleague),
    receivers: z.array(receiver),
    units: z.array(z.object({ code: z.string(), name: z.string() })),
    directory: z.object({ body: z.string(), signature: sent }).nullable(),
    renewal: z.object({ key: z.number(), escrow: z.number() }),
  }),
  list: z.object({ nowMs: z.number(), cases: z.array(line) }),
  sheets: z.object({
    sheets: z.array(z.object({ id: z.string(), version: z.number(), toCase: sent, grants: z.array(grant) })),
  }),
  keys: z.object({
    cases: z.array(
      z.object({
        id: z.string(),
        holders: z.array(z.string()),
        excluded: z.array(z.string()),
        keys: z.array(caseKey),
        grants: z.array(grant),
      }),
    ),
  }),
  case: z.object({
    nowMs: z.number(),
    line,
    keys: z.array(caseKey),
    grants: z.array(grant),
    messages: z.array(
      z.object({
        direction: z.enum(["reporter", "officer", "note"]),
        seq: z.number(),
        version: z.number(),
        toCase: sent,
        toReporter: sent.nullable(),
        officerKey: z.string().nullable(),
        signature: sent.nullable(),
      }),
    ),
    hasReceipt: z.boolean(),
    isTold: z.boolean(),
  }),
  presence: z.object({ others: z.array(z.string()) }),
  done: z.object({ is: z.string() }),
  months: z.object({
    months: z.array(
      z.object({
        month: z.string(),
        total: z.number().nullable(),
        categories: counts,
        levels: counts,
        handOvers: counts,
      }),
    ),
  }),
} as const;

/** Why something could not be done now: the page keeps what was written and says so. */
export const refusal = z.object({ code: z.string(), nextSeq: z.number().optional() });
