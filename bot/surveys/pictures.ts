import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import type { Pictures } from "./rules/choices.ts";

const folder = "@iconify-json/fluent-emoji-flat";
const byCharacter = z.record(z.string(), z.string());
const whole = z.object({ icons: z.record(z.string(), z.unknown()) });

const read = (file: string): unknown =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${folder}/${file}`), "utf8"));

let usual: ReadonlySet<string> | undefined;
let every: ReadonlySet<string> | undefined;

// The list by character is small and has nearly every name; the drawings themselves, 9 MB, are read for the rest only.
const usualNames = () => (usual ??= new Set(Object.values(byCharacter.parse(read("chars.json")))));
const everyName = () => (every ??= new Set(Object.keys(whole.parse(read("icons.json")).icons)));

/** The pictures that ship with the program, by name. */
export const packagedPictures: Pictures = {
  has: (name) => usualNames().has(name) || everyName().has(name),
  names: usualNames,
};
