import cluster, { type Worker } from "node:cluster";
import { AggregatorRegistry } from "prom-client";
import { z } from "zod";
import type { Log } from "../log.ts";
import { type Metrics, openMetrics } from "../metrics.ts";
import type { RoomUrls } from "../store/stores.ts";

/** How each room that answers on the web reaches the database. */
const webUrls = z.object({ turn: z.string(), cases: z.string(), staff: z.string(), stats: z.string() });
type WebUrls = z.infer<typeof webUrls>;

const toWorker = z.discriminatedUnion("type", [
  z.object({ type: z.literal("work"), urls: webUrls }),
  z.object({ type: z.literal("scraped"), id: z.number(), text: z.string() }),
  z.object({ type: z.literal("stop") }),
]);
type ToWorker = z.infer<typeof toWorker>;

const fromWorker = z.discriminatedUnion("type", [
  z.object({ type: z.literal("listening"), port: z.number() }),
  /** One line for whoever started the program. */
  z.object({ type: z.literal("refused"), line: z.string() }),
  z.object({ type: z.literal("scrape"), id: z.number() }),
]);
type FromWorker = z.infer<typeof fromWorker>;

export type Processes = { readonly port: number; stop(): Promise<void> };

/** A worker that is gone is replaced after this long. */
const replacedAfterMs = 1000;

/**
 * Starts worker processes that answer on one port, and starts another when one goes. Settles when all of them listen;
 * throws what the first of them refused with. `stop` lets what is under way finish.
 */
export async function startProcesses(count: number, urls: RoomUrls, log: Log): Promise<Processes> {
  let isStopping = false;
  const metrics = new AggregatorRegistry();
  const start = (): Promise<number> => {
    const worker = cluster.fork();
    tell(worker, { type: "work", urls: webUrls.parse(urls) });
    worker.on("exit", () => {
      if (isStopping) return;
      log.note("error", "worker-gone");
      setTimeout(() => isStopping || void start().catch(() => {}), replacedAfterMs).unref();
    });
    return listening(worker, () => metrics.clusterMetrics());
  };
  const stop = async () => {
    isStopping = true;
    await Promise.all(Object.values(cluster.workers ?? {}).map((worker) => worker && stopped(worker)));
  };
  try {
    const ports = await Promise.all(Array.from({ length: count }, start));
    return { port: ports[0] ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listening(worker: Worker, scrape: () => Promise<string>): Promise<number> {
  return new Promise((resolve, reject) => {
    worker.on("message", (raw: unknown) => {
      const parsed = fromWorker.safeParse(raw);
      if (!parsed.success) return;
      const said = parsed.data;
      if (said.type === "listening") resolve(said.port);
      else if (said.type === "refused") reject(new Error(said.line));
      else
        void scrape().then(
          (text) => tell(worker, { type: "scraped", id: said.id, text }),
          () => tell(worker, { type: "scraped", id: said.id, text: "" }),
        );
    });
    worker.once("exit", () => reject(new Error("a worker ended before it listened")));
  });
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message, () => {});
}

function stopped(worker: Worker): Promise<void> {
  if (worker.isDead()) return Promise.resolve();
  return new Promise((resolve) => {
    worker.once("exit", () => resolve());
    tell(worker, { type: "stop" });
  });
}

/** A worker's line to the first process. */
export type Office = {
  readonly urls: Promise<WebUrls>;
  readonly metrics: Metrics;
  /** Prometheus text of all workers together. */
  scrape(): Promise<string>;
  say(message: FromWorker): void;
  /** Calls `end` when the first process asks for it, or is gone. */
  onEnd(end: () => Promise<void>): void;
};

export function openOffice(): Office {
  const metrics = openMetrics();
  // Its first making lets this process answer when all are asked for their counts.
  new AggregatorRegistry();
  AggregatorRegistry.setRegistries([metrics.registry]);
  const say = (message: FromWorker) => void process.send?.(message, undefined, undefined, () => {});
  return {
    metrics,
    say,
    urls: new Promise((resolve) => hear((said) => said.type === "work" && resolve(said.urls))),
    scrape: scraper(say),
    onEnd: (end) => {
      hear((said) => said.type === "stop" && void end());
      process.once("disconnect", () => void end());
    },
  };
}

function hear(listener: (said: ToWorker) => void): void {
  process.on("message", (raw: unknown) => {
    const parsed = toWorker.safeParse(raw);
    if (parsed.success) listener(parsed.data);
  });
}

function scraper(say: (message: FromWorker) => void): () => Promise<string> {
  const waiting = new Map<number, (text: string) => void>();
  let asked = 0;
  hear((said) => {
    if (said.type !== "scraped") return;
    waiting.get(said.id)?.(said.text);
    waiting.delete(said.id);
  });
  return () =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      say({ type: "scrape", id: asked });
    });
}
