import { createHash } from "node:crypto";
import pg from "pg";
import { type Room, rights, rooms, rowActions, rowLimits } from "./rights.ts";
import { type RoleState, type RoleStates, readRoleStates, tablesGrantedTo } from "./role-states.ts";
import { inTransaction, type Queryable } from "./transaction.ts";

/** How the roles of one program are called, and what they get in with. */
export type RoleNames = {
  /** What every name begins with; the programs of one server need one each. */
  readonly prefix: string;
  passwordOf(role: string): string;
  /** What PostgreSQL keeps of a password (RFC 5803): itself it is in no statement, and so in no log of the server. */
  verifierOf(password: string): string;
};

export const roleOf = (room: Room, { prefix }: Pick<RoleNames, "prefix">): string => `${prefix}_${room}`;

/**
 * `standing`: they are there and may what the list says. `refused`: the account may not make them. `taken`: roles of these
 * names belong to the program of that database, or to somebody who did not say so (null).
 */
export type RolesSeen = { readonly is: "standing" } | { readonly is: "unmade" } | RolesRefused;
export type RolesRefused = { readonly is: "refused" } | { readonly is: "taken"; readonly database: string | null };
type RolesOutcome = { readonly is: "made" } | { readonly is: "standing" } | RolesRefused;

/** How the roles stand, without touching them; `unmade` is what `makeRoles` would make. */
export async function lookAtRoles(db: Queryable, names: RoleNames): Promise<RolesSeen> {
  const states = await readRoleStates(
    db,
    rooms.map((room) => roleOf(room, names)),
  );
  const { database, standing, mayMakeRoles } = states;
  const another = standing.find((one) => one.owner !== database && (one.owner === null || one.ownerStands));
  if (another !== undefined) return { is: "taken", database: another.owner };
  if (rooms.every((room) => isAsMarked(room, names, states))) return { is: "standing" };
  return { is: mayMakeRoles ? "unmade" : "refused" };
}

/**
 * Makes the login roles and gives each what the list says and nothing else, in one transaction; nothing is done where they
 * stand as they should. The role of the boxes owns their schema. Throws where the database is away.
 */
export async function makeRoles(pool: pg.Pool, names: RoleNames): Promise<RolesOutcome> {
  const before = await lookAtRoles(pool, names);
  if (before.is !== "unmade") return before;
  try {
    return await inTransaction(pool, (client) => makeAll(client, names));
  } catch (error) {
    if (isRefusal(error)) return { is: "refused" };
    throw error;
  }
}

// PostgreSQL's 42501 (not allowed), 0LP01 (a grant that is not ours to give), 2BP01 (something depends on it).
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(42501|0LP01|2BP01)$/.test(String(error.code));

async function makeAll(client: Queryable, names: RoleNames): Promise<RolesOutcome> {
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended('emnoi/roles', 0))");
  const seen = await lookAtRoles(client, names);
  // Another process has made them meanwhile.
  if (seen.is !== "unmade") return seen;
  for (const room of rooms) await makeRole(client, roleOf(room, names), names);
  await ownBallotBox(client, roleOf("survey", names));
  for (const room of rooms) await giveRights(client, room, names);
  await limitRows(client, names);
  await markAll(client, names);
  return { is: "made" };
}

async function makeRole(client: Queryable, role: string, { passwordOf, verifierOf }: RoleNames): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  const verifier = pg.escapeLiteral(verifierOf(passwordOf(role)));
  await client.query(`${rowCount === 0 ? "CREATE" : "ALTER"} ROLE ${role} LOGIN NOINHERIT PASSWORD ${verifier}`);
}

/** It makes partitions and drops them, so they must be its own; the account that migrates stays a member of it. */
async function ownBallotBox(client: Queryable, role: string): Promise<void> {
  const { rows: member } = await client.query("SELECT pg_has_role(current_user, $1, 'USAGE') AS is", [role]);
  if (!member[0].is) await client.query(`GRANT ${role} TO CURRENT_USER`);
  await client.query(`ALTER SCHEMA ballot_box OWNER TO ${role}`);
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relnamespace = 'ballot_box'::regnamespace AND relkind IN ('r', 'p') AND relowner <> $1::regrole`,
    [role],
  );
  for (const { name } of rows) await client.query(`ALTER TABLE ${name} OWNER TO ${role}`);
}

async function giveRights(client: Queryable, room: Room, names: RoleNames): Promise<void> {
  const role = roleOf(room, names);
  for (const table of await tablesGrantedTo(client, role)) await client.query(`REVOKE ALL ON ${table} FROM ${role}`);
  for (const schema of ["cases", "ballot_box"]) {
    const isOwn = room === "survey" && schema === "ballot_box";
    if (!isOwn) await client.query(`REVOKE ALL ON SCHEMA ${schema} FROM ${role}`);
  }
  for (const schema of rights[room].schemas) await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role}`);
  for (const grant of rights[room].grants) await client.query(`GRANT ${grant} TO ${role}`);
}

async function limitRows(client: Queryable, names: RoleNames): Promise<void> {
  for (const { table, rooms: reaching, limits } of rowLimits) {
    await client.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
    for (const room of reaching)
      for (const action of rowActions) {
        const role = roleOf(room, names);
        const policy = `${role}_${action.toLowerCase()}`;
        const rows = conditionOf(action, limits[room]?.[action] ?? "true");
        await client.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
        await client.query(`CREATE POLICY ${policy} ON ${table} FOR ${action} TO ${role} ${rows}`);
      }
  }
}

function conditionOf(action: (typeof rowActions)[number], rows: string): string {
  if (action === "INSERT") return `WITH CHECK (${rows})`;
  return action === "UPDATE" ? `USING (${rows}) WITH CHECK (${rows})` : `USING (${rows})`;
}

/** A role's comment says whose it is and what it was given: a later start sees that there is nothing to do, or what changed. */
async function markAll(client: Queryable, names: RoleNames): Promise<void> {
  const states = await readRoleStates(
    client,
    rooms.map((room) => roleOf(room, names)),
  );
  for (const room of rooms) {
    const mark = markOf(room, names, states);
    await client.query(`COMMENT ON ROLE ${roleOf(room, names)} IS ${pg.escapeLiteral(mark)}`);
  }
}

const stateOf = (role: string, { standing }: RoleStates): RoleState | undefined =>
  standing.find((one) => one.role === role);

function isAsMarked(room: Room, names: RoleNames, states: RoleStates): boolean {
  return stateOf(roleOf(room, names), states)?.mark === markOf(room, names, states);
}

/** A password is 32 bytes that were drawn: its part in the hash gives nothing away. */
function markOf(room: Room, names: RoleNames, states: RoleStates): string {
  const role = roleOf(room, names);
  const given = [rights[room], rowLimits, names.passwordOf(role), stateOf(role, states)?.state ?? null];
  const hash = createHash("sha256").update(JSON.stringify(given)).digest("hex").slice(0, 32);
  return `em-noi ${states.database} ${hash}`;
}
