import pg from "pg";
import type { Queryable } from "../../../server/store/transaction.ts";

/** A table with everything that a superuser can ask of its rows. */
export type SeenTable = { readonly name: string; readonly rows: readonly SeenRow[] };
type SeenRow = {
  readonly ctid: string;
  readonly xmin: string;
  readonly cmin: string;
  readonly cmax: string;
  /** All columns, as PostgreSQL writes a row. */
  readonly whole: string;
};

/** Every row of every table, catalogues, sequences and out-of-line storage included. */
export async function everyRow(db: Queryable): Promise<readonly SeenTable[]> {
  const { rows } = await db.query<{ schema: string; table: string }>(
    `SELECT n.nspname AS schema, c.relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm', 'S', 't') ORDER BY 1, 2`,
  );
  const tables: SeenTable[] = [];
  for (const { schema, table } of rows) {
    const name = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
    tables.push({ name: `${schema}.${table}`, rows: await rowsOf(db, name) });
  }
  return tables;
}

async function rowsOf(db: Queryable, name: string): Promise<readonly SeenRow[]> {
  const { rows } = await db.query<SeenRow>(
    `SELECT t.ctid::text, t.xmin::text, t.cmin::text, t.cmax::text, ROW(t.*)::text AS whole FROM ${name} AS t`,
  );
  return rows;
}

/** The rows of a table as bytes to be searched. */
export const bytesOf = ({ rows }: SeenTable): Buffer =>
  Buffer.from(rows.map((row) => Object.values(row).join(" ")).join("\n"));
