import { createECDH } from "node:crypto";
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";

/** RFC 9180: DHKEM(P-256, HKDF-SHA-256), HKDF-SHA-256, AES-256-GCM, base mode. */
const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** Of an encapsulated key: an uncompressed point. */
export const encapsulatedBytes = 65;

export type SerialisedPair = { readonly publicKey: Buffer; readonly privateKey: Buffer };

/** A fresh pair: 65 and 32 bytes. */
export async function newPair(): Promise<SerialisedPair> {
  const pair = await suite.kem.generateKeyPair();
  const privateKey = Buffer.from(await suite.kem.serializePrivateKey(pair.privateKey));
  return { publicKey: Buffer.from(await suite.kem.serializePublicKey(pair.publicKey)), privateKey };
}

/** The public half of a private key. */
export function publicHalf(privateKey: Buffer): Buffer {
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(privateKey);
  return curve.getPublicKey();
}

/** The encapsulated key, then the sealed content. */
export async function sealTo(publicKey: Uint8Array, info: Uint8Array, content: Uint8Array): Promise<Buffer> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(copied(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: copied(info) });
  return Buffer.concat([Buffer.from(sender.enc), Buffer.from(await sender.seal(copied(content)))]);
}

/** The content, or null where it was not sealed to this key with this info, or was changed. */
export async function openWith(privateKey: Uint8Array, info: Uint8Array, sealed: Uint8Array): Promise<Buffer | null> {
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(copied(privateKey)),
      enc: copied(sealed.subarray(0, encapsulatedBytes)),
      info: copied(info),
    });
    return Buffer.from(await recipient.open(copied(sealed.subarray(encapsulatedBytes))));
  } catch {
    return null;
  }
}

/** The library takes whole buffers; a slice of a shared one would bring its neighbours along. */
function copied(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
