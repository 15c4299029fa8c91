import { randomBytes } from "node:crypto";
import { z } from "zod";
import { officerKeyId } from "../privacy/directory.ts";
import { type AuditChain, audit } from "../store/audit.ts";
import type { AuditAction } from "../store/audit-actions.ts";
import type { Store } from "../store/client.ts";
import { addOfficerKey, nextKeyVersion } from "../store/officer-keys.ts";
import { type AccountSecrets, findAccount, hasStaff, programNowMs, setUpAccount } from "../store/staff-accounts.ts";
import { addPasskey, dropFactors, type Passkey, setRecoveryCodes } from "../store/staff-factors.ts";
import { endInvitations, invitedAccount } from "../store/staff-invitations.ts";
import { endSessionsOf } from "../store/staff-sessions.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { tokenHash } from "./accounts.ts";
import { nameOf } from "./names.ts";
import { type PasskeyPlace, type Registered, type Registration, registered, registrationOptions } from "./passkeys.ts";
import { handlesCases, isRole } from "./permissions.ts";
import { newRecoveryCodes, recoveryCodeHash } from "./recovery-codes.ts";
import type { AccessSecrets } from "./secrets.ts";
import { beginSession } from "./sessions.ts";
import { newTotpSecret, shownTotp, stepOfCode } from "./totp.ts";
import { verifierOf } from "./verifier.ts";

export type SetUpPorts = {
  readonly store: Store;
  readonly secrets: AccessSecrets;
  readonly chain: AuditChain;
  readonly place: PasskeyPlace | null;
};

/** Somebody reads, thinks of a password, fetches a telephone. */
const ticketMinutes = 60;
const saltBytes = 16;
const purpose = "set-up";

const ticketShape = z.strictObject({
  account: z.uuid(),
  salt: z.string(),
  totp: z.string(),
  challenge: z.string(),
  version: z.number().int(),
  untilMs: z.number(),
});
type Ticket = z.output<typeof ticketShape>;

/** What the page of an invitation shows and works with. */
export type SetUp = {
  readonly account: Pick<AccountSecrets, "id" | "login" | "name" | "role">;
  /** Nobody is here yet: the name may be written anew. */
  readonly isFirst: boolean;
  /** It was set up before: keys of then stay shut. */
  readonly isAnew: boolean;
  readonly needsKeys: boolean;
  readonly keyVersion: number;
  readonly salt: Buffer;
  readonly totp: { readonly typed: string; readonly address: string };
  readonly passkey: Registration | null;
  readonly ticket: string;
};

/** Opens an invitation without using it up; null: there is none of that token, it is over, or was used. */
export async function openSetUp(ports: SetUpPorts, token: string): Promise<SetUp | null> {
  const { store, secrets, place } = ports;
  const id = await invitedAccount(store.pool, tokenHash(token), "look");
  const account = id === null ? null : await findAccount(store.pool, id);
  if (account === null) return null;
  const [salt, totp] = [randomBytes(saltBytes), newTotpSecret()];
  const passkey = place === null ? null : await registrationOptions(place, account, []);
  const version = await nextKeyVersion(store.pool, account.id);
  const untilMs = (await programNowMs(store.pool)) + ticketMinutes * 60_000;
  const challenge = passkey?.challenge ?? "";
  const [saltText, totpText] = [salt.toString("base64url"), totp.toString("base64url")];
  const ticket: Ticket = { account: account.id, salt: saltText, totp: totpText, challenge, version, untilMs };
  return {
    account,
    isFirst: !(await hasStaff(store.pool)),
    isAnew: account.state === "active",
    needsKeys: isRole(account.role) && handlesCases(account.role),
    keyVersion: version,
    salt,
    totp: shownTotp(totp, account.login),
    passkey,
    ticket: await secrets.sealTicket(purpose, ticket),
  };
}

/** An officer's new keys: what is private was sealed in the browser. */
export type KeysGiven = { readonly encPublic: Buffer; readonly sigPublic: Buffer; readonly sealed: Buffer };

type FirstFactor =
  | { readonly kind: "totp"; readonly code: string }
  | { readonly kind: "passkey"; readonly answer: Registered; readonly name: string };

export type Finish = {
  readonly token: string;
  readonly ticket: string;
  /** What the browser derived from the password. */
  readonly auth: Buffer;
  readonly factor: FirstFactor;
  readonly keys: KeysGiven | null;
  /** Only the first of all writes it anew. */
  readonly name: string | null;
};

