// Builds what browsers load into built/: style sheets, islands, fonts, drawings and the pictures that are used.
// Every file carries the hash of its content in its name, so that it can be kept for ever; text is compressed beforehand.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
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

// What is only loaded when it is needed: a module that an island imports by its address.
async function part(name) {
  const { outputFiles } = await build({
    entryPoints: [join(here, "islands", `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    // A module is always read as UTF-8, so Vietnamese need not be written as numbers, which are three times as long.
    charset: "utf8",
    target: ["chrome80", "safari14", "firefox90"],
    supported: { destructuring: true },
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [{ name: "in-browser", setup: (on) => on.onResolve({ filter: /\/picture\.tsx$/ }, browserPicture) }],
  });
  keep(`${name}.js`, outputFiles[0].contents);
}

// The server draws a picture from the package; a browser takes it from the sheet that was loaded.
const browserPicture = () => ({ path: join(here, "islands/report/picture.tsx") });

// Wording of a conversation that runs in the browser: whole files, in every language, parsed there.
function words(name, files) {
  const folder = join(here, "../../locales");
  const texts = readdirSync(folder).map((locale) => [
    locale,
    files
      .map((file) => join(folder, locale, `${file}.ftl`))
      .filter(existsSync)
      .map((path) => readFileSync(path, "utf8").replace(/^#.*\n/gm, "")),
  ]);
  keep(name, JSON.stringify(Object.fromEntries(texts.sort(([a], [b]) => Number(b === "vi") - Number(a === "vi")))));
}

// Every picture that a conversation may show, in one file: which of them a browser needs is nobody's business.
function sheet(name, folders) {
  const { icons } = JSON.parse(readFileSync(require.resolve("@iconify-json/fluent-emoji-flat/icons.json"), "utf8"));
  const symbols = picturesIn(folders.flatMap(sources), icons).map(
    (picture) => `<symbol id="p-${picture}" viewBox="0 0 32 32">${icons[picture].body}</symbol>`,
  );
  keep(name, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);
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
  const used = picturesIn([join(here, "../../bot"), join(here, "../privacy"), here].flatMap(sources), icons);
  const bodies = Object.fromEntries(used.map((name) => [name, icons[name].body]));
  write("pictures.json", JSON.stringify(bodies));
}

function picturesIn(texts, icons) {
  const quoted = texts.flatMap((text) => [...text.matchAll(/"([a-z0-9][a-z0-9-]+)"/g)].map((found) => found[1]));
  return [...new Set(quoted)].filter((name) => Object.hasOwn(icons, name)).sort();
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
await styles("child.css", ["tokens.css", "base.css", "chat.css", "report.css"], [600]);
await styles(
  "public.css",
  ["tokens.css", "base.css", "public.css", "chip.css", "figures.css", "results.css"],
  [400, 600],
);
const staffSheets = [
  "tokens.css",
  "base.css",
  "chip.css",
  "figures.css",
  "staff.css",
  "home.css",
  "desk.css",
  "office.css",
];
await styles("staff.css", staffSheets, [400, 600]);
for (const name of ["chat", "report", "received", "bell", "staff"]) await island(name);
await part("office");
await part("staff-password");
await part("desk");
words("desk-words.json", ["desk", "reports"]);
for (const name of ["report-core", "report-seal"]) await part(name);
words("report-words.json", ["conversation", "chat-page", "report", "reports", "report-page"]);
sheet("report-pictures.svg", [
  join(here, "../../bot/dialogue"),
  join(here, "../../bot/reports"),
  join(here, "components"),
]);
sheet("receipt-pictures.svg", [join(here, "../privacy")]);
pictures();
write("manifest.json", JSON.stringify(manifest, null, 2));
takeAway();
