// The crowd in a process of its own: what it takes is not taken from the program that is measured, and is counted apart.
import { serveBotApi } from "./bot-api.ts";
import { type Crowd, crowdOf } from "./crowd.ts";
import { type FromCrowd, runOrder } from "./orders.ts";

let crowd: Crowd | null = null;
/** Between two runs a program may still be sending what it owed. */
const nobody = { status: 200, body: '{"ok":true,"result":true}' };

const say = (message: FromCrowd): void => void process.send?.(message);

async function run(order: unknown): Promise<void> {
  try {
    crowd = crowdOf(runOrder.parse(order));
    const result = await crowd.answerAll((ended) => say({ is: "progress", ended }));
    say({ is: "ended", result });
  } catch (error) {
    say({ is: "failed", line: error instanceof Error ? error.message : String(error) });
  }
}

process.on("message", (order) => void run(order));
process.on("disconnect", () => process.exit(0));
const { port } = await serveBotApi(async (method, body) => (crowd === null ? nobody : crowd.hear(method, body)));
say({ is: "listening", port });
