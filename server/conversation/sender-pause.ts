import type { Delivery } from "../../bot/channels/errors.ts";

/** So many failures without a success between them, of whichever conversations: the platform is away, not one chat. */
const failuresBeforePause = 8;
const longestPauseMs = 30_000;

/**
 * When nothing at all is sent to a platform: it asked for it (`retry_after` counts for every message, whoever it is to), or
 * it is away. Asking again before the time makes the time longer.
 */
export function senderPause(nowMs: () => number) {
  let untilMs = 0;
  let failures = 0;
  const until = (ms: number) => {
    untilMs = Math.max(untilMs, nowMs() + ms);
  };
  return {
    /** Milliseconds from now; 0: it may be sent. */
    left: (): number => Math.max(0, untilMs - nowMs()),
    heard: (delivery: Delivery): void => {
      if (delivery.is !== "later") failures = 0;
      else if (delivery.everyone === true) until(delivery.seconds * 1000);
      else failures += 1;
      if (failures >= failuresBeforePause) until(Math.min(longestPauseMs, 2 ** (failures - failuresBeforePause) * 500));
    },
  };
}
