import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../server/store/embedded.ts";
import { applyMigrations } from "../../server/store/migrations.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: string;
    templateDatabase: string;
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
  project.provide("databaseServer", url);
  project.provide("templateDatabase", template);
  return async () => {
    await run(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await embedded?.stop();
    if (embedded !== null) rmSync(dataDir, { recursive: true, force: true });
  };
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
