import { keepHolding, type SweepPorts, sweep } from "./sweeper.ts";

const lookMs = 1000;
/** After something was left to its order, or found: there is more to come. */
const hurriedLookMs = 100;
const hurriedForMs = 3000;

/** Looks again and again for what is due and nobody holds, and keeps what this process holds. One look asks little of an idle database. */
export function lookouts(ports: SweepPorts) {
  const { clock } = ports;
  let hurriedUntilMs = 0;
  let isStarted = false;
  let isStopped = false;
  /** Only the last look that was planned is made. */
  let planned = 0;
  let looking: Promise<void> = Promise.resolve();

  const plan = () => {
    if (!isStarted || isStopped) return;
    planned += 1;
    const mine = planned;
    clock.after(clock.nowMs() < hurriedUntilMs ? hurriedLookMs : lookMs, () => {
      if (mine === planned && !isStopped) looking = look();
    });
  };
  const look = async () => {
    try {
      await keepHolding(ports);
      if ((await sweep(ports)) > 0) hurriedUntilMs = clock.nowMs() + hurriedForMs;
    } catch {
      // The database is away: the next look may find it.
    }
    plan();
  };
  return {
    start: (): void => {
      if (isStarted) return;
      isStarted = true;
      looking = look();
    },
    hurry: (): void => {
      const wasHurried = clock.nowMs() < hurriedUntilMs;
      hurriedUntilMs = clock.nowMs() + hurriedForMs;
      if (!wasHurried) plan();
    },
    /** Resolves when the look under way is over. */
    settled: (): Promise<void> => looking,
    /** No look is begun after it, and none is under way. */
    stop: async (): Promise<void> => {
      isStopped = true;
      await looking;
    },
  };
}
