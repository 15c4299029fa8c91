import { type Dispatcher, Pool } from "undici";

export type PostLimits = {
  readonly connections: number;
  /** For each step of a call: to connect, to wait for the answer, to read it. */
  readonly timeoutMs: number;
  /** How long a connection may lie unused; less where the server says so. */
  readonly unusedMs: number;
};

export type Post = {
  /** Posts JSON below the root and returns what was answered; null where no whole answer came, for whatever reason. */
  post(path: string, json: string): Promise<string | null>;
  /** Takes nothing more, and lets what is under way finish. */
  close(): Promise<void>;
  /** Ends what is under way. */
  abort(): Promise<void>;
};

const headers = ["content-type", "application/json"];
/** A hundred updates of the longest texts are below it. */
const longestAnswer = 4 * 1024 * 1024;

/** Calls to one server over connections that stay open, on the lowest floor of the client: no stream and no timer a call. */
export function openPost({ origin, pathname }: URL, { connections, timeoutMs, unusedMs }: PostLimits): Post {
  const pool = new Pool(origin, {
    connections,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: unusedMs,
    keepAliveMaxTimeout: unusedMs,
    maxResponseSize: longestAnswer,
  });
  return {
    post: (path, body) =>
      new Promise((settle) => {
        pool.dispatch({ path: pathname + path, method: "POST", headers, body }, new Answer(settle));
      }),
    close: () => pool.close(),
    abort: () => pool.destroy(),
  };
}

/** Puts the pieces of one answer together. */
class Answer implements Dispatcher.DispatchHandler {
  readonly #settle: (answer: string | null) => void;
  readonly #pieces: Buffer[] = [];

  constructor(settle: (answer: string | null) => void) {
    this.#settle = settle;
  }

  /** The client asks for it. */
  onRequestStart(): void {}

  onResponseData(_: unknown, piece: Buffer): void {
    this.#pieces.push(piece);
  }

  onResponseEnd(): void {
    const [only, ...more] = this.#pieces;
    this.#settle(more.length === 0 ? (only?.toString() ?? "") : Buffer.concat(this.#pieces).toString());
  }

  onResponseError(): void {
    this.#settle(null);
  }
}
