import type { BotCommand, LanguageCode } from "grammy/types";
import { locales, wordingOf } from "../../wording/wording.ts";
import { asked, type Client, type Outcome } from "./client.ts";

/** Whatever else happens on the platform is none of ours; an edited answer is ignored on purpose. */
export const allowedUpdates = ["message", "callback_query", "my_chat_member"] as const;
/** The most that Telegram opens (Bot API, setWebhook). */
export const webhookConnections = 100;

const commands = ["start", "dung", "giupdo", "baotin", "xoa"] as const;

/** The commands of the menu, in one language. */
const commandsIn = (locale: string): BotCommand[] =>
  commands.map((command) => ({ command, description: wordingOf(locale)(`telegram-command-${command}`) }));

/** Telegram knows languages by two letters (ISO 639-1); the others read what is for everybody. */
const isLanguage = (locale: string): locale is LanguageCode => /^[a-z]{2}$/.test(locale);

/** Commands, the menu button, and what is said of us before a chat begins: Vietnamese for everybody, then each language. */
export async function introduce(api: Client["api"]): Promise<Outcome<unknown>> {
  const [base = "vi", ...others] = locales;
  const steps = [base, ...others.filter(isLanguage)].flatMap((locale) => {
    const language = locale !== base && isLanguage(locale) ? { language_code: locale } : {};
    const say = wordingOf(locale);
    return [
      () => api.setMyCommands(commandsIn(locale), language),
      () => api.setMyDescription(say("telegram-description"), language),
      () => api.setMyShortDescription(say("telegram-short-description"), language),
    ];
  });
  for (const step of [...steps, () => api.setChatMenuButton({ menu_button: { type: "commands" } })]) {
    const done = await asked<unknown>(step);
    if (done.is !== "done") return done;
  }
  return { is: "done", result: true };
}
