import { vapidPair } from "../../alarms/push.ts";
import { isToldOnce } from "../../alarms/rhythm.ts";
import { type AlarmSettings, alarmWays, pushSubject } from "../../alarms/ways.ts";
import type { KeyFiles } from "../../privacy/key-files.ts";
import { type LastTest, lastTest, type ShownAlarm, waitingAlarms } from "../../store/alarm-answers.ts";
import type { Store } from "../../store/client.ts";
import { onDutyNow, readShifts, rosterPeople, type Shift } from "../../store/duty.ts";
import type { WaitingAlarm } from "../../views/components/duty-alarms.tsx";
import type { DutyView } from "../../views/components/duty-board.tsx";
import type { RosterRow } from "../../views/components/duty-week.tsx";
import { shownInstant } from "../../views/shown-instant.ts";

export type DutyPorts = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly settings: AlarmSettings;
};

/** Everything that the page of the roster shows; `may`: whether its reader may change it. */
export async function readDutyView({ store, keys, settings }: DutyPorts, may: "change" | "look"): Promise<DutyView> {
  const onDuty = new Set((await onDutyNow(store)).map(({ accountId }) => accountId));
  const { isOn } = alarmWays(settings, keys);
  const ways = (["email", "webhook", "push"] as const).map((way) => ({ way, isOn: isOn[way] }));
  return {
    alarms: (await waitingAlarms(store.pool)).flatMap(shownAlarm),
    rows: rowsOf(await readShifts(store.pool), onDuty),
    people: may === "change" ? await rosterPeople(store.pool) : null,
    trial: { ...trialOf(await lastTest(store.pool)), ways },
    publicKey: pushSubject(settings) === null ? null : (await vapidPair(keys)).publicKey,
  };
}

function shownAlarm({ kind, raisedMs, ...alarm }: ShownAlarm): readonly WaitingAlarm[] {
  if (isToldOnce(kind)) return [];
  const { id, cases, isDelivered } = alarm;
  return [{ id, level: kind, cases, isDelivered, raised: shownInstant(raisedMs) }];
}

/** A row a person, in the order in which they are told: who is on duty now first. */
function rowsOf(shifts: readonly Shift[], onDuty: ReadonlySet<string>): readonly RosterRow[] {
  const byPerson = [...Map.groupBy(shifts, ({ accountId }) => accountId).values()];
  const rows = byPerson.flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const order = Math.min(...own.map((shift) => shift.order));
    const { accountId, name } = first;
    const shown = own.map(({ weekday, from, to }) => ({ weekday, from, to }));
    return [{ accountId, name, order, isOnDuty: onDuty.has(accountId), shifts: shown }];
  });
  return rows.sort(
    (a, b) => Number(b.isOnDuty) - Number(a.isOnDuty) || a.order - b.order || a.name.localeCompare(b.name, "vi"),
  );
}

function trialOf(last: LastTest | null) {
  if (last === null) return { sent: null, state: "none" } as const;
  const state = last.isConfirmed ? "confirmed" : last.isDelivered ? "delivered" : "owed";
  return { sent: shownInstant(last.raisedMs), state } as const;
}
