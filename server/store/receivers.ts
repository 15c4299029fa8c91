import type { Receiver } from "../cases/referral.ts";
import { type DatedOutcome, endRow } from "./organisations.ts";
import type { Queryable } from "./transaction.ts";

const columns = `code, valid_from::text AS "validFrom", valid_to::text AS "validTo", name, contact,
  may_be_told AS "mayBeTold", harms, from_level AS "fromLevel", needs_unit AS "needsUnit", recipient`;

/** Who a case may be handed to on a day, by code. */
export async function readReceivers(db: Queryable, day: string): Promise<readonly Receiver[]> {
  const { rows } = await db.query<Receiver>(
    `SELECT ${columns} FROM receiver WHERE valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY code`,
    [day],
  );
  return rows;
}

/** Adds a row from a day on; the row of that code that stands open ends the day before. */
export async function addReceiver(db: Queryable, added: Omit<Receiver, "validTo">): Promise<DatedOutcome> {
  const { code, validFrom } = added;
  const { rowCount } = await db.query("SELECT FROM receiver WHERE code = $1 AND (valid_from >= $2 OR valid_to >= $2)", [
    code,
    validFrom,
  ]);
  if (rowCount !== 0) return "overlaps";
  await db.query("UPDATE receiver SET valid_to = $2::date - 1 WHERE code = $1 AND valid_to IS NULL", [code, validFrom]);
  await insertReceiver(db, { ...added, validTo: null });
  return "done";
}

/** The last day of the row of that code that stands open. */
export async function endReceiver(db: Queryable, code: string, lastDay: string): Promise<DatedOutcome> {
  return await endRow(db, "receiver", { code, lastDay });
}

/** Writes a row as it is. */
export async function insertReceiver(db: Queryable, row: Receiver): Promise<void> {
  await db.query(
    `INSERT INTO receiver (code, valid_from, valid_to, name, contact, may_be_told, harms, from_level, needs_unit, recipient)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.code,
      row.validFrom,
      row.validTo,
      row.name,
      row.contact,
      row.mayBeTold,
      row.harms,
      row.fromLevel,
      row.needsUnit,
      row.recipient,
    ],
  );
}
