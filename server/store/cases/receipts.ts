import type { Queryable } from "../transaction.ts";

/** What a receipt finds, all of it sealed. */
export type ReceiptCase = {
  readonly id: string;
  readonly state: "sent" | "closed";
  readonly isRead: boolean;
  readonly isHandedOver: boolean;
  readonly wrap: Buffer;
  readonly highestSeq: number;
};

export type CaseKeyRow = {
  readonly version: number;
  readonly pub: Buffer;
  readonly officerKey: string | null;
  readonly signature: Buffer | null;
};

export type ReplyRow = {
  readonly seq: number;
  readonly version: number;
  readonly toReporter: Buffer;
  /** SHA-256 of what was sealed to the case: the officer signed both. */
  readonly toCaseHash: Buffer;
  readonly officerKey: string;
  readonly signature: Buffer;
};

/** The case that a receipt finds; null for none. One and the same work whether it never was, has ended or is there. */
export async function findByReceipt(db: Queryable, lookup: Buffer): Promise<ReceiptCase | null> {
  const { rows } = await db.query<ReceiptCase>(
    `SELECT c.id, c.state, c.read_seq >= 0 AS "isRead", c.reporter_wrap AS wrap,
       EXISTS (SELECT FROM cases.clock k WHERE k.case_id = c.id AND k.met_on IS NOT NULL
         AND (k.clock LIKE '%handed-over%' OR k.clock LIKE '%passed-on%')) AS "isHandedOver",
       coalesce((SELECT max(seq) FROM cases.message m WHERE m.case_id = c.id AND m.direction = 'reporter'), 0) AS "highestSeq"
     FROM cases.case c WHERE c.receipt_lookup = $1 AND c.reporter_wrap IS NOT NULL AND c.state <> 'draft'`,
    [lookup],
  );
  return rows[0] ?? null;
}

export async function keysOfCase(db: Queryable, id: string): Promise<readonly CaseKeyRow[]> {
  const { rows } = await db.query<CaseKeyRow>(
    `SELECT version, pub, officer_key AS "officerKey", signature FROM cases.case_key WHERE case_id = $1 ORDER BY version`,
    [id],
  );
  return rows;
}

/** Officers' replies in the order in which they were written. */
export async function repliesOfCase(db: Queryable, id: string): Promise<readonly ReplyRow[]> {
  const { rows } = await db.query<ReplyRow>(
    `SELECT seq, version, to_reporter AS "toReporter", to_case_hash AS "toCaseHash", officer_key AS "officerKey", signature
     FROM cases.message WHERE case_id = $1 AND direction = 'officer' AND to_reporter IS NOT NULL ORDER BY seq`,
    [id],
  );
  return rows;
}

/** The reporter ends what the receipt opens; false where nothing was found. */
export async function endAccess(db: Queryable, lookup: Buffer): Promise<boolean> {
  const { rowCount } = await db.query(
    "UPDATE cases.case SET receipt_lookup = NULL, reporter_wrap = NULL, notify = NULL WHERE receipt_lookup = $1",
    [lookup],
  );
  return rowCount === 1;
}

/** Where the reporter wished to hear of an answer, sealed, and the program's clock in microseconds; null: nowhere. */
export async function noticeOf(
  db: Queryable,
  id: string,
): Promise<{ readonly sealed: Buffer; readonly nowMicros: bigint } | null> {
  const { rows } = await db.query<{ readonly sealed: Buffer; readonly micros: string }>(
    `SELECT notify AS sealed, (extract(epoch FROM program_now()) * 1000000)::bigint::text AS micros
     FROM cases.case WHERE id = $1 AND notify IS NOT NULL`,
    [id],
  );
  return rows[0] === undefined ? null : { sealed: rows[0].sealed, nowMicros: BigInt(rows[0].micros) };
}
