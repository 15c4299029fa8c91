// Makes a fresh clone ready to run: dependencies, generated code, browser assets. Nothing but Node is needed; each step
// is passed over while what it depends on has not changed, and says in one line what it does when it runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const needed = 24;

/** The Node that the project was tested on, or on macOS the machine's own. */
export function pinnedNode() {
  const names = { linux: `node-linux-${process.arch}/bin/node`, win32: `node-win-${process.arch}/bin/node.exe` };
  const name = names[process.platform];
  const path = name === undefined ? "" : join(root, "node_modules", name);
  if (existsSync(path)) return path;
  if (Number(process.versions.node.split(".")[0]) >= needed) return process.execPath;
  throw new Error(
    `There is no packaged Node ${needed} for ${process.platform}-${process.arch}, and this one is ${process.version}: install Node ${needed} or newer.`,
  );
}

/** Brings everything up to date. Throws with one readable sentence when a step fails. */
export function setUp() {
  step("dependencies", "Installing packages", ["package-lock.json"], installPackages);
  step("client", "Generating the database client", ["prisma/schema.prisma"], generateClient, "server/store/generated");
  const islands = join(root, "server/views/build-islands.mjs");
  if (existsSync(islands))
    step(
      "assets",
      "Bundling the browser's assets",
      ["server/views", "bot", "package-lock.json"],
      () => run(pinnedNode(), [islands]),
      "server/views/built",
    );
}

function step(name, words, inputs, work, output = "node_modules") {
  const stamp = join(root, "node_modules", `.em-noi-${name}`);
  const now = fingerprint(inputs);
  if (existsSync(stamp) && existsSync(join(root, output)) && readFileSync(stamp, "utf8") === now) return;
  const begunMs = Date.now();
  process.stderr.write(`${words} … `);
  work();
  writeFileSync(stamp, now);
  process.stderr.write(`done (${((Date.now() - begunMs) / 1000).toFixed(1)} s)\n`);
}

function fingerprint(inputs) {
  const hash = createHash("sha256");
  for (const input of inputs)
    for (const file of filesUnder(join(root, input))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "built")
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function installPackages() {
  // Settings of the surroundings (production, omitted kinds) would leave out what the set-up itself needs.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NODE_ENV|npm_config_(omit|include|production|only|also))$/i.test(name),
    ),
  );
  const npm = process.env.npm_execpath;
  const flags = [
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  if (npm?.endsWith("js")) run(process.execPath, [npm, ...flags], env);
  else run(process.platform === "win32" ? "npm.cmd" : "npm", flags, env, process.platform === "win32");
}

// `prisma generate` never runs its schema engine, it only insists that one is there: any program serves.
function generateClient() {
  const cli = join(root, "node_modules/prisma/build/index.js");
  run(pinnedNode(), [cli, "generate", "--schema", "prisma/schema.prisma"], {
    ...process.env,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    DATABASE_URL: "postgresql://localhost/unused",
  });
}

function run(command, args, env = process.env, shell = false) {
  const result = spawnSync(command, args, {
    cwd: root,
    env,
    shell,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.status === 0) return;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}`.trim().split("\n").slice(-12).join("\n");
  throw new Error(`failed: ${result.error?.message ?? said}`);
}
