import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";

const dayMs = 86_400_000;

/** What somebody is called today, or was called under the key of the day before. */
export type DailyNames = (name: string, day?: "today" | "yesterday") => string;

/**
 * What somebody is called in memory: HMAC-SHA-256 under a random key that changes daily and is written nowhere, so that
 * what was counted belongs to nobody once its second day is over (privacy-security 7.4).
 */
export function dailyNames(nowMs: () => number): DailyNames {
  let keys = { today: newKey(), yesterday: newKey() };
  let day = Math.floor(nowMs() / dayMs);
  return (name, of = "today") => {
    const now = Math.floor(nowMs() / dayMs);
    if (now !== day) {
      keys = { today: newKey(), yesterday: now === day + 1 ? keys.today : newKey() };
      day = now;
    }
    return createHmac("sha256", keys[of]).update(name).digest("base64url");
  };
}

// A key given as bytes is looked at anew by every call, at four times the cost of the call itself (Node 24, measured).
const newKey = (): KeyObject => createSecretKey(randomBytes(32));
