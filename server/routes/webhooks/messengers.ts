import type { FastifyInstance } from "fastify";
import type { Messenger } from "../../../bot/channels/channel.ts";
import { telegramMessenger } from "../../../bot/channels/telegram/messenger.ts";
import { type TelegramPorts, type TelegramSettings, telegramRoutes } from "./telegram.ts";

type Settings = TelegramSettings & { readonly PUBLIC_URL: string; readonly REPORT_URL: string };

export type OpenMessenger = Messenger & { close(): Promise<void> };

/** The sending half of every messenger that has its settings. */
export function openMessengers(settings: Settings): readonly OpenMessenger[] {
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot, PUBLIC_URL: publicUrl } = settings;
  const links = { publicUrl, reportPage: `${settings.REPORT_URL}/bao-tin` };
  return [...(token === undefined ? [] : [telegramMessenger({ token, apiRoot }, links)])];
}

type MessengerPorts = Omit<TelegramPorts, "settings"> & { readonly settings: Settings };

/** The receiving half of every messenger that has its settings. */
export async function messengerRoutes(app: FastifyInstance, ports: MessengerPorts): Promise<void> {
  await telegramRoutes(app, ports);
}
