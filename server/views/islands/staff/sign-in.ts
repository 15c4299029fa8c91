import { fromBase64url, toBase64url } from "../../../privacy/bytes.ts";
import { passwordKeys } from "../../../privacy/officer-keys.ts";
import { argon2 } from "../report/argon2.ts";
import { type Answer, ask, codeOf, field, textField } from "./call.ts";
import { type Asking, askingOf, canPasskey, factorOf } from "./factor.ts";
import { busy, clear, fill, says, showStep, value } from "./forms.ts";
import { unlockWith } from "./vault.ts";

let asking: Asking = { ticket: "", passkey: null };
let kek: Uint8Array | null = null;

/** The first step: the password is turned into two keys here, and only one of them is sent. */
export async function takePassword(form: HTMLFormElement): Promise<void> {
  says(form, null);
  const answer = await busy(form, () => checked(value(form, "login"), value(form, "password")));
  const code = codeOf(answer);
  if (answer.status !== 200 && code !== "sign-in-paused") return says(form, code);
  asking = askingOf(answer);
  clear(form, "password");
  const factor = showStep("factor");
  if (factor === null) return;
  const isPaused = code === "sign-in-paused";
  fill("wait", String(Math.ceil(Number(field(answer.body, "seconds") ?? 0) / 60)));
  says(factor, isPaused ? "paused" : null);
  showWays(factor, isPaused);
}

/** While the account waits only a passkey opens it. */
export function showWays(within: ParentNode, isPasskeyOnly: boolean, given: Asking = asking): void {
  for (const way of within.querySelectorAll<HTMLElement>("[data-way]")) {
    const isPasskey = way.dataset.way === "passkey";
    way.hidden = isPasskey ? !canPasskey(given) : isPasskeyOnly;
  }
}

async function checked(login: string, password: string): Promise<Answer> {
  const salted = await ask("POST", "/api/v1/staff/sign-in/salt", { login });
  if (salted.status !== 200) return salted;
  const keys = await passwordKeys(password, fromBase64url(textField(salted.body, "salt")), argon2);
  kek = keys.kek;
  return ask("POST", "/api/v1/staff/sign-in/password", { login, auth: toBase64url(keys.auth) });
}

/** The second step; then the keys open in this page's memory and the first page is shown in place of this one. */
export async function takeFactor(form: HTMLFormElement, pressed: string, go: (path: string) => void): Promise<void> {
  says(form, null);
  const factor = await factorOf(form, pressed, asking);
  if (factor === null) return says(form, pressed === "passkey" ? "passkey" : "code");
  const answer = await busy(form, () => ask("POST", "/api/v1/staff/sign-in/factor", { ticket: asking.ticket, factor }));
  clear(form, "code", "recovery");
  if (answer.status === 401 && codeOf(answer) === "not-signed-in") return again();
  if (answer.status !== 200) return says(form, codeOf(answer));
  const me = await ask("GET", "/api/v1/staff/me");
  if (kek !== null) await unlockWith(kek, me.body);
  kek = null;
  go("/can-bo");
}

function again(): void {
  const step = showStep("password");
  if (step !== null) says(step, "again");
}
