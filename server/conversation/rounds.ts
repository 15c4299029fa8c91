import type pg from "pg";
import { readTurns, type TurnAsked, type TurnReading } from "../store/turn-readings.ts";
import { goRound, type TurnOutcome, type TurnWrite } from "../store/turns.ts";
import { batched } from "./batch.ts";
import type { Droppings } from "./droppings.ts";

type Wish = { readonly is: "read"; readonly asked: TurnAsked } | { readonly is: "write"; readonly turn: TurnWrite };

type Answer =
  | { readonly is: "read"; readonly reading: TurnReading }
  | { readonly is: "written"; readonly outcome: TurnOutcome };

export type Rounds = {
  read(asked: TurnAsked): Promise<TurnReading>;
  write(turn: TurnWrite): Promise<TurnOutcome>;
};

/**
 * All that turns ask of the database while the round before is under way goes with the next one: what they read, what they
 * write, and the rows of the outbox that were delivered.
 */
export function rounds(pool: pg.Pool, dropped: Droppings): Rounds {
  const go = batched((wishes: readonly Wish[]) => goTogether(pool, dropped, wishes));
  return {
    read: async (asked) => {
      const answer = await go({ is: "read", asked });
      if (answer.is !== "read") throw new Error("a reading was answered with a write");
      return answer.reading;
    },
    write: async (turn) => {
      const answer = await go({ is: "write", turn });
      if (answer.is !== "written") throw new Error("a write was answered with a reading");
      return answer.outcome;
    },
  };
}

async function goTogether(pool: pg.Pool, dropped: Droppings, wishes: readonly Wish[]): Promise<readonly Answer[]> {
  const asked = wishes.flatMap((wish) => (wish.is === "read" ? [wish.asked] : []));
  const wanted = wishes.flatMap((wish) => (wish.is === "write" ? [wish.turn] : []));
  // Reading alone waits for no disk.
  const { outcomes, readings } =
    wanted.length === 0
      ? { outcomes: [], readings: await readTurns(pool, asked) }
      : await dropped.along((delivered) => goRound(pool, { wanted, delivered, asked }));
  const [nextOutcome, nextReading] = [outcomes.values(), readings.values()];
  return wishes.map(({ is }) =>
    is === "write"
      ? { is: "written", outcome: given(nextOutcome.next()) }
      : { is: "read", reading: given(nextReading.next()) },
  );
}

function given<T>({ done, value }: IteratorResult<T>): T {
  if (done === true) throw new Error("a round answered less than it was asked");
  return value;
}
