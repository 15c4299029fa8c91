import { reportBox } from "../../cases/box.ts";
import { activeEntries, type DirectoryReading } from "../../privacy/directory.ts";
import { alarmConfirmedDaysAgo } from "../../store/alarms.ts";
import type { Store } from "../../store/client.ts";

export type BoxPorts = {
  readonly store: Store;
  readonly directory: () => Promise<DirectoryReading>;
  readonly mode: "development" | "production";
  /** The program is reached on this machine only. */
  readonly isLoopback: boolean;
};

/** Whether new reports are taken at this moment, and why not (protocol 5.5). */
export function reportBoxReader({ store, directory, mode, isLoopback }: BoxPorts) {
  return async () => {
    const [reading, days] = await Promise.all([directory(), alarmConfirmedDaysAgo(store)]);
    const found = reading.is === "good" ? reading.directory : null;
    return reportBox({
      directory: reading.is,
      officers: found === null ? 0 : activeEntries(found).length,
      hasEscrow: found !== null && found.escrow !== null,
      alarmConfirmedDaysAgo: days,
      mode,
      isLoopback,
    });
  };
}
