import type pg from "pg";
import type { Queryable } from "./transaction.ts";
import type { OwedMessage } from "./turns.ts";

/** What is owed is dropped after this long (protocol 4). */
const longestOwed = "6 hours";
/** A message being delivered is not given to another process in this time. */
const heldFor = "30 seconds";

export type OwedRow = {
  readonly id: string;
  readonly conversation: Buffer;
  readonly channel: string;
  readonly sealed: Buffer;
};

// The first message of each conversation only: what follows waits for it, so that a child reads in order.
const take = `
WITH first AS (
  SELECT DISTINCT ON (conversation) id, due_at FROM outbox_message
  WHERE channel = ANY($1::text[]) AND owed_at > program_now() - interval '${longestOwed}'
  ORDER BY conversation, position
), due AS (
  SELECT o.id FROM outbox_message o JOIN first USING (id)
  WHERE o.due_at <= program_now() ORDER BY o.due_at LIMIT $2 FOR UPDATE OF o SKIP LOCKED
)
UPDATE outbox_message o SET due_at = program_now() + interval '${heldFor}'
FROM due WHERE o.id = due.id RETURNING o.id, o.conversation, o.channel, o.sealed`;

/** Messages that may go now, each held for half a minute: a process that is killed leaves them to the next one. */
export async function takeDue(pool: pg.Pool, channels: readonly string[], atMost: number): Promise<readonly OwedRow[]> {
  const { rows } = await pool.query({ name: "outbox-take", text: take, values: [channels, atMost] });
  return rows;
}

export async function dropDelivered(pool: pg.Pool, ids: readonly string[]): Promise<void> {
  await pool.query({
    name: "outbox-drop",
    text: "DELETE FROM outbox_message WHERE id = ANY($1::uuid[])",
    values: [ids],
  });
}

/** Puts a message off; its followers wait with it. */
export async function putOff(pool: pg.Pool, id: string, seconds: number): Promise<void> {
  await pool.query({
    name: "outbox-put-off",
    text: "UPDATE outbox_message SET due_at = program_now() + make_interval(secs => $2) WHERE id = $1",
    values: [id, seconds],
  });
}

/** Everything owed to one conversation: the account is gone, or blocked us. */
export async function dropConversation(pool: pg.Pool, conversation: Buffer): Promise<void> {
  await pool.query({
    name: "outbox-drop-conversation",
    text: "DELETE FROM outbox_message WHERE conversation = $1",
    values: [conversation],
  });
}

type Owing = {
  readonly conversation: Buffer;
  readonly channel: string;
  readonly owed: readonly OwedMessage[];
};

/** Owes messages outside of a turn, in the caller's transaction. */
export async function oweMessages(db: Queryable, { conversation, channel, owed }: Owing): Promise<void> {
  await db.query(
    `INSERT INTO outbox_message (id, conversation, position, channel, sealed, owed_at, due_at)
     SELECT id, $1, position, $2, sealed, program_now(), program_now()
     FROM unnest($3::uuid[], $4::bigint[], $5::bytea[]) AS o(id, position, sealed)`,
    [
      conversation,
      channel,
      owed.map(({ id }) => id),
      owed.map(({ position }) => position),
      owed.map(({ sealed }) => sealed),
    ],
  );
}
