import { sheetWith } from "../../../../bot/reports/details.ts";
import { readNote, readReply, readText, type SheetMessage } from "../../../cases/notes.ts";
import { readSheet } from "../../../cases/sheet-message.ts";
import { fromBase64url } from "../../../privacy/bytes.ts";
import { type MessagePlace, openGrant, openMessage, sealMessage } from "../../../privacy/case-seal.ts";
import type { Directory, DirectoryEntry } from "../../../privacy/directory.ts";
import { verifyCaseKey, verifyReply } from "../../../privacy/officer-keys.ts";
import type { CaseKey, Grant, KeyedCase, SealedCase, SealedMessage, SealedSheet } from "./answers.ts";
import type { OpenKeys } from "./shell.ts";
import { type Entry, timeline } from "./timeline.ts";

/** A version of a case's key whose private half this officer holds, and which is what the grant was made for. */
export type HeldKey = { readonly version: number; readonly pub: Uint8Array; readonly privateKey: Uint8Array };

/** What of a case did not open; each is written to the audit log once. */
type Unopened = "key" | "message" | "sheet" | "signature";

/** A case opened in this browser. */
export type OpenCase = {
  readonly sealed: SealedCase;
  /** With what was chosen later; null: it does not open, or is no sheet. */
  readonly sheet: SheetMessage | null;
  readonly entries: readonly Entry[];
  readonly held: readonly HeldKey[];
  /** Newest first; what is written now is sealed to the first. Null: no key that counts. */
  readonly newest: HeldKey | null;
  readonly troubles: readonly Unopened[];
};

/** The sheet of a line of the list, or null where it does not open for these keys. */
export async function openSheet(keys: readonly OpenKeys[], sealed: SealedSheet): Promise<SheetMessage | null> {
  const privateKey = await privateOf(keys, sealed.id, sealed.grants, sealed.version);
  if (privateKey === null) return null;
  const place = placeOf(sealed.id, { direction: "reporter", seq: 0, version: sealed.version });
  const opened = await openMessage(privateKey, place, sealed.toCase);
  return opened === null ? null : readSheet(opened);
}

type Opening = {
  readonly keys: readonly OpenKeys[];
  readonly directory: Directory | null;
  readonly sealed: SealedCase;
};

/** Opens everything that opens; what does not is said, and never keeps the rest from the officer. */
export async function openCase({ keys, directory, sealed }: Opening): Promise<OpenCase> {
  const id = sealed.line.id;
  const held = await holdKeys(keys, directory, { id, keys: sealed.keys, grants: sealed.grants });
  const [first, ...rest] = await Promise.all([
    firstSheet(id, held, sealed.messages),
    ...sealed.messages
      .filter(({ direction, seq }) => direction !== "reporter" || seq > 0)
      .map((message) => openEntry({ id, held, directory, message })),
  ]);
  const entries = timeline(rest);
  const details = entries.flatMap((entry) =>
    entry.is === "text" && entry.message.kind === "details" ? [entry.message.text] : [],
  );
  const [newest] = held;
  const isNewest = newest?.version === Math.max(...sealed.keys.map(({ version }) => version));
  return {
    sealed,
    sheet: first && { ...first, ...sheetWith(first, details) },
    entries,
    held,
    newest: newest !== undefined && isNewest ? newest : null,
    troubles: troublesOf({ hasAllKeys: held.length === sealed.keys.length, sheet: first, entries }),
  };
}

type Looked = {
  readonly hasAllKeys: boolean;
  readonly sheet: SheetMessage | null;
  readonly entries: readonly Entry[];
};

function troublesOf({ hasAllKeys, sheet, entries }: Looked): readonly Unopened[] {
  const unvouched = entries.some((entry) => (entry.is === "reply" || entry.is === "note") && !entry.isVouched);
  const found: readonly (readonly [Unopened, boolean])[] = [
    ["key", !hasAllKeys],
    ["sheet", sheet === null],
    ["message", entries.some(({ is }) => is === "unopened")],
    ["signature", unvouched],
  ];
  return found.filter(([, holds]) => holds).map(([what]) => what);
}

/** The keys of a case that this officer holds and that count, the newest first. */
export async function holdKeys(
  own: readonly OpenKeys[],
  directory: Directory | null,
  { id, keys, grants }: Pick<KeyedCase, "id" | "keys" | "grants">,
): Promise<readonly HeldKey[]> {
  const looked = await Promise.all(keys.map((key) => holdKey(own, directory, { id, key, grants })));
  return looked.filter((key) => key !== null).toSorted((a, b) => b.version - a.version);
}

