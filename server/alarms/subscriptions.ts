import { createHash } from "node:crypto";
import { z } from "zod";
import type { KeyFiles } from "../privacy/key-files.ts";
import { lengthPrefixed } from "../privacy/length-prefix.ts";
import { openTable, sealTable } from "../privacy/sealed-table.ts";

/** Key file under which the browsers' addresses are sealed. */
const subscriptionKey = "push";
/** Endpoints of the known services are below 600 characters. */
const paddedTo = 1024;

/** What a browser hands over when it is to be told (W3C Push API); p256dh 65 bytes and auth 16 bytes, base64url. */
export const subscriptionSchema = z.object({
  endpoint: z.url().max(600),
  keys: z.object({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{87}=?$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{22}={0,2}$/),
  }),
});

export type Subscription = z.output<typeof subscriptionSchema>;

/** Push services of the browsers there are; anything else could be a machine of our own network. */
const services = [
  "fcm.googleapis.com",
  "jmt17.google.com",
  "updates.push.services.mozilla.com",
  "web.push.apple.com",
  ".push.apple.com",
  ".notify.windows.com",
  ".push.services.mozilla.com",
];

/** Whether the program may send to that address at all. */
export function isPushService(endpoint: string): boolean {
  const { protocol, hostname, port, username } = new URL(endpoint);
  const isKnown = services.some((name) => (name.startsWith(".") ? hostname.endsWith(name) : hostname === name));
  return protocol === "https:" && port === "" && username === "" && isKnown;
}

/** Key of a browser's row: SHA-256 of its endpoint. */
export const subscriptionId = (endpoint: string): Buffer => createHash("sha256").update(endpoint).digest();

/** Sealed to the account, so that a row moved to somebody else opens for nobody. */
export async function sealSubscription(
  keys: KeyFiles,
  accountId: string,
  { endpoint, keys: { p256dh, auth } }: Subscription,
): Promise<Buffer> {
  const content = Buffer.from(JSON.stringify({ endpoint, keys: { p256dh, auth } }));
  return sealTable(await keys.ensure(subscriptionKey), content, { aad: aadOf(accountId), paddedTo });
}

/** The subscription, or null where it was sealed to another account, under another key, or changed. */
export async function openSubscription(
  keys: KeyFiles,
  accountId: string,
  sealed: Buffer,
): Promise<Subscription | null> {
  const content = openTable(await keys.ensure(subscriptionKey), sealed, { aad: aadOf(accountId), paddedTo });
  return content === null ? null : subscriptionSchema.parse(JSON.parse(content.toString("utf8")));
}

const aadOf = (accountId: string): Buffer => lengthPrefixed("emnoi/push/v1", accountId);
