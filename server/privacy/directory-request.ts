import { z } from "zod";
import { fromBase64url, toBase64url } from "./bytes.ts";
import { type Directory, type DirectoryEntry, officerKeyId, readDirectory } from "./directory.ts";

/** A key that waits to be signed; its name says nothing that its two halves do not. */
export type WaitingKey = Omit<DirectoryEntry, "state">;

export type SignedDirectory = { readonly body: string; readonly signature: Uint8Array };

/** What the offline machine is asked to sign: the directory that counts, and the keys that wait. */
export type DirectoryRequest = {
  readonly madeOn: string;
  readonly before: SignedDirectory | null;
  readonly waiting: readonly WaitingKey[];
};

const publicKey = z.string().regex(/^[A-Za-z0-9_-]{87}$/);
const bytes = z.string().regex(/^[A-Za-z0-9_-]+$/);
const waitingKey = z.object({
  key: z.string().regex(/^[0-9a-f]{16}$/),
  staff: z.uuid(),
  name: z.string().min(1).max(200),
  enc: publicKey,
  sig: publicKey,
});
const signed = z.object({ body: z.string().max(1_000_000), signature: bytes });
const requestFile = z.object({
  kind: z.literal("emnoi-directory-request"),
  v: z.literal(1),
  madeOn: z.iso.date(),
  before: signed.nullable(),
  waiting: z.array(waitingKey).max(1000),
});
const directoryFile = signed.extend({ kind: z.literal("emnoi-directory"), v: z.literal(1) });

/** The request as a file that is carried to the offline machine. */
export function requestText({ madeOn, before, waiting }: DirectoryRequest): string {
  return printed({ kind: "emnoi-directory-request", v: 1, madeOn, before: before && carried(before), waiting });
}

/** Null for anything that is no such file. */
export function readRequest(text: string): DirectoryRequest | null {
  const read = requestFile.safeParse(json(text));
  if (!read.success) return null;
  const { madeOn, before, waiting } = read.data;
  return { madeOn, before: before === null ? null : arrived(before), waiting };
}

/** The signed directory as a file that is carried back. */
export const directoryText = (directory: SignedDirectory): string =>
  printed({ kind: "emnoi-directory", v: 1, ...carried(directory) });

/** Null for anything that is no such file; whether the root signed it is `readDirectory`'s to say. */
export function readDirectoryFile(text: string): SignedDirectory | null {
  const read = directoryFile.safeParse(json(text));
  return read.success ? arrived(read.data) : null;
}

/** What becomes of keys, besides that the waiting ones come in: each a list of key ids. */
type Changes = {
  readonly ended: readonly string[];
  readonly compromised: readonly string[];
  readonly leftOut: readonly string[];
};

export type NextReading =
  | { readonly is: "next"; readonly directory: Directory }
  /** The directory before it is not the root's own. */
  | { readonly is: "before-refused" }
  /** `key` says of itself that it is another, or is in neither list. */
  | { readonly is: "key-refused" | "key-unknown"; readonly key: string };

type Making = { readonly root: string; readonly escrow: string; readonly changes: Changes };

/**
 * The directory that is to be signed. An entry never disappears: earlier replies are checked against it. What ended or was
 * compromised stays so, and a compromised key never becomes merely ended. An officer's new key ends the one before it.
 */
export async function nextDirectory(request: DirectoryRequest, making: Making): Promise<NextReading> {
  const before = await entriesBefore(request, making.root);
  if (before === null) return { is: "before-refused" };
  const { ended, compromised, leftOut } = making.changes;
  const wrong = await wrongKey(request.waiting);
  if (wrong !== null) return { is: "key-refused", key: wrong };
  const known = new Set([...before.entries, ...request.waiting].map(({ key }) => key));
  const stranger = [...ended, ...compromised, ...leftOut].find((key) => !known.has(key));
  if (stranger !== undefined) return { is: "key-unknown", key: stranger };
  const held = new Set([...before.entries.map(({ key }) => key), ...leftOut]);
  const fresh = request.waiting.filter(({ key }) => !held.has(key));
  const renewed = new Set(fresh.map(({ staff }) => staff));
  const entries = [
    ...before.entries.map((entry) => (renewed.has(entry.staff) ? endedEntry(entry) : entry)),
    ...fresh.map((one) => ({ ...one, state: "active" }) as const),
  ].map((entry) => changed(entry, making.changes));
  const { madeOn } = request;
  return { is: "next", directory: { v: 1, version: before.version + 1, madeOn, entries, escrow: making.escrow } };
}

function changed(entry: DirectoryEntry, { ended, compromised }: Changes): DirectoryEntry {
  if (compromised.includes(entry.key)) return { ...entry, state: "compromised" };
  return ended.includes(entry.key) ? endedEntry(entry) : entry;
}

const endedEntry = (entry: DirectoryEntry): DirectoryEntry =>
  entry.state === "active" ? { ...entry, state: "ended" } : entry;

/** A server that was broken into could ask to sign on top of a list of its own: only the root's counts. */
async function entriesBefore({ before }: DirectoryRequest, root: string) {
  if (before === null) return { version: 0, entries: [] };
  const reading = await readDirectory(root, before, 0);
  return reading.is === "good" ? reading.directory : null;
}

async function wrongKey(waiting: readonly WaitingKey[]): Promise<string | null> {
  for (const { key, enc, sig } of waiting)
    if ((await officerKeyId(fromBase64url(enc), fromBase64url(sig))) !== key) return key;
  return null;
}

/** A fingerprint as it is read aloud: `1a2b 3c4d 5e6f 7081`. */
export const shownKey = (key: string): string => key.replace(/(.{4})(?=.)/g, "$1 ");

const carried = ({ body, signature }: SignedDirectory) => ({ body, signature: toBase64url(signature) });
const arrived = (given: { readonly body: string; readonly signature: string }): SignedDirectory => ({
  body: given.body,
  signature: fromBase64url(given.signature),
});

const printed = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
