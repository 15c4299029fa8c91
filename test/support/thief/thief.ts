import type pg from "pg";
import type { Queryable } from "../../../server/store/transaction.ts";
import { type Disk, diskUnder, dumpOf } from "./disk.ts";
import { type Needle, searchFor } from "./needles.ts";
import { bytesOf, everyRow, type SeenTable } from "./rows.ts";

/** What a thief has after one visit. */
export type Loot = {
  readonly tables: readonly SeenTable[];
  readonly files: number;
  readonly logLines: number;
  /** Where a needle lay: table, file, dump or log, and what was found there. */
  readonly found: readonly Found[];
  readonly dump: string | null;
};
export type Found = { readonly place: string; readonly what: string };

export type Visit = {
  /** What to look for. */
  readonly needles: readonly Needle[];
  /** A connection that is not kept waiting by whoever holds or wants a lock just now. */
  readonly db?: Queryable;
  /** A dump locks every table; there is none while somebody waits to drop one. */
  readonly withDump?: boolean;
};

export type Thief = {
  /** Null where the files of the cluster are out of reach for this account. */
  readonly disk: Disk | null;
  visit(visit: Visit): Promise<Loot>;
};

export type House = { readonly pool: pg.Pool; readonly url: string; readonly logged: readonly string[] };

/** Someone with the disks, the database as a superuser sees it, dumps and logs, again and again; and without a key. */
export async function thiefOf({ pool, url, logged }: House): Promise<Thief> {
  const disk = await diskUnder(pool);
  return {
    disk,
    visit: async ({ needles, db = pool, withDump = false }) => {
      const search = searchFor(needles);
      const found: Found[] = [];
      const look = (place: string, bytes: Buffer) => {
        found.push(...search(bytes).map((what) => ({ place, what })));
      };
      const tables = await everyRow(db);
      for (const table of tables) look(table.name, bytesOf(table));
      let files = 0;
      for (const file of (await disk?.files()) ?? []) {
        files += 1;
        look(`file ${file.path}`, file.bytes);
      }
      const dump = withDump ? await dumpOf(pool, url) : null;
      if (dump !== null) look("dump", Buffer.from(dump));
      look("log", Buffer.from(logged.join("\n")));
      return { tables, files, found, dump, logLines: logged.length };
    },
  };
}
