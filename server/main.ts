import cluster from "node:cluster";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { wordingOf } from "../bot/wording/wording.ts";
import { anchorMail } from "./alarms/anchor-mail.ts";
import { assemble, type Parts } from "./app.ts";
import { readyLines } from "./cli/addresses.ts";
import { portsOfRooms, prepareDatabase } from "./cli/prepare.ts";
import { openOffice, startProcesses } from "./cli/processes.ts";
import { setUpLines } from "./cli/set-up-link.ts";
import { type Config, loadConfig } from "./config.ts";
import { Fault, fault, isDatabaseAway } from "./errors.ts";
import { anchorJob, anchorsFile } from "./jobs/anchor-audit.ts";
import { startJobs } from "./jobs/start.ts";
import { openAlarms } from "./jobs/start-alarms.ts";
import { withdrawalJob } from "./jobs/withdraw-grants.ts";
import { flushInTime, type Log, openLog } from "./log.ts";
import { type KeyFiles, keyFiles } from "./privacy/key-files.ts";
import { openDatabase } from "./store/database.ts";
import type { Room } from "./store/rights.ts";
import { openStores, type RoomUrls, type Stores, usualConnections } from "./store/stores.ts";

const say = wordingOf("vi");
/** Connections of all processes together, but one for each room of each process at least. */
const connectionsAtMost = 80;
/** A second Ctrl-C sooner than this is the same one, passed on by the program that started us. */
const sameSignalMs = 300;

/** What was begun, the last one ends first; each ends whatever became of the others. */
type Begun = (() => Promise<void>)[];

async function main(): Promise<void> {
  const config = settings();
  const log = openLog({ level: config.LOG_LEVEL, nowMs: Date.now, write: (line) => console.error(line) });
  const flushing = flushInTime(log);
  const begun: Begun = [async () => flushing.stop()];
  const starting = start(config, begun, log);
  onSignals(async () => {
    console.log(say("start-stopping"));
    await starting.catch(() => {});
    await endAll(begun, log);
    console.log(say("start-stopped"));
    process.exit(0);
  });
  try {
    const { port, setUp } = await starting;
    log.note("info", "started");
    for (const line of [...readyLines(say, { ...config, port }), ...setUp]) console.log(line);
  } catch (error) {
    await endAll(begun, log);
    console.error(refusal(error));
    process.exit(1);
  }
}

function settings(): Config {
  const reading = loadConfig();
  if (reading.is === "good") return reading.config;
  for (const problem of reading.problems) console.error(problem);
  process.exit(1);
}

/** The port that is listened on, and the lines of a set-up link where there is no staff yet. */
type Started = { readonly port: number; readonly setUp: readonly string[] };

/** Everything in the order in which it depends on one another. */
async function start(config: Config, begun: Begun, log: Log): Promise<Started> {
  const database = await openDatabase(config, console.log);
  begun.push(database.release);
  if (!(await database.claim())) throw fault("already-running", { folder: config.DATA_DIR });
  // Before anything is changed: a port that is taken is the most common reason not to start.
  await checkPort(config);
  const urls = await prepareDatabase(database, { config, say, print: console.log });
  const stores = openStores(urls, { connections: connectionsEach(config) });
  begun.push(stores.close);
  const ports = portsOfRooms(stores, config.KEY_DIR);
  const port = await answer(config, { stores, keys: ports.turn.keys, log, urls }, begun);
  begun.push(openAlarms({ databaseUrl: urls.cases, keyDir: config.KEY_DIR, settings: config, log }).stop);
  // Nobody who wants to answer waits for the queue.
  const anchors = anchorJob({ file: anchorsFile(config.DATA_DIR), mail: anchorMail(config, say) });
  const queue = { portsOf: (room: Room) => ports[room], directUrl: database.directUrl };
  const more = [anchors, withdrawalJob(config.DIRECTORY_ROOT)];
  const jobs = await startJobs({ ...queue, log, more });
  begun.push(jobs.stop);
  return { port, setUp: await setUpLines(say, { ...ports.staff, config, port }) };
}

