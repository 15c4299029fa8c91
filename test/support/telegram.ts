import { setTimeout as pause } from "node:timers/promises";
import type { Parts } from "../../server/app.ts";
import { botSecret, botToken, startBotApi } from "./bot-api.ts";
import { person } from "./bot-api-person.ts";
import { type TestWeb, testWeb } from "./web.ts";

const lookEveryMs = 25;
/** Half a minute and more: longer than any pause of a script. */
const looksAtMost = 1600;

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
  const begin = async () => {
    const program = await web.another(environment, parts);
    return { program, url: `${await program.app.listen({ host: "127.0.0.1", port: 0 })}/webhooks/telegram` };
  };
  const { program, url } = await begin();
  const programs = [program];
  api.pointTo(url);
  /** Until every update was brought, and everything that is due was delivered. */
  const settle = async () => {
    await api.updates.settle();
    await Promise.all(programs.map(({ conversation }) => conversation.deliver()));
  };
  /** What comes after a pause of the program's own. */
  const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
    for (let looks = 0; looks < looksAtMost; looks += 1) {
      if (await isSo()) return;
      await pause(lookEveryMs);
    }
    throw new Error("what was waited for did not come");
  };
  return {
    web,
    api,
    program,
    url,
    settle,
    until,
    /** One more process behind the same address. */
    beginAnother: async () => {
      const other = await begin();
      programs.push(other.program);
      api.alsoTo(other.url);
    },
    person: () => person(api, settle),
    close: async () => {
      await Promise.all(programs.map((each) => each.close()));
      await api.close();
      await web.close();
    },
  };
}

export type TestTelegram = Awaited<ReturnType<typeof testTelegram>>;
