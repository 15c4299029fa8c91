import { randomUUID } from "node:crypto";
import type { Owed } from "../../bot/channels/channel.ts";
import type { ConversationKey } from "../privacy/rotating-keys.ts";
import type { OwedMessage, OwedRow } from "../store/outbox.ts";
import { openText, rowKey, sealText } from "./dialogue-state.ts";

/** More than one turn owes. A turn is read after the one before it was written, so its positions are higher. */
const positionsInOneMicro = 100n;

/** Of a conversation: the row of its state, and the key that this is sealed under. */
export type Home = { readonly key: ConversationKey; readonly row: Buffer };

/** A row of the outbox, and in memory what it says. */
export type OwedInMemory = OwedMessage & { readonly owed: Owed };

/** Seals what a turn owes: address and text together, bound to the row of the outbox. */
export function owedMessages(
  key: ConversationKey,
  everything: readonly Owed[],
  nowMicros: bigint,
): readonly OwedInMemory[] {
  return everything.map((owed, index) => {
    const id = randomUUID();
    const sealed = sealText(key, Buffer.from(id), JSON.stringify(owed));
    return { id, position: String(nowMicros * positionsInOneMicro + BigInt(index)), sealed, owed };
  });
}

/** What a row says; null where its key is gone: nobody can deliver it any more. */
export function openOwed(keys: readonly ConversationKey[], row: OwedRow): Owed | null {
  for (const key of keys) {
    const text = openText(key, Buffer.from(row.id), row.sealed);
    // Only this program seals under the key: what opens has the shape it was sealed with.
    if (text !== null) return JSON.parse(text) as Owed;
  }
  return null;
}

/** The conversation that a row belongs to, while its key lives. */
export function homeOf(keys: readonly ConversationKey[], row: OwedRow, address: string): Home | null {
  const key = keys.find((candidate) => rowKey(candidate, row.channel, address).equals(row.conversation));
  return key === undefined ? null : { key, row: row.conversation };
}
