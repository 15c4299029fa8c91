import type { Messenger } from "../../bot/channels/channel.ts";
import type { Outgoing } from "../../bot/dialogue/outgoing.ts";
import { lookUpCode } from "../ballot-box/class-codes.ts";
import { sealer } from "../ballot-box/seal.ts";
import { fault, isDatabaseAway, isDiskFull } from "../errors.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import { rotatingKeys } from "../privacy/rotating-keys.ts";
import type { Store } from "../store/client.ts";
import { forgetDialogues, readTurns, writeTurns } from "../store/turns.ts";
import type { Arrival } from "./arrival.ts";
import { batched } from "./batch.ts";
import { rowKey, updateKey } from "./dialogue-state.ts";
import { deliverOwed, owedMessages } from "./outbox.ts";
import { type Turn, type TurnPorts, turns } from "./receive.ts";
import { surroundings } from "./surroundings.ts";
import { codesIn } from "./typed-codes.ts";
import { wrongCodeTally } from "./wrong-codes.ts";

export type ConversationPorts = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly messengers: readonly Messenger[];
  readonly provinceName?: string;
  /** Which open campaigns children are asked to: on a network in development only trials. */
  readonly campaigns?: "every" | "trials";
};

export type Conversation = {
  /** One turn: everything it changes is durable when it answers. */
  receive(arrival: Arrival): Promise<Turn>;
  /** The screen as it stands, without a change; null where there is no conversation. */
  redraw(arrival: Arrival): Promise<readonly Outgoing[] | null>;
  /** Ends a conversation at once, whatever it was about. */
  forget(channel: string, address: string): Promise<void>;
  /** Sends what messengers are owed and is due; how many messages were taken. Called after a turn, and by a job. */
  deliver(): Promise<number>;
};

/**
 * The conversation with everybody, on every channel. Throws faults of the catalogue: `database-away`, `disk-full`,
 * `conversation-busy`, and those of key files; after each of them nothing of the turn was kept.
 */
export function conversation(ports: ConversationPorts): Conversation {
  const rotating = rotatingKeys(ports.store, ports.keys);
  const { receive, redraw } = turns(turnPorts(ports, rotating));
  const outbox = { ...ports, pool: ports.store.pool, conversationKeys: rotating.conversation };
  return {
    receive: (arrival) => orFault(() => receive(arrival)),
    redraw: (arrival) => orFault(() => redraw(arrival)),
    forget: (channel, address) =>
      orFault(async () => {
        const keys = await rotating.conversation();
        await forgetDialogues(
          ports.store.pool,
          keys.map((key) => rowKey(key, channel, address)),
        );
      }),
    deliver: () => orFault(() => deliverOwed(outbox)),
  };
}

function turnPorts(ports: ConversationPorts, rotating: ReturnType<typeof rotatingKeys>): TurnPorts {
  const { store, keys, messengers } = ports;
  const box = sealer({ store, keys });
  const owesBy = new Set(messengers.map(({ name }) => name));
  return {
    conversationKeys: rotating.conversation,
    updateKeys: async (channel, update) =>
      (await rotating.deduplication()).map((secret) => updateKey(secret, channel, update)),
    read: batched((asked) => readTurns(store.pool, asked)),
    write: batched((wanted) => writeTurns(store.pool, wanted)),
    env: surroundings(ports),
    incoming: codesIn({
      tally: wrongCodeTally(() => performance.now()),
      lookUp: (typed, from) => lookUpCode({ store, keys }, typed, from),
    }),
    seal: (completed, from) => box.seal(completed, from),
    owe: (key, { channel, address }, outgoing, nowMicros) =>
      owesBy.has(channel) ? owedMessages(key, address, outgoing, nowMicros) : [],
  };
}

async function orFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDatabaseAway(error)) throw fault("database-away");
    if (isDiskFull(error)) throw fault("disk-full");
    throw error;
  }
}
