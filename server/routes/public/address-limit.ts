import { RateLimiterMemory } from "rate-limiter-flexible";
import { dailyNames } from "../../privacy/daily-names.ts";
import { networkOf } from "../../privacy/network-address.ts";

/** What one network address may do, counted in memory. */
export type AddressLimit = {
  /** Counts one; true while the address is within its limit. */
  take(ip: string): Promise<boolean>;
  /** Takes one back that should not have counted. */
  giveBack(ip: string): Promise<void>;
};

/**
 * Counts what one network address does, in memory, by keyed hashes of the day. It never
 * refuses: a school shares one address.
 */
export function addressLimit(points: number, seconds: number): AddressLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const names = dailyNames(Date.now);
  const nameOf = (ip: string) => names(networkOf(ip));
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
