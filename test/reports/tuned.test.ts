import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dangerIn } from "../../bot/reports/danger.ts";

const folder = join(import.meta.dirname, "tuned");

/** The texts of a file that the words of danger were tuned on: what is caught here says nothing about unseen text. One text
 * a line; a line that begins with # is a remark. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const disclosures = linesOf("disclosures.txt").map((line) => {
  const tab = line.indexOf("\t");
  return { kind: line.slice(0, tab), text: line.slice(tab + 1) };
});
const harmless = linesOf("harmless.txt");

const isFlagged = (text: string): boolean => dangerIn(text).length > 0;

const rate = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

test("the texts that the words were tuned on are many, each disclosure names its kind, and no text is in both files or in one twice", () => {
  expect(disclosures.length).toBeGreaterThanOrEqual(1400);
  expect(harmless.length).toBeGreaterThanOrEqual(1600);
  expect([...new Set(disclosures.map(({ kind }) => kind))].sort()).toEqual([
    "blackmail",
    "imminent",
    "locked-in",
    "meeting",
    "self-harm",
    "sexual",
    "trafficking",
    "violence",
  ]);
  const told = new Set(disclosures.map(({ text }) => text));
  expect(told.size).toBe(disclosures.length);
  expect(new Set(harmless).size).toBe(harmless.length);
  expect(harmless.filter((text) => told.has(text))).toEqual([]);
});

test("of the disclosures that the words were tuned on, at least 84 in 100 are caught", () => {
  const caught = disclosures.filter(({ text }) => isFlagged(text));
  console.info(`disclosures caught: ${rate(caught.length, disclosures.length)}`);
  for (const [kind, told] of Map.groupBy(disclosures, (disclosure) => disclosure.kind)) {
    console.info(`  ${kind}: ${rate(told.filter(({ text }) => isFlagged(text)).length, told.length)}`);
  }
  expect(caught.length / disclosures.length).toBeGreaterThanOrEqual(0.84);
});

test("of the harmless texts that the words were tuned on, at most 2 in 100 are flagged", () => {
  const flagged = harmless.filter(isFlagged);
  console.info(`harmless flagged: ${rate(flagged.length, harmless.length)}`);
  expect(flagged.length / harmless.length).toBeLessThanOrEqual(0.02);
});
