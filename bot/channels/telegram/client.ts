import { Api, type ApiClientOptions, GrammyError } from "grammy";
import type { ApiMethods, Opts } from "grammy/types";
import { z } from "zod";
import { openPost } from "./post.ts";

export type ClientSettings = {
  readonly token: string;
  /** Another server of the interface; absent: Telegram's own. */
  readonly apiRoot?: string | undefined;
};

export type Client = {
  /** Everything of the interface, for what is rarely asked. */
  readonly api: Api;
  /** What is asked with every tap: the same call over the same connections, for a third of the work. The result is JSON. */
  readonly call: Call;
  /** Lets what is under way finish. */
  close(): Promise<void>;
  /** Ends what is under way. */
  abort(): Promise<void>;
};

export type Call = <M extends keyof ApiMethods>(method: M, payload: Frozen<Opts<M>>) => Promise<Outcome<string>>;
/** What is only sent on. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

const ownRoot = "https://api.telegram.org";
const limits = {
  connections: 64,
  /** Longer than Telegram takes for anything that we ask of it; a call that hangs must not hold what comes behind. */
  timeoutMs: 10_000,
  unusedMs: 30_000,
};

/** The calls of the Bot API over connections that stay open: grammY's own client costs many times as much (telegram.md 5). */
export function openClient({ token, apiRoot = ownRoot }: ClientSettings): Client {
  const root = apiRoot.replace(/\/+$/, "");
  const { post, close, abort } = openPost(new URL(`${root}/bot${token}/`), limits);
  const options: ApiClientOptions = {
    apiRoot: root,
    timeoutSeconds: limits.timeoutMs / 1000,
    sensitiveLogs: false,
    // Only what grammY asks of an answer; its abort signal is not needed by what has a time limit of its own.
    fetch: (async (url: string, { body }: { readonly body: string }) => {
      const answer = await post(url.slice(url.lastIndexOf("/") + 1), body);
      return { json: () => JSON.parse(answer ?? "") };
    }) as unknown as NonNullable<ApiClientOptions["fetch"]>,
  };
  return {
    api: new Api(token, options),
    call: async (method, payload) => outcomeOf(await post(method, JSON.stringify(payload))),
    close,
    abort,
  };
}

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

const unreachable = { is: "unreachable" } as const;
const refused = z.object({
  error_code: z.number(),
  description: z.string(),
  parameters: z.object({ retry_after: z.number().optional() }).optional(),
});
/** How Telegram begins what it says of a call that was done: most of it need not be read. */
const done = /^\{\s*"ok"\s*:\s*true\b/;

/** Does a call of grammY's; its error never leaves this function. */
export async function asked<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { is: "done", result: await call() };
  } catch (error) {
    return error instanceof GrammyError ? refusalOf(refused.safeParse(error).data) : unreachable;
  }
}

function outcomeOf(answer: string | null): Outcome<string> {
  if (answer === null) return unreachable;
  return done.test(answer) ? { is: "done", result: answer } : refusalOf(refused.safeParse(readJson(answer)).data);
}

function refusalOf(said: z.output<typeof refused> | undefined): Refusal {
  if (said === undefined) return unreachable;
  const { error_code: code, description, parameters = {} } = said;
  const why = descriptions.find(([known]) => known.test(description))?.[1] ?? "other";
  const { retry_after: retryAfterSeconds } = parameters;
  return { is: "refused", code, why, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}

/** What is no JSON is a page of a server in between. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
