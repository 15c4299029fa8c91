import type { Directory } from "../../../privacy/directory.ts";
import { type Box, readBox } from "./box.ts";
import type { Settings } from "./settings.ts";

/** What seals and opens, loaded when a conversation begins. */
export type Seal = typeof import("../report-seal.ts");

/** What the server says of its box, and the directory as this browser verified it: null where it is not good. */
export type Standing = { readonly box: Box; readonly directory: Directory | null };

/** As they are now; null where nothing comes back. `atLeast`: the highest version of the directory seen so far. */
export async function stand(settings: Settings, seal: Seal, atLeast: number): Promise<Standing | null> {
  const box = await readBox();
  if (box === null) return null;
  return { box, directory: await seal.directoryOf(settings.root, box.directory, atLeast) };
}
