import type pg from "pg";
import type { Queryable } from "./transaction.ts";
import {
  alive,
  type Found,
  lookedUp,
  nameOf,
  reading,
  readingsOf,
  type TurnAsked,
  type TurnReading,
} from "./turn-readings.ts";

/** Who writes a row of the outbox delivers it, and keeps it for itself this long at a time: a killed process leaves it to the others. */
export const heldSeconds = 5;

export type OwedMessage = { readonly id: string; readonly position: string; readonly sealed: Buffer };

export type TurnWrite = {
  readonly key: Buffer;
  /** The revision that was read; 0 when there was no conversation. */
  readonly revision: number;
  /** Null forgets the conversation. */
  readonly body: Buffer | null;
  readonly update: Buffer | null;
  readonly ballot: BallotRow | null;
  readonly channel: string;
  readonly owed: readonly OwedMessage[];
};

export type BallotRow = {
  readonly campaign: string;
  readonly tag: Buffer;
  readonly sealedParticipation: Buffer;
  readonly sealedAnswers: Buffer;
};

/** `earlier`: what was owed to this conversation before, by whichever process; of use only where the turn owes something. */
export type TurnOutcome =
  | { readonly is: "saved"; readonly earlier: readonly string[] }
  | { readonly is: "lost-race" }
  | { readonly is: "campaign-not-open" };

const lostRace: TurnOutcome = { is: "lost-race" };

/** A first revision is drawn: a late write of a conversation that was forgotten never fits the one begun after it. */
const firstRevision = "1 + floor(random() * 1000000000)::int";

// The campaign's row is share-locked before anything is written, so that closing it waits for this statement and a
// ballot is never thanked for and lost. Rows are locked and written in the order of their keys: no two batches wait for
// each other. Of a turn that neither finds nor leaves a conversation, only its update can say that it was dealt with.
const write = `
WITH wanted AS (
  SELECT w.key, w.revision, substring($3::bytea FROM w.body_from FOR w.body_length) AS body, w.update_key, w.campaign,
         w.tag, w.sealed_participation, w.sealed_answers
  FROM unnest($1::bytea[], $2::int[], $14::int[], $15::int[], $4::bytea[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[])
    AS w(key, revision, body_from, body_length, update_key, campaign, tag, sealed_participation, sealed_answers)
), locked AS MATERIALIZED (
  SELECT id FROM campaign WHERE id = ANY($5::text[]) AND state = 'open' ORDER BY id FOR SHARE
), mine AS MATERIALIZED (
  SELECT key, revision, (${alive}) AS is_alive FROM dialogue WHERE key = ANY($1::bytea[]) ORDER BY key FOR UPDATE
), allowed AS MATERIALIZED (
  SELECT w.*, m.key IS NOT NULL AS is_kept
  FROM wanted w LEFT JOIN mine m ON m.key = w.key
  WHERE (w.campaign IS NULL OR w.campaign IN (SELECT id FROM locked))
    AND w.revision = CASE WHEN m.is_alive THEN m.revision ELSE 0 END
), renewed AS (
  UPDATE dialogue d SET body = a.body, touched_at = program_now(),
         revision = CASE WHEN a.revision = 0 THEN ${firstRevision} ELSE a.revision + 1 END,
         begun_at = CASE WHEN a.revision = 0 THEN program_now() ELSE d.begun_at END
  FROM allowed a WHERE d.key = a.key AND a.body IS NOT NULL RETURNING d.key
), begun AS (
  INSERT INTO dialogue (key, revision, body, begun_at, touched_at)
  SELECT key, ${firstRevision}, body, program_now(), program_now() FROM allowed
  WHERE NOT is_kept AND body IS NOT NULL ORDER BY key
  ON CONFLICT (key) DO NOTHING RETURNING key
), forgotten AS (
  DELETE FROM dialogue d USING allowed a WHERE d.key = a.key AND a.body IS NULL RETURNING d.key
), answered AS (
  INSERT INTO seen_update (key, seen_at)
  SELECT update_key, program_now() FROM allowed
  WHERE body IS NULL AND NOT is_kept AND update_key IS NOT NULL ORDER BY update_key
  ON CONFLICT DO NOTHING RETURNING key
), saved AS MATERIALIZED (
  SELECT key FROM renewed UNION SELECT key FROM begun UNION SELECT key FROM forgotten
  UNION SELECT key FROM allowed
  WHERE body IS NULL AND NOT is_kept AND (update_key IS NULL OR update_key IN (SELECT key FROM answered))
), remembered AS (
  INSERT INTO seen_update (key, seen_at)
  SELECT update_key, program_now() FROM allowed JOIN saved USING (key)
  WHERE update_key IS NOT NULL AND (body IS NOT NULL OR is_kept) ORDER BY update_key ON CONFLICT DO NOTHING
), cast_ballots AS (
  INSERT INTO ballot_box.ballot (campaign, tag, sealed_participation, sealed_answers)
  SELECT campaign, tag, sealed_participation, sealed_answers
  FROM allowed JOIN saved USING (key) WHERE campaign IS NOT NULL ORDER BY campaign, tag ON CONFLICT DO NOTHING
), owed AS (
  INSERT INTO outbox_message (id, conversation, position, channel, sealed, owed_at, due_at)
  SELECT o.id, o.conversation, o.position, o.channel, substring($13::bytea FROM o.sealed_from FOR o.sealed_length),
         program_now(), program_now() + interval '${heldSeconds} seconds'
  FROM unnest($9::uuid[], $10::bytea[], $11::bigint[], $12::text[], $16::int[], $17::int[])
    AS o(id, conversation, position, channel, sealed_from, sealed_length) JOIN saved ON saved.key = o.conversation ORDER BY o.id
), delivered AS (
  DELETE FROM outbox_message WHERE id = ANY($18::uuid[])
), found AS (${reading("$19", "$20")}
)
SELECT true AS is_written, w.key, w.key IN (SELECT key FROM saved) AS is_saved,
       (w.campaign IS NULL OR w.campaign IN (SELECT id FROM locked)) AS is_open,
       CASE WHEN w.key = ANY($10::bytea[])
            THEN ARRAY(SELECT o.id::text FROM outbox_message o WHERE o.conversation = w.key) END AS earlier,
       NULL AS open_campaigns, NULL AS seen, NULL AS now_micros, NULL AS revision, NULL AS body
FROM wanted w
UNION ALL
SELECT false, key, NULL, NULL, NULL, open_campaigns, seen, now_micros, revision, body FROM found`;

