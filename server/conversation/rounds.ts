import type pg from "pg";
import { readTurns, type TurnAsked, type TurnReading } from "../store/turn-readings.ts";
import { type TurnOutcome, type TurnWrite, writeTurns } from "../store/turns.ts";
import { batched } from "./batch.ts";
import type { Droppings } from "./droppings.ts";

export type Rounds = {
  read(asked: TurnAsked): Promise<TurnReading>;
  write(turn: TurnWrite): Promise<TurnOutcome>;
};

/**
 * What turns ask of the database while the round before is under way goes with the next one; rows of the outbox that were
 * delivered go with what is written. Reading waits for no disk, so its rounds go beside those that write.
 */
export const rounds = (pool: pg.Pool, dropped: Droppings): Rounds => ({
  read: batched((asked: readonly TurnAsked[]) => readTurns(pool, asked)),
  write: batched((wanted: readonly TurnWrite[]) => dropped.along((delivered) => writeTurns(pool, wanted, delivered))),
});
