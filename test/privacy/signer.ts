import { randomUUID } from "node:crypto";
import { own, toBase64url, utf8 } from "../../server/privacy/bytes.ts";
import { officerKeyId } from "../../server/privacy/directory.ts";
import type { SignedDirectory, WaitingKey } from "../../server/privacy/directory-request.ts";
import { newOfficerKeys, type OfficerKeys } from "../../server/privacy/officer-keys.ts";

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

/** A root of this test; `sign` puts its signature under any text, as if it were a directory. */
export async function newSigner() {
  const pair = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  const root = toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey)));
  const sign = async (body: string): Promise<SignedDirectory> => {
    const mark = utf8("emnoi/directory/v1");
    const bytes = Uint8Array.from([0, mark.length, ...mark, ...utf8(body)]);
    const use = { name: "ECDSA", hash: "SHA-256" };
    return { body, signature: new Uint8Array(await crypto.subtle.sign(use, pair.privateKey, own(bytes))) };
  };
  return { root, privateKey: pair.privateKey, sign };
}

/** A key as an officer's browser made it and the root has not seen it. */
export async function waitingKey(name: string): Promise<WaitingKey> {
  return waitingOf(name, await newOfficerKeys());
}

export async function waitingOf(name: string, { enc, sig }: OfficerKeys): Promise<WaitingKey> {
  return {
    key: await officerKeyId(enc.publicKey, sig.publicKey),
    staff: randomUUID(),
    name,
    enc: toBase64url(enc.publicKey),
    sig: toBase64url(sig.publicKey),
  };
}
