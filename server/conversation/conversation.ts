import type { Messenger } from "../../bot/channels/channel.ts";
import type { ReportEnv } from "../../bot/dialogue/env.ts";
import type { Outgoing } from "../../bot/dialogue/outgoing.ts";
import { lookUpCode } from "../ballot-box/class-codes.ts";
import { sealer } from "../ballot-box/seal.ts";
import { fault, isDatabaseAway, isDiskFull, isUndone } from "../errors.ts";
import { type HourlyCount, hourlyCount } from "../privacy/hourly-count.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import { type RotatingKeys, rotatingKeys } from "../privacy/rotating-keys.ts";
import { serverArgon2 } from "../privacy/server-argon2.ts";
import type { Store } from "../store/client.ts";
import { dropConversations, dropDelivered } from "../store/outbox.ts";
import { inTransaction } from "../store/transaction.ts";
import { forgetDialogues, writeTurns } from "../store/turns.ts";
import type { Arrival } from "./arrival.ts";
import { applyCaseEvents, NobodyReads, TurnRefused } from "./case-events.ts";
import { type CasePorts, prepare } from "./case-preparing.ts";
import { type Clock, realClock } from "./clock.ts";
import { type Deliveries, deliveries } from "./deliveries.ts";
import { rowKey, updateKey } from "./dialogue-state.ts";
import { type Droppings, droppings } from "./droppings.ts";
import { messageMarks } from "./message-marks.ts";
import { owedMessages } from "./outbox.ts";
import { receiptsIn } from "./receipts.ts";
import { type MessengerPorts, type Turn, type TurnPorts, turns } from "./receive.ts";
import type { ReportLimits } from "./report-limits.ts";
import { type Rounds, rounds } from "./rounds.ts";
import { senderPace } from "./sender-pace.ts";
import { surroundings } from "./surroundings.ts";
import { codesIn } from "./typed-codes.ts";
import { wrongCodeTally } from "./wrong-codes.ts";
import { wrongReceipts } from "./wrong-receipts.ts";

export type ConversationPorts = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly messengers: readonly Messenger[];
  readonly provinceName?: string;
  /** Which open campaigns children are asked to: on a network in development only trials. */
  readonly campaigns?: "every" | "trials";
  /** Of what waits in memory; absent: the machine's. */
  readonly clock?: Clock;
  /** Whoever reads reports; absent: nobody does, and no report is begun. */
  readonly reports?: ReportPorts;
  /** Only a rehearsal has another clock for the pace of a sender. */
  readonly nowMs?: () => number;
};

/** What a conversation needs to take reports and to open answers to them. */
export type ReportPorts = CasePorts & {
  env(arrival: Arrival): Promise<ReportEnv>;
  /** Wrong receipts on every way, browsers' too; absent: only those of this conversation are counted. */
  readonly wrongReceipts?: HourlyCount;
  /** Hears what became of a report in a turn that was kept. */
  readonly limits: Pick<ReportLimits, "count">;
};

export type Conversation = {
  /** One turn: everything it changes is durable when it answers. */
  receive(arrival: Arrival): Promise<Turn>;
  /** The screen as it stands, without a change; null where there is no conversation. */
  redraw(arrival: Arrival): Promise<readonly Outgoing[] | null>;
  /** Ends a conversation at once, whatever it was about; nothing more is owed to it. */
  forget(channel: string, address: string): Promise<void>;
  /** From now on looks for what messengers are owed by others; what a turn here owes is delivered without it. */
  start(): void;
  /** Waits until all that is owed and due was delivered; how many deliveries were taken meanwhile. */
  deliver(): Promise<number>;
  /** Lets deliveries under way finish, and leaves the rest owed. */
  close(): Promise<void>;
};

/**
 * The conversation with everybody, on every channel. Throws faults of the catalogue: `database-away`, `disk-full`,
 * `conversation-busy`, and those of key files; after each of them nothing of the turn was kept.
 */
export function conversation(ports: ConversationPorts): Conversation {
  const rotating = rotatingKeys(ports.store, ports.keys);
  const { pool } = ports.store;
  const { clock = realClock } = ports;
  const dropped = droppings({ drop: (ids) => dropDelivered(pool, ids), clock });
  const access = rounds(pool, dropped);
  const sending = senders({ ...ports, clock }, { rotating, access, dropped });
  const { receive, redraw } = turns(turnPorts(ports, rotating, { ...access, messenger: sending.messenger }));
  return {
    receive: (arrival) => orFault(() => receive(arrival)),
    redraw: (arrival) => orFault(() => redraw(arrival)),
    forget: (channel, address) =>
      orFault(async () => {
        const rows = (await rotating.conversation()).map((key) => rowKey(key, channel, address));
        await Promise.all([
          forgetDialogues(pool, rows),
          sending.messenger(channel) !== null && dropConversations(pool, rows),
        ]);
      }),
    start: sending.start,
    deliver: () => orFault(sending.deliver),
    close: sending.close,
  };
}

