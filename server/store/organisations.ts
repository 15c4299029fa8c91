import type { Queryable } from "./transaction.ts";

/** What an organisation has to do with the program. `participation` sees surveys, `cases` handles reports, neither sees the other's. */
export const organisationKinds = ["participation", "cases", "other"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A department or body by the days on which it stood, `validTo` included; the same code goes on under a new name. */
export type Organisation = {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
};

/** An organisation of a day, with the names that it had before: people go on looking for those. */
export type NamedOrganisation = Organisation & { readonly formerNames: readonly string[] };

const columns = `code, valid_from::text AS "validFrom", valid_to::text AS "validTo", name, kind`;

/** Every row, by code and first day. */
async function allOrganisations(db: Queryable): Promise<readonly Organisation[]> {
  const { rows } = await db.query<Organisation>(`SELECT ${columns} FROM organisation ORDER BY code, valid_from`);
  return rows;
}

/** Those that stand on a day. */
export async function organisationsOn(db: Queryable, day: string): Promise<readonly NamedOrganisation[]> {
  const all = await allOrganisations(db);
  return all.filter((one) => isValidOn(one, day)).map((one) => ({ ...one, formerNames: formerNames(all, one) }));
}

const isValidOn = ({ validFrom, validTo }: Organisation, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

function formerNames(all: readonly Organisation[], { code, validFrom, name }: Organisation): readonly string[] {
  const earlier = all.filter((other) => other.code === code && other.validFrom < validFrom && other.name !== name);
  return [...new Set(earlier.map((other) => other.name))];
}

/** Of a dated list: what adding or ending a row came to. `overlaps`: a row of that code stands on one of the days. */
export type DatedOutcome = "done" | "overlaps" | "unknown" | "too-early";

/** Adds a row from a day on; the row of that code that stands open ends the day before. */
export async function addOrganisation(db: Queryable, added: Omit<Organisation, "validTo">): Promise<DatedOutcome> {
  const { code, validFrom, name, kind } = added;
  const { rowCount } = await db.query(
    `SELECT FROM organisation WHERE code = $1 AND (valid_from >= $2 OR valid_to >= $2)`,
    [code, validFrom],
  );
  if (rowCount !== 0) return "overlaps";
  await db.query(`UPDATE organisation SET valid_to = $2::date - 1 WHERE code = $1 AND valid_to IS NULL`, [
    code,
    validFrom,
  ]);
  await db.query("INSERT INTO organisation (code, valid_from, name, kind) VALUES ($1, $2, $3, $4)", [
    code,
    validFrom,
    name,
    kind,
  ]);
  return "done";
}

/** The last day of the row of that code that stands open. */
export async function endOrganisation(db: Queryable, code: string, lastDay: string): Promise<DatedOutcome> {
  return await endRow(db, "organisation", { code, lastDay });
}

type Ended = { readonly code: string; readonly lastDay: string };

/** The same for every table of dated rows. */
export async function endRow(
  db: Queryable,
  table: "organisation" | "receiver",
  { code, lastDay }: Ended,
): Promise<DatedOutcome> {
  const { rows } = await db.query<{ readonly from: string }>(
    `SELECT valid_from::text AS "from" FROM ${table} WHERE code = $1 AND valid_to IS NULL FOR UPDATE`,
    [code],
  );
  const [open] = rows;
  if (open === undefined) return "unknown";
  if (lastDay < open.from) return "too-early";
  await db.query(`UPDATE ${table} SET valid_to = $2 WHERE code = $1 AND valid_to IS NULL`, [code, lastDay]);
  return "done";
}
