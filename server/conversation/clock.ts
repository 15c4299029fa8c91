/** Time as one process feels it, for what waits in its memory; a test moves it by hand. */
export type Clock = {
  /** Milliseconds since any moment. */
  nowMs(): number;
  /** Calls back once, after that time; keeps no program alive. */
  after(ms: number, call: () => void): void;
};

export const realClock: Clock = {
  nowMs: () => performance.now(),
  after: (ms, call) => void setTimeout(call, ms).unref(),
};
