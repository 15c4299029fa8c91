import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** A program of ours that runs beside this one and is measured from outside. */
export type Running = {
  readonly port: number;
  readonly pid: number;
  /** Processor time that it has used since it began, in microseconds. */
  processorMicros(): Promise<number>;
  /** Memory that it holds. */
  residentBytes(): Promise<number>;
  /** Asks it to end, and returns when it has. */
  stop(): Promise<void>;
  /** Takes it away in the middle of whatever it does. */
  kill(): Promise<void>;
};

export type Program = {
  readonly entry: URL;
  readonly args?: readonly string[];
  /** Everything it finds in its environment beside the search path: no setting of the person who measures. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder it is started in. */
  readonly folder: string;
  readonly port: number;
  /** What answers 200 once it can be asked. */
  readonly readyAt: string;
};

const usage = z.object({ processorMicros: z.number(), residentBytes: z.number() });
const preloads = [new URL("../register.mjs", import.meta.url), new URL("./usage-reporter.ts", import.meta.url)];
const readyWithinMs = 60_000;
const readyEveryMs = 10;

/** As `npm start` hands it on: what was compiled before need not be compiled again. */
const inherited = () => {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE };
};

/** Starts a program and returns when it is ready; throws with what it said where it ends before that. */
export async function startProgram(program: Program): Promise<Running> {
  const child = fork(fileURLToPath(program.entry), [...(program.args ?? [])], {
    cwd: program.folder,
    env: { ...inherited(), ...program.environment },
    execArgv: preloads.flatMap(({ href }) => ["--import", href]),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said = lastWords(child);
  await untilReady(child, program, said);
  return {
    port: program.port,
    pid: child.pid ?? 0,
    processorMicros: async () => (await askUsage(child)).processorMicros,
    residentBytes: async () => (await askUsage(child)).residentBytes,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

function lastWords(child: ChildProcess): () => string {
  let kept = "";
  const keep = (chunk: Buffer) => {
    kept = (kept + chunk.toString()).slice(-2000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => kept;
}

async function untilReady(child: ChildProcess, { port, readyAt }: Program, said: () => string): Promise<void> {
  const tillMs = performance.now() + readyWithinMs;
  while (performance.now() < tillMs) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`a program ended at its start: ${said()}`);
    if (await isReady(`http://127.0.0.1:${port}${readyAt}`)) return;
    await new Promise((resolve) => setTimeout(resolve, readyEveryMs));
  }
  await end(child, "SIGTERM");
  throw new Error(`a program was not ready in ${readyWithinMs / 1000} s: ${said()}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function askUsage(child: ChildProcess): Promise<z.output<typeof usage>> {
  const answered = once(child, "message");
  child.send("processor-time");
  const [answer] = await answered;
  return usage.parse(answer);
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  return address.port;
}
