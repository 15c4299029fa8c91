import { ask, codeOf } from "./call.ts";
import { type Asking, askingOf, factorOf } from "./factor.ts";
import { busy, clear, says } from "./forms.ts";
import { showWays } from "./sign-in.ts";

let asking: Asking = { ticket: "", passkey: null };
let settle: (isGiven: boolean) => void = () => {};

const dialog = (): HTMLDialogElement | null => document.querySelector<HTMLDialogElement>("dialog[data-again]");

/** Asks for the second factor in a dialog; false: closed without. */
export async function askFactor(): Promise<boolean> {
  const box = dialog();
  const answer = await ask("POST", "/api/v1/staff/factor/ask", {});
  if (box === null || answer.status !== 200) return false;
  asking = askingOf(answer);
  says(box, null);
  showWays(box, false, asking);
  box.showModal();
  return new Promise((resolve) => {
    settle = resolve;
    box.addEventListener("close", () => resolve(false), { once: true });
  });
}

/** What was given in the dialog. */
export async function takeAgain(form: HTMLFormElement, pressed: string): Promise<void> {
  says(form, null);
  if (pressed === "cancel") return dialog()?.close();
  const factor = await factorOf(form, pressed, asking);
  if (factor === null) return says(form, pressed === "passkey" ? "passkey" : "code");
  const answer = await busy(form, () => ask("POST", "/api/v1/staff/factor", { ticket: asking.ticket, factor }));
  clear(form, "code", "recovery");
  if (answer.status !== 200) return says(form, codeOf(answer));
  settle(true);
  dialog()?.close();
}
