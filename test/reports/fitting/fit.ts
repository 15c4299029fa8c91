import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Read, readingsOf, theScreen } from "../../../bot/reports/danger/screen.ts";
import { fitted, type Line } from "./regression.ts";

/*
 * Weighs the signs of bot/reports/danger/weights.ts anew by the texts in ../tuned, which were written for this and are
 * nobody's: node test/reports/fitting/fit.ts
 */

const tuned = join(import.meta.dirname, "../tuned");
const target = join(import.meta.dirname, "../../../bot/reports/danger/weights.ts");

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(tuned, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const signsIn = (text: string): readonly ReadonlySet<string>[] =>
  readingsOf(text, theScreen()).map((read: Read) => read.signs);

const withoutDiacritics = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Each text as it is and without its diacritics, as every second child writes. */
const bothWays = (kind: string | null, text: string): readonly Line[] =>
  [...new Set([text, withoutDiacritics(text)])].map((form) => ({ kind, sentences: signsIn(form) }));

function lines(): readonly Line[] {
  const told = linesOf("disclosures.txt").flatMap((line) => {
    const [kind = "", text = ""] = line.split("\t");
    return bothWays(kind, text);
  });
  return [...told, ...linesOf("harmless.txt").flatMap((text) => bothWays(null, text))];
}

const { base, bySign } = fitted(lines());
const kinds = ["self-harm", "sexual", "violence", "blackmail", "meeting", "trafficking", "locked-in", "imminent"];
const texts = [...kinds, "harmless"].map((kind) => {
  const same = bySign.filter((weight) => (weight.kind ?? "harmless") === kind);
  const groups = [...Map.groupBy(same, ({ tenths }) => tenths)].sort(([a], [b]) => b - a);
  const rows = groups.map(
    ([tenths, signs]) =>
      `${tenths} ${signs
        .map(({ sign }) => sign)
        .sort()
        .join(" ")}`,
  );
  return `  ${kind.includes("-") ? `"${kind}"` : kind}: \`${rows.join("\n")}\`,`;
});
writeFileSync(
  target,
  `/** Fitted by test/reports/fitting/fit.ts, not by hand: what each sign of a sentence weighs, in tenths, as \`evidence.ts\` says. */
export const weights = {\n${texts.join("\n")}\n} as const;\n\n/** What a sentence must outweigh. */\nexport const base = ${base};\n`,
);
console.info(`${bySign.length} signs, base ${base}`);
