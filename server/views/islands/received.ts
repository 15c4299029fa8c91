/** The page of an alarm's one-time link: the token stands in the fragment, and leaves in the body of one request only. */
const says = (name: string): HTMLElement | null => document.querySelector(`[data-received="${name}"]`);

function show(name: "ready" | "busy" | "acknowledged" | "already" | "unknown" | "failed"): void {
  for (const one of document.querySelectorAll<HTMLElement>("[data-received]"))
    one.hidden = one.dataset.received !== name;
}

async function send(token: string): Promise<void> {
  show("busy");
  try {
    const answer = await fetch("/api/v1/alarms/acknowledge", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token }),
      credentials: "omit",
    });
    const told: unknown = await answer.json();
    show(answer.ok ? outcomeOf(told) : "failed");
  } catch {
    show("failed");
  }
}

function outcomeOf(told: unknown): "acknowledged" | "already" | "unknown" {
  const is = typeof told === "object" && told !== null && "is" in told ? told.is : "unknown";
  return is === "acknowledged" || is === "already" ? is : "unknown";
}

const token = location.hash.slice(1);
// The address bar, the history and a shared screen keep nothing of it.
history.replaceState(null, "", location.pathname + location.search);
if (/^[\w-]{43}$/.test(token)) {
  show("ready");
  for (const name of ["ready", "failed"])
    says(name)
      ?.querySelector("button")
      ?.addEventListener("click", () => void send(token));
} else show("unknown");
