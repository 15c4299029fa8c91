import { createHmac, createSecretKey, randomBytes } from "node:crypto";

const dayMs = 86_400_000;

/**
 * What somebody is called in memory: HMAC-SHA-256 under a random key that changes daily and is written nowhere, so that
 * what was counted yesterday belongs to nobody (privacy-security 7.4).
 */
export function dailyNames(nowMs: () => number): (name: string) => string {
  let key = newKey();
  let day = Math.floor(nowMs() / dayMs);
  return (name) => {
    const today = Math.floor(nowMs() / dayMs);
    if (today !== day) [key, day] = [newKey(), today];
    return createHmac("sha256", key).update(name).digest("base64url");
  };
}

// A key given as bytes is looked at anew by every call, at four times the cost of the call itself (Node 24, measured).
const newKey = () => createSecretKey(randomBytes(32));
