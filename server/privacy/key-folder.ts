import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const folderMode = 0o700;
const fileMode = 0o600;

export type KeyFolder = {
  /** On disk, folder included, when this returns. Never overwrites: throws where the file is there. */
  write(file: string, content: Buffer): void;
  /** Null where there is no such file. */
  read(file: string): Buffer | null;
  /** Overwrites, unlinks, syncs the folder; a file that is gone counts as erased. */
  erase(file: string): void;
  names(): readonly string[];
};

/** The folder of key files: closed to everybody else, synced whenever it changes. */
export function keyFolder(folder: string): KeyFolder {
  return {
    write: (file, content) => {
      fs.mkdirSync(folder, { recursive: true, mode: folderMode });
      fs.chmodSync(folder, folderMode);
      writeSynced(path.join(folder, file), content);
      syncFolder(folder);
    },
    read: (file) => orNull(() => fs.readFileSync(path.join(folder, file))),
    erase: (file) => {
      const handle = orNull(() => fs.openSync(path.join(folder, file), "r+"));
      if (handle === null) return;
      overwrite(handle);
      orNull(() => fs.unlinkSync(path.join(folder, file)));
      syncFolder(folder);
    },
    names: () => orNull(() => fs.readdirSync(folder).sort()) ?? [],
  };
}

function writeSynced(file: string, content: Buffer): void {
  const handle = fs.openSync(file, "wx", fileMode);
  try {
    fs.writeSync(handle, content);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function overwrite(handle: number): void {
  const length = fs.fstatSync(handle).size;
  fs.writeSync(handle, randomBytes(length), 0, length, 0);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

/** The name is as durable as the content only when the folder is synced too; Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = fs.openSync(folder, "r");
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

function orNull<T>(attempt: () => T): T | null {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
