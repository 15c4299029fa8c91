import type { Queryable } from "./transaction.ts";

/** A directory as it was signed: the bytes that the signature is about. */
export type DirectoryRow = { readonly version: number; readonly body: string; readonly signature: Buffer };

/** One at a time: the version that was the highest stays so until the transaction ends. */
export async function lockDirectory(db: Queryable): Promise<void> {
  await db.query("SELECT pg_advisory_xact_lock(hashtextextended('emnoi/directory', 0))");
}

/** Every directory that is kept, the highest version first; which of them is signed is for whoever reads it. */
export async function directories(db: Queryable): Promise<readonly DirectoryRow[]> {
  const { rows } = await db.query<DirectoryRow>(
    "SELECT version, body, signature FROM directory_version ORDER BY version DESC",
  );
  return rows;
}

/** The one of the highest version, or null; whether it is signed is for whoever reads it. */
export async function newestDirectory(db: Queryable): Promise<DirectoryRow | null> {
  const { rows } = await db.query<DirectoryRow>(
    "SELECT version, body, signature FROM directory_version ORDER BY version DESC LIMIT 1",
  );
  return rows[0] ?? null;
}

/** False: that version was taken before. */
export async function addDirectory(db: Queryable, { version, body, signature }: DirectoryRow): Promise<boolean> {
  const { rowCount } = await db.query(
    `INSERT INTO directory_version (version, body, signature, taken_on) VALUES ($1, $2, $3, program_today())
     ON CONFLICT (version) DO NOTHING`,
    [version, body, signature],
  );
  return rowCount === 1;
}

/** Rows that the root never signed stand in the way of those that it did. */
export async function dropDirectoriesFrom(db: Queryable, version: number): Promise<void> {
  await db.query("DELETE FROM directory_version WHERE version >= $1", [version]);
}
