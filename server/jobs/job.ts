import type { Log } from "../log.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import type { Store } from "../store/client.ts";
import type { Room } from "../store/rights.ts";

/** What a job works with: the store of its room, and the key files as that room may reach them. */
export type JobPorts = { readonly store: Store; readonly keys: KeyFiles };

/** One thing that is done again and again. It may be run at any time, twice, and by two processes at once. */
export type Job = {
  /** Name of its queue. */
  readonly name: string;
  /** Whose tables it touches. */
  readonly room: Room;
  /** When, in Vietnamese time. */
  readonly cron: string;
  /** Also as soon as the program starts: something may have come due, or been left half done, meanwhile. */
  readonly isDoneAtStart: boolean;
  run(ports: JobPorts): Promise<unknown>;
};

export type Reports = Pick<Log, "failed">;

/** Does the same to each; one that fails keeps none of the others waiting, and is thrown when all were tried. */
export async function forEachAlone(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) await work(id).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
