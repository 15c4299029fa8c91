import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

const periodSeconds = 30;
const secretBytes = 20;
/** Clocks of telephones are a little wrong: one step before and one after count too. */
const steps = 1;

const generator = (secret: Buffer, login: string): TOTP =>
  new TOTP({
    issuer: "Em Noi",
    label: login,
    algorithm: "SHA1",
    digits: 6,
    period: periodSeconds,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });

/** 160 random bits (RFC 4226, 4). */
export const newTotpSecret = (): Buffer => randomBytes(secretBytes);

/** What an authenticator application reads: as text to be typed, and as an address to be shown as a QR code. */
export function shownTotp(secret: Buffer, login: string): { readonly typed: string; readonly address: string } {
  const totp = generator(secret, login);
  return { typed: totp.secret.base32.replace(/(.{4})(?=.)/g, "$1 "), address: totp.toString() };
}

/** The time step that the code belongs to (RFC 6238), or null; whoever takes it spends the step. */
export function stepOfCode(secret: Buffer, code: string, nowMs: number): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = generator(secret, "").validate({ token, timestamp: nowMs, window: steps });
  return delta === null ? null : Math.floor(nowMs / 1000 / periodSeconds) + delta;
}
