import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readUnitsFile } from "../statistics/units-file.ts";
import type { Store } from "./client.ts";
import { changeUnits } from "./units.ts";

const seed = join(import.meta.dirname, "../../prisma/units/cao-bang.csv");

/**
 * Loads the administrative units into a database that has none and returns how many; 0 where some are there already.
 * Several processes may start at once: one of them does it. Throws where the list that came with the program is broken.
 */
export async function loadFirstUnits(store: Store): Promise<number> {
  const reading = readUnitsFile(await readFile(seed), []);
  if (reading.is === "bad") throw new Error(`${seed}: ${JSON.stringify(reading.problems[0])}`);
  let loaded = 0;
  await changeUnits(store, (there) => {
    if (there.length > 0) return null;
    loaded = reading.units.length;
    return reading.units;
  });
  return loaded;
}
