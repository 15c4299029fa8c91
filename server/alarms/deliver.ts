import type { KeyFiles } from "../privacy/key-files.ts";
import { type ClaimedAlarm, claimDueAlarms, markToken, markTold, settleAlarm } from "../store/alarm-rounds.ts";
import type { AlarmKind } from "../store/alarms.ts";
import type { Store } from "../store/client.ts";
import { forgetSubscription } from "../store/push-subscriptions.ts";
import { type Notice, noticeOf, type Say } from "./notice.ts";
import { type Place, placeHash, type Way } from "./place.ts";
import { placesOfRound } from "./recipients.ts";
import { isToldOnce, type NextWorkingHour, retryAtMs, roundEndMs } from "./rhythm.ts";
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
};

/** What one alarm's pass came to, for the command line: how many places of each way took it or did not. */
export type Pass = {
  readonly kind: AlarmKind;
  readonly places: readonly { readonly by: Way; readonly delivery: Delivery }[];
};

/** Longer than any pass takes: after a kill the alarm is due again so soon. */
const leaseSeconds = 30;

/**
 * Sends every alarm that is due, each place of a round once: what a place took is written down at once, so that neither a
 * kill nor a second process tells it the same again. What could not be told stays owed.
 */
export async function deliverDueAlarms(ports: AlarmPorts): Promise<readonly Pass[]> {
  const claimed = await claimDueAlarms(ports.store, leaseSeconds);
  return await Promise.all(claimed.map((alarm) => deliver(ports, alarm)));
}

async function deliver(ports: AlarmPorts, alarm: ClaimedAlarm): Promise<Pass> {
  const { kind } = alarm;
  if (isToldOnce(kind) && isGivenUp(ports, alarm)) return await giveUp(ports, alarm);
  const under = isRoundOver(ports, alarm)
    ? { ...alarm, rounds: alarm.rounds + 1, told: new Set<string>(), firstToldMs: null }
    : alarm;
  const places = await placesOfRound(ports, kind, under.rounds + 1);
  const untold = places.filter((place) => !under.told.has(placeHash(place)));
  const notice = await noticeFor(ports, alarm);
  const sent = await Promise.all(untold.map((place) => tell(ports, { alarm: under, place, notice })));
  await settleAlarm(ports.store, alarm.id, endOf(ports, under, { places, sent }));
  return { kind, places: sent };
}

async function noticeFor({ keys, say, staffUrl, store }: AlarmPorts, { id, kind }: ClaimedAlarm): Promise<Notice> {
  const token = await alarmToken(keys, id);
  await markToken(store, id, tokenHash(token));
  return noticeOf(kind, `${staffUrl}/can-bo/da-nhan#${token}`, say);
}

type Telling = { readonly alarm: ClaimedAlarm; readonly place: Place; readonly notice: Notice };
type Sent = { readonly by: Way; readonly delivery: Delivery };

async function tell({ ways, store }: AlarmPorts, { alarm, place, notice }: Telling): Promise<Sent> {
  const delivery = await ways.send(place, notice);
  if (delivery === "taken") await markTold(store, { id: alarm.id, round: alarm.rounds + 1, place: placeHash(place) });
  if (delivery === "gone" && place.by === "push")
    await forgetSubscription(store.pool, subscriptionId(place.subscription.endpoint));
  return { by: place.by, delivery };
}

/** Its time is over since the first place was told, or where none could be, since it would have been. */
function isRoundOver(
  { nextWorkingHour }: AlarmPorts,
  { kind, rounds, raisedMs, firstToldMs, nowMs }: ClaimedAlarm,
): boolean {
  if (isToldOnce(kind)) return false;
  let beganMs = firstToldMs ?? raisedMs;
  if (firstToldMs === null) for (let n = 0; n < rounds; n += 1) beganMs = roundEndMs(kind, beganMs, nextWorkingHour);
  return nowMs >= roundEndMs(kind, beganMs, nextWorkingHour);
}

function isGivenUp({ nextWorkingHour }: AlarmPorts, { kind, raisedMs, firstToldMs, nowMs }: ClaimedAlarm): boolean {
  const beganMs = kind === "test" ? raisedMs : firstToldMs;
  return beganMs !== null && nowMs >= roundEndMs(kind, beganMs, nextWorkingHour);
}

async function giveUp({ store }: AlarmPorts, { id, kind, rounds }: ClaimedAlarm): Promise<Pass> {
  await settleAlarm(store, id, { rounds: rounds + 1, dueMs: null });
  return { kind, places: [] };
}

type Passed = { readonly places: readonly Place[]; readonly sent: readonly Sent[] };

/** Whether anybody was told in this round decides when the next begins; whoever could not be reached is tried sooner. */
function endOf(ports: AlarmPorts, { kind, rounds, nowMs, told, firstToldMs }: ClaimedAlarm, { places, sent }: Passed) {
  const isComplete = places.length > 0 && sent.every(({ delivery }) => delivery === "taken" || delivery === "gone");
  const isAnyTold = told.size > 0 || sent.some(({ delivery }) => delivery === "taken");
  const retryMs = retryAtMs(kind, nowMs);
  if (!isAnyTold) return { rounds, dueMs: retryMs };
  if (isToldOnce(kind)) return isComplete ? { rounds: rounds + 1, dueMs: null } : { rounds, dueMs: retryMs };
  const endMs = roundEndMs(kind, firstToldMs ?? nowMs, ports.nextWorkingHour);
  return { rounds, dueMs: isComplete ? endMs : Math.min(retryMs, endMs) };
}
