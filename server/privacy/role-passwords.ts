import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import type { Store } from "../store/client.ts";
import { countLost, markLost } from "../store/key-files.ts";
import type { RoleNames } from "../store/roles.ts";
import type { KeyFiles } from "./key-files.ts";
import { lengthPrefixed } from "./length-prefix.ts";

/** Name of the key file that the passwords of the database roles are made from. */
const keyName = "database-roles";
/** As PostgreSQL itself reckons a password (`scram_iterations`); the passwords here are drawn, not thought up. */
const iterations = 4096;
const usualPrefix = "emnoi";

type Ports = { readonly store: Pick<Store, "pool">; readonly keys: KeyFiles };

/**
 * Names and passwords of the database roles: nobody has to keep or type one. A file that is gone is made anew under the next
 * name: the passwords are set again, and nothing is lost with it.
 */
export async function roleNames({ store, keys }: Ports): Promise<RoleNames> {
  const name = await currentName(store);
  const reading = await keys.read(name);
  if (reading.is === "found") return namesUnder(reading.secret);
  if (reading.is !== "unknown") await markLost(store.pool, name);
  return namesUnder(await keys.ensure(await currentName(store)));
}

/** The same without making anything; null: there is no key, or its file cannot be read. */
export async function findRoleNames({ store, keys }: Ports): Promise<RoleNames | null> {
  const reading = await keys.read(await currentName(store));
  return reading.is === "found" ? namesUnder(reading.secret) : null;
}

async function currentName({ pool }: Ports["store"]): Promise<string> {
  const lost = await countLost(pool, keyName);
  return lost === 0 ? keyName : `${keyName}/${lost + 1}`;
}

/** Passwords are HMAC-SHA-256 of the role's name, base64url. */
export function namesUnder(secret: Buffer, prefix: string = usualPrefix): RoleNames {
  const passwordOf = (role: string) =>
    createHmac("sha256", secret).update(lengthPrefixed("emnoi/database-role/v1", role)).digest("base64url");
  return { prefix, passwordOf, verifierOf };
}

/** What PostgreSQL keeps of a password of ASCII letters (RFC 5803, RFC 7677): it checks with it and cannot sign in with it. */
export function verifierOf(password: string, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const mac = (text: string) => createHmac("sha256", salted).update(text).digest();
  const storedKey = createHash("sha256").update(mac("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${mac("Server Key").toString("base64")}`;
}