type Holding = { readonly id: string; readonly key: CaseKey; readonly grants: readonly Grant[] };

/**
 * The private half of a key, or null where the stored public half is another than the granted one's, or where a later key
 * was signed by no officer of the directory (protocol 5.3): nothing may be sealed to it, and nothing under it counts.
 */
async function holdKey(
  keys: readonly OpenKeys[],
  directory: Directory | null,
  { id, key, grants }: Holding,
): Promise<HeldKey | null> {
  const { version, pub } = key;
  const privateKey = await privateOf(keys, id, grants, version);
  if (privateKey === null || !(await isPairOf(id, version, pub, privateKey))) return null;
  if (version > 1 && !(await isVouched(directory, id, key))) return null;
  return { version, pub, privateKey };
}

/** Whether the two halves belong together: what is sealed to one opens with the other. */
async function isPairOf(id: string, version: number, pub: Uint8Array, privateKey: Uint8Array): Promise<boolean> {
  const place = placeOf(id, { direction: "note", seq: 0, version });
  try {
    const probe = await sealMessage(pub, place, "probe");
    return (await openMessage(privateKey, place, probe)) === "probe";
  } catch {
    return false;
  }
}

async function isVouched(directory: Directory | null, id: string, key: CaseKey): Promise<boolean> {
  const officer = entryOf(directory, key.officerKey);
  if (officer === null || key.signature === null) return false;
  const { version, pub } = key;
  return verifyCaseKey(fromBase64url(officer.sig), { case: id, version, pub }, key.signature);
}

/** An officer who left still vouches for the past; one whose key is compromised for nothing. */
const entryOf = (directory: Directory | null, key: string | null): DirectoryEntry | null =>
  directory?.entries.find((entry) => entry.key === key && entry.state !== "compromised") ?? null;

async function privateOf(
  keys: readonly OpenKeys[],
  id: string,
  grants: readonly Grant[],
  version: number,
): Promise<Uint8Array | null> {
  for (const grant of grants.filter((one) => one.version === version)) {
    const own = keys.find(({ key }) => key === grant.officerKey);
    const place = { case: id, version, recipient: grant.officerKey };
    const opened = own === undefined ? null : await openGrant(own.encPrivate, place, grant.sealed);
    if (opened !== null) return opened;
  }
  return null;
}

type Spot = Pick<SealedMessage, "direction" | "seq" | "version">;

const placeOf = (id: string, { direction, seq, version }: Spot): MessagePlace => ({
  case: id,
  version,
  direction,
  seq,
  recipient: "case",
});

async function openOne(id: string, held: readonly HeldKey[], message: SealedMessage): Promise<string | null> {
  const key = held.find(({ version }) => version === message.version);
  return key === undefined ? null : openMessage(key.privateKey, placeOf(id, message), message.toCase);
}

async function firstSheet(
  id: string,
  held: readonly HeldKey[],
  messages: readonly SealedMessage[],
): Promise<SheetMessage | null> {
  const message = messages.find(({ direction, seq }) => direction === "reporter" && seq === 0);
  const opened = message === undefined ? null : await openOne(id, held, message);
  return opened === null ? null : readSheet(opened);
}

type Reading = {
  readonly id: string;
  readonly held: readonly HeldKey[];
  readonly directory: Directory | null;
  readonly message: SealedMessage;
};

async function openEntry({ id, held, directory, message }: Reading): Promise<Entry> {
  const { direction, seq } = message;
  const unopened = { is: "unopened", direction, seq } as const;
  const opened = await openOne(id, held, message);
  if (opened === null) return unopened;
  if (direction === "reporter") {
    const told = readText(opened);
    return told === null ? unopened : { is: "text", direction, seq, message: told };
  }
  const isVouchedFor = await isSigned(directory, id, message);
  if (direction === "officer") {
    const reply = readReply(opened);
    return reply === null ? unopened : { is: "reply", direction, seq, reply, isVouched: isVouchedFor };
  }
  const note = readNote(opened);
  return note === null ? unopened : { is: "note", direction, seq, note, isVouched: isVouchedFor };
}

/** A reply or a note counts as an officer's only with the signature of a key of the directory. */
async function isSigned(directory: Directory | null, id: string, message: SealedMessage): Promise<boolean> {
  const officer = entryOf(directory, message.officerKey);
  if (officer === null || message.signature === null) return false;
  const { seq, toCase } = message;
  const signed = { case: id, seq, toCase, toReporter: message.toReporter ?? new Uint8Array() };
  return verifyReply(fromBase64url(officer.sig), signed, message.signature);
}
