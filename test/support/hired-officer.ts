import { randomUUID } from "node:crypto";
import { officerKeyId } from "../../server/privacy/directory.ts";
import { newOfficerKeys, type OfficerKeys } from "../../server/privacy/officer-keys.ts";
import type { Store } from "../../server/store/client.ts";

/** An officer with an account and a key that no root has signed. */
export type HiredOfficer = { readonly staff: string; readonly key: string; readonly keys: OfficerKeys };

export async function hireOfficer({ pool }: Pick<Store, "pool">, name: string): Promise<HiredOfficer> {
  const [staff, keys] = [randomUUID(), await newOfficerKeys()];
  const key = await officerKeyId(keys.enc.publicKey, keys.sig.publicKey);
  await pool.query(
    `INSERT INTO staff_account (id, login, name, role, organisation, state, made_on)
     VALUES ($1, $2, $3, 'officer', 'information', 'active', program_today())`,
    [staff, `officer-${key}`, name],
  );
  const halves = [keys.enc.publicKey, keys.sig.publicKey].map((half) => Buffer.from(half));
  await pool.query(
    `INSERT INTO officer_key (id, account_id, version, enc_public, sig_public, sealed, made_on)
     VALUES ($1, $2, 1, $3, $4, '\\x00', program_today())`,
    [key, staff, ...halves],
  );
  return { staff, key, keys };
}
