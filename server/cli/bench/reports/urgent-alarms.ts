import { once } from "node:events";
import { createServer } from "node:http";
import type { Store } from "../../../store/client.ts";
import { type Browser, openBrowser } from "../http-client.ts";
import type { BenchDatabase } from "../place.ts";
import type { Running } from "../running.ts";
import { orderFor } from "../telegram/bot-run.ts";
import type { CrowdProcess } from "../telegram/crowd-process.ts";
import type { CrowdResult } from "../telegram/orders.ts";
import type { Script } from "../telegram/script.ts";
import type { BenchOffice } from "./office.ts";
import { sealedReport } from "./sealed-report.ts";
import { postAs } from "./senders.ts";

export type SpamSize = { readonly perSecond: number; readonly lastsMs: number };

export type UrgentAlarms = {
  /** From the moment an urgent report is sent until its alarm reached its receiver. */
  readonly toldMs: readonly number[];
  /** Strangers' updates that were answered. */
  readonly updatesASecond: number;
};

const toldWithinMs = 60_000;
const betweenMs = 500;

export type SpamAt = {
  readonly database: BenchDatabase;
  readonly office: BenchOffice;
  /** The program with a bot of the crowd's and alarms to the receiver. */
  readonly running: Running;
  readonly receiver: Receiver;
  readonly crowd: CrowdProcess;
  readonly script: Script;
};

/** How long an urgent report's alarm takes while strangers flood the bot and some children answer. */
export async function alarmsAmongSpam(at: SpamAt, size: SpamSize): Promise<UrgentAlarms> {
  const [toldMs, result] = await Promise.all([raiseOneByOne(at, size.lastsMs), spam(at, size)]);
  return { toldMs, updatesASecond: ((result.met.strangers ?? 0) * 1000) / size.lastsMs };
}

function spam({ crowd, running, script }: SpamAt, { perSecond, lastsMs }: SpamSize): Promise<CrowdResult> {
  const few = { children: 4, atOnce: 2, patience: 60 };
  return crowd.run(orderFor(script, running.port, { ...few, spam: { perSecond, lastsMs, childrenAfterMs: 0 } }));
}

/** An alarm is answered before the next report is sent, else that would join it and nobody would be told again. */
async function raiseOneByOne(at: SpamAt, lastsMs: number): Promise<readonly number[]> {
  const browser = openBrowser(at.running.port, 2);
  const toldMs: number[] = [];
  const tillMs = performance.now() + lastsMs;
  try {
    for (let sender = 0; performance.now() < tillMs; sender += 1) {
      toldMs.push(await raised(at, browser, sender));
      await acknowledgeAll(at.database.store);
      await new Promise((resolve) => setTimeout(resolve, betweenMs));
    }
    return toldMs;
  } finally {
    browser.close();
  }
}

async function raised({ office, receiver }: SpamAt, browser: Browser, sender: number): Promise<number> {
  const { body } = await sealedReport(browser, { office, sender, level: 4 });
  const told = receiver.next();
  const sentMs = performance.now();
  await postAs(browser, sender, { name: "", body, expected: [201] });
  return (await told) - sentMs;
}

async function acknowledgeAll({ pool }: Pick<Store, "pool">): Promise<void> {
  await pool.query(
    `UPDATE alarm SET acknowledged_at = date_bin('5 minutes', program_now(), 'epoch'), due_at = NULL
     WHERE acknowledged_at IS NULL`,
  );
}

/** Where alarms go; `next` is the instant at which the next one is told. */
export type Receiver = { readonly url: string; next(): Promise<number>; close(): Promise<void> };

export async function openReceiver(): Promise<Receiver> {
  let tell = (_atMs: number) => {};
  const server = createServer((request, response) => {
    tell(performance.now());
    request.resume().on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`,
    next: () =>
      new Promise((resolve, reject) => {
        const given = setTimeout(() => reject(new Error("an urgent report raised no alarm")), toldWithinMs);
        tell = (atMs) => {
          clearTimeout(given);
          resolve(atMs);
        };
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
