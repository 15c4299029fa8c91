import type { Queryable } from "../transaction.ts";
import { type DeskGrant, type DeskLine, line, readOwnGrants } from "./desk-list.ts";
import { openTo } from "./desk-reach.ts";

type DeskKey = {
  readonly version: number;
  readonly pub: Buffer;
  readonly officerKey: string | null;
  readonly signature: Buffer | null;
};

type DeskMessage = {
  readonly direction: "reporter" | "officer" | "note";
  readonly seq: number;
  readonly version: number;
  readonly toCase: Buffer;
  readonly toReporter: Buffer | null;
  readonly officerKey: string | null;
  readonly signature: Buffer | null;
};

/** One case with everything that was ever said in it, sealed as it came. */
export type DeskCase = {
  readonly line: DeskLine;
  readonly keys: readonly DeskKey[];
  readonly grants: readonly DeskGrant[];
  readonly messages: readonly DeskMessage[];
  /** The reporter still has a receipt that opens it, and wished to hear of an answer. */
  readonly hasReceipt: boolean;
  readonly isTold: boolean;
};

/** The case, or null where it is not open to that account. */
export async function readDeskCase(db: Queryable, staff: string, id: string): Promise<DeskCase | null> {
  const { rows } = await db.query<DeskLine>(`${line} WHERE ${openTo} AND c.id = $2`, [staff, id]);
  const [found] = rows;
  if (found === undefined) return null;
  const keys = await db.query<DeskKey>(
    `SELECT version, pub, officer_key AS "officerKey", signature FROM cases.case_key WHERE case_id = $1 ORDER BY version`,
    [id],
  );
  const messages = await db.query<DeskMessage>(
    `SELECT direction, seq, version, to_case AS "toCase", to_reporter AS "toReporter", officer_key AS "officerKey", signature
     FROM cases.message WHERE case_id = $1 ORDER BY direction, seq`,
    [id],
  );
  const way = await db.query<{ readonly hasReceipt: boolean; readonly isTold: boolean }>(
    `SELECT receipt_lookup IS NOT NULL AS "hasReceipt", notify IS NOT NULL AS "isTold" FROM cases.case WHERE id = $1`,
    [id],
  );
  const grants = await readOwnGrants(db, staff, [id]);
  return {
    line: found,
    keys: keys.rows,
    grants,
    messages: messages.rows,
    hasReceipt: way.rows[0]?.hasReceipt ?? false,
    isTold: way.rows[0]?.isTold ?? false,
  };
}
