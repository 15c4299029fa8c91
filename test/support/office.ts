import { randomBytes, randomUUID } from "node:crypto";
import { fromBase64url, sha256, toBase64url } from "../../server/privacy/bytes.ts";
import { newCasePair, openGrant, openMessage, type Pair, sealMessage } from "../../server/privacy/case-seal.ts";
import { type Directory, type DirectoryEntry, officerKeyId, signDirectory } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys, sealOfficerKeys, signReply } from "../../server/privacy/officer-keys.ts";
import type { Store } from "../../server/store/client.ts";

/** An officer with an account and keys; `key` is the id of the officer key. */
export type Officer = {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly keys: OfficerKeys;
};

export type Opened = {
  readonly direction: "reporter" | "officer" | "note";
  readonly seq: number;
  readonly content: { readonly kind: string; readonly text?: string } & Readonly<Record<string, unknown>>;
};

export type Office = {
  /** DIRECTORY_ROOT, base64url. */
  readonly root: string;
  readonly officers: readonly [Officer, Officer, ...Officer[]];
  readonly escrow: Pair;
  /** The directory that was signed last. */
  directory(): Directory;
  /** Signs the next version of the directory with these changes and puts it into the database. */
  sign(change?: Partial<Pick<Directory, "entries" | "escrow">>): Promise<Directory>;
  /** Makes an officer with an account and keys, who stands in no directory yet. */
  hire(name: string): Promise<Officer>;
  /** Counts as an alarm that was delivered and confirmed at this moment. */
  confirmAlarm(): Promise<void>;
  /** Everything of a case, as whoever has a grant reads it; null where there is none that opens. */
  read(by: Officer | "escrow", caseId: string): Promise<readonly Opened[] | null>;
  /** Keeps a reply in the name of `by`, signed by `signer` where somebody forges it. */
  reply(by: Officer, caseId: string, text: string, signer?: Officer): Promise<void>;
};

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

/**
 * An office whose box is open: officers with accounts and keys, escrow, a directory signed by a root of its own, and an
 * alarm that was confirmed just now.
 */
export async function openOffice(
  { pool }: Pick<Store, "pool">,
  names: readonly string[] = ["Nông Thị Hoa", "Lý Văn Sơn"],
): Promise<Office> {
  const root = await crypto.subtle.generateKey(signing, true, ["sign", "verify"]);
  const escrow = await newCasePair();
  const hire = (name: string) => hired(pool, name);
  const [first, second, ...others] = await Promise.all(names.map(hire));
  if (first === undefined || second === undefined) throw new Error("an office has two officers at least");
  const officers = [first, second, ...others] as const;
  let directory: Directory = {
    v: 1,
    version: 0,
    madeOn: "2026-11-25",
    entries: officers.map(entryOf),
    escrow: toBase64url(escrow.publicKey),
  };
  const office: Office = {
    root: toBase64url(new Uint8Array(await crypto.subtle.exportKey("raw", root.publicKey))),
    officers,
    escrow,
    directory: () => directory,
    sign: async (change = {}) => {
      directory = { ...directory, ...change, version: directory.version + 1 };
      const { body, signature } = await signDirectory(root.privateKey, directory);
      const row = [directory.version, body, Buffer.from(signature)];
      await pool.query("INSERT INTO directory_version VALUES ($1, $2, $3, program_today())", row);
      return directory;
    },
    hire,
    confirmAlarm: async () => {
      await pool.query(
        `INSERT INTO alarm (id, level, cases, raised_at, delivered_at, acknowledged_at)
         VALUES (gen_random_uuid(), 0, 1, program_now(), program_now(), program_now())`,
      );
    },
    read: (by, caseId) =>
      read({ pool }, by === "escrow" ? { key: by, secret: escrow.privateKey } : readerOf(by), caseId),
    reply: (by, caseId, text, signer = by) => reply({ pool }, { by, signer, caseId, text }),
  };
  await office.sign();
  await office.confirmAlarm();
  return office;
}

/** How an officer stands in a directory. */
export function entryOf({ id, name, key, keys }: Officer): DirectoryEntry {
  const [enc, sig] = [toBase64url(keys.enc.publicKey), toBase64url(keys.sig.publicKey)];
  return { key, staff: id, name, enc, sig, state: "active" };
}

