import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { World } from "./world.ts";

const loader = join(import.meta.dirname, "../../../server/cli/register.mjs");

type Kept = Pick<World, "urls" | "keyDir" | "clock">;

/** Another process of the program, with the database and the keys of this world and its clock at this moment. */
function start(script: string, { urls, keyDir, clock }: Kept): ChildProcess {
  const file = join(import.meta.dirname, script);
  return spawn(process.execPath, ["--import", loader, file, JSON.stringify(urls), keyDir, clock.shift()], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** The power cord is pulled: nothing that the process has in hand is finished. */
async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  const [, signal] = await ended;
  if (signal !== "SIGKILL") throw new Error(`the process had ended before it was killed: ${signal}`);
}

export type ServerProcess = {
  readonly address: string;
  /** Tells it what the clock of the world stands at now. */
  tellTime(): Promise<void>;
  kill(): Promise<void>;
};

/** The whole web application in a process of its own, on a port of its own. */
export async function startServer(world: Kept): Promise<ServerProcess> {
  const child = start("server-process.ts", world);
  const [ready] = await once(child, "message");
  return {
    address: `http://127.0.0.1:${ready.port}`,
    tellTime: async () => {
      child.send(world.clock.shift());
      await once(child, "message");
    },
    kill: () => kill(child),
  };
}

export type Closer = { kill(): Promise<void>; readonly ended: Promise<unknown> };

/** A process that does what the program does when it starts: go on with what was left half done, close what is due. */
export function startClosing(world: Kept): Closer {
  const child = start("closing-process.ts", world);
  return { kill: () => kill(child), ended: once(child, "exit") };
}
