import type { Queryable } from "../transaction.ts";

/** A reply or a note as the officer's browser sealed and signed it. */
export type Written = {
  readonly seq: number;
  readonly version: number;
  readonly toCase: Buffer;
  /** Only a reply has it. */
  readonly toReporter: Buffer | null;
  readonly officerKey: string;
  readonly signature: Buffer;
};

/**
 * What became of it: `seq` where somebody else wrote meanwhile (`nextSeq` is then the free place), `key` where the key it is
 * signed by is not the account's own, `version` where it is not sealed to the case's newest key.
 */
export type Writing =
  | { readonly is: "written" }
  | { readonly is: "seq"; readonly nextSeq: number }
  | { readonly is: "key" | "version" };

type Place = { readonly staff: string; readonly id: string; readonly direction: "officer" | "note" };

const standing = `
SELECT (SELECT max(version) FROM cases.case_key WHERE case_id = $1) AS version,
  coalesce((SELECT max(seq) FROM cases.message WHERE case_id = $1 AND direction = $2), -1) + 1 AS "nextSeq",
  EXISTS (SELECT FROM officer_key WHERE id = $3 AND account_id = $4) AS "isOwn"`;

/**
 * Adds a message at the next place of its direction (protocol 5.3). The case must be locked by `reachCase`: then nobody
 * else takes the place between the look and the writing.
 */
export async function writeMessage(
  client: Queryable,
  { staff, id, direction }: Place,
  written: Written,
): Promise<Writing> {
  const { seq, version, toCase, toReporter, officerKey, signature } = written;
  const { rows } = await client.query(standing, [id, direction, officerKey, staff]);
  const [now] = rows;
  if (!now.isOwn) return { is: "key" };
  if (now.version !== version) return { is: "version" };
  if (now.nextSeq !== seq) return { is: "seq", nextSeq: now.nextSeq };
  await client.query(
    `INSERT INTO cases.message (case_id, direction, seq, version, to_case, to_reporter, officer_key, signature)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, direction, seq, version, toCase, toReporter, officerKey, signature],
  );
  if (direction === "officer")
    await client.query("UPDATE cases.case SET last_message_on = program_today() WHERE id = $1", [id]);
  return { is: "written" };
}

/** What an officer has opened; never backwards, and never further than what there is. */
export async function markRead(client: Queryable, id: string, seq: number): Promise<void> {
  await client.query(
    `UPDATE cases.case SET read_seq = greatest(read_seq, least($2::int,
       (SELECT max(seq) FROM cases.message WHERE case_id = $1 AND direction = 'reporter'))) WHERE id = $1`,
    [id, seq],
  );
}
