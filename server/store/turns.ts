import type pg from "pg";
import { bigintArray, bytesArray, intArray, textArray, uuidArray } from "./binary-arrays.ts";
import type { OwedMessage } from "./outbox.ts";
import type { Queryable } from "./transaction.ts";
import { nameOf } from "./turn-readings.ts";
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

/**
 * Saves any number of turns of different conversations in one durable statement: state, ballot, what is owed; `delivered`
 * are rows of the outbox that go with it. Guaranteed: all of a turn or nothing of it; a ballot only into a campaign that is
 * open; never a second ballot of one tag; of two turns of one conversation only the first.
 */
export async function writeTurns(
  db: Queryable,
  wanted: readonly TurnWrite[],
  delivered: readonly string[] = [],
): Promise<readonly TurnOutcome[]> {
  const first = new Map<string, TurnWrite>();
  for (const turn of wanted) if (!first.has(nameOf(turn.key))) first.set(nameOf(turn.key), turn);
  const turns = [...first.values()];
  const values = [...valuesOf(turns), uuidArray(delivered)];
  const { rows } = await db.query<Written>({ ...statementOf(needsOf(turns)), values });
  const outcomes = new Map<string, TurnOutcome>(rows.map((row) => [nameOf(row.key), outcomeOf(row)]));
  return wanted.map((turn) => {
    const name = nameOf(turn.key);
    return first.get(name) === turn ? (outcomes.get(name) ?? lostRace) : lostRace;
  });
}

type Written = {
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
