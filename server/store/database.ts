import pg from "pg";
import { fault, isDatabaseAway } from "../errors.ts";
import { type EmbeddedAt, type EmbeddedDatabase, startEmbedded } from "./embedded.ts";
import { type Lease, takeLease } from "./leases.ts";

/** The settings that say where the database is; none: the embedded one, in `DATA_DIR`. */
export type DatabaseSettings = {
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_DIRECT_URL?: string | undefined;
  readonly DATA_DIR: string;
};

/** A database to work with. `directUrl` goes past a transaction pooler, for migrations and jobs. */
export type Database = {
  readonly url: string;
  readonly directUrl: string;
  readonly isEmbedded: boolean;
  /** Makes this process the one that serves from the embedded database; false where another does already. */
  claim(): Promise<boolean>;
  /** Gives the database back; the last who does so stops the embedded one. */
  release(): Promise<void>;
};

const oldestServer = 15;
const connectWithinMs = 10_000;
const holdAttempts = 600;
const holdEveryMs = 100;

/**
 * Opens the database of the settings, or the embedded one, which several processes share: none stops it under another.
 * Throws the fault `database-away`, `database-closed` or `database-old`, or one readable sentence where the embedded
 * one does not come up. `say` hears where its files went, if not into `DATA_DIR`.
 */
export async function openDatabase(at: DatabaseSettings, say: (line: string) => void = () => {}): Promise<Database> {
  if (at.DATABASE_URL === undefined) return embedded(at.DATA_DIR, say);
  const directUrl = at.DATABASE_DIRECT_URL ?? at.DATABASE_URL;
  await checkServer(directUrl);
  return {
    url: at.DATABASE_URL,
    directUrl,
    isEmbedded: false,
    // Several machines may serve from a database of their own.
    claim: async () => true,
    release: async () => {},
  };
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectWithinMs });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
    const given: number = rows[0].major;
    if (given < oldestServer) throw fault("database-old", { given, needed: oldestServer });
  } catch (error) {
    throw refusal(error);
  } finally {
    await client.end().catch(() => {});
  }
}

// PostgreSQL's class 28 (login refused), 3D000 (no such database), 42501 (not allowed).
const closedCode = /^(28|3D|42501)/;

function refusal(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (isDatabaseAway(error)) return fault("database-away");
  return closedCode.test(code) ? fault("database-closed", { code }) : error;
}

type Held = { readonly server: EmbeddedDatabase; readonly lease: Lease };

async function embedded(dataDir: string, say: (line: string) => void): Promise<Database> {
  const first = await hold({ dataDir, say });
  const keeper = keep(dataDir, first);
  return {
    url: first.server.url,
    directUrl: first.server.url,
    isEmbedded: true,
    claim: keeper.claim,
    release: keeper.release,
  };
}

/** Starts or adopts the server and takes a share in it, again where somebody was just stopping it. */
async function hold(at: EmbeddedAt): Promise<Held> {
  for (let attempt = 1; attempt <= holdAttempts; attempt += 1) {
    const server = await startEmbedded(at);
    const lease = await takeLease(server.url);
    if (lease !== "stopping") return { server, lease };
    await new Promise((resolve) => setTimeout(resolve, holdEveryMs));
  }
  throw fault("database-away");
}

/** Holds the share until it is given back; where PostgreSQL itself went down, starts it again on its port. */
function keep(dataDir: string, first: Held) {
  let held = first;
  let isClaimed = false;
  let isReleased = false;
  const watch = async (): Promise<void> => {
    await held.lease.lost;
    if (isReleased) return;
    const next = await holdAgain({ dataDir, port: held.server.port });
    if (isReleased) return next.lease.release(next.server.stop);
    held = next;
    if (isClaimed) await next.lease.claim();
    return watch();
  };
  void watch();
  return {
    claim: async () => {
      isClaimed = await held.lease.claim();
      return isClaimed;
    },
    release: async () => {
      isReleased = true;
      await held.lease.release(held.server.stop);
    },
  };
}

/** As long as it takes: meanwhile the pages say that the database is away. */
async function holdAgain(at: EmbeddedAt): Promise<Held> {
  for (;;) {
    try {
      return await hold(at);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
