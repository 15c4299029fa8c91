import type pg from "pg";

/** The program's clock as a rehearsal sets it: so many seconds ahead of the database's. */
export type Clock = {
  /** As `openStore` takes it. */
  readonly shift: () => string;
  /** Sets it to noon of that day in Viet Nam; `pool` is not moved by this clock. */
  goTo(isoDay: string, pool: pg.Pool): Promise<void>;
  move(seconds: number): void;
};

export function rehearsalClock(): Clock {
  let seconds = 0;
  return {
    shift: () => `${seconds} seconds`,
    goTo: async (isoDay, pool) => {
      const { rows } = await pool.query<{ seconds: number }>(
        "SELECT extract(epoch FROM ($1::date + time '12:00') AT TIME ZONE 'Asia/Ho_Chi_Minh' - now())::int AS seconds",
        [isoDay],
      );
      seconds = rows[0]?.seconds ?? 0;
    },
    move: (by) => {
      seconds += by;
    },
  };
}

/** Somebody who answers; `tap` does the next thing and says whether there is more to do. */
export type Player = {
  tap(): Promise<boolean>;
  /** Id of the screen that is looked at; empty where there is none yet. */
  at(): string;
};

/** Nobody needs so many taps for any survey: who is still not done goes round in a circle. */
const tapsAtMost = 150;

/** Longer than a child that does not read takes for an answer, so that none of them looks doubtful. */
const readingSeconds = 4;

/**
 * All tap at once, then all read; again and again, until nobody has more to do. `between` is done after every round: a
 * messenger's post. Returns how many taps it took.
 */
export async function playTogether(
  players: readonly Player[],
  clock: Pick<Clock, "move">,
  between: () => Promise<unknown> = async () => {},
): Promise<number> {
  let taps = 0;
  let rounds = 0;
  for (let playing = players; playing.length > 0; ) {
    rounds += 1;
    if (rounds > tapsAtMost)
      throw new Error(`still not done: ${[...new Set(playing.map((player) => player.at()))].join()}`);
    const isOn = await Promise.all(playing.map((player) => player.tap()));
    taps += playing.length;
    playing = playing.filter((_, index) => isOn[index]);
    await between();
    clock.move(readingSeconds);
  }
  return taps;
}
