import type { StoredDialogue, TurnAsked, TurnReading } from "../store/turn-readings.ts";
import type { TurnOutcome, TurnWrite } from "../store/turns.ts";
import type { Clock } from "./clock.ts";
import { openState, sealState } from "./dialogue-state.ts";
import type { Home } from "./outbox.ts";

/** Ids that are remembered of one conversation: what a platform deletes with one call. */
const keptAtMost = 100;
/** The next turn takes along what its conversation learned; where none comes in this time, it is written by itself. */
const waitMs = 3000;
const attemptsAtMost = 3;

export type MarkPorts = {
  read(asked: TurnAsked): Promise<TurnReading>;
  write(turn: TurnWrite): Promise<TurnOutcome>;
  readonly clock: Clock;
};

type Learned = { readonly home: Home; readonly ids: readonly string[] };

/** The newest ids of several lists, each once, the oldest first. */
export const joined = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].slice(-keptAtMost);

/**
 * Ids that a platform gave to messages after their turn was over. They wait in memory for the conversation's next turn, else
 * they are written into its sealed state, and nowhere else; a conversation that is gone takes them along.
 */
export function messageMarks(ports: MarkPorts) {
  const waiting = new Map<string, Learned>();
  let isScheduled = false;

  const flush = async (): Promise<void> => {
    const everything = [...waiting.values()];
    waiting.clear();
    await Promise.all(everything.map((learned) => remember(ports, learned).catch(() => {})));
  };
  return {
    learn: (home: Home, ids: readonly string[]): void => {
      const name = nameOf(home.row);
      waiting.set(name, { home, ids: joined(waiting.get(name)?.ids ?? [], ids) });
      if (isScheduled) return;
      isScheduled = true;
      ports.clock.after(waitMs, () => {
        isScheduled = false;
        void flush();
      });
    },
    /** What was learned of a conversation and is not in its state yet. */
    of: (row: Buffer): readonly string[] => waiting.get(nameOf(row))?.ids ?? [],
    /** These are in its state now, or gone with it. */
    settled: (row: Buffer, ids: readonly string[]): void => {
      const found = waiting.get(nameOf(row));
      if (found === undefined) return;
      const left = found.ids.filter((id) => !ids.includes(id));
      if (left.length === 0) waiting.delete(nameOf(row));
      else waiting.set(nameOf(row), { ...found, ids: left });
    },
    flush,
  };
}

const nameOf = (row: Buffer): string => row.toString("latin1");

/** Guarded by the revision as a turn is; what is written meanwhile stays. */
async function remember(ports: MarkPorts, { home, ids }: Learned): Promise<void> {
  for (let attempt = 0; attempt < attemptsAtMost; attempt += 1) {
    const [stored] = (await ports.read({ keys: [home.row], updates: [] })).dialogues;
    const turn = stored === undefined ? null : withMarks(home, stored, ids);
    if (turn === null || (await ports.write(turn)).is === "saved") return;
  }
}

function withMarks({ key, row }: Home, { revision, body }: StoredDialogue, ids: readonly string[]): TurnWrite | null {
  const state = openState(key, row, body);
  if (state === null) return null;
  const sealed = sealState(key, row, { ...state, marks: joined(state.marks ?? [], ids) });
  return { key: row, revision, body: sealed, update: null, ballot: null, channel: "", owed: [] };
}
