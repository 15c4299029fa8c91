import { concat, derived, own, prefixed, sha256, utf8 } from "./bytes.ts";
import { newCasePair, type Pair } from "./case-seal.ts";
import type { Argon2 } from "./receipt.ts";

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;
const hashing = { name: "ECDSA", hash: "SHA-256" } as const;
const passwordCost = { memoryKiB: 64 * 1024, passes: 3, bytes: 32 } as const;
const nonceBytes = 12;

/** What a password opens: `auth` signs in, `kek` unlocks the officer's keys and never leaves the browser. */
export async function passwordKeys(
  password: string,
  salt: Uint8Array,
  argon2: Argon2,
): Promise<{ readonly auth: Uint8Array; readonly kek: Uint8Array }> {
  const secret = await argon2(utf8(password.normalize("NFC")), salt, passwordCost);
  const [auth, kek] = await Promise.all([
    derived(secret, "emnoi/sign-in/v1"),
    derived(secret, "emnoi/officer-keys/v1"),
  ]);
  return { auth, kek };
}

/** An officer's two pairs: one opens, the other signs; the private half of a signing pair is PKCS #8. */
export type OfficerKeys = { readonly enc: Pair; readonly sig: Pair };

export async function newOfficerKeys(): Promise<OfficerKeys> {
  const pair = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey("raw", pair.publicKey),
    crypto.subtle.exportKey("pkcs8", pair.privateKey),
  ]);
  return {
    enc: await newCasePair(),
    sig: { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) },
  };
}

export type KeyPlace = { readonly staff: string; readonly version: number };

/** Both private halves under the password's key, bound to account and version. */
export async function sealOfficerKeys(
  kek: Uint8Array,
  place: KeyPlace,
  { enc, sig }: OfficerKeys,
): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const plain = concat(enc.privateKey, sig.privateKey);
  const sealed = await crypto.subtle.encrypt(cipher(nonce, place), await keyOf(kek), own(plain));
  return concat(nonce, new Uint8Array(sealed));
}

/** The private halves, or null for another password, account or version. */
export async function openOfficerKeys(
  kek: Uint8Array,
  place: KeyPlace,
  sealed: Uint8Array,
): Promise<{ readonly encPrivate: Uint8Array; readonly sigPrivate: Uint8Array } | null> {
  try {
    const use = cipher(sealed.subarray(0, nonceBytes), place);
    const plain = new Uint8Array(await crypto.subtle.decrypt(use, await keyOf(kek), own(sealed.subarray(nonceBytes))));
    return { encPrivate: plain.slice(0, 32), sigPrivate: plain.slice(32) };
  } catch {
    return null;
  }
}

const cipher = (nonce: Uint8Array, { staff, version }: KeyPlace): AesGcmParams => ({
  name: "AES-GCM",
  iv: own(nonce),
  additionalData: own(prefixed("emnoi/officer-keys/v1", staff, String(version))),
});

const keyOf = (kek: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", own(kek), "AES-GCM", false, ["encrypt", "decrypt"]);

type ReplyTexts = {
  readonly case: string;
  readonly seq: number;
  readonly toReporter: Uint8Array;
};
export type Reply = ReplyTexts & { readonly toCase: Uint8Array };
/** As a reporter gets it: only the hash of what the case keeps. */
export type ReplyByHash = ReplyTexts & { readonly toCaseHash: Uint8Array };

/** ECDSA over case, seq and the SHA-256 of both ciphertexts (protocol 5.2). */
export async function signReply(sigPrivate: Uint8Array | CryptoKey, reply: Reply): Promise<Uint8Array> {
  return sign(sigPrivate, await replyBytes(reply));
}

/** Whether that officer signed exactly this. */
export async function verifyReply(
  sigPublic: Uint8Array,
  reply: Reply | ReplyByHash,
  signature: Uint8Array,
): Promise<boolean> {
  return verify(sigPublic, await replyBytes(reply), signature);
}

async function replyBytes(reply: Reply | ReplyByHash): Promise<Uint8Array> {
  const toCaseHash = "toCaseHash" in reply ? reply.toCaseHash : await sha256(reply.toCase);
  return prefixed("emnoi/reply/v1", reply.case, String(reply.seq), toCaseHash, await sha256(reply.toReporter));
}

type CaseKey = { readonly case: string; readonly version: number; readonly pub: Uint8Array };

/** A later key of a case counts only with this. */
export const signCaseKey = (sigPrivate: Uint8Array | CryptoKey, key: CaseKey): Promise<Uint8Array> =>
  sign(sigPrivate, keyBytes(key));

export const verifyCaseKey = (sigPublic: Uint8Array, key: CaseKey, signature: Uint8Array): Promise<boolean> =>
  verify(sigPublic, keyBytes(key), signature);

const keyBytes = ({ case: id, version, pub }: CaseKey): Uint8Array =>
  prefixed("emnoi/case-key/v1", id, String(version), pub);

async function sign(sigPrivate: Uint8Array | CryptoKey, content: Uint8Array): Promise<Uint8Array> {
  const key =
    sigPrivate instanceof Uint8Array
      ? await crypto.subtle.importKey("pkcs8", own(sigPrivate), signing, false, ["sign"])
      : sigPrivate;
  return new Uint8Array(await crypto.subtle.sign(hashing, key, own(content)));
}

async function verify(sigPublic: Uint8Array, content: Uint8Array, signature: Uint8Array): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", own(sigPublic), signing, false, ["verify"]);
    return await crypto.subtle.verify(hashing, key, own(signature), own(content));
  } catch {
    return false;
  }
}
