import type { Store } from "../store/client.ts";
import { type DirectoryReading, readDirectory } from "./directory.ts";

/** A directory that was signed anew counts everywhere within this time. */
const heldMs = 5000;

type Row = { readonly body: string; readonly signature: Buffer };

/** The newest directory as this process verified it; one that is older than any seen before is refused. */
export function currentDirectory(
  { pool }: Pick<Store, "pool">,
  root: string | undefined,
): () => Promise<DirectoryReading> {
  let highest = 0;
  let kept: { readonly untilMs: number; readonly reading: Promise<DirectoryReading> } | null = null;

  const read = async (): Promise<DirectoryReading> => {
    if (root === undefined) return { is: "absent" };
    const { rows } = await pool.query<Row>(
      "SELECT body, signature FROM directory_version ORDER BY version DESC LIMIT 1",
    );
    const reading = await readDirectory(root, rows[0] ?? null, highest);
    if (reading.is === "good") highest = reading.directory.version;
    return reading;
  };

  return () => {
    if (kept !== null && kept.untilMs > performance.now()) return kept.reading;
    const reading = read();
    kept = { untilMs: performance.now() + heldMs, reading };
    reading.catch(() => {
      kept = null;
    });
    return reading;
  };
}
