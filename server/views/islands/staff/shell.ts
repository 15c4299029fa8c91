import { call, field } from "./call.ts";
import { lock, onLock, unlock, unlockedKeys } from "./vault.ts";

type Part = { mount(element: HTMLElement, tools: object): undefined | (() => void) };

const signInPath = "/can-bo/vao";
const longestWaitMs = 20_000;
/** Somebody who works without asking the server for anything is still at work. */
const hereEveryMs = 120_000;

let stops: (() => void)[] = [];
let lastActMs = performance.now();
let lastHereMs = performance.now();
let isLeaving = false;

const main = (): HTMLElement | null => document.querySelector<HTMLElement>("main[data-csrf]");

/** Shows another page of ours without leaving this one, so that unlocked keys stay in memory. */
export async function go(path: string): Promise<void> {
  if (document.body.dataset.wasm === undefined) return location.assign(path);
  document.body.setAttribute("aria-busy", "true");
  const page = await fetchPage(path).catch(() => null);
  document.body.removeAttribute("aria-busy");
  if (page === null) return location.assign(path);
  show(page.document);
  history.pushState({ staff: true }, "", page.path);
}

type Fetched = { readonly document: Document; readonly path: string };

/** Null: not a page of the signed-in staff, such as the sign-in. */
function fetchPage(path: string): Promise<Fetched | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", path);
    request.responseType = "document";
    request.timeout = longestWaitMs;
    request.onload = () => {
      const page: Document | null = request.responseXML;
      const isOurs = page?.querySelector("main[data-csrf]") != null;
      if (page === null || !isOurs) return resolve(null);
      const { pathname, search } = new URL(request.responseURL);
      resolve({ document: page, path: pathname + search });
    };
    request.onerror = request.ontimeout = () => reject(new Error("no answer"));
    request.send();
  });
}

function show(page: Document): void {
  leaveParts();
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
  window.scrollTo(0, 0);
  arrive();
  document.querySelector<HTMLElement>("main h1")?.focus();
}

/** Parts of a page that are loaded only where they stand. */
export function arrive(): void {
  for (const element of document.querySelectorAll<HTMLElement>("main [data-part]")) void mount(element);
}

async function mount(element: HTMLElement): Promise<void> {
  const part: Part = await import(element.dataset.part ?? "");
  if (!element.isConnected) return;
  const stop = part.mount(element, { unlockedKeys, unlock, onLock, call, go });
  if (stop !== undefined) stops.push(stop);
}

function leaveParts(): void {
  const ending = stops;
  stops = [];
  for (const stop of ending) stop();
}

/** The session is over, here or there: nothing of it stays on the screen. */
export function toSignIn(why: "" | "locked" = ""): void {
  if (isLeaving) return;
  isLeaving = true;
  lock();
  leaveParts();
  document.body.replaceChildren();
  document.title = "";
  location.replace(why === "" ? signInPath : `${signInPath}?khoa=1`);
}

/** Ends the session first. */
export async function signOut(why: "" | "locked" = ""): Promise<void> {
  lock();
  await call("POST", "/api/v1/staff/sign-out", {});
  toSignIn(why);
}

/** Whoever does nothing for as long as the session allows is asked to sign in again, before a clear screen. */
export function watchIdleness(): void {
  const acted = () => {
    lastActMs = performance.now();
  };
  for (const kind of ["pointerdown", "keydown", "wheel", "touchstart"])
    addEventListener(kind, acted, { passive: true });
  setInterval(look, 5000);
  // A lid that was closed stops timers, not the clock.
  document.addEventListener("visibilitychange", look);
}

function look(): void {
  const idleMs = Number(main()?.dataset.idle ?? 0) * 1000;
  if (main() === null || idleMs === 0) return;
  const now = performance.now();
  if (now - lastActMs >= idleMs) return void signOut("locked");
  if (now - lastHereMs < hereEveryMs || lastActMs < lastHereMs) return;
  lastHereMs = now;
  void call("POST", "/api/v1/staff/here", {});
}

/** Who has come here with a session already need not sign in: the cookie is not sent from other sites' links. */
export async function goOnIfSignedIn(): Promise<void> {
  const response = await fetch("/api/v1/staff/me", { credentials: "same-origin" }).catch(() => null);
  const me: unknown = response?.ok === true ? await response.json() : null;
  if (field(me, "id") !== undefined) location.replace("/can-bo");
}
