import { randomBytes } from "node:crypto";
import { type Browser, openBrowser } from "../http-client.ts";
import type { Running } from "../running.ts";
import type { SealedReport } from "./sealed-report.ts";
import { postAs } from "./senders.ts";

export type GuessSize = { readonly guesses: number; readonly senders: number };

export type Guessing = {
  /** How long whoever has a receipt waited, each time. */
  readonly holderMs: readonly number[];
  readonly seconds: number;
};

/** Guessers are at these addresses, the holder of a receipt at another. */
const firstGuesser = 1_000_000;
const holder = 2_000_000;
const holderEveryMs = 250;

/** Senders who try receipts one after the other, while one person comes back with a right one again and again. */
export async function guessReceipts(running: Running, size: GuessSize, { rid }: SealedReport): Promise<Guessing> {
  const [guessers, own] = [openBrowser(running.port, size.senders), openBrowser(running.port, 1)];
  const beganMs = performance.now();
  let isOver = false;
  const guessing = Promise.all(
    Array.from({ length: size.senders }, (_, nth) => guess(guessers, firstGuesser + nth, size.guesses / size.senders)),
  ).finally(() => {
    isOver = true;
  });
  const holderMs: number[] = [];
  while (!isOver) {
    const askedMs = performance.now();
    await postAs(own, holder, { name: "/open", body: { rid }, expected: [200] });
    holderMs.push(performance.now() - askedMs);
    await new Promise((resolve) => setTimeout(resolve, holderEveryMs));
  }
  await guessing;
  for (const browser of [guessers, own]) browser.close();
  return { holderMs, seconds: (performance.now() - beganMs) / 1000 };
}

async function guess(browser: Browser, sender: number, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) {
    const body = { rid: randomBytes(ridBytes).toString("base64url") };
    await postAs(browser, sender, { name: "/open", body, expected: [404, 429] });
  }
}

const ridBytes = 32;
