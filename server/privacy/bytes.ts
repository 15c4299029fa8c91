/** Bytes for the server and the browser alike: no Buffer, nothing of Node. */

const encoder = new TextEncoder();

export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** Base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes of a base64url text. Throws a `RangeError` for anything else. */
export function fromBase64url(text: string): Uint8Array {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new RangeError("This is no base64url.");
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** LP(x) of each part: two bytes of length, most significant first, then x; text is UTF-8. Throws past 65,535 bytes. */
export function prefixed(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return concat(...parts.flatMap(prefix));
}

function prefix(part: string | Uint8Array): readonly Uint8Array[] {
  const bytes = typeof part === "string" ? utf8(part) : part;
  if (bytes.length > 0xffff) throw new RangeError("The part is too long.");
  return [Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes];
}

/** A buffer of its own: WebCrypto and HPKE take whole buffers, and a slice would bring its neighbours along. */
export function own(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", own(bytes)));
}

/** Whether two are equal; public values only, its time says where they differ. */
export const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** HKDF-SHA-256 (RFC 5869) without salt. */
export async function derived(secret: Uint8Array, info: string, bytes = 32): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey("raw", own(secret), "HKDF", false, ["deriveBits"]);
  const use = { name: "HKDF", hash: "SHA-256", salt: new ArrayBuffer(0), info: own(utf8(info)) };
  return new Uint8Array(await crypto.subtle.deriveBits(use, key, bytes * 8));
}
