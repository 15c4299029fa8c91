import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { type Cluster, isWindows, prepareCluster, runTool, writeDurably } from "./embedded-programs.ts";
import { alone } from "./start-lock.ts";

/** A running embedded PostgreSQL. `stop` ends it cleanly and returns when it has ended. */
export type EmbeddedDatabase = {
  readonly url: string;
  readonly port: number;
  /** It was running already: started by another process, or left by one that was killed. */
  readonly isAdopted: boolean;
  stop(): Promise<void>;
};

const waitSeconds = 60;
const startAttempts = 3;

// What a server says about its work must never hold a statement or its values, and what it keeps must not say when a
// transaction was committed.
const settings: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  timezone: "UTC",
  // An error repeats the value it stumbled over: only what the server says of itself is written.
  log_min_messages: "log",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_line_prefix: "''",
  log_connections: "off",
  log_checkpoints: "off",
  track_commit_timestamp: "off",
  archive_mode: "off",
  wal_keep_size: "0",
  max_wal_size: "128MB",
  // Each of 64 processes may need one for every room that answers on the web; a place for a connection costs little.
  max_connections: "300",
};

export type EmbeddedAt = {
  readonly dataDir: string;
  /** The port to start on where it is free, so that those who know an address find the server there again. */
  readonly port?: number;
  readonly say?: (line: string) => void;
};

/**
 * Starts PostgreSQL 18 from the packages of the project, in `dataDir`, on a loopback port with a password of its own; or
 * adopts the server that runs there. As root it runs as `postgres` or `nobody`, which PostgreSQL asks for. Several
 * processes may call it at once. Throws with one readable sentence when the platform has no package or the server does
 * not come up.
 */
export async function startEmbedded({ dataDir, port, say = () => {} }: EmbeddedAt): Promise<EmbeddedDatabase> {
  makeFolder(dataDir);
  return alone(path.resolve(dataDir), async () => {
    const cluster = prepareCluster(path.resolve(dataDir), say);
    const password = create(cluster);
    const running = await adoptable(cluster.data);
    const answering = running ?? (await start(cluster, port));
    return {
      url: `postgresql://app:${password}@127.0.0.1:${answering}/postgres`,
      port: answering,
      isAdopted: running !== null,
      stop: async () => stop(cluster),
    };
  });
}

/** Others may pass through to what is theirs, and list nothing; a folder that was there keeps the rights it was given. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(folder, { recursive: true });
  fs.chmodSync(folder, 0o711);
}

function stop(cluster: Cluster): void {
  if (!fs.existsSync(path.join(cluster.data, "postmaster.pid"))) return;
  runTool(cluster, "pg_ctl", ["-D", cluster.data, "-m", "fast", "-w", "-t", String(waitSeconds), "stop"]);
}

/** Makes the cluster on first use; returns the password. */
function create(cluster: Cluster): string {
  const home = path.dirname(cluster.data);
  const kept = path.join(home, "pg.password");
  const making = path.join(home, "pg18.making");
  if (fs.existsSync(path.join(cluster.data, "PG_VERSION")) && !fs.existsSync(making)) return readPassword(kept);
  // The version is among the first files that are written: only this mark says that the others followed.
  fs.writeFileSync(making, "");
  fs.rmSync(kept, { force: true });
  const password = randomBytes(24).toString("base64url");
  initialize(cluster, password);
  writeDurably(kept, password);
  fs.rmSync(making);
  return password;
}

function readPassword(kept: string): string {
  if (fs.existsSync(kept)) return fs.readFileSync(kept, "utf8");
  throw new Error(`The password of the embedded database is gone: put ${kept} back.`);
}

function initialize(cluster: Cluster, password: string): void {
  const given = path.join(path.dirname(cluster.data), "pg.password.once");
  fs.writeFileSync(given, `${password}\n`, { mode: 0o600 });
  try {
    if (cluster.account !== null) fs.chownSync(given, cluster.account.uid, cluster.account.gid);
    emptyHalfMade(cluster.data);
    const flags = ["-A", "scram-sha-256", `--pwfile=${given}`, "-E", "UTF8", "--no-locale", "--data-checksums"];
    runTool(cluster, "initdb", ["-D", cluster.data, "-U", "app", ...flags]);
  } finally {
    fs.rmSync(given, { force: true });
  }
}

/** A first start that was killed leaves files: they hold nothing yet. */
function emptyHalfMade(data: string): void {
  for (const name of fs.readdirSync(data)) fs.rmSync(path.join(data, name), { recursive: true, force: true });
}

/** The port of a live server in the folder, or null; a dead server's lock is taken away. */
async function adoptable(data: string): Promise<number | null> {
  const lock = path.join(data, "postmaster.pid");
  for (let waited = 0; waited < waitSeconds * 10; waited += 1) {
    const found = readLock(lock);
    if (found === null) return null;
    if (!isAlive(data, found.pid)) {
      fs.rmSync(lock, { force: true });
      return null;
    }
    if (found.isReady && (await answers(found.port))) return found.port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`A PostgreSQL that does not answer still holds ${data}.`);
}

/** postmaster.pid: process, folder, start, port, socket, address, memory, state; one a line. */
function readLock(file: string): { pid: number; port: number; isReady: boolean } | null {
  try {
    const lines = fs.readFileSync(file, "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: (lines[7] ?? "").startsWith("ready") };
  } catch {
    return null;
  }
}

/** A number in a stale lock may belong to another program by now: on Linux the server is known by the folder it works in. */
function isAlive(data: string, pid: number): boolean {
  if (process.platform === "linux") return fs.readdirSync("/proc").some((name) => worksIn(name, data));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function worksIn(name: string, data: string): boolean {
  if (!/^\d+$/.test(name)) return false;
  try {
    const isPostgres = fs.readFileSync(`/proc/${name}/comm`, "utf8").startsWith("postgres");
    return isPostgres && fs.readlinkSync(`/proc/${name}/cwd`) === fs.realpathSync(data);
  } catch {
    return false;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

/** Another program may take the port between the moment it was found free and the server's start. */
async function start(cluster: Cluster, wanted?: number): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted !== undefined && attempt === 1 && !(await answers(wanted)) ? wanted : await freePort();
    try {
      startOn(cluster, port);
      return port;
    } catch (error) {
      if (attempt >= startAttempts) throw error;
    }
  }
}

function startOn(cluster: Cluster, port: number): void {
  const chosen = { ...settings, port: String(port), ...(isWindows ? {} : { unix_socket_directories: "''" }) };
  const options = Object.entries(chosen).map(([name, value]) => `-c ${name}=${value}`);
  const log = path.join(cluster.data, "server.log");
  const flags = ["-D", cluster.data, "-l", log, "-o", options.join(" "), "-w", "-t", String(waitSeconds)];
  runTool(cluster, "pg_ctl", [...flags, "start"]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}
