import { expect, test } from "vitest";
import { childOf } from "../../support/campaign/box-view.ts";
import { searchFor } from "../../support/thief/needles.ts";
import { digestsOf, publicKeys } from "../../support/thief/publicly.ts";
import { bytesOf, everyRow } from "../../support/thief/rows.ts";
import type { Watch } from "../../support/thief/watch.ts";
import type { Seen } from "./stealing.ts";

/** More children prove no more: a key that everybody knows would fit each of them. */
const childrenTried = 60;

/** Whoever knows an account or a code, and has the database alone, learns nothing of that child (T06). */
export function nothingPublic(now: () => Watch, seen: Seen): void {
  test("no tag and no hash of a code can be made from what is public or stands in the database", async () => {
    const { traced, eye } = now();
    const children = traced.pupils
      .map((pupil) => childOf(pupil, traced.messenger.name))
      .filter((child) => child !== null);
    const keys = await keysOf(now());
    expect(keys.length).toBeGreaterThan(40);
    const search = searchFor(
      children.slice(0, childrenTried).flatMap((child) => digestsOf(child, traced.campaign, keys)),
    );
    const { rows } = await eye().query<{ tag: Buffer }>(
      "SELECT tag FROM ballot_box.counted_child UNION ALL SELECT hash FROM class_code",
    );
    expect(rows.length).toBeGreaterThan(300);
    expect(search(Buffer.concat([...seen.tags, ...rows.map(({ tag }) => tag)]))).toEqual([]);
    for (const table of await everyRow(eye())) expect([table.name, search(bytesOf(table))]).toEqual([table.name, []]);
  });
}

/** Constants, and every name, fingerprint and public key that the database holds. */
async function keysOf({ eye }: Watch): Promise<readonly Buffer[]> {
  const { rows } = await eye().query<Record<string, unknown>>(
    `SELECT name, fingerprint AS mark, NULL::bytea AS one, NULL::bytea AS other FROM key_file
     UNION ALL SELECT id, name, public_key, slip_public_key FROM campaign`,
  );
  const values = rows.flatMap((row) => Object.values(row));
  return publicKeys(
    values.filter((value) => typeof value === "string"),
    values.filter(Buffer.isBuffer),
  );
}
