import type { BenchDatabase, Place } from "./place.ts";
import { freePort, type Running, startProgram } from "./running.ts";

/** The whole program, started as `npm start` starts it, on a database that is there already. */
export async function startProduct(
  place: Place,
  { url, keyDir }: BenchDatabase,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> {
  return startAt(place, { DATABASE_URL: url, KEY_DIR: keyDir, DATA_DIR: `${place.folder}/unused`, ...settings });
}

/** The whole program with an embedded database of its own in the folder. */
export async function startEmbeddedProduct(place: Place, dataDir: string): Promise<Running> {
  return startAt(place, { DATA_DIR: dataDir });
}

async function startAt(place: Place, settings: Readonly<Record<string, string>>): Promise<Running> {
  const port = settings.PORT === undefined ? await freePort() : Number(settings.PORT);
  return startProgram({
    entry: new URL("../../main.ts", import.meta.url),
    environment: { ...settings, HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "error" },
    // No `.env` lies there.
    folder: place.folder,
    port,
    readyAt: "/readyz",
  });
}
