import { createHash, randomBytes, randomUUID } from "node:crypto";
import { fault } from "../errors.ts";
import { type AuditChain, audit } from "../store/audit.ts";
import type { Store } from "../store/client.ts";
import { organisationsOn } from "../store/organisations.ts";
import {
  type Account,
  addAccount,
  countActive,
  disableAccount,
  hasStaff,
  listAccounts,
  lockAccount,
  lockAccounts,
} from "../store/staff-accounts.ts";
import { endInvitations, setInvitation } from "../store/staff-invitations.ts";
import { endSessionsOf } from "../store/staff-sessions.ts";
import { programToday } from "../store/today.ts";
import { inTransaction, type Queryable } from "../store/transaction.ts";
import { freeLogin, isEmail, loginFrom, nameOf } from "./names.ts";
import { areExclusive, isRole, type Role, sideOf } from "./permissions.ts";

export type AccountPorts = { readonly store: Store; readonly chain: AuditChain };

/** Whose act it is in the audit log: id of an account, or `command-line`, or `program`. */
export type Actor = string;

export type Wish = {
  readonly name: string;
  readonly role: string;
  /** Code of a department. */
  readonly organisation: string;
  readonly email: string | null;
};

/** `token` stands in the fragment of the link, is good once and for 72 hours, and is kept nowhere. */
export type Invitation = { readonly account: Account; readonly token: string };

export const tokenHash = (token: string): Buffer => createHash("sha256").update(token).digest();
/** Where an invitation leads; the token stands in the fragment, which is sent to no server and stands in no log. */
export const invitationLink = (staffUrl: string, token: string): string => `${staffUrl}/can-bo/moi#${token}`;

const newToken = (): string => randomBytes(32).toString("base64url");

/**
 * Makes an account that waits for its owner. Throws `staff-refused` with a reason: `name`, `role`, `email`, `organisation`
 * (unknown), `side` (a role of the other department), `exclusive` (the same person has a role that goes with no other).
 */
export async function invite({ store, chain }: AccountPorts, by: Actor, wish: Wish): Promise<Invitation> {
  const { name, role, email } = checked(wish);
  await checkDepartment(store, role, wish.organisation);
  await chain.ready();
  return await inTransaction(store.pool, async (db) => {
    await lockAccounts(db);
    const everybody = await listAccounts(db);
    checkPerson(everybody, { name, role, email });
    const login = freeLogin(loginFrom(name), new Set(everybody.map((one) => one.login)));
    const id = randomUUID();
    await addAccount(db, { id, login, name, role, organisation: wish.organisation, email });
    return await invited(db, chain, by, id);
  });
}

/** A new link for an account: the first was lost, or the password was. Nothing that stands changes until it is used. */
export async function inviteAgain({ store, chain }: AccountPorts, by: Actor, id: string): Promise<Invitation> {
  await chain.ready();
  return await inTransaction(store.pool, async (db) => {
    const account = await lockAccount(db, id);
    if (account === null) throw fault("page-unknown");
    if (account.state === "disabled") throw fault("staff-refused", { reason: "disabled" });
    return await invited(db, chain, by, id);
  });
}

async function invited(db: Queryable, chain: AuditChain, by: Actor, id: string): Promise<Invitation> {
  const token = newToken();
  await setInvitation(db, id, tokenHash(token));
  const account = await lockAccount(db, id);
  if (account === null) throw fault("page-unknown");
  await audit(db, chain, { staff: by, action: "account-invited", object: id, result: account.role });
  return { account, token };
}

function checked({ name: typed, role, email: given }: Wish) {
  const name = nameOf(typed);
  const email = given === null || given.trim() === "" ? null : given.trim().toLowerCase();
  if (name === null) throw fault("staff-refused", { reason: "name" });
  if (!isRole(role)) throw fault("staff-refused", { reason: "role" });
  if (email !== null && !isEmail(email)) throw fault("staff-refused", { reason: "email" });
  return { name, role, email };
}

async function checkDepartment(store: Store, role: Role, code: string): Promise<void> {
  const departments = await organisationsOn(store.pool, await programToday(store));
  const department = departments.find((one) => one.code === code);
  if (department === undefined) throw fault("staff-refused", { reason: "organisation" });
  if (sideOf[role] !== "both" && department.kind !== sideOf[role]) throw fault("staff-refused", { reason: "side" });
}

type Person = { readonly name: string; readonly role: Role; readonly email: string | null };

/** Two accounts are one person's where name or e-mail address are the same. */
function checkPerson(everybody: readonly Account[], { name, role, email }: Person): void {
  const own = everybody.filter(
    (one) =>
      one.state !== "disabled" &&
      (one.name.toLowerCase() === name.toLowerCase() || (email !== null && one.email === email)),
  );
  if (own.some((one) => isRole(one.role) && areExclusive(one.role, role)))
    throw fault("staff-refused", { reason: "exclusive" });
}

export type Disabled = {
  readonly account: Account;
  /** Sessions that ended with it. */
  readonly sessions: number;
};

/**
 * Nobody signs in with it any more, and whoever is signed in is out. Keys are not touched: an officer's entry of the
 * directory must be ended too. Throws `staff-refused` for the last account administrator, and where it was so already.
 */
export async function disable({ store, chain }: AccountPorts, by: Actor, id: string): Promise<Disabled> {
  await chain.ready();
  return await inTransaction(store.pool, async (db) => {
    await lockAccounts(db);
    const account = await lockAccount(db, id);
    if (account === null) throw fault("page-unknown");
    await checkNotLast(db, account);
    if (!(await disableAccount(db, id))) throw fault("staff-refused", { reason: "disabled" });
    await endInvitations(db, id);
    const sessions = await endSessionsOf(db, id);
    await audit(db, chain, { staff: by, action: "account-disabled", object: id, result: String(sessions) });
    return { account, sessions };
  });
}

async function checkNotLast(db: Queryable, { role, state }: Account): Promise<void> {
  const isOne = role === "account-administrator" && state === "active";
  if (isOne && (await countActive(db, role)) < 2) throw fault("staff-refused", { reason: "last-administrator" });
}

export type First = { readonly login: string; readonly name: string; readonly organisation: string };

/**
 * The link for the first account administrator, while nobody has ever set an account up; null afterwards. Every call makes a
 * new link, and the one before is over.
 */
export async function firstInvitation({ store, chain }: AccountPorts, first: First): Promise<Invitation | null> {
  if (await hasStaff(store.pool)) return null;
  await chain.ready();
  return await inTransaction(store.pool, async (db) => {
    await lockAccounts(db);
    if (await hasStaff(db)) return null;
    const known = (await listAccounts(db)).find(({ login }) => login === first.login);
    const id = known?.id ?? randomUUID();
    if (known === undefined) await addAccount(db, { id, ...first, role: "account-administrator", email: null });
    return await invited(db, chain, "program", id);
  });
}
