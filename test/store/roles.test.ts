import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namesUnder } from "../../server/privacy/role-passwords.ts";
import { countBallots, dropBallotPartition, makeBallotPartition } from "../../server/store/ballots.ts";
import { openStore, type Store } from "../../server/store/client.ts";
import { applyMigrations } from "../../server/store/migrations.ts";
import { dropCountedChildren, makeReportYear } from "../../server/store/report-years.ts";
import { type Room, rooms } from "../../server/store/rights.ts";
import { lookAtRoles, makeRoles, type RoleNames, roleOf } from "../../server/store/roles.ts";
import { openRooms, openStores, partedUrls } from "../../server/store/stores.ts";
import { type TestBox, testBox } from "../support/campaign-box.ts";
import { emptyDatabase, freshDatabase, type TestDatabase } from "../support/database.ts";
import { readableColumns } from "./readable-columns.ts";

let box: TestBox;
beforeAll(async () => {
  box = await testBox();
});
afterAll(() => box.drop());

const ask = (room: Room, sql: string, values: readonly unknown[] = []) =>
  box.rooms[room].store.pool.query(sql, [...values]);
const refused = (room: Room, sql: string) =>
  expect(ask(room, sql), `${room}: ${sql}`).rejects.toMatchObject({ code: "42501" });

describe("what a room sees", () => {
  /** Every column of every table of ours that the account reads, by table; the queue's own schema is nobody's. */
  async function readBy({ pool }: Store): Promise<ReadonlyMap<string, readonly string[]>> {
    const { rows } = await pool.query<{ readonly name: string; readonly columns: readonly string[] }>(
      `SELECT c.oid::regclass::text AS name,
         array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE has_schema_privilege(c.relnamespace, 'USAGE')
           AND has_column_privilege(c.oid, a.attnum, 'SELECT')) AS columns
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
         AND c.relnamespace::regnamespace::text IN ('public', 'cases', 'ballot_box')
       GROUP BY c.oid`,
    );
    return new Map(rows.map(({ name, columns }) => [name, columns ?? []]));
  }

  test("is what the list says, column by column: a new table or column asks for a decision", async () => {
    const all = await readBy(box.store);
    const seen = await Promise.all(rooms.map(async (room) => [room, await readBy(box.rooms[room].store)] as const));
    const shown = (columns: readonly string[], every: readonly string[]) =>
      columns.length === every.length ? "every column" : columns.join(" ");
    const found = [...all].map(([table, every]) => [
      table,
      Object.fromEntries(
        seen.flatMap(([room, tables]) => {
          const columns = tables.get(table) ?? [];
          return columns.length === 0 ? [] : [[room, shown(columns, every)]];
        }),
      ),
    ]);
    expect(found.length).toBeGreaterThan(40);
    expect(Object.fromEntries(found)).toEqual(readableColumns);
  });

  test("never is another's: answers, cases, figures and accounts lie apart", () => {
    const readersOf = (pattern: RegExp) =>
      new Set(Object.entries(readableColumns).flatMap(([table, by]) => (pattern.test(table) ? Object.keys(by) : [])));
    expect(readersOf(/^(answer|answer_text|slip|turnout|ballot_box\.counted_child)$/)).toEqual(new Set(["survey"]));
    expect(readersOf(/^cases\./)).toEqual(new Set(["turn", "cases"]));
    expect(readersOf(/^staff_(session|passkey|recovery_code|invitation)$/)).toEqual(new Set(["staff"]));
    expect(readersOf(/^(dialogue|seen_update)$/)).toEqual(new Set(["turn"]));
  });

  test("nothing that is sealed to somebody else is read where conversations run", async () => {
    await refused("turn", "SELECT sealed_answers FROM ballot_box.ballot");
    await refused("turn", "SELECT sealed_participation FROM ballot_box.ballot");
    await refused("turn", "SELECT sealed FROM cases.case_grant");
    await refused("turn", "SELECT to_case FROM cases.message");
    await refused("turn", "SELECT notify FROM cases.case");
    await refused("cases", "SELECT sealed FROM officer_key");
    await refused("cases", "SELECT verifier FROM staff_account");
    await refused("stats", "SELECT tag FROM ballot_box.ballot");
  });
});

