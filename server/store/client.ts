import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client.ts";

/** The database: Prisma for the ordinary, the pool for the statements written by hand. */
export type Store = { readonly prisma: PrismaClient; readonly pool: pg.Pool; close(): Promise<void> };

export type StoreOptions = {
  readonly connections?: number;
  /** How far the program's clock stands from the database's, as a PostgreSQL interval; only a rehearsal moves it. */
  readonly clockShift?: () => string;
};

/** Connects when it is first asked. Nothing of a statement or its values is ever written to a log. */
export function openStore(url: string, { connections = 10, clockShift }: StoreOptions = {}): Store {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // An idle connection that breaks is replaced when it is next needed.
  pool.on("error", () => {});
  if (clockShift !== undefined) shiftClock(pool, clockShift);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), log: [], errorFormat: "minimal" });
  return {
    prisma,
    pool,
    close: async () => {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** Every connection hears where the clock stands before it is used; statements of one connection run in order. */
function shiftClock(pool: pg.Pool, clockShift: () => string): void {
  const told = new WeakMap<object, string>();
  pool.on("acquire", (client) => {
    const shift = clockShift();
    if (told.get(client) === shift) return;
    told.set(client, shift);
    client.query("SELECT set_config('emnoi.clock_shift', $1, false)", [shift]).catch(() => told.delete(client));
  });
}
