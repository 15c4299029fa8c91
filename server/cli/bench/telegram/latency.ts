import type { StoredSurvey } from "../../../store/surveys.ts";
import { median, ratios } from "../numbers.ts";
import type { Place } from "../place.ts";
import { goal, type Table, type Words } from "../table.ts";
import { type BotRun, runBot } from "./bot-run.ts";
import { type Bots, withBothBots } from "./both-bots.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { openGround } from "./ground.ts";

export type LatencySize = { readonly rounds: number; readonly children: number; readonly atOnce: number };
type Which = keyof Bots;

const [nearMs, farMs] = [1, 80] as const;
const leastRatio = 0.9;

/** Both bots at a messenger that is near and at one that is far; one entry a round. */
export type Latency = Readonly<Record<Which, { readonly near: readonly BotRun[]; readonly far: readonly BotRun[] }>>;

export type LatencyAt = { readonly place: Place; readonly crowd: CrowdProcess; readonly survey: StoredSurvey };

export async function measureLatency({ place, crowd, survey }: LatencyAt, size: LatencySize): Promise<Latency> {
  const ground = await openGround(place, survey);
  const measured = { ours: { near: [], far: [] }, baseline: { near: [], far: [] } } as {
    readonly [W in Which]: { readonly near: BotRun[]; readonly far: BotRun[] };
  };
  await withBothBots({ place, ground, crowd }, async (bots) => {
    for (const which of ["ours", "baseline"] as const) await runBot(bots[which], size);
    for (let round = 0; round < size.rounds; round += 1)
      for (const which of ["ours", "baseline"] as const) {
        measured[which].near.push(await runBot(bots[which], { ...size, latencyMs: nearMs }));
        measured[which].far.push(await runBot(bots[which], { ...size, latencyMs: farMs }));
      }
  });
  await ground.database.close();
  return measured;
}

export function latencyTable({ say, figure, spread }: Words, latency: Latency, { atOnce }: LatencySize): Table {
  const rates = (runs: readonly BotRun[]) => runs.map((run) => run.childrenASecond);
  const row = (which: Which) => {
    const { near, far } = latency[which];
    const ratio = ratios(rates(far), rates(near));
    const reached = goal(ratio.median >= leastRatio, say("bench-goal-at-least", { least: leastRatio }));
    return [
      say(`bench-head-${which}`),
      figure(median(rates(near))),
      figure(median(rates(far))),
      spread(ratio),
      which === "ours" ? reached : "",
      figure(median(far.map((run) => run.p99Ms))),
    ];
  };
  const at = (milliseconds: number) => say("bench-head-surveys-at", { milliseconds });
  return {
    title: say("bench-telegram-latency", { rounds: latency.ours.near.length, children: atOnce }),
    rows: [
      [
        say("bench-head-what"),
        at(nearMs),
        at(farMs),
        say("bench-head-ratio"),
        say("bench-head-goal"),
        say("bench-head-p99-far", { milliseconds: farMs }),
      ],
      row("ours"),
      row("baseline"),
    ],
    notes: [say("bench-telegram-latency-note")],
  };
}
