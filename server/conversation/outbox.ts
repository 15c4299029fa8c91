import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Messenger, Owed } from "../../bot/channels/channel.ts";
import { type Delivery, noAnswer } from "../../bot/channels/errors.ts";
import type { ConversationKey } from "../privacy/rotating-keys.ts";
import { dropConversation, dropDelivered, type OwedRow, putOff, takeDue } from "../store/outbox.ts";
import type { OwedMessage } from "../store/turns.ts";
import { batched } from "./batch.ts";
import { openText, sealText } from "./dialogue-state.ts";

const takenAtOnce = 100;
/** More than one turn owes. A turn is read after the one before it was written, so its positions are higher. */
const positionsInOneMicro = 100n;

/** Seals what a turn owes: address and text together, bound to the row of the outbox. */
export function owedMessages(
  key: ConversationKey,
  everything: readonly Owed[],
  nowMicros: bigint,
): readonly OwedMessage[] {
  return everything.map((owed, index) => {
    const id = randomUUID();
    const sealed = sealText(key, Buffer.from(id), JSON.stringify(owed));
    return { id, position: String(nowMicros * positionsInOneMicro + BigInt(index)), sealed };
  });
}

export type OutboxPorts = {
  readonly pool: pg.Pool;
  readonly messengers: readonly Messenger[];
  conversationKeys(): Promise<readonly ConversationKey[]>;
};

/**
 * Delivers everything that is due, in order within a conversation and one at a time there; returns how many were taken.
 * A message is deleted after it was taken: a kill in between sends it once more, never loses it.
 */
export async function deliverOwed(ports: OutboxPorts): Promise<number> {
  const channels = ports.messengers.map((messenger) => messenger.name);
  if (channels.length === 0) return 0;
  const drop = batched<string, null>(async (ids) => {
    await dropDelivered(ports.pool, ids);
    return ids.map(() => null);
  });
  let delivered = 0;
  for (;;) {
    const due = await takeDue(ports.pool, channels, takenAtOnce);
    if (due.length === 0) return delivered;
    const keys = await ports.conversationKeys();
    const outcomes = await Promise.all(due.map((row) => deliverRow(ports, keys, row, drop)));
    delivered += outcomes.filter((is) => is === "taken").length;
  }
}

async function deliverRow(
  ports: OutboxPorts,
  keys: readonly ConversationKey[],
  row: OwedRow,
  drop: (id: string) => Promise<null>,
): Promise<Delivery["is"]> {
  const delivery = await delivered(ports, row, openOwed(keys, row));
  switch (delivery.is) {
    case "taken":
    case "refused":
      await drop(row.id);
      break;
    case "later":
      await putOff(ports.pool, row.id, delivery.seconds);
      break;
    case "gone":
      await dropConversation(ports.pool, row.conversation);
      break;
  }
  return delivery.is;
}

async function delivered(ports: OutboxPorts, row: OwedRow, owed: Owed | null): Promise<Delivery> {
  const messenger = ports.messengers.find((candidate) => candidate.name === row.channel);
  // Sealed under a key that is gone: nobody can deliver it any more.
  if (messenger === undefined || owed === null) return { is: "refused" };
  try {
    return await messenger.deliver(owed);
  } catch {
    return noAnswer;
  }
}

function openOwed(keys: readonly ConversationKey[], row: OwedRow): Owed | null {
  for (const key of keys) {
    const text = openText(key, Buffer.from(row.id), row.sealed);
    // Only this program seals under the key: what opens has the shape it was sealed with.
    if (text !== null) return JSON.parse(text) as Owed;
  }
  return null;
}
