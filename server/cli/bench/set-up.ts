import { spawn } from "node:child_process";
import { once } from "node:events";
import { readlinkSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * The Node that `npm run` started us by, or null where something else did: only then has everything been set up a moment
 * ago, and looking whether there is something to do is all that is measured.
 */
export function startNode(): string | null {
  try {
    const parent = readlinkSync(`/proc/${process.ppid}/exe`);
    return basename(parent) === "node" ? parent : null;
  } catch {
    return null;
  }
}

/** Looks through everything that `npm start` looks through before it starts the program; how long that took. */
export async function setUpSeconds(node: string): Promise<number> {
  const file = join(import.meta.dirname, "../setup.mjs");
  const script = `import(${JSON.stringify(file)}).then(({ setUp }) => setUp())`;
  const beganMs = performance.now();
  const [code] = await once(spawn(node, ["-e", script], { stdio: "ignore" }), "exit");
  if (code !== 0) throw new Error(`the set-up ended with ${code}`);
  return (performance.now() - beganMs) / 1000;
}
