import type { Owed } from "../../bot/channels/channel.ts";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env } from "../../bot/dialogue/env.ts";
import type { CaseEvent, DialogueEnd, SurveyCompleted } from "../../bot/dialogue/events.ts";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { type Stepped, show, slowed, step } from "../../bot/dialogue/step.ts";
import { fault } from "../errors.ts";
import type { ConversationKey } from "../privacy/rotating-keys.ts";
import type { StoredDialogue, TurnAsked, TurnReading } from "../store/turn-readings.ts";
import type { BallotRow, TurnOutcome, TurnWrite } from "../store/turns.ts";
import { applyEvents } from "./apply-event.ts";
import type { Arrival } from "./arrival.ts";
import type { HandedOver } from "./deliveries.ts";
import { openState, rowKey, sealState } from "./dialogue-state.ts";
import { joined } from "./message-marks.ts";
import type { OwedInMemory } from "./outbox.ts";
import { owedBy } from "./owing.ts";
import type { Pace } from "./sender-pace.ts";

/** A race is lost to another turn of the same child; nobody taps this often in the time of one write. */
const attemptsAtMost = 6;

/** What a turn needs from outside; every round trip goes through here. */
export type TurnPorts = {
  /** The newest key first: it begins dialogues. */
  conversationKeys(): Promise<readonly ConversationKey[]>;
  /** Of one update, under today's key and then yesterday's. */
  updateKeys(channel: string, update: string): Promise<readonly Buffer[]>;
  read(asked: TurnAsked): Promise<TurnReading>;
  write(turn: TurnWrite): Promise<TurnOutcome>;
  /** The same for a turn in which something became of a report: all of it, or nothing of it. */
  writeWithCase(
    turn: TurnWrite,
    events: readonly CaseEvent[],
    arrival: Arrival,
  ): Promise<TurnOutcome | { readonly is: "nobody-reads" }>;
  /** Settings of one step; what was loaded before holds as long as the reading says so. */
  env(arrival: Arrival, reading: TurnReading, dialogue: Dialogue | null): Promise<Env>;
  /** What the person did, with a class code looked up; `onScreen` is the question that waits for an answer. */
  incoming(arrival: Arrival, onScreen: () => Question | null): Promise<Incoming>;
  /** How fast its sender sends what nobody asked for, this update counted. */
  pace(arrival: Arrival): Pace;
  seal(completed: SurveyCompleted, from: Pick<Arrival, "channel" | "address">): Promise<BallotRow | null>;
  /** Of a messenger; null where the page is drawn from the state and nothing is owed. */
  messenger(channel: string): MessengerPorts | null;
};

export type MessengerPorts = {
  /** Seals what a turn owes. */
  owe(key: ConversationKey, owed: readonly Owed[], nowMicros: bigint): readonly OwedInMemory[];
  /** Ids of messages that were delivered since the conversation's state was written. */
  learned(row: Buffer): readonly string[];
  /** What was owed is due, and the ids are in the state, or gone with it. */
  saved(owing: HandedOver, marks: readonly string[]): void;
  nowMs(): number;
  readonly canErase: boolean;
};

export type Turn = {
  readonly outgoing: readonly Outgoing[];
  /** The update was dealt with before: nothing is to be said. */
  readonly isRepeat: boolean;
  /** Nothing of the conversation is left: what was said stands only here. */
  readonly isForgotten: boolean;
  /** How the dialogue ended by this turn; null: it did not. */
  readonly how: DialogueEnd | null;
};

type Situation = {
  /** The key that the dialogue began with. */
  readonly key: ConversationKey;
  /** The key that begins dialogues now: what is owed outlives the turn by hours, and must not outlive its key. */
  readonly current: ConversationKey;
  readonly row: Buffer;
  readonly revision: number;
  readonly dialogue: Dialogue | null;
  /** Ids of its messages. */
  readonly marks: readonly string[];
  readonly updates: readonly Buffer[];
  readonly isRepeat: boolean;
  readonly nowMicros: bigint;
  readonly env: Env;
};

/**
 * One turn: load, step, one durable statement, and only then the answer. A lost race is run again on the newer state; a
 * repeated update changes nothing. Throws the fault `database-away` when nothing could be stored.
 */
export function turns(ports: TurnPorts) {
  const inOrder = oneAtATime();
  return {
    receive: (arrival: Arrival): Promise<Turn> =>
      inOrder(`${arrival.channel}\0${arrival.address}`, () => runTurn(ports, arrival)),
    /** The screen as it stands, without a write; null where there is no conversation. */
    redraw: async (arrival: Arrival): Promise<readonly Outgoing[] | null> => {
      const found = await situation(ports, arrival);
      return found.dialogue === null ? null : show(found.dialogue, found.env);
    },
  };
}

