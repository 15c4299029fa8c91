import type { NoteWords } from "../../../cases/notes.ts";
import { fromBase64url, toBase64url } from "../../../privacy/bytes.ts";
import { newCasePair, sealGrant, sealMessage } from "../../../privacy/case-seal.ts";
import { activeEntries, type Directory, type DirectoryEntry, peopleOf } from "../../../privacy/directory.ts";
import { signCaseKey, signReply } from "../../../privacy/officer-keys.ts";
import type { KeyedCase } from "./answers.ts";
import type { HeldKey, OpenCase } from "./opening.ts";
import type { OpenKeys } from "./shell.ts";

/** Who writes: the newest key, and the name that readers will see. */
export type Writer = { readonly keys: OpenKeys; readonly name: string; readonly nowMs: number };

const written = ({ name, nowMs }: Writer, { sealed }: OpenCase) => ({
  v: 1,
  atMs: nowMs,
  seen: sealed.line.seqs.reporter,
  by: name,
});

type Place = { readonly opened: OpenCase; readonly key: HeldKey; readonly seq: number };

/** A note as the server takes it: sealed to the case, bound to its place, signed. */
export async function sealNote(writer: Writer, { opened, key, seq }: Place, words: NoteWords) {
  const id = opened.sealed.line.id;
  const place = { case: id, version: key.version, direction: "note", seq, recipient: "case" } as const;
  const toCase = await sealMessage(key.pub, place, JSON.stringify({ ...written(writer, opened), ...words }));
  const signed = { case: id, seq, toCase, toReporter: new Uint8Array() };
  return {
    seq,
    version: key.version,
    toCase: toBase64url(toCase),
    officerKey: writer.keys.key,
    signature: toBase64url(await signReply(writer.keys.sigPrivate, signed)),
  };
}

/** A reply: the same words sealed to the case and to the reporter of the sheet, signed over both (protocol 5.2). */
export async function sealReply(writer: Writer, { opened, key, seq }: Place, reporterPub: string, text: string) {
  const id = opened.sealed.line.id;
  const content = JSON.stringify({ ...written(writer, opened), kind: "reply", text });
  const at = { case: id, version: key.version, direction: "officer", seq } as const;
  const [toCase, toReporter] = await Promise.all([
    sealMessage(key.pub, { ...at, recipient: "case" }, content),
    sealMessage(fromBase64url(reporterPub), { ...at, recipient: "reporter" }, content),
  ]);
  const signature = await signReply(writer.keys.sigPrivate, { case: id, seq, toCase, toReporter });
  return {
    seq,
    version: key.version,
    toCase: toBase64url(toCase),
    toReporter: toBase64url(toReporter),
    officerKey: writer.keys.key,
    signature: toBase64url(signature),
  };
}

/** The case's private keys, every version, sealed to one more officer. */
export const grantsFor = ({ sealed, held }: OpenCase, officer: DirectoryEntry) =>
  Promise.all(held.map((key) => grantTo(sealed.line.id, key, { key: officer.key, enc: officer.enc })));

/** The same sealed to escrow. */
export async function escrowGrants(id: string, held: readonly HeldKey[], escrow: string) {
  const grants = await Promise.all(held.map((key) => grantTo(id, key, { key: "escrow", enc: escrow })));
  return grants.map(({ version, sealed }) => ({ version, sealed }));
}

async function grantTo(
  id: string,
  { version, privateKey }: HeldKey,
  { key, enc }: { readonly key: string; readonly enc: string },
) {
  const place = { case: id, version, recipient: key };
  return { version, officerKey: key, sealed: toBase64url(await sealGrant(fromBase64url(enc), place, privateKey)) };
}

type Keyed = Pick<KeyedCase, "id" | "holders" | "excluded" | "keys">;

/**
 * A new key of the case for everything that is written from now on, sealed to every active key of those who have the case and
 * to escrow; whoever left keeps only what they have read. Null without escrow.
 */
export async function newKey(keys: OpenKeys, { id, holders, excluded, ...keyed }: Keyed, directory: Directory) {
  if (directory.escrow === null) return null;
  const version = Math.max(...keyed.keys.map((key) => key.version)) + 1;
  const pair = await newCasePair();
  const held = { version, pub: pair.publicKey, privateKey: pair.privateKey };
  const people = peopleOf(directory, holders).filter((staff) => !excluded.includes(staff));
  const officers = activeEntries(directory).filter(({ staff }) => people.includes(staff));
  const recipients = [...officers.map(({ key, enc }) => ({ key, enc })), { key: "escrow", enc: directory.escrow }];
  const grants = recipients.map((recipient) => grantTo(id, held, recipient));
  const signature = await signCaseKey(keys.sigPrivate, { case: id, version, pub: pair.publicKey });
  return {
    version,
    pub: toBase64url(pair.publicKey),
    officerKey: keys.key,
    signature: toBase64url(signature),
    grants: await Promise.all(grants),
  };
}
