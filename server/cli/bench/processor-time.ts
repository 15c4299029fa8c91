import { readdirSync, readFileSync } from "node:fs";
import type pg from "pg";

/** Processor time in microseconds; the database's is null where it cannot be seen. */
export type Micros = { readonly program: number; readonly database: number | null };

/** What this program and its database have used since they began. */
export async function processorClock(pool: pg.Pool): Promise<() => Micros> {
  const database = await postgresClock(pool);
  return () => {
    const { user, system } = process.cpuUsage();
    return { program: user + system, database: database() };
  };
}

export const since = (from: Micros, to: Micros): Micros => ({
  program: to.program - from.program,
  database: to.database === null || from.database === null ? null : to.database - from.database,
});

/** Program and database together, as far as both are seen. */
export const bothOf = ({ program, database }: Micros): number => program + (database ?? 0);

/** Linux counts the time of a process in hundredths of a second, whatever the kernel's own clock. */
const microsInTick = 10_000;

type ProcessStat = {
  /** False where the number of a server on another machine belongs to something else here. */
  readonly isPostgres: boolean;
  readonly parent: number;
  readonly ticks: number;
  readonly ticksOfEnded: number;
};

/**
 * Processor time that a PostgreSQL on this machine has used since it began, in microseconds: all its processes, those
 * that have ended too. Null where they cannot be seen: another system than Linux, or another machine.
 */
export async function postgresClock(pool: pg.Pool): Promise<() => number | null> {
  const postmaster = await postmasterOf(pool);
  return () => (postmaster === null ? null : microsUnder(postmaster));
}

/** The first process of the server, or null where it cannot be seen from here. */
export async function postmasterOf(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ readonly pid: number }>("SELECT pg_backend_pid() AS pid");
  const backend = statOf(rows[0]?.pid ?? 0);
  return backend?.isPostgres ? backend.parent : null;
}

/** The processes that a process has started and that still are; none where they cannot be seen. */
export const childrenOf = (parent: number): readonly number[] =>
  processes().filter((pid) => statOf(pid)?.parent === parent);

export const isRunning = (pid: number): boolean => statOf(pid) !== null;

function microsUnder(postmaster: number): number | null {
  const first = statOf(postmaster);
  if (first === null) return null;
  const children = processes().map(statOf);
  const ticks = children.reduce((sum, one) => sum + (one?.parent === postmaster ? one.ticks : 0), first.ticks);
  return (ticks + first.ticksOfEnded) * microsInTick;
}

const processes = (): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** proc_pid_stat(5): after the name in brackets come state, parent, …, and as 12th to 15th the ticks. */
function statOf(pid: number): ProcessStat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const sum = (from: number) => (fields[from] ?? 0) + (fields[from + 1] ?? 0);
    return { isPostgres: stat.includes("(postgres"), parent: fields[1] ?? 0, ticks: sum(11), ticksOfEnded: sum(13) };
  } catch {
    return null;
  }
}
