import { bytesArray } from "./binary-arrays.ts";
import type { Queryable } from "./transaction.ts";

/** A conversation is forgotten after an hour of silence, and after six hours in any case (protocol 4). */
export const alive =
  "touched_at > program_now() - interval '60 minutes' AND begun_at > program_now() - interval '6 hours'";

export type StoredDialogue = { readonly key: Buffer; readonly revision: number; readonly body: Buffer };

export type TurnReading = {
  readonly dialogues: readonly StoredDialogue[];
  /** Those of the asked update keys that were dealt with before. */
  readonly seen: readonly Buffer[];
  /** Changes whenever a campaign opens or closes. */
  readonly openCampaigns: string;
  /** The program's clock, in microseconds since 1970: a whole number too large for exact arithmetic on `number`. */
  readonly nowMicros: bigint;
};

/**
 * An array of a statement as a value that is not known when it is planned. PostgreSQL plans a prepared statement anew each
 * time if it takes that for cheaper, and for few keys it does: planning costs several times what these statements do.
 */
export const unseen = (parameter: string, type: string): string => `(SELECT ${parameter}::${type})::${type}`;

const read = `
SELECT (SELECT coalesce(string_agg(id, ',' ORDER BY id), '') FROM campaign WHERE state = 'open') AS open_campaigns,
       ARRAY(SELECT key FROM seen_update WHERE key = ANY(${unseen("$2", "bytea[]")})) AS seen,
       (extract(epoch FROM program_now()) * 1000000)::bigint::text AS now_micros,
       d.key, d.revision, d.body
FROM (SELECT 1) AS always LEFT JOIN dialogue d ON d.key = ANY(${unseen("$1", "bytea[]")}) AND ${alive}`;

export type TurnAsked = { readonly keys: readonly Buffer[]; readonly updates: readonly Buffer[] };

/** One round trip for any number of conversations; each gets its own dialogues and its own updates. */
export async function readTurns(db: Queryable, asked: readonly TurnAsked[]): Promise<readonly TurnReading[]> {
  const { rows } = await db.query<Found>({ name: "read-turns", text: read, values: lookedUp(asked) });
  return readingsOf(asked, rows);
}

const lookedUp = (asked: readonly TurnAsked[]): Buffer[] => [
  bytesArray(asked.flatMap(({ keys }) => keys)),
  bytesArray(asked.flatMap(({ updates }) => updates)),
];

type Found = {
  readonly open_campaigns: string;
  readonly seen: readonly Buffer[];
  readonly now_micros: string;
  readonly key: Buffer | null;
  readonly revision: number;
  readonly body: Buffer;
};

/** The first row says what concerns everybody. */
function readingsOf(asked: readonly TurnAsked[], rows: readonly Found[]): readonly TurnReading[] {
  const [first] = rows;
  if (first === undefined) return [];
  const found = new Map<string, StoredDialogue>();
  for (const { key, revision, body } of rows) if (key !== null) found.set(nameOf(key), { key, revision, body });
  const seen = new Set(first.seen.map(nameOf));
  const everybodys = { openCampaigns: first.open_campaigns, nowMicros: BigInt(first.now_micros) };
  return asked.map(({ keys, updates }) => ({
    ...everybodys,
    seen: updates.filter((update) => seen.has(nameOf(update))),
    dialogues: keys.flatMap((key) => found.get(nameOf(key)) ?? []),
  }));
}

export const nameOf = (key: Buffer): string => key.toString("latin1");