type Shared = { readonly rotating: RotatingKeys; readonly access: Rounds; readonly dropped: Droppings };

/** What messengers are owed, and the ids of what they took. */
function senders(
  { store, messengers, clock }: ConversationPorts & { readonly clock: Clock },
  { rotating, access, dropped }: Shared,
) {
  const marks = messageMarks({ ...access, clock });
  const conversationKeys = rotating.conversation;
  const owed = deliveries({ db: store.pool, messengers, clock, dropped, conversationKeys, learned: marks.learn });
  const ports = new Map(
    messengers.map(({ name, canErase }) => [name, messengerPorts({ canErase, owed, marks, clock })]),
  );
  return {
    messenger: (channel: string) => ports.get(channel) ?? null,
    start: owed.start,
    deliver: owed.deliver,
    close: async () => {
      await owed.close();
      await marks.flush();
    },
  };
}

type MessengerParts = {
  readonly canErase: boolean;
  readonly owed: Deliveries;
  readonly marks: ReturnType<typeof messageMarks>;
  readonly clock: Clock;
};

function messengerPorts({ canErase, owed, marks, clock }: MessengerParts): MessengerPorts {
  return {
    canErase,
    nowMs: clock.nowMs,
    owe: owedMessages,
    learned: marks.of,
    saved: (owing, ids) => {
      if (ids.length > 0) marks.settled(owing.home.row, ids);
      owed.handOver(owing);
    },
  };
}

function turnPorts(
  ports: ConversationPorts,
  rotating: RotatingKeys,
  access: Rounds & Pick<TurnPorts, "messenger">,
): TurnPorts {
  const box = sealer(ports);
  const { reports, messengers } = ports;
  const pace = senderPace(ports.nowMs ?? nowMs);
  const erasing = new Set(messengers.filter(({ canErase }) => canErase).map(({ name }) => name));
  return {
    ...access,
    conversationKeys: rotating.conversation,
    updateKeys: async (channel, update) =>
      (await rotating.deduplication()).map((secret) => updateKey(secret, channel, update)),
    writeWithCase: withCase(ports),
    env: surroundings({ ...ports, erasing, ...(reports && { report: reports.env }) }),
    incoming: readIncoming(ports),
    pace: ({ channel, address }) => pace(`${channel}\0${address}`),
    seal: (completed, from) => box.seal(completed, from),
  };
}

const nowMs = () => performance.now();

/** Receipts first, then class codes: neither can be taken for the other. */
function readIncoming({ store, keys, reports }: ConversationPorts): TurnPorts["incoming"] {
  const codes = codesIn({
    tally: wrongCodeTally(nowMs),
    lookUp: (typed, from) => lookUpCode({ store, keys }, typed, from),
  });
  if (reports === undefined) return codes;
  const guesses = wrongReceipts({ nowMs, everybody: reports.wrongReceipts ?? hourlyCount(nowMs) });
  return receiptsIn({ argon2: serverArgon2, ...reports, db: store.pool, guesses }, codes);
}

/** The turn's own statement and what becomes of the report, in one transaction. */
function withCase({ store, reports }: ConversationPorts): TurnPorts["writeWithCase"] {
  return async (turn, events, arrival) => {
    if (reports === undefined) throw new Error("a report was begun where nobody reads");
    const prepared = await prepare({ argon2: serverArgon2, ...reports }, events, arrival);
    try {
      const saved = await inTransaction(store.pool, async (client) => {
        const [outcome] = await writeTurns(client, [turn]);
        if (outcome?.is !== "saved") throw new TurnRefused();
        await applyCaseEvents(client, events, prepared);
        return outcome;
      });
      reports.limits.count(events, arrival);
      return saved;
    } catch (error) {
      if (error instanceof NobodyReads) return { is: "nobody-reads" };
      if (error instanceof TurnRefused || isReceiptClash(error)) return { is: "lost-race" };
      throw error;
    }
  };
}

/** Two reports drew one receipt in the same moment: PostgreSQL's 23505, and the turn is run again with another. */
const isReceiptClash = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "23505";

async function orFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDatabaseAway(error)) throw fault("database-away");
    if (isDiskFull(error)) throw fault("disk-full");
    if (isUndone(error)) throw fault("conversation-busy");
    throw error;
  }
}
