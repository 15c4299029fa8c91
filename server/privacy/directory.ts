import { concat, fromBase64url, own, prefixed, sha256, utf8 } from "./bytes.ts";

/** An officer's key as the root vouches for it; `enc` and `sig` are public keys of 65 bytes, base64url. */
export type DirectoryEntry = {
  /** The first 16 hexadecimal digits of SHA-256(enc || sig). */
  readonly key: string;
  /** Id of the account. */
  readonly staff: string;
  readonly name: string;
  readonly enc: string;
  readonly sig: string;
  /** Ended: nothing new is sealed to it or taken from it. Compromised: nothing of it counts, earlier replies neither. */
  readonly state: "active" | "ended" | "compromised";
};

export type Directory = {
  readonly v: 1;
  readonly version: number;
  readonly madeOn: string;
  readonly entries: readonly DirectoryEntry[];
  /** Public key of 65 bytes, base64url. */
  readonly escrow: string | null;
};

/** Absent: none was given. Broken: it is none. Unsigned: the root did not sign it. Old: one seen before was newer. */
export type DirectoryReading =
  | { readonly is: "good"; readonly directory: Directory }
  | { readonly is: "absent" | "broken" | "unsigned" | "old" };

/** ECDSA P-256 with SHA-256: every browser verifies it, also the old ones that know no Ed25519. */
const signing = { name: "ECDSA", namedCurve: "P-256" } as const;
const hashing = { name: "ECDSA", hash: "SHA-256" } as const;

/** The mark, then the body, which may be longer than a prefix can say. */
const signedBytes = (body: string): ArrayBuffer => own(concat(prefixed("emnoi/directory/v1"), utf8(body)));

/** The directory as it is kept and handed out, signed by the offline root key. */
export async function signDirectory(
  rootPrivate: CryptoKey,
  directory: Directory,
): Promise<{ readonly body: string; readonly signature: Uint8Array }> {
  const body = JSON.stringify(directory);
  return { body, signature: new Uint8Array(await crypto.subtle.sign(hashing, rootPrivate, signedBytes(body))) };
}

/** `root`: DIRECTORY_ROOT, 65 bytes in base64url. `atLeast`: the highest version seen so far. */
export async function readDirectory(
  root: string,
  given: { readonly body: string; readonly signature: Uint8Array } | null,
  atLeast: number,
): Promise<DirectoryReading> {
  if (given === null) return { is: "absent" };
  if (!(await isSigned(root, given))) return { is: "unsigned" };
  const directory = await parsed(given.body);
  if (directory === null) return { is: "broken" };
  return directory.version < atLeast ? { is: "old" } : { is: "good", directory };
}

/** Those to whom something new is sealed. */
export const activeEntries = ({ entries }: Directory): readonly DirectoryEntry[] =>
  entries.filter(({ state }) => state === "active");

/**
 * Those to whom something new is sealed when these keys were named as a conflict of interest: the conflict is the person's, so
 * that whoever holds a named key, active or not, is left out with every key.
 */
export function readersWithout(directory: Directory, named: readonly string[]): readonly DirectoryEntry[] {
  const people = peopleOf(directory, named);
  return activeEntries(directory).filter(({ staff }) => !people.includes(staff));
}

/** The people who hold these keys. */
export const peopleOf = ({ entries }: Directory, keys: readonly string[]): readonly string[] => [
  ...new Set(entries.filter(({ key }) => keys.includes(key)).map(({ staff }) => staff)),
];

/** Each person who reads reports once, under one of their keys, as a reporter is asked about them. */
export const namedOnce = (directory: Directory): readonly DirectoryEntry[] => [
  ...new Map(activeEntries(directory).map((entry) => [entry.staff, entry])).values(),
];

/** The name of a pair of public keys. */
export async function officerKeyId(enc: Uint8Array, sig: Uint8Array): Promise<string> {
  const hash = await sha256(concat(enc, sig));
  return [...hash.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function isSigned(root: string, { body, signature }: { body: string; signature: Uint8Array }): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", own(fromBase64url(root)), signing, false, ["verify"]);
    return await crypto.subtle.verify(hashing, key, own(signature), signedBytes(body));
  } catch {
    return false;
  }
}

/** The root signed it, so that it has its shape; an entry whose name is not that of its keys is a mistake all the same. */
async function parsed(body: string): Promise<Directory | null> {
  try {
    const directory: Directory = JSON.parse(body);
    const names = await Promise.all(
      directory.entries.map(({ enc, sig }) => officerKeyId(fromBase64url(enc), fromBase64url(sig))),
    );
    const isWhole = directory.v === 1 && directory.entries.every(({ key }, index) => key === names[index]);
    return isWhole && Number.isInteger(directory.version) ? directory : null;
  } catch {
    return null;
  }
}
