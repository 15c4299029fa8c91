import { offerVoice, stopReading } from "./reading.ts";

/** A press of one of our forms, with the button that was pressed. */
export type Turn = { readonly form: HTMLFormElement; readonly button: HTMLButtonElement };

/** Every turn of a conversation, whether it is then sent to the server or heard in the browser. */
export function listenForTurns(take: (turn: Turn) => void): void {
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
    take({ form, button });
  });
  document.addEventListener("change", count);
}

/** Whatever a form says, the pressed button with it. */
export function fieldsOf({ form, button }: Turn): readonly (readonly [string, string])[] {
  const typed = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return button.name === "" ? typed : [...typed, [button.name, button.value] as const];
}

/** A new screen stands there: it is read out, counted, and the question has the focus. */
export function settle(): void {
  stopReading();
  window.scrollTo(0, 0);
  offerVoice();
  count();
  sayNotes();
  document.querySelector<HTMLElement>("#question")?.focus({ preventScroll: true });
}

/** What was said in passing stands above the question, where a screen reader that follows the focus does not come by. */
function sayNotes(): void {
  const said = document.querySelector<HTMLElement>("#said");
  const notes = [...document.querySelectorAll("[data-note]")].map((note) => note.textContent ?? "");
  if (said) said.textContent = notes.join(" ");
}

/** How many are chosen stands on the button. */
export function count(): void {
  const done = document.querySelector<HTMLElement>("[data-done]");
  if (done === null) return;
  const chosen = document.querySelectorAll("fieldset input:checked").length;
  const { done: plain = "", counted = "" } = done.dataset;
  done.textContent = chosen === 0 ? plain : counted.replace("#", String(chosen));
}
