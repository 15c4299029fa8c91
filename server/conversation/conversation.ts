import type { Messenger } from "../../bot/channels/channel.ts";
import type { ReportEnv } from "../../bot/dialogue/env.ts";
import type { Outgoing } from "../../bot/dialogue/outgoing.ts";
import { lookUpCode } from "../ballot-box/class-codes.ts";
import { sealer } from "../ballot-box/seal.ts";
import { fault, isDatabaseAway, isDiskFull } from "../errors.ts";
import { type HourlyCount, hourlyCount } from "../privacy/hourly-count.ts";
import type { KeyFiles } from "../privacy/key-files.ts";
import { rotatingKeys } from "../privacy/rotating-keys.ts";
import { serverArgon2 } from "../privacy/server-argon2.ts";
import type { Store } from "../store/client.ts";
import { inTransaction } from "../store/transaction.ts";
import { forgetDialogues, readTurns, writeTurns } from "../store/turns.ts";
import type { Arrival } from "./arrival.ts";
import { batched } from "./batch.ts";
import { applyCaseEvents, NobodyReads, TurnRefused } from "./case-events.ts";
import { type CasePorts, prepare } from "./case-preparing.ts";
import { rowKey, updateKey } from "./dialogue-state.ts";
import { deliverOwed, owedMessages } from "./outbox.ts";
import { receiptsIn } from "./receipts.ts";
import { type Turn, type TurnPorts, turns } from "./receive.ts";
import type { ReportLimits } from "./report-limits.ts";
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
  const { store, messengers, reports } = ports;
  const box = sealer(ports);
  const pace = senderPace(ports.nowMs ?? nowMs);
  const owesBy = new Set(messengers.map(({ name }) => name));
  return {
    conversationKeys: rotating.conversation,
    updateKeys: async (channel, update) =>
      (await rotating.deduplication()).map((secret) => updateKey(secret, channel, update)),
    read: batched((asked) => readTurns(store.pool, asked)),
    write: batched((wanted) => writeTurns(store.pool, wanted)),
    writeWithCase: withCase(ports),
    env: surroundings({ ...ports, ...(reports && { report: reports.env }) }),
    incoming: readIncoming(ports),
    pace: ({ channel, address }) => pace(`${channel}\0${address}`),
    seal: (completed, from) => box.seal(completed, from),
    owe: (key, { channel, address, marks }, outgoing, nowMicros) => {
      if (!owesBy.has(channel) || outgoing.length === 0) return [];
      const on = marks?.on;
      return owedMessages(key, [{ address, outgoing, ...(on !== undefined && { on }) }], nowMicros);
    },
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
      await inTransaction(store.pool, async (client) => {
        const [outcome = "lost-race"] = await writeTurns(client, [turn]);
        if (outcome !== "saved") throw new TurnRefused();
        await applyCaseEvents(client, events, prepared);
      });
      reports.limits.count(events, arrival);
      return "saved";
    } catch (error) {
      if (error instanceof NobodyReads) return "nobody-reads";
      if (error instanceof TurnRefused || isReceiptClash(error)) return "lost-race";
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
    throw error;
  }
}
