import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Store } from "../store/client.ts";
import {
  addSession,
  endSession,
  findSession,
  isRetired,
  type Lifetimes,
  renewSession,
  rotateSession,
  type SessionRow,
  touchSession,
} from "../store/staff-sessions.ts";
import type { Queryable } from "../store/transaction.ts";
import { handlesCases, isRole, type Role } from "./permissions.ts";
import type { Staff } from "./staff.ts";

const minute = 60;
const absoluteSeconds = 8 * 60 * minute;
const rotationSeconds = 30 * minute;
/** A second factor that was given this long ago is asked for again before a grant, an export, a key or an account. */
const factorSeconds = 5 * minute;
/** Being used is written down at most this often. */
const touchSeconds = 20;

/** 15 minutes where other people's words are read, 30 elsewhere; 8 hours in all (privacy-security 7.1). */
export function lifetimesOf(role: Role): Lifetimes {
  return { idleSeconds: (handlesCases(role) ? 15 : 30) * minute, absoluteSeconds };
}

/** What no session outlives. */
export const longestSession: Lifetimes = { idleSeconds: 30 * minute, absoluteSeconds };

/** A session that stands at this moment. */
export type Session = {
  readonly hash: Buffer;
  readonly label: string;
  readonly staff: Staff;
  readonly csrfSecret: string;
  /** The second factor was given within the last five minutes. */
  readonly isFresh: boolean;
  readonly isDue: boolean;
};

/** 256 random bits. */
const newSessionId = (): string => randomBytes(32).toString("base64url");
const isSessionId = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Only this is kept. */
const sessionHash = (id: string): Buffer => createHash("sha256").update(id).digest();

/**
 * The session of a cookie, or null: none, one that is over, or one of an account that may no longer sign in. `use` "active"
 * keeps it alive; "quiet" does not: a page that asks by itself is nobody at work.
 */
export async function openSession(
  { pool }: Pick<Store, "pool">,
  id: string | undefined,
  use: "active" | "quiet",
): Promise<Session | null> {
  if (id === undefined || !isSessionId(id)) return null;
  const hash = sessionHash(id);
  const row = await findSession(pool, hash);
  if (row === null || !isRole(row.role)) return null;
  if (isOver(row, lifetimesOf(row.role))) {
    await endSession(pool, hash);
    return null;
  }
  if (use === "active" && row.idleSeconds >= touchSeconds) await touchSession(pool, hash);
  return sessionOf(hash, row, row.role);
}

const isOver = (row: SessionRow, most: Lifetimes): boolean =>
  row.ageSeconds >= most.absoluteSeconds || row.idleSeconds >= most.idleSeconds;

function sessionOf(hash: Buffer, row: SessionRow, role: Role): Session {
  const { accountId: id, login, name, organisation } = row;
  return {
    hash,
    label: row.label,
    staff: { id, login, name, role, organisation },
    csrfSecret: row.csrfSecret,
    isFresh: row.sinceFactorSeconds < factorSeconds,
    isDue: row.sinceRotationSeconds >= rotationSeconds && !isRetired(row),
  };
}

/** Begins a session in the caller's transaction, under an id that nobody has known before; returns that id. */
export async function beginSession(db: Queryable, accountId: string): Promise<string> {
  const id = newSessionId();
  const csrfSecret = randomBytes(18).toString("base64url");
  await addSession(db, { hash: sessionHash(id), label: randomUUID(), accountId, csrfSecret });
  return id;
}

/** The same session under a new id, or null where another request was quicker. */
export async function rotate({ pool }: Pick<Store, "pool">, { hash }: Session): Promise<string | null> {
  const id = newSessionId();
  const given = { from: hash, to: sessionHash(id), oldLabel: randomUUID(), absoluteSeconds };
  return (await rotateSession(pool, given)) ? id : null;
}

/** After the second factor was given again: a new id at once, and fresh. */
export async function renew(db: Queryable, { hash }: Session): Promise<string> {
  const id = newSessionId();
  await renewSession(db, hash, sessionHash(id));
  return id;
}
