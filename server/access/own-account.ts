import { randomBytes } from "node:crypto";
import { z } from "zod";
import { fault } from "../errors.ts";
import { officerKeyId } from "../privacy/directory.ts";
import { audit } from "../store/audit.ts";
import type { AuditAction } from "../store/audit-actions.ts";
import { addOfficerKey, nextKeyVersion, officerKeysOf, resealOfficerKey } from "../store/officer-keys.ts";
import { findAccount, programNowMs, setPassword, setTotp } from "../store/staff-accounts.ts";
import { addPasskey, countRecoveryCodes, passkeysOf, removePasskey, setRecoveryCodes } from "../store/staff-factors.ts";
import { endLabelled, endSessionsOf } from "../store/staff-sessions.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { type Registered, type Registration, registered, registrationOptions } from "./passkeys.ts";
import { newRecoveryCodes, recoveryCodeHash } from "./recovery-codes.ts";
import type { Session } from "./sessions.ts";
import type { KeysGiven, SetUpPorts } from "./set-up.ts";
import { newTotpSecret, shownTotp, stepOfCode } from "./totp.ts";
import { isRight, verifierOf } from "./verifier.ts";

const ticketMinutes = 15;
const saltBytes = 16;
const ticketShape = z.strictObject({
  account: z.uuid(),
  secret: z.string(),
  challenge: z.string(),
  untilMs: z.number(),
});

/** What is done to an account and its entry, or neither. */
async function kept<T>(
  ports: SetUpPorts,
  { staff }: Session,
  action: AuditAction,
  work: (db: Queryable) => Promise<T>,
): Promise<T> {
  await ports.chain.ready();
  return await inTransaction(ports.store.pool, async (db) => {
    const outcome = await work(db);
    await audit(db, ports.chain, { staff: staff.id, action, object: staff.id, result: "done" });
    return outcome;
  });
}

/** A new code generator, or a passkey, to be confirmed with `setGenerator` or `keepPasskey`. */
export type Offer = {
  readonly ticket: string;
  readonly salt: Buffer;
  readonly totp: { readonly typed: string; readonly address: string };
  readonly passkey: Registration | null;
};

/** What a change of password, generator or passkeys begins with. */
export async function offerFactors(ports: SetUpPorts, { staff }: Session): Promise<Offer> {
  const { store, secrets, place } = ports;
  const [totp, salt] = [newTotpSecret(), randomBytes(saltBytes)];
  const known = await passkeysOf(store.pool, staff.id);
  const passkey = place === null ? null : await registrationOptions(place, staff, known);
  const untilMs = (await programNowMs(store.pool)) + ticketMinutes * 60_000;
  const challenge = passkey?.challenge ?? "";
  const content = { account: staff.id, secret: totp.toString("base64url"), challenge, untilMs };
  const ticket = await secrets.sealTicket("own-account", content);
  return { ticket, salt, totp: shownTotp(totp, staff.login), passkey };
}

async function readOffer({ store, secrets }: SetUpPorts, { staff }: Session, sealed: string) {
  const read = ticketShape.safeParse(await secrets.openTicket("own-account", sealed));
  const isOwn = read.success && read.data.account === staff.id;
  if (!isOwn || read.data.untilMs <= (await programNowMs(store.pool))) throw fault("form-refused");
  return read.data;
}

/** False: the code is not the generator's. */
export async function setGenerator(
  ports: SetUpPorts,
  session: Session,
  { ticket, code }: { readonly ticket: string; readonly code: string },
): Promise<boolean> {
  const secret = Buffer.from((await readOffer(ports, session, ticket)).secret, "base64url");
  const spent = stepOfCode(secret, code, await programNowMs(ports.store.pool));
  if (spent === null) return false;
  const totp = await ports.secrets.sealTotp(session.staff.id, secret);
  await kept(ports, session, "second-factor-set", (db) => setTotp(db, session.staff.id, { totp, spent }));
  return true;
}

