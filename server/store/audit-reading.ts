import type { AuditRow } from "./audit.ts";
import type { Queryable } from "./transaction.ts";

type StoredRow = Omit<AuditRow, "seq" | "atMs"> & { readonly seq: string; readonly at: Date };

const columns = "seq, at, staff, action, object, result, mac";

const rowOf = ({ seq, at, ...row }: StoredRow): AuditRow => ({ ...row, seq: Number(seq), atMs: at.getTime() });

/** Rows after that number, in order, so many at most. */
export async function auditRowsAfter(db: Queryable, seq: number, most: number): Promise<readonly AuditRow[]> {
  const { rows } = await db.query<StoredRow>(
    `SELECT ${columns} FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT $2`,
    [seq, most],
  );
  return rows.map(rowOf);
}

/** The newest row, or null. */
export async function auditHead(db: Queryable): Promise<AuditRow | null> {
  const { rows } = await db.query<StoredRow>(`SELECT ${columns} FROM audit_entry ORDER BY seq DESC LIMIT 1`);
  return rows[0] === undefined ? null : rowOf(rows[0]);
}

/** A row as somebody may read it: with the name of who did it, where that is an account. */
export type ReadableEntry = {
  readonly seq: number;
  readonly atMs: number;
  readonly staff: string;
  readonly name: string | null;
  readonly action: string;
  /** The first bytes of the keyed hash, hexadecimal: the same case shows the same. */
  readonly object: string | null;
  readonly result: string;
};

export type AuditPage = {
  /** Only what people of this organisation did; null: everything. */
  readonly organisation: string | null;
  /** Rows before this number; null: the newest. */
  readonly before: number | null;
  readonly most: number;
};

type ReadableRow = Omit<ReadableEntry, "seq" | "atMs"> & { readonly seq: string; readonly at: Date };

/** A page of the log, the newest first. */
export async function readAuditPage(
  db: Queryable,
  { organisation, before, most }: AuditPage,
): Promise<readonly ReadableEntry[]> {
  const { rows } = await db.query<ReadableRow>(
    `SELECT e.seq, e.at, e.staff, a.name, e.action, left(encode(e.object, 'hex'), 8) AS object, e.result
     FROM audit_entry e LEFT JOIN staff_account a ON a.id::text = e.staff
     WHERE ($1::text IS NULL OR a.organisation = $1) AND ($2::bigint IS NULL OR e.seq < $2)
     ORDER BY e.seq DESC LIMIT $3`,
    [organisation, before, most],
  );
  return rows.map(({ seq, at, ...row }) => ({ ...row, seq: Number(seq), atMs: at.getTime() }));
}

/** Whether the database still refuses to change the log. */
export async function isAuditGuarded(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ readonly n: number }>(
    `SELECT count(*)::int AS n FROM pg_trigger WHERE tgenabled IN ('O', 'A')
       AND tgname IN ('audit_entry_only_grows', 'audit_anchor_only_grows', 'audit_anchor_stands')`,
  );
  return rows[0]?.n === 3;
}
