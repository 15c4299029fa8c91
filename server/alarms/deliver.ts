import type { KeyFiles } from "../privacy/key-files.ts";
import {
  type HeldAlarm,
  holdAlarms,
  joinRaised,
  markToken,
  markTold,
  settleAlarm,
  standingAlarms,
} from "../store/alarm-rounds.ts";
import type { AlarmKind } from "../store/alarms.ts";
import type { Store } from "../store/client.ts";
import { forgetSubscription } from "../store/push-subscriptions.ts";
import { type AlarmMemory, storedDueMs } from "./memory.ts";
import { type Notice, noticeOf, type Say } from "./notice.ts";
import { type Place, placeHash, type Way } from "./place.ts";
import { placesOfRound } from "./recipients.ts";
import { coarseMs, isToldOnce, type NextWorkingHour, retryAtMs, roundEndMs } from "./rhythm.ts";
import { subscriptionId } from "./subscriptions.ts";
import { alarmToken, tokenHash } from "./token.ts";
import type { Delivery, Ways } from "./ways.ts";

export type AlarmPorts = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly ways: Ways;
  readonly say: Say;
  /** Address of the staff's pages. */
  readonly staffUrl: string;
  readonly nextWorkingHour: NextWorkingHour;
  /** Of this process; the passes of one program share it. */
  readonly memory: AlarmMemory;
};

/** What one alarm's pass came to, for the command line: how many places of each way took it or did not. */
export type Pass = {
  readonly kind: AlarmKind;
  readonly places: readonly { readonly by: Way; readonly delivery: Delivery }[];
};

/**
 * Sends every alarm that is due, each place of a round once: what a place took is written down at once, so that neither a
 * kill nor a second process tells it the same again. What could not be told stays owed.
 */
export async function deliverDueAlarms(ports: AlarmPorts): Promise<readonly Pass[]> {
  const { store, memory } = ports;
  await joinRaised(store);
  const standing = await standingAlarms(store.pool);
  memory.prune(standing.map(({ id }) => id));
  const ids = standing.filter(memory.isDue).map(({ id }) => id);
  if (ids.length === 0) return [];
  const work = (held: readonly HeldAlarm[]) => Promise.all(held.map((alarm) => deliver(ports, alarm)));
  return await holdAlarms(store, { ids, isDue: memory.isDue, work });
}

/** A pass that fails, as when nothing can be written down, is tried again so soon: else its places were told twice a second. */
const afterFailureMs = 30_000;

/** An alarm in the round that is to be told now, with the instants as well as they are known. */
type Round = HeldAlarm & { readonly triedMs: number | null; readonly toldMs: number | null };

async function deliver(ports: AlarmPorts, held: HeldAlarm): Promise<Pass> {
  const alarm = { ...held, ...ports.memory.recall(held) };
  const { kind } = alarm;
  if (isToldOnce(kind) && isGivenUp(ports, alarm)) return await giveUp(ports, alarm);
  const under = isRoundOver(ports, alarm)
    ? { ...alarm, rounds: alarm.rounds + 1, told: new Set<string>(), triedMs: null, toldMs: null }
    : alarm;
  remember(ports, under, under.nowMs + afterFailureMs);
  const places = await placesOfRound(ports, kind, under.rounds + 1);
  const untold = places.filter((place) => !under.told.has(placeHash(place)));
  const notice = await noticeFor(ports, alarm);
  const sent = await Promise.all(untold.map((place) => tell(ports, { alarm: under, place, notice })));
  await settle(ports, under, { places, sent });
  return { kind, places: sent };
}

async function noticeFor({ keys, say, staffUrl, store }: AlarmPorts, { id, kind }: HeldAlarm): Promise<Notice> {
  const token = await alarmToken(keys, id);
  await markToken(store, id, tokenHash(token));
  return noticeOf(kind, `${staffUrl}/can-bo/da-nhan#${token}`, say);
}

type Telling = { readonly alarm: HeldAlarm; readonly place: Place; readonly notice: Notice };
type Sent = { readonly by: Way; readonly delivery: Delivery };

async function tell({ ways, store }: AlarmPorts, { alarm, place, notice }: Telling): Promise<Sent> {
  const delivery = await ways.send(place, notice);
  if (delivery === "taken") await markTold(store, { id: alarm.id, round: alarm.rounds + 1, place: placeHash(place) });
  if (delivery === "gone" && place.by === "push")
    await forgetSubscription(store.pool, subscriptionId(place.subscription.endpoint));
  return { by: place.by, delivery };
}

/** Its time is over since the first place was told, or where none could be, since that was first tried. */
function isRoundOver({ nextWorkingHour }: AlarmPorts, { kind, nowMs, ...alarm }: Round): boolean {
  if (isToldOnce(kind)) return false;
  const beganMs = alarm.toldMs ?? alarm.triedMs ?? triedAtMs({ kind, ...alarm }, nextWorkingHour);
  return nowMs >= roundEndMs(kind, beganMs, nextWorkingHour);
}

/** When a round was tried that another process began: one after the other from when it was raised at the latest. */
function triedAtMs({ kind, rounds, raisedMs }: Pick<Round, "kind" | "rounds" | "raisedMs">, next: NextWorkingHour) {
  let beganMs = coarseMs.up(raisedMs + 1);
  for (let n = 0; n < rounds; n += 1) beganMs = roundEndMs(kind, beganMs, next);
  return beganMs;
}

function isGivenUp({ nextWorkingHour }: AlarmPorts, { kind, raisedMs, toldMs, nowMs }: Round): boolean {
  const beganMs = kind === "test" ? raisedMs : toldMs;
  return beganMs !== null && nowMs >= roundEndMs(kind, beganMs, nextWorkingHour);
}

async function giveUp({ store }: AlarmPorts, { id, kind, rounds }: Round): Promise<Pass> {
  await settleAlarm(store, id, { rounds: rounds + 1, dueMs: null });
  return { kind, places: [] };
}

function remember({ memory }: AlarmPorts, { id, rounds, triedMs, toldMs, nowMs }: Round, dueMs: number): void {
  memory.keep(id, { rounds, triedMs: triedMs ?? nowMs, toldMs, dueMs });
}

type Passed = { readonly places: readonly Place[]; readonly sent: readonly Sent[] };

/** Whether anybody was told in this round decides when the next begins; whoever could not be reached is tried sooner. */
async function settle(ports: AlarmPorts, round: Round, { places, sent }: Passed): Promise<void> {
  const { id, kind, rounds, nowMs, told } = round;
  const isComplete = places.length > 0 && sent.every(({ delivery }) => delivery === "taken" || delivery === "gone");
  const isAnyTold = told.size > 0 || sent.some(({ delivery }) => delivery === "taken");
  if (isAnyTold && isComplete && isToldOnce(kind)) {
    await settleAlarm(ports.store, id, { rounds: rounds + 1, dueMs: null });
    return;
  }
  const toldMs = isAnyTold ? (round.toldMs ?? nowMs) : null;
  const retryMs = retryAtMs(kind, nowMs);
  const endMs = roundEndMs(kind, toldMs ?? nowMs, ports.nextWorkingHour);
  const dueMs = isAnyTold && isComplete ? endMs : Math.min(retryMs, endMs);
  remember(ports, { ...round, toldMs }, dueMs);
  await settleAlarm(ports.store, id, { rounds, dueMs: storedDueMs(isAnyTold, { dueMs: endMs, nowMs }) });
}
