import type { Browser, BrowserContextOptions, Page, Request } from "playwright-core";
import { openContext, troublesOf } from "./browser.ts";
import { phone } from "./chats.ts";
import type { OpenOffice } from "./office.ts";

export const story = "Có bạn đăng ảnh của em CANARY-7351";

/** A page of the office in a browser of its own; everything that it asks is written down. */
export async function openReport(
  { browser, office }: { readonly browser: Browser; readonly office: OpenOffice },
  path: string,
  options: BrowserContextOptions = phone,
) {
  const { context, elsewhere } = await openContext(browser, options, office.host);
  const troubles = troublesOf(context);
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  await page.goto(`${office.url}${path}`);
  return { context, page, asked, elsewhere, troubles };
}

export async function beginOn(page: Page): Promise<void> {
  await page.locator("[data-begin]").click();
  await page.waitForSelector('[data-question="report/danger"]');
}

/** What a thief of the wire would look for: as it is, and in the forms that it would travel in. */
export const formsOf = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${" ".repeat(shift)}${secret}`)
      .toString("base64url")
      .slice(4, -4),
  ),
];

export const wireOf = (asked: readonly Request[]): string =>
  asked
    .map((request) => `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`)
    .join("\n");

/** Whatever a browser may keep of a page. */
export const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
    history: history.length,
    address: location.pathname + location.search + location.hash,
  }));
