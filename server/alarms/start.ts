import { type AlarmPorts, deliverDueAlarms } from "./deliver.ts";

/** Far below the five seconds within which an urgent report is told (protocol 5.6). */
const lookEveryMs = 500;
/** A mail server that hangs holds one pass; what is raised meanwhile goes out in another. Each claims what it sends. */
const passesAtOnce = 8;

export type Reports = { failed(word: "alarm-failed", error: unknown): void };

/**
 * Looks twice a second for alarms that are due and sends them; an urgent one waits for no pass that is stuck. Stopping
 * waits for what is under way.
 */
export function startAlarms(ports: AlarmPorts, reports: Reports): { stop(): Promise<void> } {
  const underWay = new Set<Promise<void>>();
  const look = () => {
    if (underWay.size >= passesAtOnce) return;
    const pass = deliverDueAlarms(ports)
      .then(() => {})
      .catch((error: unknown) => reports.failed("alarm-failed", error))
      .finally(() => underWay.delete(pass));
    underWay.add(pass);
  };
  const timer = setInterval(look, lookEveryMs);
  look();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}
