import { readFileSync } from "node:fs";
import { z } from "zod";

const folder = new URL("./built/", import.meta.url);
const names = z.record(z.string(), z.string());

const read = (file: string): Readonly<Record<string, string>> =>
  names.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8")));

let manifest: Readonly<Record<string, string>> | undefined;
let bodies: Readonly<Record<string, string>> | undefined;

/** Address of a built file under its content-hashed name; throws where the set-up has not built it. */
export function asset(name: string): string {
  manifest ??= read("manifest.json");
  const hashed = manifest[name];
  if (hashed === undefined) throw new Error(`no built file is named ${name}; run server/views/build-islands.mjs`);
  return `/assets/${hashed}`;
}

/** The inside of a packaged picture's SVG, or null for a name that was not built in. */
export function pictureBody(name: string): string | null {
  bodies ??= read("pictures.json");
  return bodies[name] ?? null;
}

/** Where the built files lie, for the route that serves them. */
export const builtFolder: URL = folder;
