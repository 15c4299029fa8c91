import { setTimeout as pause } from "node:timers/promises";
import type { Parts } from "../../server/app.ts";
import { botSecret, botToken, startBotApi } from "./bot-api.ts";
import { person } from "./bot-api-person.ts";
import { type TestWeb, testWeb } from "./web.ts";

const lookEveryMs = 25;

/** The whole program with Telegram: the strict Bot API brings updates over the network, and is called over the network. */
export async function testTelegram(
  parts: Partial<Parts> = {},
  prepare: (box: TestWeb["box"]) => Promise<Readonly<Record<string, string>>> = async () => ({}),
) {
  const web: TestWeb = await testWeb();
  const api = await startBotApi();
  const environment = {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_WEBHOOK_SECRET: botSecret,
    TELEGRAM_API_ROOT: api.root,
    ...(await prepare(web.box)),
  };
  const program = await web.another(environment, parts);
  const url = `${await program.app.listen({ host: "127.0.0.1", port: 0 })}/webhooks/telegram`;
  api.pointTo(url);
  /** Until every update was brought, and everything that is due was delivered. */
  const settle = async () => {
    await api.updates.settle();
    await program.conversation.deliver();
  };
  /** What comes after a pause of the program's own. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await pause(lookEveryMs);
  };
  return {
    web,
    api,
    program,
    url,
    settle,
    until,
    person: () => person(api, settle),
    close: async () => {
      await program.close();
      await api.close();
      await web.close();
    },
  };
}

export type TestTelegram = Awaited<ReturnType<typeof testTelegram>>;
