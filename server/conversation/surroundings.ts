import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env, OpenCampaign, Place, ReportEnv } from "../../bot/dialogue/env.ts";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { placesFor, provinceName } from "../statistics/places.ts";
import type { Store } from "../store/client.ts";
import { readOpenCampaigns } from "../store/open-campaigns.ts";
import type { TurnReading } from "../store/turn-readings.ts";
import { readUnits } from "../store/units.ts";
import type { Arrival } from "./arrival.ts";

/** Changes of units and wording of campaigns reach running conversations within this time. */
const heldMinutes = 10;
const baseLocale = "vi";
const vietnamAheadMs = 7 * 3_600_000;

type Loaded = {
  readonly campaigns: readonly OpenCampaign[];
  readonly places: readonly Place[];
  readonly provinceName: string;
};

type Ports = {
  readonly store: Store;
  readonly provinceName?: string;
  readonly campaigns?: "every" | "trials";
  /** Channels that can delete what both sides wrote. */
  readonly erasing: ReadonlySet<string>;
  /** The office that reads reports, as it is at this moment; absent: none, and the box says so. */
  readonly report?: (arrival: Arrival) => Promise<ReportEnv>;
};

/** Nobody reads here: no new report is begun. */
const closedBox: ReportEnv = {
  isOpen: false,
  isOnDuty: false,
  dutyHours: null,
  officers: [],
  page: "",
  canErase: false,
  mayBegin: () => true,
  mayWrite: () => true,
  drawId: () => randomUUID(),
  drawToken: () => "",
  drawReceipt: () => "",
};

/** Everything that one step is told. Campaigns and places are loaded anew only when a campaign opened or closed, or by time. */
export function surroundings(ports: Ports) {
  const load = lastOf((_: string, nowMs: number) => loadAll(ports, isoDayOf(nowMs)));
  return async (arrival: Arrival, reading: TurnReading, dialogue: Dialogue | null): Promise<Env> => {
    const nowMs = Number(reading.nowMicros / 1000n);
    const held = Math.floor(nowMs / (heldMinutes * 60_000));
    const locale = arrival.locale ?? dialogue?.localeAsked ?? baseLocale;
    const office = (await ports.report?.(arrival)) ?? closedBox;
    const report = ports.erasing.has(arrival.channel) ? { ...office, canErase: true } : office;
    const loaded = await load(`${held} ${reading.openCampaigns}`, nowMs);
    return {
      ...loaded,
      nowMs,
      locale,
      channel: arrival.channel === "web" || arrival.channel === "terminal" ? arrival.channel : "messenger",
      say: wordingOf(dialogue?.locale ?? locale),
      wording: wordingOf,
      locales,
      draw: (below) => randomInt(below),
      drawVisit: () => randomBytes(16).toString("hex"),
      report,
    };
  };
}

async function loadAll({ store, campaigns = "every", ...ports }: Ports, isoDay: string): Promise<Loaded> {
  const [open, units] = await Promise.all([readOpenCampaigns(store.pool), readUnits(store)]);
  return {
    campaigns: campaigns === "every" ? open : open.filter(({ isTrial }) => isTrial),
    places: placesFor(units, isoDay),
    provinceName: ports.provinceName ?? provinceName(units, isoDay),
  };
}

/** The day in Viet Nam, which has known no other offset since 1975. */
const isoDayOf = (nowMs: number): string => new Date(nowMs + vietnamAheadMs).toISOString().slice(0, 10);

/** Keeps what was made for the last name; calls with one name share its making, and a failure is not kept. */
function lastOf<A extends readonly unknown[], T>(make: (name: string, ...rest: A) => Promise<T>) {
  let kept: { readonly name: string; readonly made: Promise<T> } | null = null;
  return (name: string, ...rest: A): Promise<T> => {
    if (kept?.name === name) return kept.made;
    const fresh = { name, made: make(name, ...rest) };
    kept = fresh;
    fresh.made.catch(() => {
      if (kept === fresh) kept = null;
    });
    return fresh.made;
  };
}
