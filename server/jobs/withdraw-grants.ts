import { currentDirectory } from "../privacy/current-directory.ts";
import { withdrawnKeys } from "../privacy/take-directory.ts";
import { withdrawGrants } from "../store/escrow-grants.ts";
import type { Job, JobPorts } from "./job.ts";

/**
 * Takes back what is still sealed to keys of those who left, and to compromised ones; how many grants. It is done when a
 * directory is taken: this makes good a kill in between, and reports that a process took by the former directory just then.
 */
export async function withdrawLeft({ store, keys }: JobPorts, root: string | undefined): Promise<number> {
  const reading = await currentDirectory({ store, keys, root })();
  return reading.is === "good" ? await withdrawGrants(store.pool, withdrawnKeys(reading.directory)) : 0;
}

/** `root`: DIRECTORY_ROOT. */
export const withdrawalJob = (root: string | undefined): Job => ({
  name: "withdraw-grants",
  room: "cases",
  cron: "4-59/5 * * * *",
  isDoneAtStart: true,
  run: (ports) => withdrawLeft(ports, root),
});
