import type { Queryable } from "./transaction.ts";

/** The head of the log at the end of a day, signed. `day`: YYYY-MM-DD in Viet Nam. */
export type AuditAnchor = {
  readonly day: string;
  readonly seq: number;
  readonly head: Buffer;
  readonly signature: Buffer;
};

type StoredAnchor = Omit<AuditAnchor, "seq"> & { readonly seq: string };

const anchorOf = ({ seq, ...anchor }: StoredAnchor): AuditAnchor => ({ ...anchor, seq: Number(seq) });

/** Every anchor there is, the oldest first. */
export async function readAnchors(db: Queryable): Promise<readonly AuditAnchor[]> {
  const { rows } = await db.query<StoredAnchor>(
    "SELECT day::text, seq, head, signature FROM audit_anchor ORDER BY day",
  );
  return rows.map(anchorOf);
}

/** Keeps the anchor of a day; whether it is the first of that day. */
export async function addAnchor(db: Queryable, { day, seq, head, signature }: AuditAnchor): Promise<boolean> {
  const { rowCount } = await db.query(
    "INSERT INTO audit_anchor (day, seq, head, signature) VALUES ($1, $2, $3, $4) ON CONFLICT (day) DO NOTHING",
    [day, seq, head, signature],
  );
  return rowCount === 1;
}

/** Anchors that have not been sent away yet, the oldest first. */
export async function unsentAnchors(db: Queryable): Promise<readonly AuditAnchor[]> {
  const { rows } = await db.query<StoredAnchor>(
    "SELECT day::text, seq, head, signature FROM audit_anchor WHERE sent_at IS NULL ORDER BY day",
  );
  return rows.map(anchorOf);
}

export async function markAnchorSent(db: Queryable, day: string): Promise<void> {
  await db.query("UPDATE audit_anchor SET sent_at = program_now() WHERE day = $1", [day]);
}

/** The newest anchor: its day, the last row it covers, whether it was sent away, and whole days since that day. */
export type LastAnchor = Pick<AuditAnchor, "day" | "seq"> & { readonly isSent: boolean; readonly daysAgo: number };

/** Null: nothing was anchored yet. */
export async function lastAnchor(db: Queryable): Promise<LastAnchor | null> {
  const { rows } = await db.query<Omit<LastAnchor, "seq"> & { readonly seq: string }>(
    `SELECT day::text, seq, sent_at IS NOT NULL AS "isSent", program_today() - day AS "daysAgo"
     FROM audit_anchor ORDER BY day DESC LIMIT 1`,
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, seq: Number(row.seq) };
}
