import { concat, derived, own, prefixed, utf8 } from "./bytes.ts";

const nonceBytes = 12;
const contentLength = 16;

/** What a link holds that leads to the first question of a report; padded, so that it looks like a receipt from outside. */
export const startOfReport = "start";

/**
 * The 16 digits of a receipt, or `startOfReport`, under the token of a link: 12 + 16 + 16 bytes. The token is 32 random
 * bytes, which a link carries in its fragment: no server ever sees them in an address.
 */
export async function sealLink(token: Uint8Array, content: string): Promise<Uint8Array> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt(
    cipher(nonce),
    await keyOf(token),
    own(utf8(content.padEnd(contentLength))),
  );
  return concat(nonce, new Uint8Array(sealed));
}

/** The digits, or `startOfReport`; null where it is another token's, or was changed. */
export async function openLink(token: Uint8Array, sealed: Uint8Array): Promise<string | null> {
  try {
    const use = cipher(sealed.subarray(0, nonceBytes));
    const opened = await crypto.subtle.decrypt(use, await keyOf(token), own(sealed.subarray(nonceBytes)));
    const content = new TextDecoder().decode(opened).trimEnd();
    return content === startOfReport || /^\d{16}$/.test(content) ? content : null;
  } catch {
    return null;
  }
}

const cipher = (nonce: Uint8Array): AesGcmParams => ({
  name: "AES-GCM",
  iv: own(nonce),
  additionalData: own(prefixed("emnoi/one-time-link/v1")),
});

async function keyOf(token: Uint8Array): Promise<CryptoKey> {
  const key = await derived(token, "emnoi/one-time-link-key/v1");
  return crypto.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}
