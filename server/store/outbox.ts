import type { Queryable } from "./transaction.ts";
import { unseen } from "./turn-readings.ts";

/** Who writes a row of the outbox delivers it, and keeps it for itself this long at a time: a killed process leaves it to the others. */
export const heldSeconds = 5;

export type OwedMessage = { readonly id: string; readonly position: string; readonly sealed: Buffer };

/** What is owed is dropped after this long (protocol 4). */
const longestOwed = "6 hours";
const held = `program_now() + interval '${heldSeconds} seconds'`;

export type OwedRow = {
  readonly id: string;
  readonly conversation: Buffer;
  readonly channel: string;
  readonly sealed: Buffer;
};

// The first of each conversation only, whoever holds it: what follows waits for it, so that a child reads in order.
const take = `
WITH due AS (
  SELECT o.id FROM outbox_message o
  WHERE o.due_at <= program_now() AND o.channel = ANY($1::text[]) AND o.owed_at > program_now() - interval '${longestOwed}'
    AND NOT EXISTS (SELECT 1 FROM outbox_message e WHERE e.conversation = o.conversation AND e.position < o.position
                    AND e.owed_at > program_now() - interval '${longestOwed}')
  ORDER BY o.due_at LIMIT $2 FOR UPDATE OF o SKIP LOCKED
)
UPDATE outbox_message o SET due_at = ${held} FROM due WHERE o.id = due.id
RETURNING o.id, o.conversation, o.channel, o.sealed`;

/** What may go now and nobody holds, held from now on by the caller. */
export async function takeDue(db: Queryable, channels: readonly string[], atMost: number): Promise<readonly OwedRow[]> {
  const { rows } = await db.query({ name: "outbox-take", text: take, values: [channels, atMost] });
  return rows;
}

/** Holds on to these rows for longer; those that are not in the answer are not the caller's any more. */
export async function holdLonger(db: Queryable, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await db.query({
    name: "outbox-hold",
    text: `UPDATE outbox_message SET due_at = ${held}
           WHERE id = ANY($1::uuid[]) AND due_at > program_now() AND owed_at > program_now() - interval '${longestOwed}'
           RETURNING id`,
    values: [ids],
  });
  return rows.map(({ id }) => id);
}

/** Whoever looks next may have them. */
export async function letGo(db: Queryable, ids: readonly string[]): Promise<void> {
  await db.query({
    name: "outbox-let-go",
    text: "UPDATE outbox_message SET due_at = program_now() WHERE id = ANY($1::uuid[])",
    values: [ids],
  });
}

// Not waiting for the disk: where the database itself is cut off just now, a message comes once more, which harms nobody.
const dropQuickly = `
DELETE FROM outbox_message
WHERE id = ANY(${unseen("$1", "uuid[]")}) AND (SELECT set_config('synchronous_commit', 'off', true)) = 'off'`;

export async function dropDelivered(db: Queryable, ids: readonly string[]): Promise<void> {
  await db.query({ name: "outbox-drop", text: dropQuickly, values: [ids] });
}

/** Everything owed to these conversations: the account is gone, or blocked us. */
export async function dropConversations(db: Queryable, conversations: readonly Buffer[]): Promise<void> {
  await db.query({
    name: "outbox-drop-conversations",
    text: "DELETE FROM outbox_message WHERE conversation = ANY($1::bytea[])",
    values: [conversations],
  });
}

type Owing = {
  readonly conversation: Buffer;
  readonly channel: string;
  readonly owed: readonly OwedMessage[];
};

/** Owes messages outside of a turn, in the caller's transaction; whoever looks next delivers them. */
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
