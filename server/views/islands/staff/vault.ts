import { fromBase64url, own } from "../../../privacy/bytes.ts";
import { openOfficerKeys, passwordKeys } from "../../../privacy/officer-keys.ts";
import { argon2 } from "../report/argon2.ts";
import { call, field, textField } from "./call.ts";

/** One version of the officer's keys, open for this session and in the memory of this page only. */
export type OpenKeys = {
  /** Officer key id of the directory. */
  readonly key: string;
  readonly version: number;
  /** 32 bytes, as HPKE takes them. */
  readonly encPrivate: Uint8Array;
  /** Not extractable. */
  readonly sigPrivate: CryptoKey;
  readonly encPublic: Uint8Array;
  readonly sigPublic: Uint8Array;
};

const signing = { name: "ECDSA", namedCurve: "P-256" } as const;

let open: readonly OpenKeys[] | null = null;
const heard = new Set<() => void>();

/** Every version that opens, the newest first; null while locked. */
export const unlockedKeys = (): readonly OpenKeys[] | null => open;

/** Heard when the keys are forgotten; the answer stops listening. */
export function onLock(callback: () => void): () => void {
  heard.add(callback);
  return () => void heard.delete(callback);
}

/** Forgets every key. */
export function lock(): void {
  for (const { encPrivate } of open ?? []) encPrivate.fill(0);
  open = null;
  for (const callback of heard) callback();
}

/** Opens the keys with the password; "wrong": it opens none of them. */
export async function unlock(password: string): Promise<"unlocked" | "wrong"> {
  const me = await call("GET", "/api/v1/staff/me");
  if (me.status !== 200) return "wrong";
  const { kek } = await passwordKeys(password, fromBase64url(textField(me.body, "salt")), argon2);
  return unlockWith(kek, me.body);
}

/** The same with what the password gives, straight after signing in. Somebody without keys needs none. */
export async function unlockWith(kek: Uint8Array, me: unknown): Promise<"unlocked" | "wrong"> {
  const staff = textField(me, "id");
  const sealed = field(me, "keys");
  const all = Array.isArray(sealed) ? sealed : [];
  const opened = await Promise.all(all.map((one: unknown) => openOne(kek, staff, one)));
  const found = opened.filter((one) => one !== null);
  if (found.length === 0 && all.length > 0) return "wrong";
  open = found;
  return "unlocked";
}

async function openOne(kek: Uint8Array, staff: string, one: unknown): Promise<OpenKeys | null> {
  const version = Number(field(one, "version"));
  const keys = await openOfficerKeys(kek, { staff, version }, fromBase64url(textField(one, "sealed")));
  if (keys === null) return null;
  const sigPrivate = await crypto.subtle.importKey("pkcs8", own(keys.sigPrivate), signing, false, ["sign"]);
  keys.sigPrivate.fill(0);
  return {
    key: textField(one, "id"),
    version,
    encPrivate: keys.encPrivate,
    sigPrivate,
    encPublic: fromBase64url(textField(one, "encPublic")),
    sigPublic: fromBase64url(textField(one, "sigPublic")),
  };
}
