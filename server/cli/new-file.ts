import { open, rm } from "node:fs/promises";
import { fault } from "../errors.ts";
import { codeOf } from "./read-file.ts";

/** A file that was not there before, readable by its owner alone. */
export type NewFile = { write(text: string): Promise<void>; remove(): Promise<void> };

/** Makes the file at once, so that what goes into it is not lost. Throws `file-unreadable`, also where it is there already. */
export async function newFile(path: string): Promise<NewFile> {
  try {
    const handle = await open(path, "wx", 0o600);
    return {
      write: async (text) => {
        await handle.writeFile(text);
        await handle.sync();
        await handle.close();
      },
      remove: async () => {
        await handle.close().catch(() => {});
        await rm(path, { force: true });
      },
    };
  } catch (error) {
    throw fault("file-unreadable", { file: path, reason: codeOf(error) });
  }
}
