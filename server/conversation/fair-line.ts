/** Work that is done a few at once, in the order of its rank; whoever comes too late is told so. */
export type FairLine = <T>(rank: number, work: () => Promise<T>) => Promise<T | "full">;

type Waiting = { readonly rank: number; go(): void; giveUp(): void };

/**
 * The lowest rank goes first, and within a rank whoever came last, so that a flood that came before keeps nobody waiting.
 * Where more than `longest` wait, the one that would be the last is turned away.
 */
export function fairLine(atOnce: number, longest: number): FairLine {
  let running = 0;
  const waiting: Waiting[] = [];
  const turn = (rank: number): Promise<boolean> => {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve(true);
    }
    return new Promise((answer) => {
      const at = waiting.findIndex((other) => other.rank >= rank);
      waiting.splice(at < 0 ? waiting.length : at, 0, { rank, go: () => answer(true), giveUp: () => answer(false) });
      if (waiting.length > longest) waiting.pop()?.giveUp();
    });
  };
  return async (rank, work) => {
    if (!(await turn(rank))) return "full";
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next.go();
    }
  };
}
