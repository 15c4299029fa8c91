import { Api, type ApiClientOptions, GrammyError, HttpError } from "grammy";
import { Agent, request } from "undici";

export type ClientSettings = {
  readonly token: string;
  /** Another server of the interface; absent: Telegram's own. */
  readonly apiRoot?: string | undefined;
};

export type Client = {
  readonly api: Api;
  /** Lets what is under way finish. */
  close(): Promise<void>;
  /** Ends what is under way. */
  abort(): Promise<void>;
};

/** Longer than Telegram takes for anything that we ask of it; a call that hangs must not hold what comes behind. */
const timeoutMs = 10_000;
const connectionsAtMost = 64;
const keepAliveMs = 30_000;

/** The calls of the Bot API over connections that stay open: grammY's own client costs more than twice as much (telegram.md 5). */
export function openClient({ token, apiRoot }: ClientSettings): Client {
  const agent = new Agent({
    connections: connectionsAtMost,
    keepAliveTimeout: keepAliveMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: timeoutMs,
  });
  const options: ApiClientOptions = {
    ...(apiRoot !== undefined && { apiRoot: apiRoot.replace(/\/+$/, "") }),
    timeoutSeconds: timeoutMs / 1000,
    sensitiveLogs: false,
    // Only what grammY asks of an answer; its abort signal is none that this client takes.
    fetch: (async (url: string, { method, headers, body }: Asked) => {
      const answer = await request(url, { method, headers, body, dispatcher: agent });
      return { json: () => answer.body.json() };
    }) as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
  return { api: new Api(token, options), close: () => agent.close(), abort: () => agent.destroy() };
}

type Asked = { readonly method: "POST"; readonly headers: Record<string, string>; readonly body: string };

/** Why a call was not done, without a word of it: grammY's errors carry the token and what was to be said. */
export type Refusal =
  /** No whole answer came. */
  | { readonly is: "unreachable" }
  | {
      readonly is: "refused";
      readonly code: number;
      readonly why: Why;
      readonly retryAfterSeconds?: number;
    };

/** What the descriptions that we know of mean; Telegram gives them no codes. */
type Why = "not-modified" | "no-such-message" | "no-such-chat" | "query-too-old" | "other";

const descriptions: readonly (readonly [RegExp, Why])[] = [
  [/message is not modified/i, "not-modified"],
  [
    /message to (?:edit|delete|be edited) not found|message can't be (?:edited|deleted)|MESSAGE_ID_INVALID/i,
    "no-such-message",
  ],
  [/chat not found|PEER_ID_INVALID|user not found/i, "no-such-chat"],
  [/query is too old|query ID is invalid/i, "query-too-old"],
];

export type Outcome<T> = { readonly is: "done"; readonly result: T } | Refusal;

/** Does a call; its error never leaves this function. */
export async function asked<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { is: "done", result: await call() };
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof HttpError || !(error instanceof GrammyError)) return { is: "unreachable" };
  const { error_code: code, description, parameters } = error;
  if (typeof code !== "number" || typeof description !== "string") return { is: "unreachable" };
  const why = descriptions.find(([known]) => known.test(description))?.[1] ?? "other";
  const { retry_after: retryAfterSeconds } = parameters;
  return { is: "refused", code, why, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
