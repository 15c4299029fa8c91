import type { Store } from "../store/client.ts";
import { type DirectoryReading, readDirectory } from "./directory.ts";
import { type DirectoryMemory, directoryMemory } from "./directory-memory.ts";
import type { KeyFiles } from "./key-files.ts";

/** A directory that was signed anew counts everywhere within this time. */
const heldMs = 5000;

type Row = { readonly body: string; readonly signature: Buffer };

export type DirectoryPorts = {
  readonly store: Pick<Store, "pool">;
  readonly keys: Pick<KeyFiles, "folder">;
  /** DIRECTORY_ROOT. */
  readonly root: string | undefined;
};

/**
 * The newest directory as this process verified it. One that is older than any that was ever seen, by this process or by
 * another before it, is refused.
 */
export function currentDirectory({ store: { pool }, keys, root }: DirectoryPorts): () => Promise<DirectoryReading> {
  const memory = root === undefined ? null : directoryMemory(keys, root);
  let highest = 0;
  let kept: { readonly untilMs: number; readonly reading: Promise<DirectoryReading> } | null = null;

  const read = async (): Promise<DirectoryReading> => {
    if (root === undefined || memory === null) return { is: "absent" };
    const { rows } = await pool.query<Row>(
      "SELECT body, signature FROM directory_version ORDER BY version DESC LIMIT 1",
    );
    const [signed] = rows;
    const found = await readDirectory(root, signed ?? null, highest);
    const reading = signed === undefined ? await missing(memory) : await memory.checked(found, signed.body);
    if (signed === undefined || reading.is !== "good") return reading;
    if (reading.directory.version > highest) await memory.remember(signed);
    highest = reading.directory.version;
    return reading;
  };

  return () => {
    if (kept !== null && kept.untilMs > performance.now()) return kept.reading;
    const reading = read();
    const forget = () => {
      kept = null;
    };
    kept = { untilMs: performance.now() + heldMs, reading };
    // Whoever has just had one signed is not told that there is none.
    reading.then(({ is }) => is !== "good" && forget(), forget);
    return reading;
  };
}

/** No directory at all is older than one that was seen. */
const missing = async (memory: DirectoryMemory): Promise<DirectoryReading> =>
  (await memory.newest()) === null ? { is: "absent" } : { is: "old" };
