import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { generateSchema, getProgramFromFiles } from "typescript-json-schema";

const root = join(import.meta.dirname, "../..");
const calls = join(import.meta.dirname, "bot-api-calls.ts");

/** The JSON Schema of grammY's own types: a field that is missing, misspelt or of another type is found. Kept, for making it takes seconds. */
function schemaOfCalls(): string {
  const types = readFileSync(join(root, "node_modules/@grammyjs/types/package.json"), "utf8");
  const version = createHash("sha256").update(types).update(readFileSync(calls)).digest("hex").slice(0, 16);
  const folder = join(root, "node_modules/.cache");
  const file = join(folder, `emnoi-bot-api-${version}.json`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const made = JSON.stringify(makeSchema());
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, made);
  return made;
}

function makeSchema() {
  const options = { strict: true, skipLibCheck: true, moduleResolution: "nodenext", module: "nodenext", types: [] };
  const program = getProgramFromFiles([calls], options);
  const schema = generateSchema(program, "BotApiCalls", { required: true, noExtraProps: true, ignoreErrors: true });
  if (schema === null) throw new Error("no schema could be made of the types of the Bot API");
  return schema;
}

const validators = new Map<string, ValidateFunction>();
let ajv: Ajv | undefined;

function validatorOf(method: string): ValidateFunction {
  const before = validators.get(method);
  if (before !== undefined) return before;
  if (ajv === undefined) {
    ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addSchema(JSON.parse(schemaOfCalls()), "calls");
  }
  const made = ajv.compile({ $ref: `calls#/properties/${method}` });
  validators.set(method, made);
  return made;
}

/** What grammY's types refuse of a call; none where it is whole. */
export function problemsOf(method: string, payload: unknown): readonly string[] {
  const isGood = validatorOf(method);
  if (isGood(payload)) return [];
  return (isGood.errors ?? []).map(({ instancePath, message }) => `${method}${instancePath}: ${message}`);
}
