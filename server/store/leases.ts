import pg from "pg";
import { isDatabaseAway } from "../errors.ts";

// Advisory locks of the two-number kind; Prisma's and the migrations' are of the one-number kind and never meet them.
const usedBy = [721_115, 1] as const;
const servedBy = [721_115, 2] as const;
/** A killed holder's locks go when the server notices that its connection is gone. */
const claimAttempts = 20;
const claimEveryMs = 100;

/**
 * A share in the embedded server, held by a connection: while one process has one, no other stops the server, and a
 * killed holder's share goes with its connection.
 */
export type Lease = {
  /** Makes this process the one that serves from the database; false where another is. */
  claim(): Promise<boolean>;
  /** Gives the share back. Runs `stop` when nobody else has one: whoever comes meanwhile waits for the new server. */
  release(stop: () => Promise<void>): Promise<void>;
  /** Settles when the connection is lost before it was given back. */
  readonly lost: Promise<void>;
};

/** Takes a share, or says that the server at `url` is being stopped: the caller starts it again. */
export async function takeLease(url: string): Promise<Lease | "stopping"> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  const lost = new Promise<void>((resolve) => {
    client.on("error", () => resolve());
    client.on("end", () => resolve());
  });
  try {
    await client.connect();
    if (await holds(client, "pg_try_advisory_lock_shared", usedBy)) return leaseOf(client, lost);
    await client.end();
    return "stopping";
  } catch (error) {
    await client.end().catch(() => {});
    if (isDatabaseAway(error)) return "stopping";
    throw error;
  }
}

function leaseOf(client: pg.Client, lost: Promise<void>): Lease {
  return {
    lost,
    claim: () => claim(client),
    release: async (stop) => {
      // A lease that was lost holds nothing and knows nothing of the others.
      const isLast = await holdsAlone(client).catch(() => false);
      try {
        if (isLast) await stop();
      } finally {
        await client.end().catch(() => {});
      }
    },
  };
}

async function claim(client: pg.Client): Promise<boolean> {
  for (let attempt = 1; attempt <= claimAttempts; attempt += 1) {
    if (await holds(client, "pg_try_advisory_lock", servedBy)) return true;
    await new Promise((resolve) => setTimeout(resolve, claimEveryMs));
  }
  return false;
}

/** The share is given up first: of two that leave together, neither waits for the other and one of them finds itself alone. */
async function holdsAlone(client: pg.Client): Promise<boolean> {
  await client.query("SELECT pg_advisory_unlock_shared($1, $2)", [...usedBy]);
  return holds(client, "pg_try_advisory_lock", usedBy);
}

type Take = "pg_try_advisory_lock" | "pg_try_advisory_lock_shared";

async function holds(client: pg.Client, take: Take, lock: readonly [number, number]): Promise<boolean> {
  const { rows } = await client.query(`SELECT ${take}($1, $2) AS taken`, [...lock]);
  return rows[0].taken === true;
}