describe("what a room changes", () => {
  const draft = async (state: string) => {
    const id = randomUUID();
    await box.store.pool.query(
      `INSERT INTO cases.case (id, state, level, team, day_created, last_message_on)
       VALUES ($1, $2, 2, 'information', program_today(), program_today())`,
      [id, state],
    );
    await box.store.pool.query("INSERT INTO cases.case_key (case_id, version, pub) VALUES ($1, 1, '')", [id]);
    await box.store.pool.query("INSERT INTO cases.case_grant VALUES ($1, 1, 'escrow', '')", [id]);
    return id;
  };
  const deleted = async (room: Room, table: string, column: string, id: string) =>
    (await ask(room, `DELETE FROM cases.${table} WHERE ${column} = $1`, [id])).rowCount;

  test("a conversation takes back its own draft, with what opens it, and nothing that was sent", async () => {
    const [begun, sent] = [await draft("draft"), await draft("sent")];
    expect(await deleted("turn", "case_grant", "case_id", sent)).toBe(0);
    expect(await deleted("turn", "case", "id", sent)).toBe(0);
    expect(await deleted("turn", "case_grant", "case_id", begun)).toBe(1);
    expect(await deleted("turn", "case", "id", begun)).toBe(1);
    expect(await deleted("cases", "case_grant", "case_id", sent)).toBe(1);
    expect(await deleted("cases", "case", "id", sent)).toBe(1);
  });

  test("a conversation writes in the reporter's name only, and gives nobody a grant of what was sent", async () => {
    const sent = await draft("sent");
    const message = (direction: string) =>
      `INSERT INTO cases.message (case_id, direction, seq, version, to_case) VALUES ('${sent}', '${direction}', 1, 1, '')`;
    await refused("turn", message("officer"));
    await refused("turn", message("note"));
    expect((await ask("turn", message("reporter"))).rowCount).toBe(1);
    await refused("turn", `INSERT INTO cases.case_grant VALUES ('${sent}', 1, 'another', '')`);
    await refused("turn", `UPDATE cases.case_grant SET sealed = ''`);
  });

  test("no campaign, box, key or figure is changed by a room that has nothing to do with it", async () => {
    await refused("turn", "UPDATE campaign SET state = 'open'");
    await refused("turn", "DELETE FROM ballot_box.ballot");
    await refused("turn", "UPDATE ballot_box.ballot SET sealed_answers = ''");
    await refused("turn", "UPDATE key_file SET state = 'ending'");
    await refused("cases", "UPDATE key_file SET state = 'ending'");
    await refused("staff", "DELETE FROM staff_account");
    await refused("stats", "UPDATE official_count SET n = n + 1");
    await refused("survey", "SELECT FROM cases.case");
  });

  test("no room makes tables or roles, becomes another, or touches what the audit log says", async () => {
    for (const room of rooms) {
      const other = box.rooms[room === "turn" ? "cases" : "turn"].store;
      const { rows } = await other.pool.query("SELECT current_user AS role");
      await refused(room, "CREATE TABLE mine (n int)");
      await refused(room, "CREATE ROLE somebody");
      await refused(room, `SET ROLE ${rows[0].role}`);
      await refused(room, "UPDATE audit_entry SET result = ''");
      await refused(room, "DELETE FROM audit_entry");
    }
  });
});

/** What the server keeps of a role's password. */
async function verifierOf({ pool }: Store, role: string): Promise<string> {
  const { rows } = await pool.query<{ readonly kept: string }>(
    "SELECT rolpassword AS kept FROM pg_authid WHERE rolname = $1",
    [role],
  );
  return rows[0]?.kept ?? "";
}

