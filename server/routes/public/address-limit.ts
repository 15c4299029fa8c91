import { createHmac, randomBytes } from "node:crypto";
import { normalizeIP } from "@fastify/rate-limit";
import { RateLimiterMemory } from "rate-limiter-flexible";

/** What one network address may do, counted in memory. */
export type AddressLimit = {
  /** Counts one; true while the address is within its limit. */
  take(ip: string): Promise<boolean>;
  /** Takes one back that should not have counted. */
  giveBack(ip: string): Promise<void>;
};

/**
 * Counts what one network address does, in memory, by a keyed hash under a key that goes with the process. It never
 * refuses: a school shares one address.
 */
export function addressLimit(points: number, seconds: number): AddressLimit {
  const secret = randomBytes(32);
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const nameOf = (ip: string) => createHmac("sha256", secret).update(normalizeIP(ip, 64)).digest("base64url");
  return {
    take: (ip) =>
      limiter.consume(nameOf(ip)).then(
        () => true,
        () => false,
      ),
    giveBack: async (ip) => {
      await limiter.reward(nameOf(ip));
    },
  };
}
