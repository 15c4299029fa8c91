import { fromBase64url, toBase64url } from "../../privacy/bytes.ts";
import { sealMessage } from "../../privacy/case-seal.ts";
import { type Directory, readDirectory } from "../../privacy/directory.ts";
import { openLink } from "../../privacy/one-time-link.ts";
import { receiptKeys, wrapForReporter } from "../../privacy/receipt.ts";
import { argon2 } from "./report/argon2.ts";
import type { Made } from "./report/sealed-case.ts";

export { type Opened, openCase } from "./report/opened-case.ts";
export { fitting, type Made, makeCase, sealCase, textMessage } from "./report/sealed-case.ts";
export { solve } from "./report/work.ts";

export type ReceiptKeys = Awaited<ReturnType<typeof receiptKeys>>;

/** What the digits of a receipt open; slow on purpose. `salt` in base64url. */
export const keysOf = (digits: string, salt: string): Promise<ReceiptKeys> =>
  receiptKeys(digits, fromBase64url(salt), argon2);

/** The directory that the root signed, or null: then nothing is sealed to anybody, and no reply counts. */
export async function directoryOf(
  root: string,
  found: { readonly body: string; readonly signature: string } | null,
  atLeast: number,
): Promise<Directory | null> {
  const signed = found && { body: found.body, signature: fromBase64url(found.signature) };
  const reading = await readDirectory(root, signed, atLeast);
  return reading.is === "good" ? reading.directory : null;
}

/** The part of a sent case that its receipt opens. */
export async function wrapOf({ id, pair, reporter }: Made, rk: Uint8Array, share: string): Promise<string> {
  const content = { reporterPrivate: reporter.privateKey, casePub: pair.publicKey };
  return toBase64url(await wrapForReporter({ rk, share: fromBase64url(share) }, id, content));
}

type Place = { readonly case: string; readonly version: number; readonly seq: number };

/** One more message to a case that was sent. */
export async function sealAnother(pub: Uint8Array, place: Place, content: string): Promise<string> {
  return toBase64url(await sealMessage(pub, { ...place, direction: "reporter", recipient: "case" }, content));
}

/** The digits that a one-time link carries, or null where it is another link's. */
export const openedByLink = (token: string, sealed: string): Promise<string | null> =>
  openLink(fromBase64url(token), fromBase64url(sealed));

export const wired = toBase64url;
