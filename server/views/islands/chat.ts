import { leave, listenForLeaving } from "./leaving.ts";
import { listenForReading, offerVoice } from "./reading.ts";
import { count, fieldsOf, listenForTurns, settle, type Turn } from "./turns.ts";

/** Slow networks are usual; a network that is gone should be said. */
const longestWaitMs = 20_000;

const main = (): HTMLElement => document.querySelector("main") ?? document.body;
const isBusy = (): boolean => main().getAttribute("aria-busy") === "true";

/**
 * The page that the server draws, parsed by the browser itself: no text of ours becomes markup. Null: the word for leaving
 * was typed, and the conversation is over.
 */
function fetchPage(turn: Turn): Promise<Document | null> {
  const body = new URLSearchParams();
  for (const [name, value] of fieldsOf(turn)) body.append(name, value);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    // Not `form.action`: a button of that name stands in its place.
    request.open("POST", turn.form.getAttribute("action") ?? location.pathname);
    request.responseType = "document";
    request.timeout = longestWaitMs;
    request.onload = () => {
      if (request.status === 204) return resolve(null);
      return request.status < 400 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error("not a page"));
    };
    request.onerror = request.ontimeout = () => reject(new Error("no answer"));
    request.setRequestHeader("content-type", "application/x-www-form-urlencoded;charset=UTF-8");
    request.setRequestHeader("x-turn", "island");
    request.send(body.toString());
  });
}

function showPage(page: Document): void {
  const next = page.querySelector("main");
  if (next === null) throw new Error("not a page of the conversation");
  main().replaceWith(document.adoptNode(next));
  const band = document.querySelector<HTMLElement>(".band");
  if (band) band.hidden = page.querySelector(".band") === null;
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  settle();
}

async function send(turn: Turn): Promise<void> {
  main().setAttribute("aria-busy", "true");
  turn.button.dataset.pressed = "";
  try {
    const page = await fetchPage(turn);
    if (page === null) await leave();
    else showPage(page);
  } catch {
    main().removeAttribute("aria-busy");
    delete turn.button.dataset.pressed;
    sayAgain();
  }
}

function sayAgain(): void {
  const again = document.querySelector<HTMLElement>("#again");
  if (again === null) return;
  again.hidden = false;
  again.focus();
}

listenForTurns((turn) => {
  if (!isBusy()) void send(turn);
});
// A page that the browser kept in memory may belong to a conversation that was left.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
listenForReading();
listenForLeaving();
offerVoice();
count();
