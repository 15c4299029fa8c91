import { asked, type Client } from "../../../bot/channels/telegram/client.ts";
import { allowedUpdates, introduce, webhookConnections } from "../../../bot/channels/telegram/menu.ts";
import type { Config } from "../../config.ts";
import { fault } from "../../errors.ts";
import type { AdminContext, Command, Printed } from "../command.ts";
import { orFault, readState, type TelegramState, webhookUrl, withTelegram } from "../telegram-state.ts";

const about = { usage: "", options: {}, positionals: 0, isOffline: true } as const;

export const commands: readonly Command[] = [
  { words: ["telegram", "set-webhook"], ...about, run: setWebhook },
  { words: ["telegram", "info"], ...about, run: info },
  { words: ["telegram", "delete"], ...about, run: remove },
];

/** Where Telegram sends (Bot API, setWebhook). */
const ports = ["", "443", "80", "88", "8443"];

async function setWebhook({ config, say }: AdminContext): Promise<Printed> {
  const url = webhookUrl(config);
  const secret = firstSecret(config);
  await withTelegram(config, async (api) => {
    needPublicAddress(url, config);
    orFault(await asked(() => api.setWebhook(url, { ...wanted, secret_token: secret })));
    orFault(await introduce(api));
  });
  return { lines: [say("telegram-webhook-set", { url })], json: { url, allowed_updates: allowedUpdates } };
}

const wanted = {
  max_connections: webhookConnections,
  allowed_updates: allowedUpdates,
  drop_pending_updates: false,
} as const;

/** The newer of two, while a secret is changed. */
function firstSecret({ TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secrets }: Config): string {
  const names = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_SECRET: secrets };
  const missing = Object.entries(names).flatMap(([name, value]) => (value === undefined ? [name] : []));
  const [first] = (secrets ?? "").split(/[ ,]+/);
  if (missing.length > 0 || first === undefined) throw fault("telegram-off", { missing: missing.join(", ") });
  return first;
}

/** A server of the interface of one's own sends to any address. */
function needPublicAddress(url: string, { TELEGRAM_API_ROOT, PUBLIC_URL }: Config): void {
  const { protocol, port } = new URL(url);
  if (TELEGRAM_API_ROOT === undefined && (protocol !== "https:" || !ports.includes(port)))
    throw fault("telegram-address", { given: PUBLIC_URL });
}

async function info({ config, say }: AdminContext): Promise<Printed> {
  const state = await withTelegram(config, async (api: Client["api"]) => orFault(await readState(api)));
  const isOwn = isSameBot(state, config);
  const isHere = state.url === webhookUrl(config) || config.TELEGRAM_MODE === "polling";
  const lines = [
    say("telegram-bot", { name: state.name, id: String(state.id) }),
    ...(isOwn ? [] : [say("telegram-bot-other")]),
    whereLine(state, config, say),
    say("telegram-pending", { count: state.pending }),
    errorLine(state, say),
  ];
  return { lines, json: { ...state, isHere, isOwn }, ...(isOwn && isHere ? {} : { hasProblems: true }) };
}

function isSameBot({ id, name }: TelegramState, { TELEGRAM_BOT_ID, TELEGRAM_BOT_USERNAME }: Config): boolean {
  const isId = TELEGRAM_BOT_ID === undefined || TELEGRAM_BOT_ID === String(id);
  return isId && (TELEGRAM_BOT_USERNAME ?? name).toLowerCase() === name.toLowerCase();
}

function whereLine({ url }: TelegramState, config: Config, say: AdminContext["say"]): string {
  if (url === "") return say("telegram-webhook-none");
  const wantedUrl = webhookUrl(config);
  return url === wantedUrl
    ? say("telegram-webhook-here", { url })
    : say("telegram-webhook-elsewhere", { url, wanted: wantedUrl });
}

function errorLine({ lastError }: TelegramState, say: AdminContext["say"]): string {
  if (lastError === null) return say("telegram-no-error");
  const minutes = Math.max(0, Math.round((Date.now() / 1000 - lastError.atSeconds) / 60));
  return say("telegram-last-error", { minutes, what: lastError.what });
}

async function remove({ config, say }: AdminContext): Promise<Printed> {
  await withTelegram(config, async (api) =>
    orFault(await asked(() => api.deleteWebhook({ drop_pending_updates: false }))),
  );
  return { lines: [say("telegram-webhook-deleted")], json: { isDeleted: true } };
}
