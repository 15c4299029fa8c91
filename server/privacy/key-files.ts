import { createHash, randomBytes } from "node:crypto";
import { fault } from "../errors.ts";
import type { Store } from "../store/client.ts";
import { addKey, allKeys, beginEnding, findKey, type KeyRow, keysInState, markDestroyed } from "../store/key-files.ts";
import { isSeenDirectory } from "./directory-memory.ts";
import { type KeyFolder, keyFolder } from "./key-folder.ts";
import { lengthPrefixed } from "./length-prefix.ts";

const keyBytes = 32;

/**
 * `absent`: its row is there and its file is not. `broken`: its file does not hold the key that the row was made for.
 * `foreign`: a file of that name stands there, made for another key. `unknown`: there is no row of that name.
 */
type KeyReading =
  | { readonly is: "found"; readonly secret: Buffer }
  | { readonly is: "absent" | "broken" | "foreign" | "unknown" };

export type KeyFiles = {
  /**
   * Makes the key (32 random bytes unless given) or returns the one that another process has made. File and folder are
   * on disk before the row, the row before this returns. Throws a key fault where the row is there and the key is not.
   */
  ensure(name: string, secret?: Buffer): Promise<Buffer>;
  read(name: string): Promise<KeyReading>;
  /** Throws the fault `key-absent`, `key-broken` or `key-foreign` with the name. */
  need(name: string): Promise<Buffer>;
  /** Row `ending`, file overwritten and gone, row `destroyed`. May be repeated; what is already gone counts as done. */
  destroy(name: string): Promise<void>;
  /** Finishes what a kill interrupted; returns the names. */
  finishEndings(): Promise<readonly string[]>;
  /** Files without a live row: nothing was ever sealed with them, or their key is lost. */
  orphans(): Promise<readonly string[]>;
  /** Where the files lie: what stands beside the keys is kept there too. */
  readonly folder: KeyFolder;
};

export function keyFiles(store: Store, folder: string): KeyFiles {
  const files = keyFolder(folder);
  const db = store.pool;

  const look = (row: KeyRow): KeyReading => {
    if (row.state !== "active") return { is: "absent" };
    const content = files.read(fileName(row.name, row.fingerprint));
    if (content !== null) return isKey(row, content) ? { is: "found", secret: content } : { is: "broken" };
    return files.names().some((file) => file.startsWith(prefix(row.name))) ? { is: "foreign" } : { is: "absent" };
  };
  const read = async (name: string): Promise<KeyReading> => {
    const row = await findKey(db, name);
    return row === null ? { is: "unknown" } : look(row);
  };
  const need = async (name: string): Promise<Buffer> => {
    const reading = await read(name);
    if (reading.is === "found") return reading.secret;
    throw fault(`key-${reading.is === "unknown" ? "absent" : reading.is}`, { name, file: `${prefix(name)}*` });
  };
  const ensure = async (name: string, secret = randomBytes(keyBytes)): Promise<Buffer> => {
    if ((await findKey(db, name)) !== null) return need(name);
    const fingerprint = fingerprintOf(name, secret);
    files.write(fileName(name, fingerprint), secret);
    if (await addKey(db, name, fingerprint)) return secret;
    // Another process was quicker: its key is the one.
    files.erase(fileName(name, fingerprint));
    return need(name);
  };
  const destroy = async (name: string): Promise<void> => {
    await beginEnding(db, [name]);
    const row = await findKey(db, name);
    if (row === null) return;
    files.erase(fileName(name, row.fingerprint));
    await markDestroyed(db, name);
  };
  return {
    ensure,
    read,
    need,
    destroy,
    finishEndings: async () => {
      const names = await keysInState(db, "ending");
      for (const name of names) await destroy(name);
      return names;
    },
    orphans: async () => {
      const live = (await allKeys(db)).filter((row) => row.state === "active" || row.state === "ending");
      const known = new Set(live.map((row) => fileName(row.name, row.fingerprint)));
      return files.names().filter((file) => !known.has(file) && !isSeenDirectory(file));
    },
    folder: files,
  };
}

/** SHA-256("emnoi/key/v1", name, secret)[0..7], hexadecimal: tells keys apart and says nothing about them. */
export function fingerprintOf(name: string, secret: Buffer): string {
  return createHash("sha256")
    .update(lengthPrefixed("emnoi/key/v1", name, secret))
    .digest("hex")
    .slice(0, 16);
}

function isKey(row: KeyRow, content: Buffer): boolean {
  return content.length === keyBytes && fingerprintOf(row.name, content) === row.fingerprint;
}

function fileName(name: string, fingerprint: string): string {
  return prefix(name) + fingerprint;
}

/** A name of the protocol as a file system takes it: `part/2026/1` is `part~2026~1.`; no two names share a prefix. */
function prefix(name: string): string {
  if (!/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/.test(name)) throw new Error("This is no name of a key.");
  return `${name.replaceAll("/", "~")}.`;
}
