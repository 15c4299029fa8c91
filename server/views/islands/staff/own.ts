import { fromBase64url, toBase64url } from "../../../privacy/bytes.ts";
import { openOfficerKeys, passwordKeys, sealOfficerKeys } from "../../../privacy/officer-keys.ts";
import { argon2 } from "../report/argon2.ts";
import { type Answer, call, codeOf, field, textField } from "./call.ts";
import { madePasskey } from "./factor.ts";
import { busy, clear, fill, sayDone, says, value } from "./forms.ts";
import { judged } from "./password.ts";
import { newKeys, showCodes } from "./set-up.ts";
import { unlockWith } from "./vault.ts";

const base = "/api/v1/staff";

type Again = () => Promise<void>;

/** Says what became of it, and draws the page again where that shows. */
async function settled(form: HTMLFormElement, answer: Answer, again: Again): Promise<void> {
  if (answer.status !== 200) return says(form, codeOf(answer));
  await again();
  sayDone(form.dataset.staff ?? "");
}

/** One form, one address, nothing else to it. */
export async function sendPlain(form: HTMLFormElement, again: Again): Promise<void> {
  says(form, null);
  const body = Object.fromEntries([...new FormData(form)].map(([name, given]) => [name, String(given)]));
  const answer = await busy(form, () => call("POST", form.dataset.path ?? "", body));
  await settled(form, answer, again);
}

/** Password: every version of the keys that the old one opens is sealed anew; what it does not open would be lost. */
export async function changePassword(form: HTMLFormElement, again: Again): Promise<void> {
  says(form, null);
  const [old, wished] = [value(form, "old"), value(form, "password")];
  const verdict = await busy(form, () => judged(form, wished, [form.dataset.login ?? "", form.dataset.name ?? ""]));
  if (verdict !== "good") return says(form, verdict);
  const answer = await busy(form, () => sendPassword(old, wished));
  clear(form, "old", "password");
  await settled(form, answer, again);
}

async function sendPassword(old: string, wished: string): Promise<Answer> {
  const me = await call("GET", `${base}/me`);
  const offer = await call("POST", `${base}/own/offer`, {});
  if (offer.status !== 200) return offer;
  const before = await passwordKeys(old, fromBase64url(textField(me.body, "salt")), argon2);
  const after = await passwordKeys(wished, fromBase64url(textField(offer.body, "salt")), argon2);
  const answer = await call("POST", `${base}/own/password`, {
    auth: toBase64url(before.auth),
    newAuth: toBase64url(after.auth),
    newSalt: textField(offer.body, "salt"),
    keys: await sealedAnew(me.body, before.kek, after.kek),
  });
  if (answer.status === 200) await unlockWith(after.kek, (await call("GET", `${base}/me`)).body);
  return answer;
}

/** What another password has sealed stays as it is: shut, and not lost. */
async function sealedAnew(me: unknown, before: Uint8Array, after: Uint8Array) {
  const all = field(me, "keys");
  const staff = textField(me, "id");
  return Promise.all((Array.isArray(all) ? all : []).map((one: unknown) => resealed(one, staff, { before, after })));
}

async function resealed(
  one: unknown,
  staff: string,
  { before, after }: { readonly before: Uint8Array; readonly after: Uint8Array },
) {
  const place = { staff, version: Number(field(one, "version")) };
  const opened = await openOfficerKeys(before, place, fromBase64url(textField(one, "sealed")));
  const [encPublic, sigPublic] = ["encPublic", "sigPublic"].map((name) => fromBase64url(textField(one, name)));
  if (opened === null || encPublic === undefined || sigPublic === undefined)
    return { id: textField(one, "id"), sealed: textField(one, "sealed") };
  const pairs = {
    enc: { publicKey: encPublic, privateKey: opened.encPrivate },
    sig: { publicKey: sigPublic, privateKey: opened.sigPrivate },
  };
  return { id: textField(one, "id"), sealed: toBase64url(await sealOfficerKeys(after, place, pairs)) };
}

/** The next version of an officer's keys, under the password that stands. */
export async function makeKeys(form: HTMLFormElement, again: Again): Promise<void> {
  says(form, null);
  const answer = await busy(form, async () => {
    const me = await call("GET", `${base}/me`);
    const { kek } = await passwordKeys(value(form, "password"), fromBase64url(textField(me.body, "salt")), argon2);
    if ((await unlockWith(kek, me.body)) === "wrong" && form.dataset.anew === undefined)
      return { status: 401, body: { error: "sign-in-wrong" } };
    const version = Number(field(me.body, "nextVersion"));
    const { sent } = await newKeys({ kek, shown: { id: textField(me.body, "id"), keyVersion: version } });
    return call("POST", `${base}/own/keys`, { version, keys: sent });
  });
  clear(form, "password");
  await settled(form, answer, again);
}

/** A new code generator: first its picture, then a code of it. */
export async function setGenerator(form: HTMLFormElement, again: Again): Promise<void> {
  says(form, null);
  const ticket = form.dataset.ticket ?? "";
  if (ticket === "") return busy(form, () => showGenerator(form));
  const answer = await busy(form, () => call("POST", `${base}/own/generator`, { ticket, code: value(form, "code") }));
  await settled(form, answer, again);
}

async function showGenerator(form: HTMLFormElement): Promise<void> {
  const offer = await call("POST", `${base}/own/offer`, {});
  if (offer.status !== 200) return says(form, codeOf(offer));
  form.dataset.ticket = textField(offer.body, "ticket");
  fill("totp", textField(field(offer.body, "totp"), "typed"));
  const picture = form.querySelector<HTMLImageElement>("img[data-qr]");
  if (picture !== null) picture.src = textField(field(offer.body, "totp"), "picture");
  for (const part of form.querySelectorAll<HTMLElement>("[data-if=offered]")) part.hidden = false;
}

export async function addPasskey(form: HTMLFormElement, again: Again): Promise<void> {
  says(form, null);
  const answer = await busy(form, async () => {
    const offer = await call("POST", `${base}/own/offer`, {});
    if (offer.status !== 200) return offer;
    const made = await madePasskey(field(offer.body, "passkey"));
    if (made === null) return { status: 400, body: { error: "passkey" } };
    const ticket = textField(offer.body, "ticket");
    return call("POST", `${base}/own/passkeys`, { ticket, answer: made, name: value(form, "name") });
  });
  await settled(form, answer, again);
}

export async function renewCodes(form: HTMLFormElement): Promise<void> {
  says(form, null);
  const answer = await busy(form, () => call("POST", `${base}/own/recovery-codes`, {}));
  if (answer.status !== 200) return says(form, codeOf(answer));
  showCodes(field(answer.body, "codes"));
  for (const part of document.querySelectorAll<HTMLElement>("[data-if=codes]")) part.hidden = false;
}
