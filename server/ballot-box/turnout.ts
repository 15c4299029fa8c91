import { z } from "zod";
import { fault } from "../errors.ts";
import { paddedTurnout, turnoutStep } from "../privacy/constants.ts";
import { lengthPrefixed } from "../privacy/length-prefix.ts";
import { openTable, sealTable } from "../privacy/sealed-table.ts";
import { readBallots } from "../store/ballots.ts";
import { findBox } from "../store/openings.ts";
import { findTurnout, replaceTurnout } from "../store/turnouts.ts";
import { readJson } from "./envelopes.ts";
import { boxKey, turnoutKey } from "./key-names.ts";
import { partOpener } from "./opening.ts";
import { participationSchema } from "./participation.ts";
import type { BoxPorts } from "./ports.ts";

const count = z.int().nonnegative();
const turnoutSchema = z.strictObject({
  units: z.array(z.strictObject({ unit: z.string().nullable(), atLeast: count })),
  children: count,
  visits: count,
});

/**
 * How many have answered so far, every number rounded down to a multiple of 5: children by the unit where they live (null:
 * none given; units below 5 are left out), all children, all visits.
 */
export type Turnout = z.infer<typeof turnoutSchema>;

/**
 * Opens the participations of an open campaign in memory and replaces its one sealed table, whose size never changes. Only
 * rounded numbers are sealed; doing it again gives the same. Nothing is written of a campaign that is not open. Throws
 * `campaign-unknown`, or a key fault where a key of the campaign is gone.
 */
export async function takeTurnout(ports: BoxPorts, campaign: string): Promise<void> {
  const box = await findBox(ports.store.pool, campaign);
  if (box === null) throw fault("campaign-unknown", { id: campaign });
  if (box.state !== "open") return;
  const tableKey = await ports.keys.need(turnoutKey(campaign));
  const turnout = await countedSoFar(ports, campaign);
  const sealed = sealTable(tableKey, Buffer.from(JSON.stringify(turnout)), tableOf(campaign));
  await replaceTurnout(ports.store.pool, campaign, sealed);
}

/** The table as it was last taken; null where none was, or the campaign is not open. Throws a key fault. */
export async function readTurnout(ports: BoxPorts, campaign: string): Promise<Turnout | null> {
  const sealed = await findTurnout(ports.store.pool, campaign);
  if (sealed === null) return null;
  const name = turnoutKey(campaign);
  const content = openTable(await ports.keys.need(name), sealed, tableOf(campaign));
  const parsed = turnoutSchema.safeParse(content === null ? null : readJson(content));
  return parsed.success ? parsed.data : null;
}

function tableOf(campaign: string) {
  return { aad: lengthPrefixed("emnoi/turnout/v1", campaign), paddedTo: paddedTurnout };
}

async function countedSoFar({ store, keys }: BoxPorts, campaign: string): Promise<Turnout> {
  const openPart = partOpener(campaign, await keys.need(boxKey(campaign)));
  const children = new Map<string | null, number>();
  let visits = 0;
  for await (const some of readBallots(store.pool, campaign)) {
    for (const ballot of some) {
      const opened = participationSchema.safeParse(await openPart(ballot, "participation"));
      if (!opened.success) continue;
      const { source, unit } = opened.data;
      if (source === "visit") visits += 1;
      else children.set(unit, (children.get(unit) ?? 0) + 1);
    }
  }
  return rounded(children, visits);
}

function rounded(children: ReadonlyMap<string | null, number>, visits: number): Turnout {
  const units = [...children]
    .map(([unit, n]) => ({ unit, atLeast: roundedDown(n) }))
    .filter(({ atLeast }) => atLeast > 0)
    .sort((a, b) => ((a.unit ?? "") < (b.unit ?? "") ? -1 : 1));
  const all = [...children.values()].reduce((sum, n) => sum + n, 0);
  return { units, children: roundedDown(all), visits: roundedDown(visits) };
}

/** As counts of an open campaign are shown: rounded down to a multiple of 5. */
export function roundedDown(n: number): number {
  return n - (n % turnoutStep);
}
