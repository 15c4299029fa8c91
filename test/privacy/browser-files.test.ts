import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../server/privacy");

/** What the browser runs, begun at what its pages import of this room. */
const begun = ["bytes.ts", "case-seal.ts", "directory.ts", "officer-keys.ts", "one-time-link.ts", "receipt.ts"];

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"/gm)].map(([, from = ""]) => from);

function reached(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const from of importsOf(file)) if (from.startsWith(".")) reached(join(dirname(file), from), seen);
  return seen;
}

const files = [...begun.reduce((seen, name) => reached(join(folder, name), seen), new Set<string>())];

test("the files that run in the browser import each other, one cryptography package and nothing else", () => {
  expect(files.length).toBeGreaterThanOrEqual(begun.length);
  const foreign = files.flatMap(importsOf).filter((from) => !from.startsWith("./"));
  expect(new Set(foreign)).toEqual(new Set(["@hpke/core"]));
});

test("and use nothing that a browser does not have", () => {
  for (const file of files) {
    const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code, file).not.toMatch(/\b(Buffer|process|require|setImmediate|__dirname|node:)\b/);
  }
});
