import { hourlyCount } from "../privacy/hourly-count.ts";
import { oweAlarm } from "../store/alarms.ts";
import type { Store } from "../store/client.ts";

const hourMs = 3_600_000;
/** New reports of everybody within an hour, beyond which the leads are told (privacy-security 7.4). */
const usual = 200;

export type FloodPorts = {
  readonly store: Store;
  readonly nowMs: () => number;
  /** So many came within an hour. */
  onFlood(count: number): void;
};

/** Hears of every report that was sent, in whatever way. */
export type FloodWatch = { sent(): void };

/**
 * Tells the leads, at most once an hour and apart from every case, that many more reports come than ever do. Reports are
 * taken as before: their alarms are joined per level, so that a flood of calm ones stands before no urgent one.
 */
export function floodWatch({ store, nowMs, onFlood }: FloodPorts): FloodWatch {
  const reports = hourlyCount(nowMs);
  let toldMs: number | null = null;
  return {
    sent: () => {
      const count = reports.count();
      if (count <= usual || (toldMs !== null && nowMs() - toldMs < hourMs)) return;
      toldMs = nowMs();
      onFlood(count);
      oweAlarm(store.pool, "flood").catch(() => {
        // The next report tries again.
        toldMs = null;
      });
    },
  };
}
