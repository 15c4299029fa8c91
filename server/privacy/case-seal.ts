import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { concat, own, prefixed, utf8 } from "./bytes.ts";

/** RFC 9180: DHKEM(P-256, HKDF-SHA-256), HKDF-SHA-256, AES-256-GCM, base mode. */
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** 65 and 32 bytes. */
export type Pair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

/** A fresh pair of a case, a reporter or an officer. */
export async function newCasePair(): Promise<Pair> {
  const pair = await suite.kem.generateKeyPair();
  return {
    publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)),
  };
}

/** Where a message stands: it opens nowhere else (protocol 5.3). */
export type MessagePlace = {
  readonly case: string;
  readonly version: number;
  readonly direction: "reporter" | "officer" | "note";
  readonly seq: number;
  readonly recipient: "case" | "reporter";
};

/** Whom a grant is for: an officer key, or `escrow`. */
export type GrantPlace = { readonly case: string; readonly version: number; readonly recipient: string };

const messageInfo = "emnoi/case-message/v1";
const grantInfo = "emnoi/case-grant/v1";
const encapsulatedBytes = 65;

/** Contents are padded to one of these, so that no length says more than which. */
export const paddedSizes = [256, 1024, 4096, 16_384] as const;

/** A message sealed to a public key of 65 bytes, bound to its place. A `RangeError` past 16,382 bytes of UTF-8. */
export async function sealMessage(publicKey: Uint8Array, place: MessagePlace, content: string): Promise<Uint8Array> {
  return seal(publicKey, { info: messageInfo, aad: boundMessage(place), content: padded(utf8(content)) });
}

/** The content, or null where it was sealed to another key or another place, was cut or changed. */
export async function openMessage(
  privateKey: Uint8Array,
  place: MessagePlace,
  sealed: Uint8Array,
): Promise<string | null> {
  const opened = await open(privateKey, { info: messageInfo, aad: boundMessage(place), content: sealed });
  return opened === null ? null : unpadded(opened);
}

/** The private key of a case, sealed to one officer or to escrow: 65 + 32 + 16 bytes. */
export function sealGrant(recipient: Uint8Array, place: GrantPlace, casePrivate: Uint8Array): Promise<Uint8Array> {
  return seal(recipient, { info: grantInfo, aad: boundGrant(place), content: casePrivate });
}

/** The 32 bytes, or null where the grant is another's, another place's, or was changed. */
export function openGrant(
  recipient: Uint8Array | CryptoKey,
  place: GrantPlace,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  return open(recipient, { info: grantInfo, aad: boundGrant(place), content: sealed });
}

/** AAD = LP(case) LP(version) LP(direction) LP(seq) LP(recipient). */
const boundMessage = ({ case: id, version, direction, seq, recipient }: MessagePlace): Uint8Array =>
  prefixed(id, String(version), direction, String(seq), recipient);

const boundGrant = ({ case: id, version, recipient }: GrantPlace): Uint8Array =>
  prefixed(id, String(version), "grant", "0", recipient);

type Envelope = { readonly info: string; readonly aad: Uint8Array; readonly content: Uint8Array };

async function seal(publicKey: Uint8Array, { info, aad, content }: Envelope): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(own(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: own(utf8(info)) });
  return concat(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(own(content), own(aad))));
}

async function open(privateKey: Uint8Array | CryptoKey, { info, aad, content }: Envelope): Promise<Uint8Array | null> {
  try {
    const recipientKey =
      privateKey instanceof Uint8Array ? await suite.kem.deserializePrivateKey(own(privateKey)) : privateKey;
    const enc = own(content.subarray(0, encapsulatedBytes));
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: own(utf8(info)) });
    return new Uint8Array(await recipient.open(own(content.subarray(encapsulatedBytes)), own(aad)));
  } catch {
    return null;
  }
}

function padded(content: Uint8Array): Uint8Array {
  const size = paddedSizes.find((one) => content.length + 2 <= one);
  if (size === undefined) throw new RangeError("The content is longer than any message.");
  const whole = new Uint8Array(size);
  whole.set([content.length >> 8, content.length & 0xff]);
  whole.set(content, 2);
  return whole;
}

function unpadded(whole: Uint8Array): string | null {
  const length = ((whole[0] ?? 0) << 8) | (whole[1] ?? 0);
  if (whole.length < 2 || length > whole.length - 2) return null;
  return new TextDecoder().decode(whole.subarray(2, 2 + length));
}
