import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ownIds } from "../support/wording.ts";

const root = join(import.meta.dirname, "../..");

function textUnder(folder: string): string {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => /\.tsx?$/.test(name) && !/generated|built/.test(name));
  return sources.map((name) => readFileSync(join(root, folder, name), "utf8")).join("\n");
}

const text = ["server", "bot"].map(textUnder).join("\n");

test("every sentence that the program names is there", () => {
  const named = [...text.matchAll(/\bsay\(\s*"([a-z0-9-]+)"/g)].map(([, id = ""]) => id);
  expect(named.length).toBeGreaterThan(50);
  const known = new Set(ownIds("vi"));
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});

test("every sentence of the pages and of the start is in use", () => {
  // `page-results-chip-${state}`: what stands before the first variable.
  const beginnings = [...text.matchAll(/`((?:page|start)-[a-z0-9-]*)\$\{/g)].map(([, beginning = ""]) => beginning);
  const isUsed = (id: string) => text.includes(`"${id}"`) || beginnings.some((beginning) => id.startsWith(beginning));
  const own = ownIds("vi").filter((id) => /^(page|start)-/.test(id));
  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((id) => !isUsed(id))).toEqual([]);
});
