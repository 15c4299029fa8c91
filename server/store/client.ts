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
  const settings = { connectionString: url, max: connections };
  const pool = clockShift === undefined ? new pg.Pool(settings) : new ShiftedPool(settings, clockShift);
  // An idle connection that breaks is replaced when it is next needed; one in use fails what is asked of it next.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
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

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void;

/** Every connection hears where the clock stands before anybody uses it. */
class ShiftedPool extends pg.Pool {
  readonly #clockShift: () => string;
  readonly #told = new WeakMap<pg.PoolClient, string>();

  constructor(settings: pg.PoolConfig, clockShift: () => string) {
    super(settings);
    this.#clockShift = clockShift;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(connected: Connected): void;
  override connect(connected?: Connected): Promise<pg.PoolClient> | undefined {
    const told = super.connect().then((client) => this.#tell(client));
    if (connected === undefined) return told;
    told.then(
      (client) => connected(undefined, client, client.release),
      (error: Error) => connected(error, undefined, () => {}),
    );
    return undefined;
  }

  async #tell(client: pg.PoolClient): Promise<pg.PoolClient> {
    const shift = this.#clockShift();
    if (this.#told.get(client) === shift) return client;
    try {
      await client.query("SELECT set_config('emnoi.clock_shift', $1, false)", [shift]);
      this.#told.set(client, shift);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
