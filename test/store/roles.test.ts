import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { namesUnder } from "../../server/privacy/role-passwords.ts";
import { countBallots, dropBallotPartition, makeBallotPartition } from "../../server/store/ballots.ts";
import { openStore, type Store } from "../../server/store/client.ts";
import { applyMigrations } from "../../server/store/migrations.ts";
import { dropCountedChildren, makeReportYear } from "../../server/store/report-years.ts";
import { rooms } from "../../server/store/rights.ts";
import { lookAtRoles, makeRoles, type RoleNames, roleOf } from "../../server/store/roles.ts";
import { openRooms, openStores, partedUrls } from "../../server/store/stores.ts";
import { emptyDatabase, freshDatabase, type TestDatabase } from "../support/database.ts";

/** Roles are the whole server's: here they are taken away again. */
let home: TestDatabase;
beforeAll(async () => {
  home = await freshDatabase();
});
afterAll(() => home.drop());

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
      for (const room of rooms) await home.store.pool.query(`DROP ROLE IF EXISTS ${roleOf(room, { prefix })}`);
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
    await home.store.pool.query(`CREATE ROLE ${account} LOGIN CREATEROLE PASSWORD 'x'`);
    await home.store.pool.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} OWNER TO ${account}`);
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
    await home.store.pool.query(`DROP OWNED BY ${rooms.map((room) => roleOf(room, names)).join(", ")}`);
    for (const room of rooms) await home.store.pool.query(`DROP ROLE ${roleOf(room, names)}`);
    await home.store.pool.query(`DROP ROLE ${account}`);
  });
});
