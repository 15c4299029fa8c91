import { fromBase64url } from "./bytes.ts";
import { openMessage } from "./case-seal.ts";
import type { Directory, DirectoryEntry } from "./directory.ts";
import { verifyReply } from "./officer-keys.ts";

/** An officer's reply as it is kept; `toCaseHash` is the SHA-256 of what was sealed to the case. */
export type SealedReply = {
  readonly seq: number;
  readonly version: number;
  readonly toReporter: Uint8Array;
  readonly toCaseHash: Uint8Array;
  readonly officerKey: string;
  readonly signature: Uint8Array;
};

/** An officer whose key is not known, or is compromised, vouches for nothing; one who left still does for the past. */
export const vouching = (directory: Directory | null, key: string | null): DirectoryEntry | undefined =>
  directory?.entries.find((entry) => entry.key === key && entry.state !== "compromised");

/**
 * The JSON of a reply that an officer of the directory signed over its case, its place and both ciphertexts; null where it
 * is anybody else's, was moved or changed: it is never shown to a reporter (privacy-security 4.2).
 */
export async function openReply(
  reply: SealedReply,
  from: { readonly case: string; readonly reporterPrivate: Uint8Array; readonly directory: Directory | null },
): Promise<string | null> {
  const officer = vouching(from.directory, reply.officerKey);
  if (officer === undefined) return null;
  const { seq, version, toReporter, toCaseHash, signature } = reply;
  const signed = { case: from.case, seq, toCaseHash, toReporter };
  if (!(await verifyReply(fromBase64url(officer.sig), signed, signature))) return null;
  const place = { case: from.case, version, direction: "officer", seq, recipient: "reporter" } as const;
  return openMessage(from.reporterPrivate, place, toReporter);
}
