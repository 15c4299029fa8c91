import type pg from "pg";

/** A pool, or one connection within a transaction. */
export type Queryable = Pick<pg.ClientBase, "query">;

/**
 * All of `work` or nothing of it, on a connection of its own. A connection on which even the undoing failed is given up,
 * so that nothing of a broken transaction is ever seen by the next user of it.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    const isUndone = await client.query("ROLLBACK").then(
      () => true,
      () => false,
    );
    client.release(!isUndone);
    throw error;
  }
}
