import type { Store } from "./client.ts";

type AppliedMigration = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
};

/** What an examination asks the database about itself. */
export type DatabaseState = {
  readonly major: number;
  readonly databaseMs: number;
  readonly applied: readonly AppliedMigration[];
};

export async function readDatabaseState({ pool }: Store): Promise<DatabaseState> {
  const { rows } = await pool.query<{ major: number; ms: number; has_history: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS major,
            (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS ms,
            to_regclass('_prisma_migrations') IS NOT NULL AS has_history`,
  );
  const { major = 0, ms = 0, has_history = false } = rows[0] ?? {};
  return { major, databaseMs: ms, applied: has_history ? await history(pool) : [] };
}

async function history(pool: Store["pool"]): Promise<readonly AppliedMigration[]> {
  const { rows } = await pool.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  return rows;
}
