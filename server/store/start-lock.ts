import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const waitMs = 50;
/** Making a cluster on a slow disk takes this long at most; a lock that is older was left behind. */
const oldestMs = 180_000;

/** The locks of this process. */
const held = new Set<string>();

/**
 * Runs `work` while no other process of this machine does the same in `folder`. A lock whose process is gone is taken
 * away. It guards seconds of work only: who uses the database for longer holds a lease.
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, "starting.lock");
  while (!take(lock)) {
    clearStale(lock);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
  try {
    held.add(lock);
    return await work();
  } finally {
    held.delete(lock);
    fs.rmSync(lock, { force: true });
  }
}

/** Linked into place whole, so that nobody ever reads a lock without its owner. */
function take(lock: string): boolean {
  const mine = `${lock}.${randomBytes(6).toString("hex")}`;
  fs.writeFileSync(mine, String(process.pid), { mode: 0o600 });
  try {
    fs.linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function clearStale(lock: string): void {
  const seen = read(lock);
  if (seen === null || (isHeld(lock, seen.pid) && seen.ageMs < oldestMs)) return;
  // Moved aside first and looked at again: between the two looks another process may have taken the lock.
  const aside = `${lock}.${randomBytes(6).toString("hex")}`;
  try {
    fs.renameSync(lock, aside);
  } catch {
    return;
  }
  if (read(aside)?.pid !== seen.pid) restore(aside, lock);
  fs.rmSync(aside, { force: true });
}

function restore(aside: string, lock: string): void {
  try {
    fs.linkSync(aside, lock);
  } catch {
    // Taken anew meanwhile: both owners then wait for PostgreSQL's own lock.
  }
}

function read(lock: string): { readonly pid: number; readonly ageMs: number } | null {
  try {
    return { pid: Number(fs.readFileSync(lock, "utf8")), ageMs: Date.now() - fs.statSync(lock).mtimeMs };
  } catch {
    return null;
  }
}

function isHeld(lock: string, pid: number): boolean {
  // Our own number on a lock that we do not hold was left by an earlier process: in containers numbers come again.
  if (pid === process.pid) return held.has(lock);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
