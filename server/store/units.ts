import type { Unit } from "../statistics/units.ts";
import type { Store } from "./client.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

const columns = `code, name, type, parent_code AS "parentCode", valid_from::text AS "validFrom", valid_to::text AS "validTo",
  coalesce(successor_codes, '{}') AS "successorCodes"`;

// One writer at a time: what is written was held against what was there.
const lock = "SELECT pg_advisory_xact_lock(hashtextextended('emnoi/units', 0))";

const write = `
INSERT INTO administrative_unit (code, name, type, parent_code, valid_from, valid_to, successor_codes)
SELECT u.code, u.name, u.type, u.parent_code, u.valid_from, u.valid_to, string_to_array(u.successors, ';')
FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::text[])
  AS u(code, name, type, parent_code, valid_from, valid_to, successors)
ON CONFLICT (code, valid_from) DO UPDATE SET name = excluded.name, type = excluded.type,
  parent_code = excluded.parent_code, valid_to = excluded.valid_to, successor_codes = excluded.successor_codes`;

/** Every unit there is and was, by code and first day. */
export async function readUnits(store: Store): Promise<readonly Unit[]> {
  return await unitsIn(store.pool);
}

async function unitsIn(client: Queryable): Promise<readonly Unit[]> {
  const { rows } = await client.query<Unit>(`SELECT ${columns} FROM administrative_unit ORDER BY code, valid_from`);
  return rows;
}

/**
 * Writes the list that `change` makes of what is there, or nothing where it makes none; rows are put in by code and first
 * day, never taken away. Of several processes one does it at a time, each on what the one before it left.
 */
export async function changeUnits(
  store: Store,
  change: (there: readonly Unit[]) => readonly Unit[] | null,
): Promise<void> {
  await inTransaction(store.pool, async (client) => {
    await client.query(lock);
    const units = change(await unitsIn(client));
    if (units !== null) await client.query(write, valuesOf(units));
  });
}

const valuesOf = (units: readonly Unit[]): unknown[] => [
  units.map((unit) => unit.code),
  units.map((unit) => unit.name),
  units.map((unit) => unit.type),
  units.map((unit) => unit.parentCode),
  units.map((unit) => unit.validFrom),
  units.map((unit) => unit.validTo),
  units.map((unit) => unit.successorCodes.join(";")),
];
