import type { ConversationKey } from "../privacy/rotating-keys.ts";
import { heldSeconds, holdLonger, letGo, type OwedRow, takeDue } from "../store/outbox.ts";
import type { Queryable } from "../store/transaction.ts";
import type { Clock } from "./clock.ts";
import type { Deliverer } from "./deliverer.ts";
import type { Pending } from "./lanes.ts";
import { homeOf, openOwed } from "./outbox.ts";

const holdMs = heldSeconds * 1000;
/** A hold is made longer when less than this is left of it. */
const renewedBelowMs = holdMs - 1500;
const largestTake = 100;

export type SweepPorts = {
  readonly db: Queryable;
  readonly deliverers: ReadonlyMap<string, Deliverer>;
  conversationKeys(): Promise<readonly ConversationKey[]>;
  readonly clock: Clock;
  /** A row that nobody can open any more. */
  spoiled(id: string): void;
};

/** Takes what is due and nobody holds: what a killed process left, what came while there was no room, what another room owes. */
export async function sweep(ports: SweepPorts): Promise<number> {
  const channels = [...ports.deliverers].filter(([, one]) => one.hasRoom).map(([name]) => name);
  if (channels.length === 0) return 0;
  const askedMs = ports.clock.nowMs();
  const rows = await takeDue(ports.db, channels, largestTake);
  const keys = rows.length === 0 ? [] : await ports.conversationKeys();
  for (const row of rows) hand(ports, keys, row, askedMs + holdMs);
  return rows.length;
}

function hand(ports: SweepPorts, keys: readonly ConversationKey[], row: OwedRow, heldUntilMs: number): void {
  const { id, conversation, channel } = row;
  const owed = openOwed(keys, row);
  if (owed === null) ports.spoiled(id);
  else
    ports.deliverers.get(channel)?.take({ id, conversation, owed, home: homeOf(keys, row, owed.address), heldUntilMs });
}

/** Keeps what is held and not delivered yet from being taken by others; what was lost to them is forgotten. */
export async function keepHolding({ db, deliverers, clock }: Omit<SweepPorts, "spoiled">): Promise<void> {
  const askedMs = clock.nowMs();
  const ageing = (pending: Pending) => pending.heldUntilMs - askedMs < renewedBelowMs;
  const pendings = [...deliverers.values()].flatMap((one) => [...one.held()].filter(ageing));
  if (pendings.length === 0) return;
  const kept = new Set(
    await holdLonger(
      db,
      pendings.map(({ id }) => id),
    ),
  );
  for (const pending of pendings) if (kept.has(pending.id)) pending.heldUntilMs = askedMs + holdMs;
  const lost = pendings.map(({ id }) => id).filter((id) => !kept.has(id));
  for (const one of deliverers.values()) one.forget(lost);
}

/** At the end: whoever looks next may have what is still owed. */
export async function leaveAll({ db, deliverers }: Pick<SweepPorts, "db" | "deliverers">): Promise<void> {
  const ids = [...deliverers.values()].flatMap((one) => [...one.held()].map(({ id }) => id));
  if (ids.length > 0) await letGo(db, ids);
}