/** False: it does not answer the question, or is known already. */
export async function keepPasskey(
  ports: SetUpPorts,
  session: Session,
  { ticket, answer, name }: { readonly ticket: string; readonly answer: Registered; readonly name: string },
): Promise<boolean> {
  const { challenge } = await readOffer(ports, session, ticket);
  const passkey = ports.place === null ? null : await registered(ports.place, { response: answer, challenge, name });
  if (passkey === null) return false;
  return await kept(ports, session, "passkey-added", (db) => addPasskey(db, session.staff.id, passkey));
}

/** False: there is none of that id, or it is the only second factor there is. */
export async function dropPasskey(ports: SetUpPorts, session: Session, id: string): Promise<boolean> {
  const account = await findAccount(ports.store.pool, session.staff.id);
  const known = await passkeysOf(ports.store.pool, session.staff.id);
  if (account === null || (account.totp === null && known.length < 2)) return false;
  return await kept(ports, session, "passkey-removed", (db) => removePasskey(db, session.staff.id, id));
}

/** Ten new codes; the earlier ones are worth nothing. */
export async function newCodes(ports: SetUpPorts, session: Session): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await kept(ports, session, "recovery-codes-made", (db) =>
    setRecoveryCodes(db, session.staff.id, codes.map(recoveryCodeHash)),
  );
  return codes;
}

export const codesLeft = ({ store }: SetUpPorts, { staff }: Session): Promise<number> =>
  countRecoveryCodes(store.pool, staff.id);

/** False: the account has no session of that label. */
export const endOwnSession = (ports: SetUpPorts, session: Session, label: string): Promise<boolean> =>
  kept(ports, session, "session-ended", (db) => endLabelled(db, session.staff.id, label));

export const endOtherSessions = (ports: SetUpPorts, session: Session): Promise<number> =>
  kept(ports, session, "session-ended", (db) => endSessionsOf(db, session.staff.id, session.hash));

export type PasswordChange = {
  /** What the browser derived from the old password, and from the new one with the new salt. */
  readonly auth: Buffer;
  readonly newAuth: Buffer;
  readonly newSalt: Buffer;
  /** Every version of the keys, sealed anew under the new password. */
  readonly keys: readonly { readonly id: string; readonly sealed: Buffer }[];
};

/** `wrong`: the old password. `keys`: not every version that stands was sealed anew, and one would be lost. */
export async function changePassword(
  ports: SetUpPorts,
  session: Session,
  change: PasswordChange,
): Promise<"done" | "wrong" | "keys"> {
  const account = await findAccount(ports.store.pool, session.staff.id);
  if (!(await isRight(account?.verifier ?? null, change.auth))) return "wrong";
  const verifier = await verifierOf(change.newAuth);
  const standing = await officerKeysOf(ports.store.pool, session.staff.id);
  const given = new Set(change.keys.map(({ id }) => id));
  if (!standing.every(({ id }) => given.has(id))) return "keys";
  await kept(ports, session, "password-changed", async (db) => {
    await setPassword(db, session.staff.id, { salt: change.newSalt, verifier });
    for (const { id, sealed } of change.keys) await resealOfficerKey(db, session.staff.id, id, sealed);
    await endSessionsOf(db, session.staff.id, session.hash);
  });
  return "done";
}

/** The next version of an officer's keys; false: the version is not the next, or the name is taken. */
export async function addKeys(
  ports: SetUpPorts,
  session: Session,
  { version, keys }: { readonly version: number; readonly keys: KeysGiven },
): Promise<boolean> {
  const id = await officerKeyId(keys.encPublic, keys.sigPublic);
  return await kept(ports, session, "keys-made", async (db) => {
    if ((await nextKeyVersion(db, session.staff.id)) !== version) return false;
    return await addOfficerKey(db, session.staff.id, { id, version, ...keys });
  });
}
