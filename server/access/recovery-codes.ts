import { createHash, randomInt } from "node:crypto";

const codes = 10;
/** Crockford's letters: no I, L, O or U, which look like others. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 16;

/** Ten codes of 80 random bits, in groups of four; printed once, each good once (ASVS 6.5.1). */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: codes }, newCode);

function newCode(): string {
  const signs = Array.from({ length }, () => letters[randomInt(letters.length)]).join("");
  return signs.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a code, however it was typed; random enough that a plain hash says nothing. */
export function recoveryCodeHash(typed: string): Buffer {
  const signs = typed
    .toUpperCase()
    .replace(/[\s.\-–]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return createHash("sha256").update(`emnoi/recovery-code/v1 ${signs}`).digest();
}
