import { randomBytes, randomUUID } from "node:crypto";
import { toBase64url } from "../../../privacy/bytes.ts";
import { newCasePair } from "../../../privacy/case-seal.ts";
import { type Directory, type DirectoryEntry, officerKeyId, signDirectory } from "../../../privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys, sealOfficerKeys } from "../../../privacy/officer-keys.ts";
import type { Store } from "../../../store/client.ts";

/** An officer of the office that is measured, with keys of one's own. */
export type BenchOfficer = { readonly id: string; readonly key: string; readonly keys: OfficerKeys };

export type BenchOffice = {
  /** DIRECTORY_ROOT, base64url. */
  readonly root: string;
  readonly directory: Directory;
  readonly officers: readonly BenchOfficer[];
};

const officersThere = 4;

/** Opens the box for reports: officers and escrow in a directory signed by a root of its own, an alarm that was confirmed. */
export async function openBenchOffice({ pool }: Pick<Store, "pool">): Promise<BenchOffice> {
  const root = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const officers: BenchOfficer[] = [];
  for (let nth = 0; nth < officersThere; nth += 1) officers.push(await hire(pool));
  const escrow = await newCasePair();
  const directory: Directory = {
    v: 1,
    version: 1,
    madeOn: "2026-01-01",
    entries: officers.map(entryOf),
    escrow: toBase64url(escrow.publicKey),
  };
  const { body, signature } = await signDirectory(root.privateKey, directory);
  await pool.query("INSERT INTO directory_version VALUES (1, $1, $2, program_today())", [body, Buffer.from(signature)]);
  await pool.query(
    `INSERT INTO alarm (id, level, cases, raised_at, delivered_at, acknowledged_at)
     VALUES (gen_random_uuid(), 0, 1, program_now(), program_now(), program_now())`,
  );
  const rootKey = new Uint8Array(await crypto.subtle.exportKey("raw", root.publicKey));
  return { root: toBase64url(rootKey), directory, officers };
}

async function hire(pool: Store["pool"]): Promise<BenchOfficer> {
  const [id, keys] = [randomUUID(), await newOfficerKeys()];
  const key = await officerKeyId(keys.enc.publicKey, keys.sig.publicKey);
  await pool.query(
    `INSERT INTO staff_account (id, login, name, role, organisation, state, made_on)
     VALUES ($1, $2, $2, 'officer', 'information', 'active', program_today())`,
    [id, key],
  );
  const sealed = await sealOfficerKeys(randomBytes(32), { staff: id, version: 1 }, keys);
  await pool.query("INSERT INTO officer_key VALUES ($1, $2, 1, $3, $4, $5, program_today())", [
    key,
    id,
    ...[keys.enc.publicKey, keys.sig.publicKey, sealed].map((bytes) => Buffer.from(bytes)),
  ]);
  return { id, key, keys };
}

const entryOf = ({ id, key, keys }: BenchOfficer): DirectoryEntry => ({
  key,
  staff: id,
  name: key,
  enc: toBase64url(keys.enc.publicKey),
  sig: toBase64url(keys.sig.publicKey),
  state: "active",
});
