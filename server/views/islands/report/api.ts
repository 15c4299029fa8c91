/** Slow networks are usual; one that is gone should be said. */
const longestWaitMs = 30_000;

/** What came back; null where nothing did, so that nobody knows whether the request arrived. */
export type Answer = { readonly status: number; readonly body: unknown } | null;

/** Asks the office. What is secret travels in bodies only, never in an address. */
export async function ask(name: string, body?: Readonly<Record<string, unknown>>): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestWaitMs);
  try {
    const answer = await fetch(`/api/v1/reports${name}`, { ...asked(body), signal: stop.signal, cache: "no-store" });
    // A server that is down answers with a page of a proxy, or of its own: it is away, whatever it says.
    if (answer.status >= 500) return null;
    return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

const asked = (body: Readonly<Record<string, unknown>> | undefined): RequestInit =>
  body === undefined
    ? { method: "GET" }
    : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
