import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type CrowdResult, type FromCrowd, fromCrowd, type RunOrder } from "./orders.ts";

/** The crowd and its Bot API, in a process of their own. */
export type CrowdProcess = {
  /** Where the Bot API listens. */
  readonly apiRoot: string;
  /** One run at a time; `progress` hears how many children have ended. */
  run(order: RunOrder, progress?: (ended: number) => void): Promise<CrowdResult>;
  stop(): Promise<void>;
};

/** Its short-lived strings are many: with more room it tidies up less often, and takes less from what is measured. */
const roomy = ["--max-semi-space-size=64"];

/** Starts the crowd's process and returns when its Bot API listens. */
export async function startCrowd(): Promise<CrowdProcess> {
  const child = fork(fileURLToPath(new URL("./crowd-server.ts", import.meta.url)), [], { execArgv: roomy });
  const said = await hearing(child, (message) => (message.is === "listening" ? message : null));
  return {
    apiRoot: `http://127.0.0.1:${said.port}`,
    run: async (order, progress = () => {}) => {
      child.send(order);
      const { result } = await hearing(child, (message) => {
        if (message.is === "progress") progress(message.ended);
        if (message.is === "failed") throw new Error(`the crowd failed: ${message.line}`);
        return message.is === "ended" ? message : null;
      });
      return result;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Settles with the first message that is the one; throws where the crowd ends before. */
function hearing<T extends FromCrowd>(child: ChildProcess, wanted: (message: FromCrowd) => T | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = () => {
      child.off("message", heard);
      child.off("exit", gone);
    };
    const heard = (raw: unknown) => {
      try {
        const found = wanted(fromCrowd.parse(raw));
        if (found === null) return;
        done();
        resolve(found);
      } catch (error) {
        done();
        reject(error);
      }
    };
    const gone = () => {
      done();
      reject(new Error("the crowd's process has ended"));
    };
    child.on("message", heard);
    child.on("exit", gone);
  });
}