export type Finished =
  | {
      readonly is: "done";
      readonly sessionId: string;
      readonly account: AccountSecrets;
      readonly codes: readonly string[];
    }
  /** The invitation is over or was used. */
  | { readonly is: "over" }
  | { readonly is: "refused"; readonly code: "factor" | "keys" | "name" };

/**
 * Sets an account up, for the first time or after a lost password: password, second factor, keys, printed codes and session
 * come together or not at all. What was there before of factors and sessions is gone; earlier keys stay, and stay shut.
 */
export async function finishSetUp(ports: SetUpPorts, given: Finish): Promise<Finished> {
  const ticket = ticketShape.safeParse(await ports.secrets.openTicket(purpose, given.ticket));
  if (!ticket.success) return { is: "over" };
  const factor = await factorOf(ports, ticket.data, given.factor);
  if (factor === null) return { is: "refused", code: "factor" };
  const verifier = await verifierOf(given.auth);
  await ports.chain.ready();
  return await inTransaction(ports.store.pool, (db) =>
    settle(db, ports, { ...given, ticket: ticket.data, factor, verifier }),
  );
}

type Proven = { readonly totp: Buffer | null; readonly spent: number; readonly passkey: Passkey | null };

async function factorOf({ store, place }: SetUpPorts, ticket: Ticket, factor: FirstFactor): Promise<Proven | null> {
  if (factor.kind === "totp") {
    const totp = Buffer.from(ticket.totp, "base64url");
    const spent = stepOfCode(totp, factor.code, await programNowMs(store.pool));
    return spent === null ? null : { totp, spent, passkey: null };
  }
  if (place === null) return null;
  const { answer: response, name } = factor;
  const passkey = await registered(place, { response, challenge: ticket.challenge, name });
  return passkey === null ? null : { totp: null, spent: 0, passkey };
}

type Settling = Omit<Finish, "ticket" | "factor"> & {
  readonly ticket: Ticket;
  readonly factor: Proven;
  readonly verifier: string;
};

async function settle(db: Queryable, ports: SetUpPorts, given: Settling): Promise<Finished> {
  const { ticket, verifier, factor } = given;
  const id = await invitedAccount(db, tokenHash(given.token), "lock");
  const isInTime = ticket.untilMs > (await programNowMs(db));
  const account = id === ticket.account && isInTime ? await findAccount(db, id) : null;
  if (account === null) return { is: "over" };
  const name = given.name === null || (await hasStaff(db)) ? account.name : nameOf(given.name);
  if (name === null) return { is: "refused", code: "name" };
  const keyId = await keyIdOf(given, account.role);
  if (keyId === "refused") return { is: "refused", code: "keys" };
  await dropFactors(db, account.id);
  const totp = factor.totp === null ? null : await ports.secrets.sealTotp(account.id, factor.totp);
  const salt = Buffer.from(ticket.salt, "base64url");
  await setUpAccount(db, { id: account.id, name, salt, verifier, totp, totpSpent: factor.spent });
  if (factor.passkey !== null) await addPasskey(db, account.id, factor.passkey);
  if (given.keys !== null && keyId !== null)
    await addOfficerKey(db, account.id, { id: keyId, version: ticket.version, ...given.keys });
  const codes = newRecoveryCodes();
  await setRecoveryCodes(db, account.id, codes.map(recoveryCodeHash));
  await endSessionsOf(db, account.id);
  await endInvitations(db, account.id);
  const sessionId = await beginSession(db, account.id);
  await noteSetUp(db, ports, account.id, keyId);
  return { is: "done", sessionId, account: { ...account, name, salt }, codes };
}

/** Who handles cases makes keys, nobody else does. Null: none needed. */
async function keyIdOf({ keys }: Settling, role: string): Promise<string | null | "refused"> {
  const needsKeys = isRole(role) && handlesCases(role);
  if (needsKeys !== (keys !== null)) return "refused";
  return keys === null ? null : await officerKeyId(keys.encPublic, keys.sigPublic);
}

async function noteSetUp(db: Queryable, { chain }: SetUpPorts, staff: string, keyId: string | null): Promise<void> {
  const made: readonly AuditAction[] = keyId === null ? [] : ["keys-made"];
  for (const action of ["account-set-up", "second-factor-set", "recovery-codes-made", ...made, "signed-in"] as const)
    await audit(db, chain, { staff, action, object: staff, result: "done" });
}
