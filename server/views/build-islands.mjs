// Builds what browsers load into built/: style sheets, islands, fonts, drawings and the pictures that are used.
// Every file carries the hash of its content in its name, so that it can be kept for ever; text is compressed beforehand.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "built");
const require = createRequire(import.meta.url);
const manifest = {};
const written = new Set();

// A running server reads these files: none of them is ever half written, and what it uses goes last.
function write(name, bytes) {
  writeFileSync(join(built, `${name}.part`), bytes);
  renameSync(join(built, `${name}.part`), join(built, name));
  written.add(name);
}

function keep(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const hashed = name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`);
  write(hashed, bytes);
  if (!name.endsWith(".woff2")) compress(hashed, bytes);
  manifest[name] = hashed;
  return hashed;
}

function compress(hashed, bytes) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  write(`${hashed}.br`, brotliCompressSync(bytes, quality));
  write(`${hashed}.gz`, gzipSync(bytes, { level: 9 }));
}

const subsets = {
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+2248,U+FEFF,U+FFFD",
};

function fontFace(subset, weight) {
  const file = `be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  const hashed =
    manifest[file] ?? keep(file, readFileSync(require.resolve(`@fontsource/be-vietnam-pro/files/${file}`)));
  return `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-display:swap;font-weight:${weight};src:url("./${hashed}") format("woff2");unicode-range:${subsets[subset]}}`;
}

const fonts = (weights) => weights.flatMap((weight) => Object.keys(subsets).map((subset) => fontFace(subset, weight)));

async function styles(name, sheets, weights) {
  const source = sheets.map((sheet) => readFileSync(join(here, "styles", sheet), "utf8")).join("\n");
  const { outputFiles } = await build({
    stdin: { contents: [...fonts(weights), source].join("\n"), loader: "css" },
    bundle: true,
    minify: true,
    write: false,
    target: ["chrome80", "safari14", "firefox90"],
    plugins: [{ name: "hashed", setup: (on) => on.onResolve({ filter: /^\.\// }, hashedAddress) }],
  });
  keep(name, outputFiles[0].contents);
}

function hashedAddress({ path }) {
  const name = path.slice(2);
  return { path: `/assets/${manifest[name] ?? name}`, external: true };
}

async function island(name) {
  const { outputFiles } = await build({
    entryPoints: [join(here, "islands", `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["chrome80", "safari14", "firefox90"],
    // Patterns have worked in Safari since 10; esbuild only knows of a fault in odd ones, and refuses them all below 14.1.
    supported: { destructuring: true },
  });
  keep(`${name}.js`, outputFiles[0].contents);
}

function sources(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|json)$/.test(entry.name) && !entry.parentPath.includes("built"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

// A picture is used when its name stands in quotes somewhere in the conversation, the surveys or the pages.
function pictures() {
  const { icons } = JSON.parse(readFileSync(require.resolve("@iconify-json/fluent-emoji-flat/icons.json"), "utf8"));
  const texts = [join(here, "../../bot"), here].flatMap(sources);
  const quoted = texts.flatMap((text) => [...text.matchAll(/"([a-z0-9][a-z0-9-]+)"/g)].map((found) => found[1]));
  const used = [...new Set(quoted)].filter((name) => Object.hasOwn(icons, name)).sort();
  const bodies = Object.fromEntries(used.map((name) => [name, icons[name].body]));
  write("pictures.json", JSON.stringify(bodies));
}

// What a running server still names stays for a day.
function takeAway() {
  const old = readdirSync(built).filter((name) => !written.has(name) && ageDays(join(built, name)) > 1);
  for (const name of old) rmSync(join(built, name), { force: true });
}

function ageDays(path) {
  return (Date.now() - statSync(path).mtimeMs) / 86_400_000;
}

mkdirSync(built, { recursive: true });
for (const drawing of readdirSync(join(here, "drawings"))) keep(drawing, readFileSync(join(here, "drawings", drawing)));
await styles("child.css", ["tokens.css", "base.css", "chat.css"], [600]);
await styles("public.css", ["tokens.css", "base.css", "public.css", "results.css"], [400, 600]);
for (const name of ["chat", "leave"]) await island(name);
pictures();
write("manifest.json", JSON.stringify(manifest, null, 2));
takeAway();
