import type { Messenger } from "../../bot/channels/channel.ts";
import type { ConversationKey } from "../privacy/rotating-keys.ts";
import { dropConversations, heldSeconds, letGo } from "../store/outbox.ts";
import type { Queryable } from "../store/transaction.ts";
import type { Clock } from "./clock.ts";
import { Deliverer } from "./deliverer.ts";
import type { Droppings } from "./droppings.ts";
import { lookouts } from "./lookout.ts";
import type { Home, OwedInMemory } from "./outbox.ts";
import { leaveAll, sweep } from "./sweeper.ts";

/** A messenger's own time limit is below it. */
const endsWithinMs = 12_000;

export type DeliveryPorts = {
  readonly db: Queryable;
  readonly messengers: readonly Messenger[];
  readonly clock: Clock;
  readonly dropped: Droppings;
  conversationKeys(): Promise<readonly ConversationKey[]>;
  learned(home: Home, messages: readonly string[]): void;
};

/** What one turn owes, as it stands in the database since its commit. */
export type HandedOver = {
  readonly channel: string;
  readonly home: Home;
  readonly owed: readonly OwedInMemory[];
  /** Rows that were owed to the conversation before. */
  readonly earlier: readonly string[];
  /** By this process's clock, before the turn was written. */
  readonly writtenMs: number;
};

export type Deliveries = ReturnType<typeof deliveries>;

/** Everything owed on every messenger, delivered by the process that wrote it, else by whichever finds it. */
export function deliveries(ports: DeliveryPorts) {
  const { db, clock, dropped } = ports;
  const deliverers = new Map(ports.messengers.map((messenger) => [messenger.name, delivererOf(messenger)]));
  const sweeping = { ...ports, deliverers, spoiled: dropped.add };
  const lookout = lookouts(sweeping);

  function delivererOf(messenger: Messenger) {
    return new Deliverer({
      messenger,
      clock,
      done: ({ id }) => dropped.add(id),
      // Where this fails, the next of its messages hears it again.
      gone: ({ conversation }) => void dropConversations(db, [conversation]).catch(() => {}),
      learned: ({ home }, messages) => home !== null && ports.learned(home, messages),
    });
  }
  const taken = () => [...deliverers.values()].reduce((sum, one) => sum + one.taken, 0);
  const quiet = async () => {
    await Promise.all([...deliverers.values()].map((one) => one.quiet()));
    await dropped.flush();
  };
  return {
    /** Right after the commit. Where something is owed that this process does not hold, the order is left to the database. */
    handOver: ({ channel, home, owed, earlier, writtenMs }: HandedOver): void => {
      const to = deliverers.get(channel);
      if (to === undefined || owed.length === 0) return;
      if (!to.isFull && earlier.every((id) => to.has(id) || dropped.has(id))) {
        const held = { conversation: home.row, home, heldUntilMs: writtenMs + heldSeconds * 1000 };
        for (const { id, owed: said } of owed) to.take({ ...held, id, owed: said });
        return;
      }
      // Where this fails, the hold ends by itself.
      void letGo(
        db,
        owed.map(({ id }) => id),
      ).catch(() => {});
      lookout.hurry();
    },
    start: () => deliverers.size > 0 && lookout.start(),
    /** Looks until nothing more is due, and waits for what is under way; how many deliveries were taken meanwhile. */
    deliver: async (): Promise<number> => {
      const before = taken();
      await lookout.settled();
      await quiet();
      while ((await sweep(sweeping)) > 0) await quiet();
      return taken() - before;
    },
    /** Lets what is under way finish, and leaves the rest to whoever looks next. */
    close: async (): Promise<void> => {
      for (const one of deliverers.values()) one.close();
      await lookout.stop();
      const late = new Promise<void>((resolve) => clock.after(endsWithinMs, resolve));
      await Promise.race([quiet(), late]);
      await leaveAll(sweeping).catch(() => {});
    },
  };
}