async function runTurn(ports: TurnPorts, arrival: Arrival): Promise<Turn> {
  let incoming: Incoming | undefined;
  let pace: Pace | undefined;
  for (let attempt = 0; attempt < attemptsAtMost; attempt += 1) {
    const found = await situation(ports, arrival);
    if (found.isRepeat) return { outgoing: [], isRepeat: true, isForgotten: false, how: null };
    // Once, whatever is run again: a wrong code counts once.
    incoming ??= await ports.incoming(arrival, () => questionOf(found));
    let after = step(found.dialogue, incoming, found.env);
    // Once as well; what answers the question on the screen, words of danger and the ways out are never counted.
    if (after.isIdle) pace ??= ports.pace(arrival);
    if (after.isIdle && pace !== undefined && pace !== "fine") after = slowed(found.dialogue, found.env);
    // Said before: nothing is written, and a messenger is owed nothing.
    if (after.isIdle && pace === "silent") return turnOf(after);
    const outcome = await save(ports, arrival, found, after);
    if (outcome === "saved") return turnOf(after);
    if (outcome === "nobody-reads") incoming = { kind: "unread" };
  }
  throw fault("conversation-busy", {});
}

function turnOf({ dialogue, events, outgoing }: Stepped): Turn {
  const ended = events.findLast((event) => event.type === "dialogue_ended");
  return { outgoing, isRepeat: false, isForgotten: dialogue === null, how: ended?.how ?? null };
}

function questionOf({ dialogue, env }: Situation): Question | null {
  const shown = dialogue === null ? [] : show(dialogue, env);
  return shown.findLast((one) => one.kind === "question") ?? null;
}

async function situation(ports: TurnPorts, arrival: Arrival): Promise<Situation> {
  const keys = await ports.conversationKeys();
  const rows = keys.map((key) => ({ key, row: rowKey(key, arrival.channel, arrival.address) }));
  const updates = arrival.update === undefined ? [] : await ports.updateKeys(arrival.channel, arrival.update);
  const reading = await ports.read({ keys: rows.map(({ row }) => row), updates });
  const newest = rows[0];
  if (newest === undefined) throw fault("conversation-key-missing", {});
  const kept = keptIn(rows, reading.dialogues) ?? { ...newest, revision: 0, dialogue: null, marks: [] };
  const env = await ports.env(arrival, reading, kept.dialogue);
  const isRepeat = reading.seen.length > 0;
  return { ...kept, current: newest.key, updates, isRepeat, nowMicros: reading.nowMicros, env };
}

type Row = Pick<Situation, "key" | "row">;

/** A dialogue keeps the key that it began with; one that does not open begins anew in its row. */
function keptIn(rows: readonly Row[], stored: readonly StoredDialogue[]) {
  for (const { key, row } of rows) {
    const found = stored.find((candidate) => candidate.key.equals(row));
    if (found === undefined) continue;
    const state = openState(key, row, found.body);
    return { key, row, revision: found.revision, dialogue: state?.dialogue ?? null, marks: state?.marks ?? [] };
  }
  return null;
}

/** Anything but "saved": the turn must be run again, because another one was quicker, or a campaign closed since it was read. */
async function save(ports: TurnPorts, arrival: Arrival, found: Situation, after: Stepped) {
  const applied = await applyEvents(after.events, (completed) => ports.seal(completed, arrival));
  if (applied.is === "refused") return "campaign-not-open";
  const messenger = ports.messenger(arrival.channel);
  const marks = messenger?.canErase === true ? marksOf(messenger, arrival, found) : [];
  const owed = messenger?.owe(found.current, owedBy(after, arrival, marks), found.nowMicros) ?? [];
  const turn: TurnWrite = {
    key: found.row,
    revision: found.revision,
    body: after.dialogue === null ? null : sealState(found.key, found.row, stateOf(after.dialogue, marks)),
    update: found.updates[0] ?? null,
    ballot: applied.ballot,
    channel: arrival.channel,
    owed,
  };
  const writtenMs = messenger?.nowMs() ?? 0;
  const isOrdinary = applied.cases.length === 0;
  const outcome = await (isOrdinary ? ports.write(turn) : ports.writeWithCase(turn, applied.cases, arrival));
  if (outcome.is !== "saved") return outcome.is;
  const { channel } = arrival;
  messenger?.saved({ channel, home: found, owed, earlier: outcome.earlier, writtenMs }, marks);
  return "saved";
}

const marksOf = (messenger: MessengerPorts, { marks }: Arrival, found: Situation): readonly string[] =>
  joined(found.marks, messenger.learned(found.row), marks?.seen ?? []);

const stateOf = (dialogue: Dialogue, marks: readonly string[]) =>
  marks.length === 0 ? { dialogue } : { dialogue, marks };

/** Calls with the same name run one after the other, in the order they came. */
function oneAtATime() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => {},
      () => {},
    );
    last.set(name, settled);
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name);
    });
    return mine;
  };
}
