import { beginSession } from "../../../access/sessions.ts";
import type { Line } from "../../../views/islands/desk/answers.ts";
import { office as deskOf } from "../../../views/islands/desk/office.ts";
import { openSheet } from "../../../views/islands/desk/opening.ts";
import type { OpenKeys, Shell } from "../../../views/islands/desk/shell.ts";
import { type Browser, openBrowser } from "../http-client.ts";
import type { BenchDatabase } from "../place.ts";
import type { Running } from "../running.ts";
import type { BenchOffice, BenchOfficer } from "./office.ts";

export type DeskReads = {
  readonly cases: number;
  /** From the first request to the last sheet of the first screen, opened; of each round. */
  readonly firstScreenMs: readonly number[];
  /** A case asked for and opened, once the list is there. */
  readonly openMs: readonly number[];
};

export type DeskSize = { readonly rounds: number; readonly opened: number };

type At = { readonly database: BenchDatabase; readonly running: Running; readonly office: BenchOffice };

/** More lines than a tall screen shows: as many sheets as the page asks for at once. */
const linesOfAScreen = 40;
const connections = 6;

/** The desk as an officer's browser works it, with the files that run there: reads, decrypts, draws nothing. */
export async function readDesk({ database, running, office }: At, size: DeskSize): Promise<DeskReads> {
  const [officer] = office.officers;
  if (officer === undefined) throw new Error("an office without officers");
  const browser = openBrowser(running.port, connections);
  const shell = await signedIn(browser, officer, await beginSession(database.store.pool, officer.id));
  const screens: { readonly ms: number; readonly lines: readonly Line[] }[] = [];
  for (let round = 0; round < size.rounds; round += 1) screens.push(await firstScreen(shell, office.root));
  const lines = screens[0]?.lines ?? [];
  const openMs = await openEach(shell, office.root, lines.slice(0, size.opened));
  browser.close();
  return { cases: lines.length, firstScreenMs: screens.map(({ ms }) => ms), openMs };
}

async function signedIn(browser: Browser, { key, keys }: BenchOfficer, session: string): Promise<Shell> {
  const cookie = `sid=${session}`;
  const page = await browser.ask({ path: "/can-bo/tin", cookie });
  const csrf = /data-csrf="([^"]+)"/.exec(page.body)?.[1];
  if (csrf === undefined) throw new Error(`the desk answered ${page.status}`);
  const open: OpenKeys = { key, encPrivate: keys.enc.privateKey, sigPrivate: keys.sig.privateKey };
  return {
    unlockedKeys: () => [open],
    unlock: async () => "unlocked",
    onLock: () => () => {},
    call: async (method, path, body) => {
      const json = method === "GET" ? {} : { json: body ?? {} };
      const answer = await browser.ask({ path, cookie, headers: { "x-csrf": csrf }, ...json });
      return { status: answer.status, body: answer.body === "" ? {} : JSON.parse(answer.body) };
    },
  };
}

async function firstScreen(shell: Shell, root: string) {
  const beganMs = performance.now();
  const desk = deskOf(shell, root);
  const [facts, lines] = [await desk.facts(), (await desk.list("sent")) ?? []];
  if (facts?.directory == null) throw new Error("the desk's directory does not verify");
  const keys = shell.unlockedKeys() ?? [];
  const sealed = await desk.sheets(lines.slice(0, linesOfAScreen).map(({ id }) => id));
  const opened = await Promise.all(sealed.map((sheet) => openSheet(keys, sheet)));
  if (opened.length === 0 || opened.includes(null)) throw new Error("a sheet did not open");
  return { ms: performance.now() - beganMs, lines };
}

async function openEach(shell: Shell, root: string, lines: readonly Line[]): Promise<readonly number[]> {
  const desk = deskOf(shell, root);
  const directory = (await desk.facts())?.directory ?? null;
  const took: number[] = [];
  for (const { id } of lines) {
    const beganMs = performance.now();
    const opened = await desk.open(id, directory);
    took.push(performance.now() - beganMs);
    if (opened === null || opened.troubles.length > 0) throw new Error("a case did not open");
  }
  return took;
}
