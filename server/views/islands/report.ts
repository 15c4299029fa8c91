import { listenForLeaving } from "./leaving.ts";
import { canSeal, type Settings, settingsOf } from "./report/settings.ts";

type Core = typeof import("./report-core.ts");

const host = document.querySelector<HTMLElement>("#report");
const settings = settingsOf(host);

/** Loaded once, by the first thing that needs it; what failed is tried again. */
let loading: Promise<Core> | null = null;

function core({ core: address }: Settings): Promise<Core> {
  loading ??= import(address);
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** Does something with the core; where it does not come, a word says to press again. */
async function withCore(known: Settings, use: (core: Core) => Promise<void>): Promise<void> {
  const again = document.querySelector<HTMLElement>("#again");
  if (again) again.hidden = true;
  host?.setAttribute("aria-busy", "true");
  try {
    await use(await core(known));
  } catch {
    if (again) again.hidden = false;
    again?.focus();
  } finally {
    host?.removeAttribute("aria-busy");
  }
}

/** The token of a one-time link; it leaves the address bar before anything else happens. */
function tokenOfAddress(): string | null {
  const token = location.hash.slice(1);
  if (token === "") return null;
  history.replaceState(null, "", location.pathname + location.search);
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}

/** Without what sealing needs, links and forms go where they lead without script: to the server's conversation. */
function listen(known: Settings): void {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-begin]") : null;
    if (link === null) return;
    event.preventDefault();
    void withCore(known, ({ begin }) => begin(known));
  });
  const form = document.querySelector<HTMLFormElement>("form[data-receipt]");
  if (form === null) return;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void withCore(known, ({ comeBack }) => comeBack(known, form));
  });
  void core(known).then(
    ({ watchReceipt }) => watchReceipt(known, form),
    () => undefined,
  );
}

listenForLeaving();
// A page that the browser kept in memory may show what was left.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
if (settings !== null && canSeal()) {
  const token = tokenOfAddress();
  listen(settings);
  if (token !== null) void withCore(settings, ({ openLink }) => openLink(settings, token));
}
