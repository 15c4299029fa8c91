import type { KeyFiles } from "../privacy/key-files.ts";
import type { AlarmKind } from "../store/alarms.ts";
import type { Store } from "../store/client.ts";
import { type DutyPerson, onDutyNow, rosterNow } from "../store/duty.ts";
import { activeLeads, subscriptionsOf } from "../store/push-subscriptions.ts";
import { eachOnce, type Place } from "./place.ts";
import { openSubscription } from "./subscriptions.ts";
import type { Ways } from "./ways.ts";

export type RecipientPorts = { readonly store: Store; readonly keys: KeyFiles; readonly ways: Ways };

/**
 * The places of a round: the fixed ones and the first name of the roster, in each later round one name more; who is on
 * duty comes before who is not, and a name that no way reaches is passed over. A trial goes to everybody on duty. Word
 * of a clock that ran out, or of a flood, goes to the leads, and to the fixed places where no lead is reached.
 */
export async function placesOfRound(ports: RecipientPorts, kind: AlarmKind, round: number): Promise<readonly Place[]> {
  const { store, ways } = ports;
  if (kind === "overdue" || kind === "flood") {
    const leads = (await reachOf(ports, await activeLeads(store.pool))).flat();
    return eachOnce(leads.length > 0 ? leads : ways.fixed);
  }
  const names = kind === "test" ? await triedNames(store) : await rosterNow(store.pool);
  const reached = (await reachOf(ports, names)).filter((places) => places.length > 0);
  const told = kind === "test" ? reached : reached.slice(0, round);
  return eachOnce([...ways.fixed, ...told.flat()]);
}

async function triedNames(store: Store): Promise<readonly DutyPerson[]> {
  const onDuty = await onDutyNow(store);
  return onDuty.length > 0 ? onDuty : await rosterNow(store.pool);
}

/** The places of each person, in their order; a browser that was sealed under another key is passed over. */
async function reachOf(
  { store, keys, ways }: RecipientPorts,
  people: readonly DutyPerson[],
): Promise<readonly (readonly Place[])[]> {
  const rows = ways.isOn.push
    ? await subscriptionsOf(
        store.pool,
        people.map(({ accountId }) => accountId),
      )
    : [];
  const opened = await Promise.all(
    rows.map(async ({ accountId, sealed }) => ({
      accountId,
      subscription: await openSubscription(keys, accountId, sealed),
    })),
  );
  return people.map(({ accountId, email }) => [
    ...(email === null || !ways.isOn.email ? [] : [{ by: "email", address: email } as const]),
    ...opened.flatMap((one) =>
      one.accountId === accountId && one.subscription !== null
        ? [{ by: "push", subscription: one.subscription } as const]
        : [],
    ),
  ]);
}
