// Lets Node load `.tsx` pages straight from source; `.ts` it loads by itself.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { NODE_COMPILE_CACHE: cache } = process.env;
/** Where pages are kept as they were translated, beside what Node keeps; null: nowhere. */
const folder = cache ? join(cache, "pages") : null;
const { version } = require("esbuild/package.json");
const options = {
  loader: "tsx",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  target: "node24",
};

registerHooks({
  load(url, context, next) {
    if (!url.endsWith(".tsx")) return next(url, context);
    return { format: "module", source: translated(fileURLToPath(url)), shortCircuit: true };
  },
});

function translated(path) {
  const source = readFileSync(path, "utf8");
  if (folder === null) return translate(path, source);
  const name = createHash("sha256")
    .update(JSON.stringify([version, options, path, source]))
    .digest("hex");
  const kept = join(folder, `${name}.mjs`);
  return read(kept) ?? keep(kept, translate(path, source));
}

function translate(path, source) {
  // Loaded only where something is new: it starts a process of its own.
  const { code } = require("esbuild").transformSync(source, { ...options, sourcefile: path });
  return code;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Whole or not at all: another process may write the same. A folder that may not be written costs time and nothing else. */
function keep(file, code) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, code);
    renameSync(`${file}.${process.pid}`, file);
  } catch {}
  return code;
}