type Kept = { readonly stores: Stores; readonly keys: KeyFiles; readonly log: Log };
type Answering = Kept & { readonly urls: RoomUrls };

/** Answers in this process or in several; returns the port that is listened on. */
async function answer(config: Config, { urls, ...kept }: Answering, begun: Begun): Promise<number> {
  if (config.PROCESSES === 1) return await listen(config, kept, begun);
  const processes = await startProcesses(config.PROCESSES, urls, kept.log);
  begun.push(processes.stop);
  return processes.port;
}

const connectionsEach = ({ PROCESSES }: Config) =>
  Math.max(1, Math.min(usualConnections, Math.floor(connectionsAtMost / (PROCESSES + 1))));

async function listen(config: Config, kept: Omit<Parts, "config">, begun: Begun): Promise<number> {
  const assembled = await assemble({ config, ...kept });
  begun.push(assembled.close);
  return await listenOn(config, () => assembled.app.listen({ host: config.HOST, port: config.PORT }));
}

async function checkPort({ HOST, PORT }: Config): Promise<void> {
  const probe = createServer();
  await listenOn({ HOST, PORT }, async () => {
    probe.listen(PORT, HOST);
    await once(probe, "listening");
    await new Promise((closed) => probe.close(closed));
    return "";
  });
}

/** Runs what listens and returns the port of the address it gives; throws a fault that names the setting to change. */
async function listenOn({ HOST, PORT }: Pick<Config, "HOST" | "PORT">, work: () => Promise<string>): Promise<number> {
  try {
    const address = await work();
    return Number(/:(\d+)\/?$/.exec(address)?.[1] ?? PORT);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // As text: these numbers are names, and are not written with parted thousands.
    const port = String(PORT);
    if (code === "EADDRINUSE") throw fault("port-taken", { port, other: String(PORT + 1) });
    if (/^E[A-Z]+$/.test(code)) throw fault("address-refused", { host: HOST, port, code });
    throw error;
  }
}

function onSignals(stop: () => Promise<void>): void {
  let firstMs: number | null = null;
  const heard = (signal: NodeJS.Signals) => {
    const nowMs = performance.now();
    if (firstMs === null) {
      firstMs = nowMs;
      void stop();
    } else if (signal === "SIGINT" && nowMs - firstMs > sameSignalMs) process.exit(130);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, heard);
}

async function endAll(begun: Begun, log: Log): Promise<void> {
  for (const end of begun.splice(0).reverse()) await end().catch((error: unknown) => log.failed("stopping", error));
}

/** One line: why it does not start, and what to do. */
function refusal(error: unknown): string {
  if (error instanceof Fault) return say(`error-${error.code}`, error.details);
  if (isDatabaseAway(error)) return say("error-database-away");
  return error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : say("error-program-failed");
}

/** One of several processes: it answers, and the first one has the database and the jobs. */
async function work(): Promise<void> {
  const config = settings();
  const log = openLog({ level: config.LOG_LEVEL, nowMs: Date.now, write: (line) => console.error(line) });
  const begun: Begun = [async () => flushing.stop()];
  const flushing = flushInTime(log);
  const office = openOffice();
  const end = async () => {
    await endAll(begun, log);
    process.exit(0);
  };
  onSignals(async () => {});
  office.onEnd(end);
  const stores = openStores(await office.urls, { connections: connectionsEach(config) });
  begun.push(stores.close);
  try {
    const { metrics, scrape } = office;
    const kept = { stores, keys: keyFiles(stores.turn, config.KEY_DIR), log, metrics, scrape };
    office.say({ type: "listening", port: await listen(config, kept, begun) });
  } catch (error) {
    office.say({ type: "refused", line: refusal(error) });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await (cluster.isPrimary ? main() : work());
