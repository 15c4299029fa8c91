import type { Queryable } from "./transaction.ts";

/** A login role as the server has it. */
export type RoleState = {
  readonly role: string;
  /** What its comment says. */
  readonly mark: string | null;
  /** The database that the comment names, and whether there still is one of that name. */
  readonly owner: string | null;
  readonly ownerStands: boolean;
  /** Everything it may do and owns in this database, one line each. */
  readonly state: string;
};

export type RoleStates = {
  readonly database: string;
  readonly mayMakeRoles: boolean;
  readonly standing: readonly RoleState[];
};

const schemas = "('public', 'cases', 'ballot_box')";
// Partitions come and go with campaigns: they are reached through their table.
const tables = `SELECT c.oid, c.relname, c.relacl, c.relowner, c.relrowsecurity, n.nspname
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ${schemas} AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition`;
const columns = `ours t JOIN pg_attribute a ON a.attrelid = t.oid AND NOT a.attisdropped`;

const read = `
WITH role AS (
  SELECT oid, rolname, shobj_description(oid, 'pg_authid') AS mark,
         substring(shobj_description(oid, 'pg_authid') FROM '^em-noi (.+) [0-9a-f]{32}$') AS owner
  FROM pg_roles WHERE rolname = ANY($1)
), ours AS MATERIALIZED (${tables}), line(role, says) AS (
  SELECT g.grantee, concat_ws(' ', nspname, relname, g.privilege_type) FROM ours, aclexplode(relacl) g
  UNION ALL SELECT g.grantee, concat_ws(' ', nspname, relname, attname, g.privilege_type) FROM ${columns}, aclexplode(attacl) g
  UNION ALL SELECT g.grantee, concat_ws(' ', nspname, g.privilege_type) FROM pg_namespace, aclexplode(nspacl) g
    WHERE nspname IN ${schemas}
  UNION ALL SELECT relowner, concat_ws(' ', nspname, relname, 'owned') FROM ours
  UNION ALL SELECT nspowner, concat_ws(' ', nspname, 'owned') FROM pg_namespace WHERE nspname IN ${schemas}
  UNION ALL SELECT r, concat_ws(' ', nspname, relname, relrowsecurity, polname, polcmd,
      pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    FROM pg_policy JOIN ours ON ours.oid = polrelid, unnest(polroles) r
)
SELECT rolname AS role, mark, owner, EXISTS (SELECT FROM pg_database WHERE datname = owner) AS "ownerStands",
  (SELECT coalesce(string_agg(says, E'\\n' ORDER BY says COLLATE "C"), '') FROM line WHERE line.role = role.oid) AS state
FROM role`;

/** Those of the roles that there are, and what the account that asks may do about it. */
export async function readRoleStates(db: Queryable, roles: readonly string[]): Promise<RoleStates> {
  const { rows: standing } = await db.query<RoleState>(read, [roles]);
  const { rows } = await db.query<Omit<RoleStates, "standing">>(
    `SELECT current_database() AS database, rolcreaterole OR rolsuper AS "mayMakeRoles"
     FROM pg_roles WHERE rolname = current_user`,
  );
  return { database: rows[0]?.database ?? "", mayMakeRoles: rows[0]?.mayMakeRoles === true, standing };
}

/** Tables of ours on which a role was given anything and that it does not own, as a statement names them. */
export async function tablesGrantedTo(db: Queryable, role: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ readonly name: string }>(
    `WITH ours AS (${tables})
     SELECT DISTINCT t.oid::regclass::text AS name FROM ${columns}
     WHERE t.relowner <> $1::regrole AND ($1::regrole IN (SELECT grantee FROM aclexplode(t.relacl))
       OR $1::regrole IN (SELECT grantee FROM aclexplode(a.attacl))) ORDER BY 1`,
    [role],
  );
  return rows.map(({ name }) => name);
}
