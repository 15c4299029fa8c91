import { listenForLeaving } from "./leaving.ts";
import { listenForReading, offerVoice, stopReading } from "./reading.ts";

/** Slow networks are usual; a network that is gone should be said. */
const longestWaitMs = 20_000;

const main = (): HTMLElement => document.querySelector("main") ?? document.body;
const isBusy = (): boolean => main().getAttribute("aria-busy") === "true";

/** The page that the server draws, parsed by the browser itself: no text of ours becomes markup. */
function fetchPage(form: HTMLFormElement, button: HTMLButtonElement): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  if (button.name !== "") body.append(button.name, button.value);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    // Not `form.action`: a button of that name stands in its place.
    request.open("POST", form.getAttribute("action") ?? location.pathname);
    request.responseType = "document";
    request.timeout = longestWaitMs;
    request.onload = () =>
      request.status < 400 && request.responseXML ? resolve(request.responseXML) : reject(new Error("not a page"));
    request.onerror = request.ontimeout = () => reject(new Error("no answer"));
    request.setRequestHeader("content-type", "application/x-www-form-urlencoded;charset=UTF-8");
    request.setRequestHeader("x-turn", "island");
    request.send(body.toString());
  });
}

function showPage(page: Document): void {
  const next = page.querySelector("main");
  if (next === null) throw new Error("not a page of the conversation");
  stopReading();
  main().replaceWith(document.adoptNode(next));
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  window.scrollTo(0, 0);
  enhance();
  sayNotes();
  document.querySelector<HTMLElement>("#question")?.focus({ preventScroll: true });
}

/** What was said in passing stands above the question, where a screen reader that follows the focus does not come by. */
function sayNotes(): void {
  const said = document.querySelector<HTMLElement>("#said");
  const notes = [...document.querySelectorAll("[data-note]")].map((note) => note.textContent ?? "");
  if (said) said.textContent = notes.join(" ");
}

async function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  main().setAttribute("aria-busy", "true");
  button.dataset.pressed = "";
  try {
    showPage(await fetchPage(form, button));
  } catch {
    main().removeAttribute("aria-busy");
    delete button.dataset.pressed;
    sayAgain();
  }
}

function sayAgain(): void {
  const again = document.querySelector<HTMLElement>("#again");
  if (again === null) return;
  again.hidden = false;
  again.focus();
}

function count(): void {
  const done = document.querySelector<HTMLElement>("[data-done]");
  if (done === null) return;
  const chosen = document.querySelectorAll("fieldset input:checked").length;
  const { done: plain = "", counted = "" } = done.dataset;
  done.textContent = chosen === 0 ? plain : counted.replace("#", String(chosen));
}

function enhance(): void {
  offerVoice();
  count();
}

// Browsers that do not say which button sent a form: it is the one pressed last.
let pressed: HTMLButtonElement | null = null;
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button?.type === "submit") pressed = button;
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-turn]")) return;
  const button = event.submitter instanceof HTMLButtonElement ? event.submitter : pressed;
  if (button === null || button.form !== form) return;
  event.preventDefault();
  if (!isBusy()) void send(form, button);
});
document.addEventListener("change", count);
// A page that the browser kept in memory may belong to a conversation that was left.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
listenForReading();
listenForLeaving();
enhance();
