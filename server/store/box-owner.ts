import pg from "pg";
import type { Queryable } from "./transaction.ts";

/** Gives a new table of the ballot box to whoever owns the box, whichever account made it. `table` is a name of ours. */
export async function giveToBox(db: Queryable, table: string): Promise<void> {
  const owner = "(SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'ballot_box')";
  await db.query(
    `DO $give$ BEGIN EXECUTE format('ALTER TABLE %s OWNER TO %s', ${pg.escapeLiteral(table)}, ${owner}); END $give$`,
  );
}
