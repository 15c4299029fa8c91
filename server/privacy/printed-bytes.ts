/** Bytes for paper: typed back by hand, a wrong letter is found and the group that it stands in is named. */

/** Crockford's alphabet: no I, L, O or U; what is read as one of them is understood (crockford.com/base32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bitsPerSign = 5;
const signsPerGroup = 4;

/** A count of bytes that fills whole groups; anything else would leave signs that say nothing. */
const bytesStep = 5;

/** Groups of five signs, the fifth checks the other four and their place. Throws a `RangeError` unless the bytes are a multiple of 5. */
export function printedGroups(bytes: Uint8Array): readonly string[] {
  if (bytes.length % bytesStep !== 0) throw new RangeError("Only whole groups are printed.");
  const values = valuesOf(bytes);
  return Array.from({ length: values.length / signsPerGroup }, (_, place) => {
    const group = values.slice(place * signsPerGroup, (place + 1) * signsPerGroup);
    return [...group, checkOf(group, place)].map((value) => alphabet[value]).join("");
  });
}

export type TypedReading =
  | { readonly is: "bytes"; readonly bytes: Uint8Array }
  /** `group` counts from 1. */
  | { readonly is: "mistyped"; readonly group: number; readonly given: string }
  | { readonly is: "wrong-length"; readonly given: number; readonly needed: number };

/** What was typed, with spaces and hyphens wherever they fall, in either case; `bytes` of them must come out. */
export function readGroups(typed: string, bytes: number): TypedReading {
  const signs = typed.replace(/[\s\-–—.·]/gu, "").toUpperCase();
  const groups = signs.match(new RegExp(`.{1,${signsPerGroup + 1}}`, "gu")) ?? [];
  const wrong = groups.findIndex((group, place) => !isRight(group, place));
  if (wrong !== -1) return { is: "mistyped", group: wrong + 1, given: groups[wrong] ?? "" };
  const needed = (bytes * 8) / bitsPerSign / signsPerGroup;
  if (groups.length !== needed) return { is: "wrong-length", given: groups.length, needed };
  return { is: "bytes", bytes: bytesOf(groups.flatMap((group) => [...group].slice(0, signsPerGroup).map(signValue))) };
}

function isRight(group: string, place: number): boolean {
  const values = [...group].map(signValue);
  if (values.length !== signsPerGroup + 1 || values.includes(-1)) return false;
  return checkOf(values.slice(0, signsPerGroup), place) === values[signsPerGroup];
}

const signValue = (sign: string): number => alphabet.indexOf(sign.replace("O", "0").replace(/[IL]/, "1"));

/**
 * A weighted sum over GF(32), every weight another power of a primitive element: one wrong sign, two signs that changed
 * places and two groups that changed places never pass.
 */
const checkOf = (values: readonly number[], place: number): number =>
  values.reduce((sum, value) => doubled(sum ^ value), doubled(place % 32));

/** Times x in GF(2)[x] / (x⁵ + x² + 1). */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

function valuesOf(bytes: Uint8Array): readonly number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function bytesOf(values: readonly number[]): Uint8Array {
  const bits = values.map((value) => value.toString(2).padStart(bitsPerSign, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => Number.parseInt(eight, 2));
}
