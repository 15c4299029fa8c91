import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { namesUnder } from "../../server/privacy/role-passwords.ts";
import { openStore } from "../../server/store/client.ts";
import { startEmbedded } from "../../server/store/embedded.ts";
import { applyMigrations } from "../../server/store/migrations.ts";
import { rooms } from "../../server/store/rights.ts";
import { makeRoles, type RoleNames, roleOf } from "../../server/store/roles.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
    templateDatabase: string;
    rolePrefix: string;
  }
}

/** One PostgreSQL for the whole run: the embedded one, or the server of TEST_DATABASE_URL; with one migrated database to copy. */
export default async function setUp(project: TestProject) {
  const dataDir = join("/tmp", `emnoi-test-${randomBytes(6).toString("hex")}`);
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given === undefined ? await startEmbedded({ dataDir }) : null;
  const url = given ?? embedded?.url ?? "";
  const template = `emnoi_template_${randomBytes(4).toString("hex")}`;
  await run(url, `CREATE DATABASE ${template}`);
  await applyMigrations(named(url, template));
  // Roles are the whole server's, what they may is each database's own: every copy of the template has it.
  const names = testNames(`emnoi_test_${randomBytes(4).toString("hex")}`);
  await giveRoles(named(url, template), names);
  project.provide("databaseServer", url);
  project.provide("rolePrefix", names.prefix);
  project.provide("templateDatabase", template);
  return async () => {
    await run(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    if (embedded === null) for (const room of rooms) await run(url, `DROP ROLE ${roleOf(room, names)}`);
    await embedded?.stop();
    if (embedded !== null) rmSync(dataDir, { recursive: true, force: true });
  };
}

/** The roles of one run of the tests, whose passwords anybody may know. */
export const testNames = (prefix: string): RoleNames => namesUnder(Buffer.alloc(32), prefix);

async function giveRoles(url: string, names: RoleNames): Promise<void> {
  const owner = openStore(url, { connections: 1 });
  const { is } = await makeRoles(owner.pool, names);
  await owner.close();
  if (is !== "made") throw new Error(`The account of the tests must be allowed to make roles: ${is}.`);
}

export function named(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

export async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
