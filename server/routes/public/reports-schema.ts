import { z } from "zod";
import { fromBase64url } from "../../privacy/bytes.ts";
import { paddedSizes } from "../../privacy/case-seal.ts";

/** Bytes on the wire: base64url of exactly one of these lengths. */
const bytes = (...lengths: readonly number[]) =>
  z
    .string()
    .max(32_768)
    .regex(/^[A-Za-z0-9_-]*$/)
    .refine((text) => text.length % 4 !== 1)
    .transform(fromBase64url)
    .refine((found) => lengths.includes(found.length));

const encapsulated = 65;
const tag = 16;
const sealedMessage = () => bytes(...paddedSizes.map((size) => encapsulated + size + tag));

const token = bytes(32);
const rid = bytes(32);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const officerKey = z.string().regex(/^([0-9a-f]{16}|escrow)$/);
const work = z.object({ nonce: z.string().max(200), answer: z.string().regex(/^\d{1,12}$/) });

/** A report holds its sheet and at most this many texts; longer talks go on after it was sent. */
const textsAtMost = 40;
const officersAtMost = 100;

export const draftAsked = z.object({ work: work.optional() });
export const shareAsked = z.object({ token, rid });
export const reportSent = z.object({
  token,
  case: z.object({
    id: z.uuid({ version: "v4" }).transform((id) => id.toLowerCase()),
    pub: bytes(encapsulated),
    grants: z.array(z.object({ officerKey, sealed: bytes(encapsulated + 32 + tag) })).max(officersAtMost),
    messages: z
      .array(z.object({ seq: z.int().min(0), toCase: sealedMessage() }))
      .min(1)
      .max(textsAtMost + 1)
      .refine((messages) => messages.every(({ seq }, index) => seq === index)),
    receipt: z.object({ rid, wrap: bytes(12 + 32 + encapsulated + tag) }).nullable(),
    level,
    without: z.array(officerKey).max(officersAtMost),
    /** Version of the directory that it was sealed to. */
    directory: z.int().min(1),
  }),
});
export const ridAsked = z.object({ rid });
export const messageAdded = z.object({
  rid,
  message: z.object({ seq: z.int().min(1), version: z.int().min(1), toCase: sealedMessage() }).nullable(),
  level,
});
export const linkAsked = z.object({ token });

const text = z.string();
const coded = z.object({ code: text });

export const answers = {
  box: z.object({
    isOpen: z.boolean(),
    reasons: z.array(text),
    isOnDuty: z.boolean(),
    dutyHours: text.nullable(),
    salt: text,
    root: text.nullable(),
    directory: z.object({ body: text, signature: text }).nullable(),
  }),
  draft: z.object({ token: text }),
  work: z.object({ work: z.object({ nonce: text, bits: z.int() }) }),
  share: z.object({ share: text }),
  sent: z.object({ state: z.literal("sent") }),
  opened: z.object({
    case: text,
    wrap: text,
    share: text,
    step: z.int(),
    keys: z.array(z.object({ version: z.int(), pub: text, officerKey: text.nullable(), signature: text.nullable() })),
    replies: z.array(
      z.object({
        seq: z.int(),
        version: z.int(),
        toReporter: text,
        toCaseHash: text,
        officerKey: text,
        signature: text,
      }),
    ),
    nextSeq: z.int(),
  }),
  added: z.object({ state: z.literal("sent") }),
  seq: z.object({ code: z.literal("seq"), nextSeq: z.int() }),
  link: z.object({ sealed: text }),
  coded,
} as const;
