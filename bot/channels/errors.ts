/** How a messenger answered. What to do next follows from it alone; no word of the platform's answer is kept. */
export type Delivery =
  | {
      readonly is: "taken";
      /** The platform's ids of the messages that are new in the chat, so that they can be deleted later. */
      readonly messages?: readonly string[];
    }
  /** Too many at once, or the platform is away: the same message comes again. */
  | {
      readonly is: "later";
      readonly seconds: number;
      /** Whoever we write to: nothing at all is sent before that. */
      readonly everyone?: true;
    }
  /** The account is gone or has blocked us: nothing more is owed to it. */
  | { readonly is: "gone" }
  /** The platform will never take this message: it alone is dropped, those after it still go. */
  | { readonly is: "refused" };

/** Whoever delivers waits longer each time. */
const usualPauseSeconds = 1;
const longestPauseSeconds = 600;

/** What a platform's HTTP status means; `retryAfterSeconds` is what it asked for, if it did. */
export function deliveryOf(status: number, retryAfterSeconds = usualPauseSeconds): Delivery {
  if (status >= 200 && status < 300) return { is: "taken" };
  if (status === 403 || status === 410) return { is: "gone" };
  if (status === 429) return { ...later(retryAfterSeconds), everyone: true };
  if (status === 408 || status >= 500) return later(retryAfterSeconds);
  return { is: "refused" };
}

/** No answer came: whether the message was taken is unknown, so it comes again. */
export const noAnswer: Delivery = { is: "later", seconds: usualPauseSeconds };

function later(seconds: number): Delivery & { readonly is: "later" } {
  const known = Number.isFinite(seconds) ? seconds : usualPauseSeconds;
  return { is: "later", seconds: Math.min(Math.max(known, 1), longestPauseSeconds) };
}
