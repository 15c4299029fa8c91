import { askFactor, takeAgain } from "./staff/again.ts";
import { hook } from "./staff/call.ts";
import { changePerson, invite, takeDirectory } from "./staff/office.ts";
import { addPasskey, changePassword, makeKeys, renewCodes, sendPlain, setGenerator } from "./staff/own.ts";
import { openInvitation, takeFirstFactor, takeNewPassword } from "./staff/set-up.ts";
import { arrive, go, goOnIfSignedIn, signOut, toSignIn, watchIdleness } from "./staff/shell.ts";
import { takeFactor, takePassword } from "./staff/sign-in.ts";

const again = (): Promise<void> => go(location.pathname + location.search);
const openPage = (path: string): void => void go(path);

type Work = (form: HTMLFormElement, pressed: string) => Promise<void>;

/** Every form of these pages; each is sent as JSON by what stands here. */
const forms: Readonly<Record<string, Work>> = {
  "sign-in": takePassword,
  factor: (form, pressed) => takeFactor(form, pressed, openPage),
  again: takeAgain,
  "new-password": takeNewPassword,
  "first-factor": takeFirstFactor,
  "sign-out": () => signOut(),
  plain: (form) => sendPlain(form, again),
  "change-password": (form) => changePassword(form, again),
  keys: (form) => makeKeys(form, again),
  generator: (form) => setGenerator(form, again),
  passkey: (form) => addPasskey(form, again),
  codes: renewCodes,
  invite: (form) => invite(form, again),
  person: (form, pressed) => changePerson(form, pressed, again),
  directory: (form) => takeDirectory(form, again),
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  const work = form instanceof HTMLFormElement ? forms[form.dataset.staff ?? ""] : undefined;
  if (!(form instanceof HTMLFormElement) || work === undefined) return;
  event.preventDefault();
  const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "";
  void work(form, pressed);
});

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-show-password]")) showPassword(target);
  if (target?.closest("[data-print]")) print();
  const link = target?.closest<HTMLAnchorElement>("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.target !== "" || link.hasAttribute("download"))
    return;
  if (link.origin !== location.origin || !/^\/can-bo(\/|$)/.test(link.pathname) || /\.\w+$/.test(link.pathname)) return;
  if (document.querySelector("main[data-csrf], [data-codes]") === null) return;
  event.preventDefault();
  void go(link.pathname + link.search);
});

function showPassword(pressed: Element): void {
  const field = pressed.closest("form")?.querySelector<HTMLInputElement>("input[data-password]");
  if (field == null) return;
  const isShown = field.type === "text";
  field.type = isShown ? "password" : "text";
  pressed.closest("[data-show-password]")?.setAttribute("aria-pressed", String(!isShown));
}

addEventListener("popstate", () => location.reload());
addEventListener("pageshow", (event) => {
  // A page that the browser kept may be of a session that is over.
  if (event.persisted) location.reload();
});

hook({ signedOut: () => toSignIn(), askFactor });
watchIdleness();
arrive();
if (document.querySelector("[data-page=invitation]")) void openInvitation();
if (document.querySelector("[data-page=sign-in]")) void goOnIfSignedIn();
