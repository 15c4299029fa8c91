import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { padded, unpadded } from "./padding.ts";

const nonceBytes = 12;
const gcmTagBytes = 16;

export type TableSize = { readonly aad: Buffer; readonly paddedTo: number };

/** AES-256-GCM under a key of our own, always of the same size, so that a change of it says nothing. */
export function sealTable(key: Buffer, content: Buffer, { aad, paddedTo }: TableSize): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(aad);
  const sealed = Buffer.concat([cipher.update(padded(content, paddedTo)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** The content, or null where it was sealed under another key, for something else, or changed. */
export function openTable(key: Buffer, sealed: Buffer, { aad, paddedTo }: TableSize): Buffer | null {
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, nonceBytes), { authTagLength: gcmTagBytes });
    cipher.setAAD(aad).setAuthTag(sealed.subarray(nonceBytes, nonceBytes + gcmTagBytes));
    const whole = Buffer.concat([cipher.update(sealed.subarray(nonceBytes + gcmTagBytes)), cipher.final()]);
    return unpadded(whole, paddedTo);
  } catch {
    return null;
  }
}
