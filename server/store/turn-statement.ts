import { heldSeconds } from "./outbox.ts";
import { alive, unseen } from "./turn-readings.ts";

/** A first revision is drawn: a late write of a conversation that was forgotten never fits the one begun after it. */
const firstRevision = "1 + floor(random() * 1000000000)::int";

/** What some turn of a round needs; the others make the statement longer for nothing. */
export type Needs = {
  /** A turn begins a conversation. */
  readonly begins: boolean;
  /** A turn forgets its conversation, or leaves none. */
  readonly forgets: boolean;
  /** A turn casts a ballot. */
  readonly casts: boolean;
};

const only = (isNeeded: boolean, part: string): string => (isNeeded ? part : "");

const begun = `, begun AS (
  INSERT INTO dialogue (key, revision, body, begun_at, touched_at)
  SELECT key, ${firstRevision}, body, program_now(), program_now() FROM allowed
  WHERE NOT is_kept AND body IS NOT NULL ORDER BY key
  ON CONFLICT (key) DO NOTHING RETURNING key
)`;

// Of a turn that neither finds nor leaves a conversation, only its update can say that it was dealt with.
const forgotten = `, forgotten AS (
  DELETE FROM dialogue d USING allowed a WHERE d.key = a.key AND a.body IS NULL RETURNING d.key
), answered AS (
  INSERT INTO seen_update (key, seen_at)
  SELECT update_key, program_now() FROM allowed
  WHERE body IS NULL AND NOT is_kept AND update_key IS NOT NULL ORDER BY update_key
  ON CONFLICT DO NOTHING RETURNING key
)`;

const savedByForgetting = `
  UNION SELECT key FROM forgotten UNION SELECT key FROM allowed
  WHERE body IS NULL AND NOT is_kept AND (update_key IS NULL OR update_key IN (SELECT key FROM answered))`;

// The campaign's row is share-locked before anything is written, so that closing it waits for this statement and a
// ballot is never thanked for and lost.
const locked = `, locked AS MATERIALIZED (
  SELECT id FROM campaign WHERE id = ANY(${unseen("$5", "text[]")}) AND state = 'open' ORDER BY id FOR SHARE
)`;
const isOpen = "(w.campaign IS NULL OR w.campaign IN (SELECT id FROM locked))";

const castBallots = `, cast_ballots AS (
  INSERT INTO ballot_box.ballot (campaign, tag, sealed_participation, sealed_answers)
  SELECT campaign, tag, sealed_participation, sealed_answers
  FROM allowed JOIN saved USING (key) WHERE campaign IS NOT NULL ORDER BY campaign, tag ON CONFLICT DO NOTHING
)`;

// Rows are locked and written in the order of their keys: no two batches wait for each other. What was owed before is
// asked for in its order, so that the index is walked, which then knows which of its entries are dead.
const write = ({ begins, forgets, casts }: Needs) => `
WITH wanted AS (
  SELECT w.*
  FROM unnest(${unseen("$1", "bytea[]")}, $2::int[], $3::bytea[], $4::bytea[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[])
    AS w(key, revision, body, update_key, campaign, tag, sealed_participation, sealed_answers)
)${only(casts, locked)}, mine AS MATERIALIZED (
  SELECT key, revision, (${alive}) AS is_alive FROM dialogue WHERE key = ANY(${unseen("$1", "bytea[]")}) ORDER BY key FOR UPDATE
), allowed AS MATERIALIZED (
  SELECT w.*, m.key IS NOT NULL AS is_kept
  FROM wanted w LEFT JOIN mine m ON m.key = w.key
  WHERE ${only(casts, `${isOpen} AND `)}w.revision = CASE WHEN m.is_alive THEN m.revision ELSE 0 END
), renewed AS (
  UPDATE dialogue d SET body = a.body, touched_at = program_now(),
         revision = CASE WHEN a.revision = 0 THEN ${firstRevision} ELSE a.revision + 1 END,
         begun_at = CASE WHEN a.revision = 0 THEN program_now() ELSE d.begun_at END
  FROM allowed a WHERE d.key = a.key AND a.body IS NOT NULL RETURNING d.key
)${only(begins, begun)}${only(forgets, forgotten)}, saved AS MATERIALIZED (
  SELECT key FROM renewed${only(begins, " UNION SELECT key FROM begun")}${only(forgets, savedByForgetting)}
), remembered AS (
  INSERT INTO seen_update (key, seen_at)
  SELECT update_key, program_now() FROM allowed JOIN saved USING (key)
  WHERE update_key IS NOT NULL AND (body IS NOT NULL OR is_kept) ORDER BY update_key ON CONFLICT DO NOTHING
)${only(casts, castBallots)}, owed AS (
  INSERT INTO outbox_message (id, conversation, position, channel, sealed, owed_at, due_at)
  SELECT o.id, o.conversation, o.position, o.channel, o.sealed, program_now(), program_now() + interval '${heldSeconds} seconds'
  FROM unnest(${unseen("$9", "uuid[]")}, $10::bytea[], $11::bigint[], $12::text[], $13::bytea[])
    AS o(id, conversation, position, channel, sealed) JOIN saved ON saved.key = o.conversation ORDER BY o.id
), delivered AS (
  DELETE FROM outbox_message WHERE id = ANY(${unseen("$14", "uuid[]")})
)
SELECT w.key, w.key IN (SELECT key FROM saved) AS is_saved, ${casts ? isOpen : "true"} AS is_open,
       CASE WHEN w.key = ANY(${unseen("$10", "bytea[]")})
            THEN ARRAY(SELECT o.id::text FROM outbox_message o WHERE o.conversation = w.key ORDER BY o.position) END AS earlier
FROM wanted w`;

type Statement = { readonly name: string; readonly text: string };

const known = new Map<string, Statement>();

/** One prepared statement for each. */
export function statementOf(needs: Needs): Statement {
  const needed = Object.entries(needs).flatMap(([name, isNeeded]) => (isNeeded ? [name] : []));
  const name = ["write-turns", ...needed].join(" ");
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = { name, text: write(needs) };
  known.set(name, made);
  return made;
}
