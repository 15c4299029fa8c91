import type { StoredSurvey } from "../../../store/surveys.ts";
import type { Place } from "../place.ts";
import type { Running } from "../running.ts";
import { startBaselineBot } from "./baseline.ts";
import { orderFor } from "./bot-run.ts";
import { reckonBaseline, reckonOurs } from "./both-bots.ts";
import type { CrowdProcess } from "./crowd-process.ts";
import { openGround } from "./ground.ts";
import { type Blow, fallingAt, patient } from "./ordeal.ts";
import type { CrowdResult, Faults } from "./orders.ts";
import { startBot } from "./program.ts";
import type { Reckoning } from "./reckoning.ts";

/** Everything that may go wrong at once. */
export type Ordeal = {
  readonly name: "one-process" | "two-processes" | "database" | "by-hand";
  readonly processes: number;
  readonly blows: readonly Blow[];
};

export type Survived = {
  readonly ordeal: Ordeal;
  readonly result: CrowdResult;
  readonly reckoning: Reckoning;
};

export type FaultSize = {
  readonly children: number;
  readonly baselineChildren: number;
  readonly atOnce: number;
  readonly thinkMs: readonly [number, number];
};

export const ordeals: readonly Ordeal[] = [
  { name: "one-process", processes: 1, blows: ["program", "program", "program"] },
  { name: "two-processes", processes: 2, blows: ["worker", "worker", "program"] },
  { name: "database", processes: 2, blows: ["database"] },
  { name: "by-hand", processes: 1, blows: ["program", "program", "program"] },
];

/**
 * Taps again, 2.5 s apart, before a child gives up: as long as a press lives. Less would count the start of a killed
 * program on a busy machine, and Telegram's own pauses after it, as children who were lost.
 */
const patience = 60;
const faults: Faults = { redelivered: 0.05, doubled: 0.05, late: 0.05, refused: 0.01, broken: 0.01 };

export type FaultsAt = { readonly place: Place; readonly crowd: CrowdProcess; readonly survey: StoredSurvey };

/** Lets a crowd through a bot to which all of this happens, and reckons up what became of every child. */
export async function survive(at: FaultsAt, ordeal: Ordeal, size: FaultSize): Promise<Survived> {
  const { place, crowd, survey } = at;
  const isByHand = ordeal.name === "by-hand";
  const ground = await openGround(place, survey);
  const { apiRoot } = crowd;
  const { script } = ground.survey;
  const bot = await patient({
    place,
    ground,
    start: (port): Promise<Running> =>
      isByHand
        ? startBaselineBot(place, ground.database, { apiRoot, script, ...(port !== undefined && { port }) })
        : startBot(place, ground.database, {
            ...{ apiRoot, processes: ordeal.processes },
            ...(port !== undefined && { port }),
          }),
  });
  const children = isByHand ? size.baselineChildren : size.children;
  const order = orderFor(script, bot.current().port, {
    ...size,
    thinkMs: [...size.thinkMs],
    children,
    faults,
    patience,
  });
  const blows = fallingAt(ordeal.blows, children, bot.suffer);
  try {
    const result = await crowd.run(order, blows.progress);
    await blows.settled();
    if (blows.missed() > 0) throw new Error("not everything that was to happen happened");
    await bot.current().stop();
    const reckoning = await (isByHand ? reckonBaseline : reckonOurs)(ground, [{ result }]);
    return { ordeal, result, reckoning };
  } finally {
    await bot.current().stop();
    await ground.database.close();
  }
}
