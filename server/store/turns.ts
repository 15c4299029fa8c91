import type pg from "pg";
import { bigintArray, bytesArray, intArray, textArray, uuidArray } from "./binary-arrays.ts";
import type { OwedMessage } from "./outbox.ts";
import type { Queryable } from "./transaction.ts";
import { type Found, lookedUp, nameOf, readingsOf, type TurnAsked, type TurnReading } from "./turn-readings.ts";
import { type Needs, statementOf } from "./turn-statement.ts";

export type TurnWrite = {
  readonly key: Buffer;
  /** The revision that was read; 0 when there was no conversation. */
  readonly revision: number;
  /** Null forgets the conversation. */
  readonly body: Buffer | null;
  readonly update: Buffer | null;
  readonly ballot: BallotRow | null;
  readonly channel: string;
  readonly owed: readonly OwedMessage[];
};

export type BallotRow = {
  readonly campaign: string;
  readonly tag: Buffer;
  readonly sealedParticipation: Buffer;
  readonly sealedAnswers: Buffer;
};

/** `earlier`: what was owed to this conversation before, by whichever process; of use only where the turn owes something. */
export type TurnOutcome =
  | { readonly is: "saved"; readonly earlier: readonly string[] }
  | { readonly is: "lost-race" }
  | { readonly is: "campaign-not-open" };

const lostRace: TurnOutcome = { is: "lost-race" };

const needsOf = (turns: readonly TurnWrite[]): Needs => ({
  begins: turns.some(({ revision }) => revision === 0),
  forgets: turns.some(({ body }) => body === null),
  casts: turns.some(({ ballot }) => ballot !== null),
});

/** What one round trip brings: turns to be saved, rows of the outbox that were delivered, conversations to be read. */
export type TurnRound = {
  readonly wanted: readonly TurnWrite[];
  readonly delivered: readonly string[];
  /** Read as it stood before anything of this round was written. */
  readonly asked: readonly TurnAsked[];
};

export type TurnsDone = { readonly outcomes: readonly TurnOutcome[]; readonly readings: readonly TurnReading[] };

/**
 * Saves any number of turns of different conversations in one durable statement: state, ballot, what is owed.
 * Guaranteed: all of a turn or nothing of it; a ballot only into a campaign that is open; never a second ballot of one tag;
 * of two turns of one conversation only the first.
 */
export async function goRound(db: Queryable, { wanted, delivered, asked }: TurnRound): Promise<TurnsDone> {
  const first = new Map<string, TurnWrite>();
  for (const turn of wanted) if (!first.has(nameOf(turn.key))) first.set(nameOf(turn.key), turn);
  const turns = [...first.values()];
  const values = [...valuesOf(turns), uuidArray(delivered), ...lookedUp(asked)];
  const { rows } = await db.query<Written | Read>({ ...statementOf(needsOf(turns)), values });
  const outcomes = new Map<string, TurnOutcome>();
  for (const row of rows) if (row.is_written) outcomes.set(nameOf(row.key), outcomeOf(row));
  return {
    outcomes: wanted.map((turn) => {
      const name = nameOf(turn.key);
      return first.get(name) === turn ? (outcomes.get(name) ?? lostRace) : lostRace;
    }),
    readings: readingsOf(
      asked,
      rows.filter((row) => !row.is_written),
    ),
  };
}

/** As `goRound`, of turns alone. */
export async function writeTurns(db: Queryable, wanted: readonly TurnWrite[]): Promise<readonly TurnOutcome[]> {
  return (await goRound(db, { wanted, delivered: [], asked: [] })).outcomes;
}

type Read = Found & { readonly is_written: false };

type Written = {
  readonly is_written: true;
  readonly key: Buffer;
  readonly is_saved: boolean;
  readonly is_open: boolean;
  readonly earlier: readonly string[] | null;
};

function outcomeOf({ is_saved, is_open, earlier }: Written): TurnOutcome {
  if (is_saved) return { is: "saved", earlier: earlier ?? [] };
  return is_open ? lostRace : { is: "campaign-not-open" };
}

function valuesOf(turns: readonly TurnWrite[]): readonly Buffer[] {
  const owed = turns.flatMap(({ key, channel, owed }) => owed.map((row) => ({ ...row, key, channel })));
  return [
    bytesArray(turns.map(({ key }) => key)),
    intArray(turns.map(({ revision }) => revision)),
    bytesArray(turns.map(({ body }) => body)),
    bytesArray(turns.map(({ update }) => update)),
    textArray(turns.map(({ ballot }) => ballot?.campaign ?? null)),
    bytesArray(turns.map(({ ballot }) => ballot?.tag ?? null)),
    bytesArray(turns.map(({ ballot }) => ballot?.sealedParticipation ?? null)),
    bytesArray(turns.map(({ ballot }) => ballot?.sealedAnswers ?? null)),
    uuidArray(owed.map(({ id }) => id)),
    bytesArray(owed.map(({ key }) => key)),
    bigintArray(owed.map(({ position }) => position)),
    textArray(owed.map(({ channel }) => channel)),
    bytesArray(owed.map(({ sealed }) => sealed)),
  ];
}

/** Ends a conversation at once: the quick exit. */
export async function forgetDialogues(pool: pg.Pool, keys: readonly Buffer[]): Promise<void> {
  await pool.query({
    name: "forget-dialogues",
    text: "DELETE FROM dialogue WHERE key = ANY($1::bytea[])",
    values: [keys],
  });
}
