import { type Browser, openBrowser } from "./http-client.ts";

/** One file of a page, as it came over the wire with its head. */
export type ScreenPart = { readonly path: string; readonly bytes: number };

/** The child's first page with everything that it names: styles, script, fonts of its style sheet, drawings of both looks. */
export async function measureFirstScreen(port: number): Promise<readonly ScreenPart[]> {
  const browser = openBrowser(port, 1);
  try {
    const page = await load(browser, "/em");
    const named = await Promise.all(pathsIn(page.body).map((path) => load(browser, path)));
    const sheets = named.filter(({ path }) => path.endsWith(".css"));
    const more = await Promise.all(sheets.flatMap(({ body }) => pathsIn(body)).map((path) => load(browser, path)));
    return onlyOnce([page, ...named, ...more]);
  } finally {
    browser.close();
  }
}

type Loaded = ScreenPart & { readonly body: string };

async function load(browser: Browser, path: string): Promise<Loaded> {
  const { status, bytes, body } = await browser.ask({ path });
  if (status !== 200) throw new Error(`${path} was answered with ${status}`);
  return { path, bytes, body };
}

const pathsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/["'(](\/assets\/[^"')]+)["')]/g)].map(([, path = ""]) => path)),
];

function onlyOnce(loaded: readonly Loaded[]): readonly ScreenPart[] {
  const byPath = new Map(loaded.map(({ path, bytes }) => [path, bytes]));
  return [...byPath].map(([path, bytes]) => ({ path, bytes }));
}
