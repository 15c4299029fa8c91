import { createHash, createHmac } from "node:crypto";
import type { KeyFiles } from "../privacy/key-files.ts";
import { lengthPrefixed } from "../privacy/length-prefix.ts";

/** Key file from which the tokens of links are made. */
const tokenKey = "alarm";

/**
 * The token of an alarm's one-time link: HMAC-SHA-256 of its id under the key file `alarm`, base64url. Every round and
 * every process makes the same, so that the link of an earlier message is as good as that of a later one.
 */
export async function alarmToken(keys: KeyFiles, id: string): Promise<string> {
  const key = await keys.ensure(tokenKey);
  return createHmac("sha256", key).update(lengthPrefixed("emnoi/alarm-token/v1", id)).digest("base64url");
}

/** What is kept of a token: its SHA-256. */
export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
