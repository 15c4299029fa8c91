import { readFile } from "node:fs/promises";
import { fault } from "../errors.ts";

/** The bytes of a file that a person named. Throws the fault `file-unreadable` with the file and why. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fault("file-unreadable", { file: path, reason: codeOf(error) });
  }
}

/** The text of a UTF-8 file, without its byte order mark. Throws the fault `file-unreadable`. */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fault("file-unreadable", { file: path, reason: "not-utf8" });
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "other";
}
