import type { Queryable } from "../transaction.ts";

/** A case as it is written to: locked until the transaction ends. */
export type OpenCase = {
  readonly state: "draft" | "sent" | "closed";
  readonly level: 1 | 2 | 3 | 4;
  readonly version: number;
  readonly pub: Buffer;
  /** Of direction reporter; 0 where only the sheet may stand. */
  readonly highestSeq: number;
};

export type BegunCase = {
  readonly id: string;
  readonly level: number;
  readonly pub: Uint8Array;
  readonly grants: readonly { readonly officerKey: string; readonly sealed: Uint8Array }[];
  /** Version of the directory that it was sealed to. */
  readonly madeUnder: number;
};

/** Who handles cases on this day; departments are data. */
export const teamOfToday = `coalesce((SELECT code FROM organisation WHERE kind = 'cases' AND valid_from <= program_today()
  AND (valid_to IS NULL OR valid_to >= program_today()) ORDER BY code LIMIT 1), 'information')`;

/** A draft lives six hours, rounded up to the hour (protocol 5.1). */
const draftEnd = "date_trunc('hour', program_now() + interval '6 hours 59 minutes 59 seconds')";

/** A draft with its keys: in no list, its grants fetched by nobody, until it is sent. */
export async function beginDraft(client: Queryable, { level, ...keyed }: BegunCase): Promise<void> {
  await client.query(
    `INSERT INTO cases.case (id, state, level, team, day_created, draft_until, last_message_on)
     VALUES ($1, 'draft', $2, ${teamOfToday}, program_today(), ${draftEnd}, program_today())`,
    [keyed.id, level],
  );
  await insertKeyAndGrants(client, keyed);
}

type KeyedCase = Omit<BegunCase, "level">;

export async function insertKeyAndGrants(client: Queryable, { id, pub, grants, madeUnder }: KeyedCase) {
  await client.query("INSERT INTO cases.case_key (case_id, version, pub, made_under) VALUES ($1, 1, $2, $3)", [
    id,
    pub,
    madeUnder,
  ]);
  await client.query(
    `INSERT INTO cases.case_grant (case_id, version, officer_key, sealed, made_under)
     SELECT $1, 1, officer_key, sealed, $4 FROM unnest($2::text[], $3::bytea[]) AS given (officer_key, sealed)`,
    [id, grants.map(({ officerKey }) => officerKey), grants.map(({ sealed }) => Buffer.from(sealed)), madeUnder],
  );
}

/** Locks a case and says how it stands; null where it is gone. */
export async function lockCase(client: Queryable, id: string): Promise<OpenCase | null> {
  const locked = await client.query("SELECT FROM cases.case WHERE id = $1 FOR UPDATE", [id]);
  if (locked.rowCount === 0) return null;
  const { rows } = await client.query<OpenCase>(
    `SELECT c.state, c.level, k.version, k.pub, coalesce((SELECT max(seq) FROM cases.message m
       WHERE m.case_id = c.id AND m.direction = 'reporter'), 0) AS "highestSeq"
     FROM cases.case c JOIN cases.case_key k ON k.case_id = c.id
     WHERE c.id = $1 ORDER BY k.version DESC LIMIT 1`,
    [id],
  );
  return rows[0] ?? null;
}

export type ReporterMessage = { readonly seq: number; readonly version: number; readonly toCase: Uint8Array };

/** A message of the reporter; a closed case is open again by it, and nothing of it has been read. */
export async function addReporterMessage(client: Queryable, id: string, message: ReporterMessage): Promise<void> {
  const { seq, version, toCase } = message;
  await client.query(
    "INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ($1, 'reporter', $2, $3, $4)",
    [id, seq, version, Buffer.from(toCase)],
  );
  await client.query(
    `UPDATE cases.case SET last_message_on = program_today(), state = CASE WHEN state = 'closed' THEN 'sent' ELSE state END,
       closed_on = NULL WHERE id = $1`,
    [id],
  );
}

/** Raises the level, never lowers it; true where it rose. */
export async function raiseLevel(client: Queryable, id: string, level: number): Promise<boolean> {
  const { rowCount } = await client.query(
    "UPDATE cases.case SET level = $2, lower_to = NULL, lower_asked_by = NULL WHERE id = $1 AND level < $2",
    [id, level],
  );
  return rowCount === 1;
}

/** The reporter takes a draft back: what opens it goes first. What was sent stays. */
export async function discardDraft(client: Queryable, id: string): Promise<void> {
  await client.query(
    `DELETE FROM cases.case_grant g USING cases.case c WHERE g.case_id = $1 AND c.id = g.case_id AND c.state = 'draft'`,
    [id],
  );
  await client.query("DELETE FROM cases.case WHERE id = $1 AND state = 'draft'", [id]);
}

/** Drafts whose time is over, tokens and links too; how many drafts went. */
export async function forgetDrafts(db: Queryable): Promise<number> {
  const over = "state = 'draft' AND draft_until < program_now()";
  await db.query(`DELETE FROM cases.case_grant g USING cases.case c WHERE c.id = g.case_id AND c.${over}`);
  const { rowCount } = await db.query(`DELETE FROM cases.case WHERE ${over}`);
  await db.query("DELETE FROM cases.draft_token WHERE until < program_now()");
  await db.query("DELETE FROM cases.one_time_link WHERE until < program_now()");
  await db.query("DELETE FROM cases.presence WHERE seen_at < program_now() - interval '1 hour'");
  return rowCount ?? 0;
}
