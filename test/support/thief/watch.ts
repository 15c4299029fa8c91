import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Queryable } from "../../../server/store/transaction.ts";
import { accountsOf } from "../campaign/cast.ts";
import type { Pupil } from "../campaign/pupil.ts";
import { type Hold, hold } from "../campaign/waiting.ts";
import { bytesIn, formsOf, type Needle, namesIn } from "./needles.ts";
import { type Found, type Loot, type Thief, thiefOf } from "./thief.ts";
import type { Traced } from "./traced.ts";

/** A thief who watches a traced campaign. */
export type Watch = {
  readonly traced: Traced;
  readonly thief: Thief;
  /** A connection that waits for nobody: it has read every table before anybody wanted to drop one. */
  eye(): Queryable;
  /** Looks away, so that what waits can go on, and begins to look again. */
  blink(): Promise<void>;
  /** Everything there is, searched for names, keys, texts of too few, and texts of many. */
  visit(withDump?: boolean): Promise<Loot>;
  end(): Promise<void>;
};

/** Children whose texts may be read once the box is open, for at least ten wrote; and those whose texts may never be. */
export const writersOf = ({ pupils }: Traced, isKept: boolean): readonly Pupil[] =>
  pupils.filter(({ words, comes }) => words !== undefined && (comes.by !== "visit") === isKept);

const ofMany = "a text of many";
const ofTooFew = "a text of too few";

export async function watch(traced: Traced): Promise<Watch> {
  const { pool } = traced.world.store;
  const thief = await thiefOf({ pool, url: traced.world.url, logged: traced.world.logged });
  let looking: Hold = await hold(pool);
  return {
    traced,
    thief,
    eye: () => looking.db,
    blink: async () => {
      await looking.release();
      looking = await hold(pool);
    },
    visit: (withDump = false) => {
      traced.world.log.flush();
      return thief.visit({ needles: needlesOf(traced), db: looking.db, withDump });
    },
    end: async () => {
      await looking.release();
      await traced.drop();
    },
  };
}

function needlesOf(traced: Traced): readonly Needle[] {
  const { codes, pupils, sessions, world } = traced;
  const keys = readdirSync(world.keyDir).map((file) => readFileSync(join(world.keyDir, file)));
  const texts = (isKept: boolean) => writersOf(traced, isKept).map(({ words = "" }) => words);
  return [
    ...namesIn({
      codes,
      accounts: accountsOf(pupils),
      animals: ["rabbit", "buffalo", "butterfly"],
      sessions: sessions(),
    }),
    ...keys.flatMap((key) => bytesIn("a key", key)),
    ...texts(true).flatMap((text) => formsOf(ofMany, text)),
    ...texts(false).flatMap((text) => formsOf(ofTooFew, text)),
  ];
}

/**
 * What was found where it may not be. Once the box is open texts of many lie in their table, in what the database keeps of
 * that table, in its log and in a dump; nothing else lies anywhere.
 */
export async function misplaced(db: Queryable, found: readonly Found[]): Promise<readonly Found[]> {
  const { rows } = await db.query<{ path: string }>(
    `SELECT pg_relation_filepath(t.oid) AS path FROM pg_class c JOIN pg_class t ON t.oid IN (c.oid, c.reltoastrelid)
     WHERE c.oid IN ('answer_text'::regclass, 'pg_statistic'::regclass) AND t.oid <> 0`,
  );
  const files = rows.map(({ path }) => `file ${path}`);
  const places = new Set(["public.answer_text", "pg_catalog.pg_statistic", "dump", "file pg_wal", ...files]);
  const isAllowed = ({ place, what }: Found) =>
    what.startsWith(ofMany) && places.has(place.replace(/^(file pg_wal)\/.*/, "$1"));
  return found.filter((one) => !isAllowed(one));
}
