import type { BenchDatabase, Place } from "../place.ts";
import { startProduct } from "../product.ts";
import type { Running } from "../running.ts";
import { theBot } from "./the-bot.ts";

export type ProgramAt = {
  readonly apiRoot: string;
  readonly processes: number;
  readonly port?: number;
  /** Beside those of the bot. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** The whole program with the made-up bot. */
export function startBot(
  place: Place,
  database: BenchDatabase,
  { apiRoot, processes, port, settings }: ProgramAt,
): Promise<Running> {
  return startProduct(place, database, {
    PROCESSES: String(processes),
    TELEGRAM_BOT_TOKEN: theBot.token,
    TELEGRAM_BOT_ID: String(theBot.id),
    TELEGRAM_BOT_USERNAME: theBot.username,
    TELEGRAM_WEBHOOK_SECRET: theBot.secret,
    TELEGRAM_API_ROOT: apiRoot,
    ...(port !== undefined && { PORT: String(port) }),
    ...settings,
  });
}
