import { createECDH } from "node:crypto";
import webPush from "web-push";
import type { KeyFiles } from "../privacy/key-files.ts";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Delivery } from "./ways.ts";

/** Key file of the program's pair of keys for Web Push (RFC 8292): a private key of P-256. */
const vapidKey = "push-vapid";
const withinMs = 8000;
/** A notice that could not be handed over within a day is of no use: it has been repeated since. */
const ttlSeconds = 24 * 3600;
const scalarBytes = 32;

export type VapidPair = { readonly publicKey: string; readonly privateKey: string };

/** The program's pair, base64url; made when first needed. */
export async function vapidPair(keys: KeyFiles): Promise<VapidPair> {
  const secret = await keys.ensure(vapidKey, newScalar());
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(secret);
  return { publicKey: curve.getPublicKey("base64url"), privateKey: secret.toString("base64url") };
}

function newScalar(): Buffer {
  const curve = createECDH("prime256v1");
  curve.generateKeys();
  const drawn = curve.getPrivateKey();
  return Buffer.concat([Buffer.alloc(scalarBytes - drawn.length), drawn]);
}

/** Web Push (RFC 8030, 8291): sealed to the browser, so that the push service reads nothing. No redirect is followed. */
export function pushSender(
  keys: KeyFiles,
  subject: string,
): (place: Extract<Place, { by: "push" }>, notice: Notice) => Promise<Delivery> {
  return async ({ subscription }, { title, text, link }) => {
    const vapidDetails = { subject, ...(await vapidPair(keys)) };
    const { endpoint, method, headers, body } = webPush.generateRequestDetails(
      subscription,
      JSON.stringify({ title, text, link }),
      { vapidDetails, TTL: ttlSeconds, urgency: "high" },
    );
    return await post(endpoint, { method, headers: namedHeaders(headers), body: new Uint8Array(body) });
  };
}

const namedHeaders = (headers: Readonly<Record<string, unknown>>) =>
  Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);

async function post(endpoint: string, request: RequestInit): Promise<Delivery> {
  try {
    const answer = await fetch(endpoint, { ...request, redirect: "manual", signal: AbortSignal.timeout(withinMs) });
    await answer.body?.cancel();
    if (answer.status === 404 || answer.status === 410) return "gone";
    return answer.ok ? "taken" : "refused";
  } catch {
    return "away";
  }
}