/** What one round trip brings: turns to be saved, rows of the outbox that were delivered, conversations to be read. */
export type TurnRound = {
  readonly wanted: readonly TurnWrite[];
  readonly delivered: readonly string[];
  /** Read as it stood before anything of this round was written. */
  readonly asked: readonly TurnAsked[];
};

export type TurnsDone = { readonly outcomes: readonly TurnOutcome[]; readonly readings: readonly TurnReading[] };

/**
 * Saves any number of turns of different conversations in one durable statement: state, ballot, what is owed.
 * Guaranteed: all of a turn or nothing of it; a ballot only into a campaign that is open; never a second ballot of one tag;
 * of two turns of one conversation only the first.
 */
export async function goRound(db: Queryable, { wanted, delivered, asked }: TurnRound): Promise<TurnsDone> {
  const first = new Map<string, TurnWrite>();
  for (const turn of wanted) if (!first.has(nameOf(turn.key))) first.set(nameOf(turn.key), turn);
  const values = [...valuesOf([...first.values()]), delivered, ...lookedUp(asked)];
  const { rows } = await db.query<Written | Read>({ name: "write-turns", text: write, values });
  const outcomes = new Map<string, TurnOutcome>();
  for (const row of rows) if (row.is_written) outcomes.set(nameOf(row.key), outcomeOf(row));
  return {
    outcomes: wanted.map((turn) => {
      const name = nameOf(turn.key);
      return first.get(name) === turn ? (outcomes.get(name) ?? lostRace) : lostRace;
    }),
    readings: readingsOf(
      asked,
      rows.filter((row) => !row.is_written),
    ),
  };
}

/** As `goRound`, of turns alone. */
export async function writeTurns(db: Queryable, wanted: readonly TurnWrite[]): Promise<readonly TurnOutcome[]> {
  return (await goRound(db, { wanted, delivered: [], asked: [] })).outcomes;
}

type Read = Found & { readonly is_written: false };

type Written = {
  readonly is_written: true;
  readonly key: Buffer;
  readonly is_saved: boolean;
  readonly is_open: boolean;
  readonly earlier: readonly string[] | null;
};

function outcomeOf({ is_saved, is_open, earlier }: Written): TurnOutcome {
  if (is_saved) return { is: "saved", earlier: earlier ?? [] };
  return is_open ? lostRace : { is: "campaign-not-open" };
}

function valuesOf(turns: readonly TurnWrite[]): readonly unknown[] {
  const owed = turns.flatMap(({ key, channel, owed }) => owed.map((row) => ({ ...row, key, channel })));
  const bodies = packed(turns.map(({ body }) => body));
  const sealed = packed(owed.map((row) => row.sealed));
  return [
    turns.map(({ key }) => key),
    turns.map(({ revision }) => revision),
    bodies.bytes,
    turns.map(({ update }) => update),
    turns.map(({ ballot }) => ballot?.campaign ?? null),
    turns.map(({ ballot }) => ballot?.tag ?? null),
    turns.map(({ ballot }) => ballot?.sealedParticipation ?? null),
    turns.map(({ ballot }) => ballot?.sealedAnswers ?? null),
    owed.map(({ id }) => id),
    owed.map(({ key }) => key),
    owed.map(({ position }) => position),
    owed.map(({ channel }) => channel),
    sealed.bytes,
    bodies.from,
    bodies.length,
    sealed.from,
    sealed.length,
  ];
}

type Packed = {
  readonly bytes: Buffer;
  /** Where each begins, counted from 1, and how long it is; null where there is none. */
  readonly from: readonly (number | null)[];
  readonly length: readonly (number | null)[];
};

/** Many long values as one: an array of them would be sent, and read again, as twice as many hexadecimal digits. */
function packed(values: readonly (Buffer | null)[]): Packed {
  const from: (number | null)[] = [];
  let end = 0;
  for (const value of values) {
    from.push(value === null ? null : end + 1);
    end += value?.length ?? 0;
  }
  const bytes = Buffer.concat(values.filter((value) => value !== null));
  return { bytes, from, length: values.map((value) => value?.length ?? null) };
}

/** Ends a conversation at once: the quick exit. */
export async function forgetDialogues(pool: pg.Pool, keys: readonly Buffer[]): Promise<void> {
  await pool.query({
    name: "forget-dialogues",
    text: "DELETE FROM dialogue WHERE key = ANY($1::bytea[])",
    values: [keys],
  });
}
