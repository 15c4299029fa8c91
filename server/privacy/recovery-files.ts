import { z } from "zod";
import { fromBase64url, toBase64url } from "./bytes.ts";
import { openGrant, sealGrant } from "./case-seal.ts";
import { type Directory, type DirectoryEntry, officerKeyId } from "./directory.ts";

export type SealedGrant = { readonly case: string; readonly version: number; readonly sealed: Uint8Array };

/** What leaves for the offline machine: grants of cases to escrow, its public key, and the officers that may be named. */
export type EscrowFile = {
  readonly escrow: string;
  /** Public keys of earlier escrows: what was never sealed anew opens with their shares. */
  readonly former: readonly string[];
  readonly officers: readonly Pick<DirectoryEntry, "key" | "name" | "enc" | "sig">[];
  readonly grants: readonly SealedGrant[];
};

/** What comes back: the same cases, sealed to one officer key. */
export type OfficerGrantsFile = { readonly officerKey: string; readonly grants: readonly SealedGrant[] };

const key = z.string().regex(/^[0-9a-f]{16}$/);
const bytes = z.string().regex(/^[A-Za-z0-9_-]+$/);
const grant = z.object({ case: z.uuid(), version: z.number().int().positive(), sealed: bytes });
const escrowFile = z.object({
  kind: z.literal("emnoi-escrow-grants"),
  v: z.literal(1),
  escrow: bytes,
  former: z.array(bytes).default([]),
  officers: z.array(z.object({ key, name: z.string(), enc: bytes, sig: bytes })),
  grants: z.array(grant),
});
const officerFile = z.object({
  kind: z.literal("emnoi-officer-grants"),
  v: z.literal(1),
  officerKey: key,
  grants: z.array(grant),
});

type Escrowed = { readonly former: readonly string[]; readonly grants: readonly SealedGrant[] };

export const escrowFileOf = ({ escrow, entries }: Directory, { former, grants }: Escrowed): EscrowFile => ({
  escrow: escrow ?? "",
  former,
  officers: entries
    .filter(({ state }) => state === "active")
    .map(({ key, name, enc, sig }) => ({ key, name, enc, sig })),
  grants,
});

export const escrowFileText = ({ grants, ...file }: EscrowFile): string =>
  printed({ kind: "emnoi-escrow-grants", v: 1, ...file, grants: grants.map(carried) });

/** Null for anything that is no such file. */
export function readEscrowFile(text: string): EscrowFile | null {
  const read = escrowFile.safeParse(json(text));
  return read.success ? { ...read.data, grants: read.data.grants.map(arrived) } : null;
}

export const officerGrantsText = ({ officerKey, grants }: OfficerGrantsFile): string =>
  printed({ kind: "emnoi-officer-grants", v: 1, officerKey, grants: grants.map(carried) });

/** Null for anything that is no such file. */
export function readOfficerGrants(text: string): OfficerGrantsFile | null {
  const read = officerFile.safeParse(json(text));
  return read.success ? { officerKey: read.data.officerKey, grants: read.data.grants.map(arrived) } : null;
}

/** An officer of the file whose fingerprint is that of its keys, or null. */
export async function officerIn({ officers }: EscrowFile, named: string) {
  const officer = officers.find(({ key: one }) => one === named);
  if (officer === undefined) return null;
  const id = await officerKeyId(fromBase64url(officer.enc), fromBase64url(officer.sig));
  return id === named ? officer : null;
}

export type Recovering = {
  readonly escrowPrivate: Uint8Array;
  readonly officer: Pick<DirectoryEntry, "key" | "enc">;
  readonly grants: readonly SealedGrant[];
};

/** Every grant that opens, sealed anew to the officer; `unopened` counts those that are not escrow's. */
export async function regrant({ escrowPrivate, officer, grants }: Recovering) {
  const recipient = fromBase64url(officer.enc);
  const made: SealedGrant[] = [];
  for (const { case: id, version, sealed } of grants) {
    const secret = await openGrant(escrowPrivate, { case: id, version, recipient: "escrow" }, sealed);
    if (secret === null) continue;
    const again = await sealGrant(recipient, { case: id, version, recipient: officer.key }, secret);
    secret.fill(0);
    made.push({ case: id, version, sealed: again });
  }
  return { file: { officerKey: officer.key, grants: made }, unopened: grants.length - made.length };
}

const carried = ({ sealed, ...place }: SealedGrant) => ({ ...place, sealed: toBase64url(sealed) });
const arrived = ({ sealed, ...place }: z.infer<typeof grant>): SealedGrant => ({
  ...place,
  sealed: fromBase64url(sealed),
});

const printed = (content: object): string => `${JSON.stringify(content)}\n`;

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