async function hired(pool: Store["pool"], name: string): Promise<Officer> {
  const keys = await newOfficerKeys();
  const officer = { id: randomUUID(), name, key: await officerKeyId(keys.enc.publicKey, keys.sig.publicKey), keys };
  await pool.query(
    `INSERT INTO staff_account (id, login, name, role, organisation, state, made_on)
     VALUES ($1, $2, $3, 'officer', 'information', 'active', program_today())`,
    [officer.id, officer.key, name],
  );
  const sealed = await sealOfficerKeys(randomBytes(32), { staff: officer.id, version: 1 }, keys);
  await pool.query("INSERT INTO officer_key VALUES ($1, $2, 1, $3, $4, $5, program_today())", [
    officer.key,
    officer.id,
    Buffer.from(keys.enc.publicKey),
    Buffer.from(keys.sig.publicKey),
    Buffer.from(sealed),
  ]);
  return officer;
}

type Reader = { readonly key: string; readonly secret: Uint8Array };
const readerOf = ({ key, keys }: Officer): Reader => ({ key, secret: keys.enc.privateKey });

type Row = {
  readonly direction: Opened["direction"];
  readonly seq: number;
  readonly version: number;
  readonly to_case: Buffer;
};

async function read({ pool }: Pick<Store, "pool">, by: Reader, id: string): Promise<readonly Opened[] | null> {
  const secret = await caseKey(pool, by, id);
  if (secret === null) return null;
  const { rows } = await pool.query<Row>(
    "SELECT direction, seq, version, to_case FROM cases.message WHERE case_id = $1 ORDER BY direction, seq",
    [id],
  );
  return Promise.all(
    rows.map(async ({ direction, seq, version, to_case }) => {
      const place = { case: id, version, direction, seq, recipient: "case" } as const;
      const content = await openMessage(secret, place, to_case);
      if (content === null) throw new Error("the key of the case does not open its message");
      return { direction, seq, content: JSON.parse(content) };
    }),
  );
}

async function caseKey(pool: Store["pool"], { key, secret }: Reader, id: string): Promise<Uint8Array | null> {
  const { rows } = await pool.query<{ readonly sealed: Buffer }>(
    "SELECT sealed FROM cases.case_grant WHERE case_id = $1 AND version = 1 AND officer_key = $2",
    [id, key],
  );
  const sealed = rows[0]?.sealed;
  return sealed === undefined ? null : openGrant(secret, { case: id, version: 1, recipient: key }, sealed);
}

type Answer = { readonly by: Officer; readonly signer: Officer; readonly caseId: string; readonly text: string };

async function reply({ pool }: Pick<Store, "pool">, { by, signer, caseId, text }: Answer): Promise<void> {
  const messages = (await read({ pool }, readerOf(by), caseId)) ?? [];
  const sheet = messages.find(({ direction, seq }) => direction === "reporter" && seq === 0);
  const seq = messages.filter(({ direction }) => direction === "officer").length;
  const { rows } = await pool.query<{ readonly pub: Buffer }>(
    "SELECT pub FROM cases.case_key WHERE case_id = $1 AND version = 1",
    [caseId],
  );
  const content = JSON.stringify({ v: 1, kind: "reply", text });
  const place = { case: caseId, version: 1, direction: "officer", seq } as const;
  const toCase = await sealMessage(rows[0]?.pub ?? new Uint8Array(), { ...place, recipient: "case" }, content);
  const reporter = fromBase64url(String(sheet?.content.reporterPub));
  const toReporter = await sealMessage(reporter, { ...place, recipient: "reporter" }, content);
  const signature = await signReply(signer.keys.sig.privateKey, { case: caseId, seq, toCase, toReporter });
  await pool.query("INSERT INTO cases.message VALUES ($1, 'officer', $2, 1, $3, $4, $5, $6)", [
    caseId,
    seq,
    Buffer.from(toCase),
    Buffer.from(toReporter),
    by.key,
    Buffer.from(signature),
  ]);
}

/** An Argon2 that costs nothing, where a test is not about its cost: SHA-256 of secret and salt. */
export const cheapArgon2 = async (secret: Uint8Array, salt: Uint8Array): Promise<Uint8Array> =>
  sha256(Uint8Array.from([...secret, ...salt]));
