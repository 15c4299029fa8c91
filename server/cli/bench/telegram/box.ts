import { closeBox } from "../../../ballot-box/close-box.ts";
import type { BenchDatabase } from "../place.ts";
import { countedBy, type Kept } from "./reckoning.ts";
import { canonical } from "./survey-script.ts";

/** Closes the campaign as the program does and reads what came out of its box. Throws where anything in it is spoiled. */
export async function openTheBox(database: BenchDatabase, campaign: string): Promise<Kept> {
  const { spoiled, withheldAnswers, isBoxLost } = await closeBox(database, campaign);
  if (spoiled + withheldAnswers > 0 || isBoxLost)
    throw new Error(`the box gave ${spoiled} spoiled and ${withheldAnswers} withheld ballots`);
  const { rows } = await database.store.pool.query<{ readonly answers: Readonly<Record<string, unknown>> }>(
    "SELECT answers FROM answer WHERE campaign_id = $1",
    [campaign],
  );
  return {
    answers: countedBy(rows.map(({ answers }) => canonical(answers))),
    counted: await countedIn(database, campaign),
  };
}

/** Children who took part by the messenger. */
async function countedIn({ store }: BenchDatabase, campaign: string): Promise<number> {
  const { rows } = await store.pool.query<{ readonly n: number }>(
    `SELECT coalesce(sum(n), 0)::int AS n FROM campaign_count
     WHERE campaign_id = $1 AND indicator = 'taking-part' AND source = 'telegram'`,
    [campaign],
  );
  return rows[0]?.n ?? 0;
}
