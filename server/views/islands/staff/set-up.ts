import { fromBase64url, toBase64url } from "../../../privacy/bytes.ts";
import { officerKeyId } from "../../../privacy/directory.ts";
import { newOfficerKeys, passwordKeys, sealOfficerKeys } from "../../../privacy/officer-keys.ts";
import { argon2 } from "../report/argon2.ts";
import { ask, codeOf, field, textField } from "./call.ts";
import { madePasskey } from "./factor.ts";
import { busy, fill, says, showStep, value } from "./forms.ts";
import { judged } from "./password.ts";
import { unlockWith } from "./vault.ts";

type Given = {
  readonly token: string;
  readonly shown: unknown;
  readonly auth: Uint8Array;
  readonly kek: Uint8Array;
  readonly name: string | null;
};

let token = "";
let shown: unknown = null;
let given: Given | null = null;

/** Reads the token of the address once; the address bar, the history and a shared screen keep nothing of it. */
export async function openInvitation(): Promise<void> {
  const found = location.hash.slice(1);
  history.replaceState(null, "", location.pathname + location.search);
  if (found !== "") token = found;
  if (!/^[\w-]{43}$/.test(token)) return void showStep("over");
  const answer = await ask("POST", "/api/v1/staff/set-up/open", { token });
  if (answer.status !== 200) return void showStep(answer.status === 404 ? "over" : "away");
  shown = answer.body;
  draw();
  showStep("password");
}

function draw(): void {
  fill("login", textField(shown, "login"));
  fill("name", textField(shown, "name"));
  fill("role", textField(shown, "roleName"));
  fill("totp", textField(field(shown, "totp"), "typed"));
  const picture = document.querySelector<HTMLImageElement>("img[data-qr]");
  if (picture !== null) picture.src = textField(field(shown, "totp"), "picture");
  askForName(field(shown, "isFirst") === true);
  hideUnless("anew", field(shown, "isAnew") === true);
  hideUnless("keys", field(shown, "needsKeys") === true);
  hideUnless("passkey", field(shown, "passkey") !== null && "PublicKeyCredential" in window);
}

/** Only whoever sets the very first account up writes a name; the others were invited under theirs. */
function askForName(isFirst: boolean): void {
  hideUnless("first", isFirst);
  const name = document.querySelector<HTMLInputElement>("[data-if=first] input");
  if (name !== null) name.required = isFirst;
}

function hideUnless(name: string, isShown: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>(`[data-if="${name}"]`)) part.hidden = !isShown;
}

/** The password, checked here: it never leaves this browser. */
export async function takeNewPassword(form: HTMLFormElement): Promise<void> {
  says(form, null);
  const password = value(form, "password");
  const name = field(shown, "isFirst") === true ? value(form, "name") : null;
  const words = [textField(shown, "login"), textField(shown, "name"), name ?? ""];
  const verdict = await busy(form, () => judged(form, password, words));
  if (verdict !== "good") return says(form, verdict);
  await busy(form, async () => {
    const keys = await passwordKeys(password, fromBase64url(textField(shown, "salt")), argon2);
    given = { token, shown, name, ...keys };
  });
  showStep("factor");
}

/** The second factor ends it: everything is made and sent together. */
export async function takeFirstFactor(form: HTMLFormElement, pressed: string): Promise<void> {
  says(form, null);
  const ready = given;
  if (ready === null) return void showStep("password");
  const factor = await firstFactor(form, pressed);
  if (factor === null) return says(form, pressed === "passkey" ? "passkey" : "code");
  await busy(form, () => finish(form, ready, factor));
}

async function firstFactor(form: HTMLFormElement, pressed: string): Promise<object | null> {
  if (pressed !== "passkey") {
    const code = value(form, "code").trim();
    return code === "" ? null : { kind: "totp", code };
  }
  const answer = await madePasskey(field(shown, "passkey"));
  return answer && { kind: "passkey", answer, name: form.dataset.passkeyName ?? "1" };
}

async function finish(form: HTMLFormElement, ready: Given, factor: object): Promise<void> {
  const keys = field(shown, "needsKeys") === true ? await newKeys(ready) : null;
  const answer = await ask("POST", "/api/v1/staff/set-up/finish", {
    token: ready.token,
    ticket: textField(shown, "ticket"),
    auth: toBase64url(ready.auth),
    factor,
    keys: keys?.sent ?? null,
    name: ready.name,
  });
  if (answer.status === 404) return void showStep("over");
  if (answer.status !== 201) return says(form, codeOf(answer));
  if (keys !== null) fill("fingerprint", fours(keys.id));
  const me = await ask("GET", "/api/v1/staff/me");
  await unlockWith(ready.kek, me.body);
  showCodes(field(answer.body, "codes"));
  token = "";
  given = null;
  showStep("codes");
}

/** A new version of an officer's keys, sealed under the password's key. */
export async function newKeys({ kek, shown: about }: Pick<Given, "kek" | "shown">) {
  const keys = await newOfficerKeys();
  const place = { staff: textField(about, "id"), version: Number(field(about, "keyVersion")) };
  const sealed = await sealOfficerKeys(kek, place, keys);
  const { publicKey: enc } = keys.enc;
  const { publicKey: sig } = keys.sig;
  return {
    id: await officerKeyId(enc, sig),
    sent: { encPublic: toBase64url(enc), sigPublic: toBase64url(sig), sealed: toBase64url(sealed) },
  };
}

/** To be read aloud. */
const fours = (id: string): string => id.replace(/(.{4})(?=.)/g, "$1 ");

/** Shown once; there is no other copy. */
export function showCodes(codes: unknown): void {
  const list = document.querySelector("[data-codes]");
  if (list === null || !Array.isArray(codes)) return;
  const items = codes.map((code: unknown) => {
    const item = document.createElement("li");
    item.textContent = String(code);
    return item;
  });
  list.replaceChildren(...items);
}
