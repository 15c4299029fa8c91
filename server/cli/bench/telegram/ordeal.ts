import { setTimeout as pause } from "node:timers/promises";
import type { Place } from "../place.ts";
import { childrenOf, isRunning } from "../processor-time.ts";
import type { Running } from "../running.ts";
import type { Ground } from "./ground.ts";

/** What happens to the program while children answer; `worker` is one of its processes, `program` all of them. */
export type Blow = "worker" | "program" | "database";

/** A bot that comes back on the same port after whatever happened to it. */
export type Patient = {
  /** The program as it runs now; it changes with each start. */
  current(): Running;
  suffer(blow: Blow): Promise<void>;
};

export type PatientAt = {
  readonly place: Place;
  readonly ground: Ground;
  /** Starts it, on the port that it had where it had one. */
  start(port?: number): Promise<Running>;
};

const lookedEveryMs = 20;
const endWithinMs = 10_000;

export async function patient({ place, ground, start }: PatientAt): Promise<Patient> {
  let running = await start();
  const blows: Readonly<Record<Blow, () => Promise<void>>> = {
    worker: async () => killOne(childrenOf(running.pid)),
    program: async () => {
      const workers = childrenOf(running.pid);
      await running.kill();
      await ended(workers);
      running = await start(running.port);
    },
    database: async () => {
      if (place.crash === null) throw new Error("only a database of one's own may crash");
      await place.crash(ground.database);
    },
  };
  return { current: () => running, suffer: (blow) => blows[blow]() };
}

async function killOne(workers: readonly number[]): Promise<void> {
  const [victim] = workers;
  if (victim === undefined) throw new Error("the program has no processes of its own");
  process.kill(victim, "SIGKILL");
  await ended([victim]);
}

/** Processes that have lost the one that started them end by themselves; those that do not are ended. */
async function ended(pids: readonly number[]): Promise<void> {
  const tillMs = performance.now() + endWithinMs;
  while (pids.some(isRunning) && performance.now() < tillMs) await pause(lookedEveryMs);
  for (const pid of pids.filter(isRunning)) process.kill(pid, "SIGKILL");
}

/** Lets each blow fall when its share of the children has ended, one after the other. */
export function fallingAt(blows: readonly Blow[], children: number, suffer: (blow: Blow) => Promise<void>) {
  const due = blows.map((blow, index) => ({ blow, at: (children * (index + 1)) / (blows.length + 1) }));
  let falling = Promise.resolve();
  return {
    progress: (soFar: number) => {
      while (due[0] !== undefined && soFar >= due[0].at) {
        const { blow } = due.shift() ?? { blow: "worker" };
        falling = falling.then(() => suffer(blow));
        falling.catch(() => {});
      }
    },
    /** Throws where one of them went wrong. */
    settled: (): Promise<void> => falling,
    missed: (): number => due.length,
  };
}
