import type { Browser, BrowserContextOptions } from "playwright-core";
import { looks, openBrowser, openContext, troublesOf } from "./browser.ts";
import { type Program, startProgram } from "./program.ts";

export const phone = looks[0]?.options ?? {};

/** The whole program, a browser, and the child's page opened in it. */
export async function openChats() {
  const [program, browser]: [Program, Browser] = await Promise.all([startProgram(), openBrowser()]);
  return {
    program,
    browser,
    openChat: async (options: BrowserContextOptions = phone) => {
      const { context, elsewhere } = await openContext(browser, options, program.host);
      const troubles = troublesOf(context);
      const page = await context.newPage();
      await page.goto(`${program.url}/em`);
      return { context, page, elsewhere, troubles };
    },
    close: async () => {
      await browser.close();
      await program.close();
    },
  };
}

export type Chats = Awaited<ReturnType<typeof openChats>>;
