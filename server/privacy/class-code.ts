import { createHmac } from "node:crypto";
import { codeAlphabet, codeLength, tagBytes } from "./constants.ts";

export type CodeReading =
  | { readonly is: "code"; readonly code: string }
  /** It looks like a code, and its check character says that it is none. */
  | { readonly is: "wrong" }
  | { readonly is: "not-a-code" };

const base = codeAlphabet.length;
const separators = /[\s\p{Pd}]/gu;
const shape = new RegExp(`^[${codeAlphabet}]{${codeLength + 1}}$`);

/** A new code of 8 characters, the last a check; `draw` gives a whole number from 0 to `below` − 1. */
export function drawCode(draw: (below: number) => number): string {
  const drawn = Array.from({ length: codeLength }, () => codeAlphabet.charAt(draw(base))).join("");
  return drawn + checkCharacter(drawn);
}

/** Reads what was typed: lower case, spaces and hyphens are accepted. */
export function readCode(typed: string): CodeReading {
  const code = typed.normalize("NFKC").replace(separators, "").toUpperCase();
  if (!shape.test(code)) return { is: "not-a-code" };
  const isRight = checkCharacter(code.slice(0, codeLength)) === code.charAt(codeLength);
  return isRight ? { is: "code", code } : { is: "wrong" };
}

/** HMAC(K_codes, code)[0..15]: all that is stored of a code (protocol 7). */
export function codeHash(key: Buffer, code: string): Buffer {
  return createHmac("sha256", key).update(code).digest().subarray(0, tagBytes);
}

/** As it is printed: ABCD-EFGH. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Luhn's sum in base 30: one wrong character is always found, two swapped neighbours all but once in 435. */
function checkCharacter(drawn: string): string {
  const sum = [...drawn].reverse().reduce((total, character, index) => {
    const value = codeAlphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / base) + (value % base);
  }, 0);
  return codeAlphabet.charAt((base - (sum % base)) % base);
}
