import { spawnSync } from "node:child_process";
import { type BigIntStats, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import pg from "pg";

type DiskFile = { readonly path: string; readonly bytes: Buffer };

/** The disk under the database, as a thief finds it. */
export type Disk = {
  /** Folder of the cluster. */
  readonly folder: string;
  /**
   * Every file of the cluster, written out by a checkpoint first, that changed since it was last handed out: what a thief
   * has seen he has. Databases beside this one belong to other tests and are passed over.
   */
  files(): Promise<Iterable<DiskFile>>;
};

/** Null where this account may not read the folder of the cluster, or it is on another machine. */
export async function diskUnder(pool: pg.Pool): Promise<Disk | null> {
  const { rows } = await pool.query<{ folder: string; database: string }>(
    "SELECT current_setting('data_directory') AS folder, oid::text AS database FROM pg_database WHERE datname = current_database()",
  );
  const { folder = "", database = "" } = rows[0] ?? {};
  if (!isReadable(join(folder, "base", database))) return null;
  const seen = new Map<string, string>();
  return {
    folder,
    files: async () => {
      await pool.query("CHECKPOINT");
      return changed(folder, database, seen);
    },
  };
}

function isReadable(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

function* changed(folder: string, database: string, seen: Map<string, string>): Generator<DiskFile> {
  for (const path of pathsIn(folder, database)) {
    const state = stateOf(path);
    if (state === null || seen.get(path) === state) continue;
    const bytes = orNull(() => readFileSync(path));
    if (bytes === null) continue;
    seen.set(path, state);
    yield { path: relative(folder, path), bytes };
  }
}

function pathsIn(folder: string, database: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const others = new RegExp(`^base/(?!${database}(?:/|$)|pgsql_tmp)`);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !others.test(relative(folder, path)));
}

function stateOf(path: string): string | null {
  const stats = orNull<BigIntStats>(() => statSync(path, { bigint: true }));
  return stats === null ? null : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
}

/** PostgreSQL takes files away while it is looked at. */
function orNull<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Every table copied beside the cluster, as text and in PostgreSQL's own binary form: the backup of somebody who has no
 * `pg_dump`. Returns the paths; null where the server may write no file.
 */
export async function copyBeside(pool: pg.Pool, folder: string): Promise<readonly string[] | null> {
  const { rows } = await pool.query<{ name: string; may: boolean }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS may
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
  );
  if (rows[0]?.may !== true) return null;
  const paths: string[] = [];
  for (const [index, { name }] of rows.entries())
    for (const form of ["text", "binary"]) {
      const path = join(folder, `copy-${process.pid}-${index}.${form}`);
      await pool.query(`COPY ${name} TO ${pg.escapeLiteral(path)} (FORMAT ${form})`);
      paths.push(path);
    }
  return paths;
}

const packaged = "/usr/lib/postgresql";

/** The database as `pg_dump` writes it, or null where this machine has none that understands the server. */
export async function dumpOf(pool: pg.Pool, url: string): Promise<string | null> {
  const { rows } = await pool.query<{ major: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS major",
  );
  const versions = existsSync(packaged) ? readdirSync(packaged).map(Number) : [];
  const newest = Math.max(0, ...versions.filter((version) => existsSync(`${packaged}/${version}/bin/pg_dump`)));
  if (newest < (rows[0]?.major ?? 0)) return null;
  const dump = spawnSync(`${packaged}/${newest}/bin/pg_dump`, ["-d", url], { encoding: "utf8", maxBuffer: 2 ** 30 });
  if (dump.status !== 0) throw new Error(`pg_dump: ${dump.stderr}`);
  return dump.stdout;
}
