import { openBox } from "../../server/ballot-box/make-box.ts";
import { planned, type TestBox } from "../support/box.ts";

/** A campaign whose box takes ballots; `year: null` is a trial. */
export async function opened(box: TestBox, id: string, year: number | null = 2027): Promise<string> {
  await planned(box.store.pool, id, year);
  await openBox(box, id);
  return id;
}

export const rowsOf = async ({ store }: Pick<TestBox, "store">, sql: string, values: readonly unknown[] = []) =>
  (await store.pool.query(sql, [...values])).rows;

export const keyState = async (box: TestBox, name: string) =>
  (await rowsOf(box, "SELECT state FROM key_file WHERE name = $1", [name]))[0]?.state;
