import { z } from "zod";
import { factorGiven } from "../../access/factors.ts";
import type { Registered } from "../../access/passkeys.ts";
import { fault } from "../../errors.ts";

/** Bytes on the wire: base64url in JSON. */
const bytes = (least: number, most = least) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(Math.ceil((most * 4) / 3) + 2)
    .transform((text) => Buffer.from(text, "base64url"))
    .refine(({ length }) => length >= least && length <= most);

const text = (most: number) => z.string().min(1).max(most);
const auth = bytes(32);
const keyId = z.string().regex(/^[0-9a-f]{16}$/);
const sealed = bytes(60, 400);
const keys = z.strictObject({ encPublic: bytes(65), sigPublic: bytes(65), sealed });
const ticket = text(2000);

/** What a browser answers when it made a passkey; the library looks at every part of it again. */
const made = z.custom<Registered>(
  (given) => z.looseObject({ id: text(1024), response: z.looseObject({}) }).safeParse(given).success,
);
const firstFactor = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("totp"), code: text(16) }),
  z.strictObject({ kind: z.literal("passkey"), answer: made, name: text(60) }),
]);

export const bodies = {
  nothing: z.strictObject({}),
  login: z.strictObject({ login: text(80) }),
  password: z.strictObject({ login: text(80), auth }),
  factor: z.strictObject({ ticket, factor: factorGiven }),
  token: z.strictObject({ token: z.string().regex(/^[\w-]{43}$/) }),
  setUp: z.strictObject({
    token: z.string().regex(/^[\w-]{43}$/),
    ticket,
    auth,
    factor: firstFactor,
    keys: keys.nullable(),
    name: text(120).nullable(),
  }),
  label: z.strictObject({ label: z.uuid() }),
  generator: z.strictObject({ ticket, code: text(16) }),
  passkey: z.strictObject({ ticket, answer: made, name: text(60) }),
  passkeyId: z.strictObject({ id: text(1024) }),
  newPassword: z.strictObject({
    auth,
    newAuth: auth,
    newSalt: bytes(16),
    keys: z.array(z.strictObject({ id: keyId, sealed })).max(50),
  }),
  keys: z.strictObject({ version: z.number().int().min(1).max(1000), keys }),
  person: z.strictObject({
    name: text(120),
    role: text(40),
    organisation: text(60),
    email: z.string().max(120).nullable(),
  }),
  directory: z.strictObject({ text: text(900_000) }),
} as const;

const base64 = z.string();
const json = z.looseObject({});
const asking = { ticket: z.string(), passkey: json.nullable() };
const totp = z.object({ typed: z.string(), picture: z.string() });

/** What is answered: a property that is not declared does not leave. */
export const answers = {
  done: z.object({ is: z.string() }),
  salt: z.object({ salt: base64 }),
  asking: z.object(asking),
  /** Without a ticket: too many from one network address, whatever they were. */
  paused: z.union([
    z.object({ error: z.string(), message: z.string(), seconds: z.number(), ...asking }),
    z.object({ error: z.string(), message: z.string() }),
  ]),
  signedIn: z.object({ is: z.literal("signed-in") }),
  setUp: z.object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: z.string(),
    roleName: z.string(),
    isFirst: z.boolean(),
    isAnew: z.boolean(),
    needsKeys: z.boolean(),
    keyVersion: z.number(),
    salt: base64,
    totp,
    passkey: json.nullable(),
    ticket: z.string(),
  }),
  finished: z.object({ codes: z.array(z.string()) }),
  offer: z.object({ ticket: z.string(), salt: base64, totp, passkey: json.nullable() }),
  codes: z.object({ codes: z.array(z.string()) }),
  me: z.object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    role: z.string(),
    salt: base64,
    keys: z.array(
      z.object({
        id: z.string(),
        version: z.number(),
        encPublic: base64,
        sigPublic: base64,
        sealed: base64,
      }),
    ),
    nextVersion: z.number(),
  }),
  invited: z.object({ link: z.string(), login: z.string(), name: z.string() }),
  disabled: z.object({ sessions: z.number(), hasKeys: z.boolean() }),
  directory: z.object({ is: z.string(), version: z.number().nullable(), withdrawn: z.number() }),
} as const;

/** What was sent, parsed; throws `form-refused` for anything that the schema does not take. */
export function parsed<T extends z.ZodType>(schema: T, sent: unknown): z.output<T> {
  const reading = schema.safeParse(sent);
  if (!reading.success) throw fault("form-refused");
  return reading.data;
}
