import { setTimeout as pause } from "node:timers/promises";
import { asked, type Client, type ClientSettings, openClient } from "./client.ts";
import { allowedUpdates } from "./menu.ts";
import type { Reply } from "./replies.ts";

/** Less than the client waits for an answer. */
const heldSeconds = 8;
const pauseMs = 3000;

type PollingPorts = {
  readonly settings: ClientSettings;
  /** Deals with one update; throws where it must come again. */
  take(update: unknown): Promise<Reply | null>;
};

/**
 * Asks for updates, for development: one after the other, each again until it was dealt with. A webhook that was set is
 * taken back first, for Telegram serves one or the other.
 */
export function startPolling({ settings, take }: PollingPorts): { stop(): Promise<void> } {
  const { api, abort } = openClient(settings);
  const stopping = new AbortController();
  const run = async () => {
    await asked(() => api.deleteWebhook({ drop_pending_updates: false }));
    for (let offset = 0; !stopping.signal.aborted; ) {
      const next = await round(api, take, offset);
      if (next === null) await pause(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      offset = next ?? offset;
    }
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await abort();
      await running;
    },
  };
}

/** The offset that comes next, or null where Telegram or the database is away. */
async function round(api: Client["api"], take: PollingPorts["take"], offset: number): Promise<number | null> {
  const found = await asked(() => api.getUpdates({ offset, timeout: heldSeconds, allowed_updates: allowedUpdates }));
  if (found.is !== "done") return null;
  let next = offset;
  for (const update of found.result) {
    const reply = await take(update).catch(() => "again" as const);
    if (reply === "again") return next === offset ? null : next;
    if (reply !== null) await asked(() => sent(api, reply));
    next = update.update_id + 1;
  }
  return next;
}

function sent({ raw }: Client["api"], { method, payload }: Reply): Promise<unknown> {
  switch (method) {
    case "answerCallbackQuery":
      return raw.answerCallbackQuery(payload);
    case "sendMessage":
      return raw.sendMessage(payload);
    case "leaveChat":
      return raw.leaveChat(payload);
  }
}