describe("the making of roles", () => {
  const made: TestDatabase[] = [];
  const prefixes: string[] = [];
  const newNames = (secret = randomBytes(32)): RoleNames => {
    const prefix = `emnoi_made_${randomBytes(4).toString("hex")}`;
    prefixes.push(prefix);
    return namesUnder(secret, prefix);
  };
  const database = async () => {
    const one = await freshDatabase();
    made.push(one);
    return one;
  };
  afterAll(async () => {
    for (const one of made) await one.drop();
    for (const prefix of prefixes)
      for (const room of rooms) await box.store.pool.query(`DROP ROLE IF EXISTS ${roleOf(room, { prefix })}`);
  });

  const enters = async (url: string): Promise<boolean> => {
    const store = openStore(url, { connections: 1 });
    const isIn = await store.pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
    await store.close();
    return isIn;
  };

  test("is done once: a later start finds nothing to do", async () => {
    const { store } = await database();
    const names = newNames();
    expect(await makeRoles(store.pool, names)).toEqual({ is: "made" });
    expect(await makeRoles(store.pool, names)).toEqual({ is: "standing" });
    expect(await lookAtRoles(store.pool, names)).toEqual({ is: "standing" });
  });

  test("two that start at once make them together", async () => {
    const { store } = await database();
    const names = newNames();
    const both = await Promise.all([makeRoles(store.pool, names), makeRoles(store.pool, names)]);
    expect(both.map(({ is }) => is).sort()).toEqual(["made", "standing"]);
  });

  test("mends what was taken away or given beside the list", async () => {
    const { store, url } = await database();
    const names = newNames();
    await makeRoles(store.pool, names);
    const turn = roleOf("turn", names);
    await store.pool.query(`REVOKE SELECT ON campaign FROM ${turn}`);
    await store.pool.query(`GRANT SELECT ON answer_text TO ${turn}`);
    await store.pool.query(`GRANT UPDATE (state) ON key_file TO ${turn}`);
    await store.pool.query(`DROP POLICY ${turn}_delete ON cases.case`);
    expect(await lookAtRoles(store.pool, names)).toEqual({ is: "unmade" });
    expect(await makeRoles(store.pool, names)).toEqual({ is: "made" });
    const opened = openStore(partedUrls(url, names).turn, { connections: 1 });
    await opened.pool.query("SELECT FROM campaign");
    await expect(opened.pool.query("SELECT FROM answer_text")).rejects.toMatchObject({ code: "42501" });
    await expect(opened.pool.query("UPDATE key_file SET state = ''")).rejects.toMatchObject({ code: "42501" });
    await opened.close();
    expect(await lookAtRoles(store.pool, names)).toEqual({ is: "standing" });
  });

  test("with another key the passwords are set anew, and the old ones get nobody in", async () => {
    const { store, url } = await database();
    const names = newNames();
    await makeRoles(store.pool, names);
    const before = partedUrls(url, names);
    expect(await enters(before.cases)).toBe(true);
    const verifier = await verifierOf(store, roleOf("cases", names));
    const renewed = namesUnder(randomBytes(32), names.prefix);
    const { outcome, urls } = await openRooms({ owner: store, url, names: renewed });
    expect(outcome).toEqual({ is: "parted" });
    expect(await enters(urls.cases)).toBe(true);
    expect(await verifierOf(store, roleOf("cases", names))).not.toBe(verifier);
    // A server that trusts whoever comes lets any password in.
    const isTrusting = await enters(partedUrls(url, namesUnder(randomBytes(32), names.prefix)).cases);
    expect(await enters(before.cases)).toBe(isTrusting);
  });

  test("leaves the roles of another program alone, and takes over those whose database is gone", async () => {
    const [first, second] = [await database(), await database()];
    const names = newNames();
    await makeRoles(first.store.pool, names);
    const name = new URL(first.url).pathname.slice(1);
    const opened = await openRooms({ owner: second.store, url: second.url, names });
    expect(opened.outcome).toEqual({ is: "taken", database: name });
    expect(new Set(Object.values(opened.urls))).toEqual(new Set([second.url]));
    expect(await enters(partedUrls(first.url, names).turn)).toBe(true);
    await first.drop();
    expect(await makeRoles(second.store.pool, names)).toEqual({ is: "made" });
  });

  test("leaves a role alone that somebody made by hand", async () => {
    const { store } = await database();
    const names = newNames();
    await store.pool.query(`CREATE ROLE ${roleOf("stats", names)}`);
    expect(await makeRoles(store.pool, names)).toEqual({ is: "taken", database: null });
  });

  test("where the account may not make roles every room shares it", async () => {
    const { store, url } = await database();
    const names = newNames();
    const account = `${names.prefix}_account`;
    await store.pool.query(`CREATE ROLE ${account} LOGIN PASSWORD 'x'`);
    const as = new URL(url);
    as.username = account;
    as.password = "x";
    const owner = openStore(as.href, { connections: 1 });
    const opened = await openRooms({ owner, url: as.href, names });
    expect(opened.outcome).toEqual({ is: "refused" });
    expect(new Set(Object.values(opened.urls))).toEqual(new Set([as.href]));
    await owner.close();
    await store.pool.query(`DROP ROLE ${account}`);
  });

  test("where the roles stand and do not get in every room shares the account", async () => {
    const { store, url } = await database();
    const names = newNames();
    await makeRoles(store.pool, names);
    await store.pool.query(`ALTER ROLE ${roleOf("staff", names)} NOLOGIN`);
    const opened = await openRooms({ owner: store, url, names });
    expect(opened.outcome).toEqual({ is: "no-entry" });
    expect(new Set(Object.values(opened.urls))).toEqual(new Set([url]));
  });

  test("no password stands in what the server is told", async () => {
    const { store } = await database();
    const names = newNames();
    const said: string[] = [];
    const client = await store.pool.connect();
    const query = client.query.bind(client);
    client.query = ((text: string, values?: unknown[]) => {
      said.push(text);
      return query(text, values);
    }) as typeof client.query;
    const pool = { query: store.pool.query.bind(store.pool), connect: async () => client };
    expect(await makeRoles(pool as unknown as Store["pool"], names)).toEqual({ is: "made" });
    expect(said.filter((text) => text.includes("SCRAM-SHA-256$")).length).toBe(rooms.length);
    for (const room of rooms) expect(said.join("\n")).not.toContain(names.passwordOf(roleOf(room, names)));
  });

  test("an account that is no superuser makes them, and still opens and drops boxes and migrates", async () => {
    const names = newNames();
    const account = `${names.prefix}_owner`;
    const { url, drop } = await emptyDatabase();
    await box.store.pool.query(`CREATE ROLE ${account} LOGIN CREATEROLE PASSWORD 'x'`);
    await box.store.pool.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${account}`);
    const as = new URL(url);
    as.username = account;
    as.password = "x";
    await applyMigrations(as.href);
    const owner = openStore(as.href, { connections: 2 });
    const { outcome, urls } = await openRooms({ owner, url: as.href, names });
    expect(outcome).toEqual({ is: "parted" });
    const { survey, turn, close } = openStores(urls, { connections: 5 });
    const cast = (campaign: string) =>
      turn.pool.query("INSERT INTO ballot_box.ballot VALUES ($1, '1', '', '') ON CONFLICT DO NOTHING", [campaign]);
    await makeBallotPartition(owner.pool, "one");
    await makeBallotPartition(survey.pool, "two");
    for (const campaign of ["one", "two"]) expect((await cast(campaign)).rowCount).toBe(1);
    expect((await countBallots(survey.pool, ["one", "two"])).get("one")).toBe(1);
    await dropBallotPartition(survey.pool, "one");
    await dropBallotPartition(owner.pool, "two");
    await makeReportYear(owner.pool, 2027, "part/2027/1");
    await dropCountedChildren(survey.pool, 2027);
    expect(await makeRoles(owner.pool, names)).toEqual({ is: "standing" });
    await owner.pool.query("ALTER TABLE ballot_box.ballot ADD COLUMN added int");
    await owner.pool.query("CREATE TABLE cases.added (n int)");
    await close();
    await owner.close();
    await drop();
    await box.store.pool.query(`DROP OWNED BY ${rooms.map((room) => roleOf(room, names)).join(", ")}`);
    for (const room of rooms) await box.store.pool.query(`DROP ROLE ${roleOf(room, names)}`);
    await box.store.pool.query(`DROP ROLE ${account}`);
  });
});
