import type { StoredSurvey } from "../../../store/surveys.ts";
import { median } from "../numbers.ts";
import type { Place } from "../place.ts";
import { goal, type Table, type Words } from "../table.ts";
import { orderFor } from "./bot-run.ts";
import { withRunning } from "./both-bots.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { openGround } from "./ground.ts";
import { startBot } from "./program.ts";

export type MemorySize = { readonly children: number; readonly atOnce: number };
export type MemoryAt = { readonly place: Place; readonly crowd: CrowdProcess; readonly survey: StoredSurvey };

/** What the program held after so many children. */
type Sample = { readonly children: number; readonly bytes: number };

const mostRatio = 1.05;
const bytesInMiB = 1_048_576;

/** One program, very many children, its memory after each hundredth of them. */
export async function measureMemory({ place, crowd, survey }: MemoryAt, size: MemorySize): Promise<readonly Sample[]> {
  const ground = await openGround(place, survey);
  const samples: Sample[] = [];
  await withRunning(
    await startBot(place, ground.database, { apiRoot: crowd.apiRoot, processes: 1 }),
    async (running) => {
      const order = orderFor(ground.survey.script, running.port, size);
      const asked: Promise<void>[] = [];
      await crowd.run(order, (children) => {
        asked.push(running.residentBytes().then((bytes) => void samples.push({ children, bytes })));
      });
      await Promise.all(asked);
    },
  );
  await ground.database.close();
  return samples;
}

export function memoryTable({ say, figure }: Words, samples: readonly Sample[], { children }: MemorySize): Table {
  const held = (from: number, to: number): number =>
    median(
      samples
        .filter((one) => one.children > children * from && one.children <= children * to)
        .map(({ bytes }) => bytes),
    );
  // A tenth of the way everything that is made once has been made.
  const [early, late] = [held(0.1, 0.2), held(0.9, 1)];
  const most = Math.max(...samples.map(({ bytes }) => bytes));
  const row = (name: string, bytes: number, reached = "") => [
    say(`bench-row-${name}`),
    figure(bytes / bytesInMiB),
    figure(bytes / early),
    reached,
  ];
  return {
    title: say("bench-telegram-memory", { n: children }),
    rows: [
      ["what", "mebibytes", "ratio", "goal"].map((head) => say(`bench-head-${head}`)),
      row("memory-early", early),
      row("memory-late", late, goal(late / early <= mostRatio, say("bench-goal-length", { most: mostRatio }))),
      row("memory-most", most),
    ],
    notes: [say("bench-telegram-memory-note")],
  };
}
