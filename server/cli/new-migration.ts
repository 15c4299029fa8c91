import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { migrationsFolder, readMigrations } from "../store/migrations.ts";

// Compares the migrations with the schema, in memory: Prisma's own schema engine in its WebAssembly build, on a database
// into which the existing migrations were played. Run by hand: `npm run admin -- migration NAME`.

const schema = fileURLToPath(new URL("../../prisma/schema.prisma", import.meta.url));
const changed = 2;

type Diff = { readonly exitCode: number; readonly stdout: string | null };
type Engine = { diff(input: unknown): Promise<Diff> };

/** The SQL that leads from the migrations to the schema, or null when they agree. */
export async function missingSql(): Promise<string | null> {
  const shadow = new PGlite();
  try {
    for (const migration of readMigrations()) await shadow.exec(migration.sql);
    const files = [{ path: resolve(schema), content: readFileSync(schema, "utf8") }];
    const engine = await schemaEngine(new PrismaPGlite(shadow), files);
    const diff = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: dirname(schema) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return diff.exitCode === changed ? diff.stdout : null;
  } finally {
    await shadow.close();
  }
}

/** Writes the migration and returns its name, or null when there is nothing to change. */
export async function newMigration(name: string, now: Date): Promise<string | null> {
  const sql = await missingSql();
  if (sql === null) return null;
  const stamp = now.toISOString().replaceAll(/[-T:]/g, "").slice(0, 14);
  const folder = `${stamp}_${name.replaceAll(/[^a-z0-9]+/gi, "_").toLowerCase()}`;
  mkdirSync(join(migrationsFolder, folder), { recursive: true });
  writeFileSync(join(migrationsFolder, folder, "migration.sql"), sql);
  return folder;
}

type EngineModule = {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: { new: (options: unknown, log: () => void, adapter: unknown) => Promise<Engine> };
};
let loaded: Promise<EngineModule> | undefined;

async function schemaEngine(
  adapter: PrismaPGlite,
  files: readonly { path: string; content: string }[],
): Promise<Engine> {
  // The engine reports a panic through this global.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  loaded ??= loadEngine();
  const engine = await loaded;
  const datamodels = files.map(({ path, content }) => [path, content]);
  return await engine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function loadEngine(): Promise<EngineModule> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const module: EngineModule = await import(pathToFileURL(script).href);
  const bytes = readFileSync(join(dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": module as never });
  module.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
  return module;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await newMigration(process.argv[2] ?? "change", new Date());
  console.log(made === null ? "The migrations and the schema agree." : `Made prisma/migrations/${made}.`);
}
