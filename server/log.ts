import { fileURLToPath } from "node:url";

/** What the program did or met, in fixed words; a word that is not here cannot be logged. */
type LogWord =
  | "started"
  | "stopping"
  | "stopped"
  | "worker-gone"
  | "database-lost"
  | "database-found"
  | "alarm-failed"
  | "job-done"
  | "job-failed"
  | "request-failed"
  | "sign-ins-failing"
  | "reports-flooding"
  | "closing-resumed"
  | "key-destroyed";

export type Level = "fatal" | "error" | "warn" | "info" | "debug" | "silent";

/** One answered request, as far as it may be known: the template of its route, never its address. */
export type Answered = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
};

export type Log = {
  /**
   * Counted, and written every five minutes as one line a route: no line shows one person's request, in which order they
   * came, or when a report was sent (protocol 5).
   */
  answered(request: Answered): void;
  /** A class, a code and a place in our own source; never the message, which may hold what somebody wrote. */
  failed(word: LogWord, error: unknown): void;
  note(level: Exclude<Level, "silent">, word: LogWord, count?: number): void;
  /** Writes what was counted so far. */
  flush(): void;
};

export type LogPorts = {
  readonly level: Level;
  readonly nowMs: () => number;
  readonly write: (line: string) => void;
};

const weights: Readonly<Record<Level, number>> = { debug: 0, info: 1, warn: 2, error: 3, fatal: 4, silent: 5 };
const minuteMs = 60_000;
const countedMs = 5 * minuteMs;
const buckets = [10, 50, 200, 1000, 5000] as const;

/** A log that can say only what is allowed (privacy-security 7.6): fixed words, templates, classes, codes, times to the minute, of requests to five. */
export function openLog({ level, nowMs, write }: LogPorts): Log {
  const counted = new Map<string, number>();
  const line = (at: Level, fields: Readonly<Record<string, unknown>>, roundedToMs = minuteMs) => {
    const time = new Date(Math.floor(nowMs() / roundedToMs) * roundedToMs).toISOString().slice(0, 16);
    if (weights[at] >= weights[level]) write(JSON.stringify({ time, level: at, ...fields }));
  };
  return {
    answered: ({ method, route, status, milliseconds }) => {
      const took = buckets.find((most) => milliseconds <= most) ?? "more";
      const kind = JSON.stringify({ method, route, status, took });
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
    },
    failed: (word, error) => line("error", { event: word, ...shownError(error) }),
    note: (at, word, count) => line(at, { event: word, ...(count === undefined ? {} : { count }) }),
    flush: () => {
      const kinds = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
      counted.clear();
      for (const [kind, count] of kinds) line("info", { event: "answered", ...JSON.parse(kind), count }, countedMs);
    },
  };
}

export type ShownError = {
  readonly error: string;
  readonly code?: string;
  readonly at?: string;
  readonly cause?: ShownError;
};

const root = fileURLToPath(new URL("..", import.meta.url));
const deepest = 3;

/** What may be known of an error: its class, its code, the first line of our own source, and the same of its cause. */
export function shownError(error: unknown, depth = 1): ShownError {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error ? word(error.code) : undefined;
  const at = ownPlace(framesOf(error));
  return {
    error: word(error.constructor.name) ?? "Error",
    ...(code === undefined ? {} : { code }),
    ...(at === undefined ? {} : { at }),
    ...(error.cause === undefined || depth >= deepest ? {} : { cause: shownError(error.cause, depth + 1) }),
  };
}

/** Codes and classes are words of a program; anything else might be somebody's own words. */
function word(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Za-z][A-Za-z0-9_-]{0,39}$|^[0-9A-Z]{5}$/.test(value) ? value : undefined;
}

/** The stack begins with the message, a line of which could look like a frame. */
function framesOf({ stack = "", message }: Error): string {
  const begins = message === "" ? 0 : stack.indexOf(message);
  return begins < 0 ? stack : stack.slice(begins + message.length);
}

function ownPlace(stack: string): string | undefined {
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line) && line.includes(root));
  const place = frames.map((frame) => frame.slice(frame.indexOf(root) + root.length));
  const found = place.map((own) => /^((?:bot|server|test)\/[a-z0-9/.-]+\.tsx?:\d+):\d+\)?$/.exec(own)?.[1]);
  return found.find((own) => own !== undefined);
}

/** Counts are written every five minutes; the timer keeps no program alive. */
export function flushInTime(log: Log): { stop(): void } {
  const timer = setInterval(() => log.flush(), countedMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      log.flush();
    },
  };
}
