import { createHmac, randomBytes } from "node:crypto";
import { normalizeIP } from "@fastify/rate-limit";
import { RateLimiterMemory } from "rate-limiter-flexible";

/**
 * Counts what one network address does, in memory, by a keyed hash under a key that goes with the process. It never
 * refuses: a school shares one address. True while the address is within its limit.
 */
export function addressLimit(points: number, seconds: number): (ip: string) => Promise<boolean> {
  const secret = randomBytes(32);
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return (ip) =>
    limiter.consume(createHmac("sha256", secret).update(normalizeIP(ip, 64)).digest("base64url")).then(
      () => true,
      () => false,
    );
}
