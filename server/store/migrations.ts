import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

/** The advisory lock that Prisma's own `migrate` takes, so that the two exclude each other. */
const lock = 72707369;
const lockWaitMs = 60_000;
export const migrationsFolder = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

// As Prisma makes it: its tools read and accept this table.
const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished_at: Date | null };

export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Brings the database to the newest migration and returns the names of those it applied. Several processes may start at
 * once: one does the work, the others wait. Each migration is one transaction. Throws where a migration failed earlier,
 * was changed after it was applied, or is newer than this program.
 */
export async function applyMigrations(url: string, migrations = readMigrations()): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks fails what is asked of it; by itself it must not end the program.
  client.on("error", () => {});
  await client.connect();
  try {
    await takeLock(client);
    await client.query(table);
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    );
    const missing = pending(migrations, rows);
    for (const migration of missing) await apply(client, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function takeLock(client: pg.Client): Promise<void> {
  const endMs = Date.now() + lockWaitMs;
  for (;;) {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS taken", [lock]);
    if (rows[0].taken) return;
    if (Date.now() > endMs) throw new Error("Another process has held the migration lock for more than a minute.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What is still to be applied, after the history was found sound. */
export function pending(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const migration = known.get(row.migration_name);
    if (row.finished_at === null)
      throw new Error(`Migration ${row.migration_name} failed earlier and was not resolved.`);
    if (migration === undefined)
      throw new Error(`The database has migration ${row.migration_name}: it is newer than this program.`);
    if (migration.checksum !== row.checksum)
      throw new Error(`Migration ${row.migration_name} was changed after it was applied.`);
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const id = randomUUID();
  await client.query("BEGIN");
  try {
    await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
      id,
      migration.checksum,
      migration.name,
    ]);
    await client.query(migration.sql);
    await client.query(
      'UPDATE "_prisma_migrations" SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1',
      [id],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(
      `Migration ${migration.name} failed and was undone: ${error instanceof Error ? error.message : ""}`,
      { cause: error },
    );
  }
}
