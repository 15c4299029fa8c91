import type { Store } from "./client.ts";

/** How long each thing of a conversation is kept (protocol 4). */
export type Lifetimes = {
  readonly idleMinutes: number;
  readonly conversationHours: number;
  readonly seenHours: number;
  readonly owedHours: number;
};

export type Forgotten = { readonly dialogues: number; readonly updates: number; readonly messages: number };

// What somebody else holds just now is passed over: the next look finds it, and nobody waits for anybody.
const forget = `
WITH dialogues AS (
  DELETE FROM dialogue WHERE key IN (
    SELECT key FROM dialogue
    WHERE touched_at <= program_now() - make_interval(mins => $1) OR begun_at <= program_now() - make_interval(hours => $2)
    FOR UPDATE SKIP LOCKED) RETURNING 1
), updates AS (
  DELETE FROM seen_update WHERE key IN (
    SELECT key FROM seen_update WHERE seen_at <= program_now() - make_interval(hours => $3)
    FOR UPDATE SKIP LOCKED) RETURNING 1
), messages AS (
  DELETE FROM outbox_message WHERE id IN (
    SELECT id FROM outbox_message WHERE owed_at <= program_now() - make_interval(hours => $4)
    FOR UPDATE SKIP LOCKED) RETURNING 1
)
SELECT (SELECT count(*)::int FROM dialogues) AS dialogues, (SELECT count(*)::int FROM updates) AS updates,
       (SELECT count(*)::int FROM messages) AS messages`;

/** Deletes every conversation, remembered update and owed message whose time is over; says how many of each. */
export async function deleteExpired(store: Store, kept: Lifetimes): Promise<Forgotten> {
  const { rows } = await store.pool.query<Forgotten>(forget, [
    kept.idleMinutes,
    kept.conversationHours,
    kept.seenHours,
    kept.owedHours,
  ]);
  return rows[0] ?? { dialogues: 0, updates: 0, messages: 0 };
}
