import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];
const root = resolve(import.meta.dirname, "../..");
const flags = [
  "--disable-gpu",
  // Needed by a browser that runs as root, or in a container without a large shared memory.
  "--no-sandbox",
  "--disable-dev-shm-usage",
  // Nothing leaves this machine, redirects included.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

// The package is made for one page a process: with these a second browsing context ends the browser.
const meantForOnePage = ["--single-process", "--no-zygote"];

/** A Chromium: CHROMIUM_PATH, else one of the search path, else the one that comes as a development dependency. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH ?? onSearchPath();
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags, headless: true });
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  const args = [...packaged.args.filter((flag) => !meantForOnePage.includes(flag)), ...flags];
  return chromium.launch({ executablePath, args, headless: true });
}

function onSearchPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How a page is looked at. */
export type Look = { readonly name: string; readonly options: BrowserContextOptions };

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** Phone and desktop, light and dark. */
export const looks: readonly Look[] = [
  { name: "phone-light", options: { ...phone, colorScheme: "light" } },
  { name: "phone-dark", options: { ...phone, colorScheme: "dark" } },
  { name: "desktop-light", options: { ...desktop, colorScheme: "light" } },
  { name: "desktop-dark", options: { ...desktop, colorScheme: "dark" } },
];

/** A browsing context that writes down every request that would leave for another host; none of them goes out. */
export async function openContext(browser: Browser, options: BrowserContextOptions, host: string) {
  const context = await browser.newContext(options);
  const elsewhere: string[] = [];
  await context.route(
    (url) => url.host !== host,
    (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ status: 200, contentType: "text/html", body: "<title>elsewhere</title>" });
    },
  );
  return { context, elsewhere };
}

/** Pages that failed: errors of script and what the content security policy refused. */
export function troublesOf(context: BrowserContext): readonly string[] {
  const troubles: string[] = [];
  context.on("weberror", (error) => troubles.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  return troubles;
}

/** A picture under `test-results/`, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, "test-results");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
