import { createHmac, randomBytes } from "node:crypto";

/** Far more than a child taps; a machine that floods would use up what Telegram allows us to answer to everybody. */
const atOnce = 60;
const eachMs = 500;
const rememberedAtMost = 50_000;

export type SenderLimit = {
  /** Whether one more thing of this sender is taken now. */
  admits(sender: string): boolean;
};

/** So many at once, then two a second: in memory only, by a keyed hash under a key that goes with the process. */
export function senderLimit(nowMs: () => number): SenderLimit {
  const secret = randomBytes(32);
  /** When each sender would be back at nothing, the one that came last at the end. */
  const emptyAt = new Map<string, number>();
  return {
    admits: (sender) => {
      const name = createHmac("sha256", secret).update(sender).digest("base64url");
      const now = nowMs();
      const before = Math.max(emptyAt.get(name) ?? now, now);
      if (before - now > (atOnce - 1) * eachMs) return false;
      emptyAt.delete(name);
      emptyAt.set(name, before + eachMs);
      if (emptyAt.size > rememberedAtMost) emptyAt.delete(emptyAt.keys().next().value ?? "");
      return true;
    },
  };
}
