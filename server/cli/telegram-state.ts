import { asked, type Client, openClient, type Refusal } from "../../bot/channels/telegram/client.ts";
import type { Config } from "../config.ts";
import { fault } from "../errors.ts";

export type TelegramConfig = Pick<
  Config,
  "TELEGRAM_BOT_TOKEN" | "TELEGRAM_API_ROOT" | "TELEGRAM_WEBHOOK_SECRET" | "TELEGRAM_MODE" | "PUBLIC_URL"
>;

/** What Telegram says of the bot and of where it sends. */
export type TelegramState = {
  readonly id: number;
  readonly name: string;
  /** Empty: nowhere. */
  readonly url: string;
  readonly pending: number;
  readonly lastError: { readonly atSeconds: number; readonly what: string } | null;
};

/** Opens the interface for one command and closes it again, whatever became of it. */
export async function withTelegram<T>(config: TelegramConfig, work: (api: Client["api"]) => Promise<T>): Promise<T> {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot } = config;
  if (token === undefined) throw fault("telegram-off", { missing: "TELEGRAM_BOT_TOKEN" });
  const { api, close } = openClient({ token, apiRoot });
  try {
    return await work(api);
  } finally {
    await close();
  }
}

/** The address that Telegram is to send to. */
export const webhookUrl = ({ PUBLIC_URL }: TelegramConfig): string => `${PUBLIC_URL}/webhooks/telegram`;

/** Asks for both, or says why not; nothing else is changed or told. */
export async function readState(api: Client["api"]): Promise<{ is: "done"; result: TelegramState } | Refusal> {
  const bot = await asked(() => api.getMe());
  if (bot.is !== "done") return bot;
  const hook = await asked(() => api.getWebhookInfo());
  if (hook.is !== "done") return hook;
  const { url = "", pending_update_count: pending, last_error_date: at, last_error_message: what = "" } = hook.result;
  const lastError = at === undefined ? null : { atSeconds: at, what };
  return { is: "done", result: { id: bot.result.id, name: bot.result.username, url, pending, lastError } };
}

/** The result, or the fault that says what to do. */
export function orFault<T>(outcome: { readonly is: "done"; readonly result: T } | Refusal): T {
  if (outcome.is === "done") return outcome.result;
  if (outcome.is === "unreachable") throw fault("telegram-away");
  throw fault("telegram-refused", { code: String(outcome.code), why: whyOf(outcome.code) });
}

function whyOf(code: number): "token" | "often" | "other" {
  if (code === 401 || code === 404) return "token";
  return code === 429 ? "often" : "other";
}
