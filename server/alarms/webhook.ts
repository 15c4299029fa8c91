import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Delivery } from "./ways.ts";

const withinMs = 5000;

/** `POST`s `{ "text", "link" }` as JSON: five seconds at most, no redirect followed, the answer's body never read. */
export async function webhookSender(
  { url }: Extract<Place, { by: "webhook" }>,
  { text, link }: Notice,
): Promise<Delivery> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, link }),
      redirect: "manual",
      signal: AbortSignal.timeout(withinMs),
    });
    await answer.body?.cancel();
    return answer.ok ? "taken" : "refused";
  } catch {
    return "away";
  }
}
