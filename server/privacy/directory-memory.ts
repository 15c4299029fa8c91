import type { Directory, DirectoryReading } from "./directory.ts";
import { readDirectory } from "./directory.ts";
import { directoryText, readDirectoryFile, type SignedDirectory } from "./directory-request.ts";
import type { KeyFiles } from "./key-files.ts";

type Seen = { readonly file: string; readonly directory: Directory; readonly body: string };

/**
 * The newest directory that was ever taken here, kept beside the key files and signed by the root like every directory: who
 * puts an older state of the database in place is noticed after a restart too, and whoever writes into the folder can forget
 * it but not forge it. All machines share the folder (contract, `KEY_DIR`).
 */
export type DirectoryMemory = {
  newest(): Promise<Seen | null>;
  /** The same reading, or `old` where a newer one was seen, or another one of the same version. */
  checked(reading: DirectoryReading, body: string): Promise<DirectoryReading>;
  /** Keeps it where it is newer than what is kept. A folder that cannot be written to is for `doctor` to tell. */
  remember(signed: SignedDirectory): Promise<void>;
};

const names = /^seen-directory\.\d{10}\.json$/;
const fileOf = (version: number): string => `seen-directory.${String(version).padStart(10, "0")}.json`;

/** Whether a file of the key folder is no key but a directory that was seen. */
export const isSeenDirectory = (file: string): boolean => names.test(file);

export function directoryMemory({ folder }: Pick<KeyFiles, "folder">, root: string): DirectoryMemory {
  let known: { readonly files: string; readonly seen: Seen | null } = { files: "", seen: null };

  async function newest(): Promise<Seen | null> {
    const files = folder.names().filter(isSeenDirectory).toReversed();
    const key = files.join();
    if (known.files !== key) known = { files: key, seen: await newestOf(files) };
    return known.seen;
  }

  /** A file that this root did not sign, as after a new ceremony, or that was cut, is passed over. */
  async function newestOf(files: readonly string[]): Promise<Seen | null> {
    for (const file of files) {
      const signed = readDirectoryFile(folder.read(file)?.toString("utf8") ?? "");
      const reading = await readDirectory(root, signed, 0);
      if (signed !== null && reading.is === "good" && fileOf(reading.directory.version) === file)
        return { file, directory: reading.directory, body: signed.body };
    }
    return null;
  }

  return {
    newest,
    checked: async (reading, body) => {
      const seen = await newest();
      if (reading.is !== "good" || seen === null) return reading;
      const ahead = reading.directory.version - seen.directory.version;
      return ahead > 0 || (ahead === 0 && body === seen.body) ? reading : { is: "old" };
    },
    remember: async (signed) => {
      const reading = await readDirectory(root, signed, 0);
      const before = await newest();
      if (reading.is !== "good" || reading.directory.version <= (before?.directory.version ?? 0)) return;
      try {
        folder.write(fileOf(reading.directory.version), Buffer.from(directoryText(signed)));
        if (before !== null) folder.erase(before.file);
      } catch {
        // Another process was quicker, or the folder takes nothing.
      }
    },
  };
}
