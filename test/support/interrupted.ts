import type pg from "pg";
import type { Store } from "../../server/store/client.ts";

/** What happens to a process at one of its statements: never answering, as when it is killed there. */
type Interruption = {
  readonly isHere: (statement: string, count: number) => boolean;
  stop(): Promise<never>;
  /** False: only the statements named are not sent, and the process lives on. */
  readonly isForGood?: boolean;
};

export class Killed extends Error {}

/** A store whose process dies just before a statement: that one and all later ones are never sent. */
export function interrupted(store: Store, { isHere, stop, isForGood = true }: Interruption): Store {
  let count = 0;
  let isDead = false;
  const guarded = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const value = Reflect.get(object, name);
        if (typeof value !== "function") return value;
        if (name === "query") return (...args: readonly unknown[]) => ask(value.bind(object), args);
        if (name === "connect") return async () => guarded(await value.call(object));
        return value.bind(object);
      },
    });
  const ask = async (query: (...args: unknown[]) => unknown, args: readonly unknown[]): Promise<unknown> => {
    const [asked] = args;
    const statement = typeof asked === "string" ? asked : String((asked as { text?: string } | undefined)?.text);
    count += 1;
    const isNow = isHere(statement, count);
    isDead ||= isNow && isForGood;
    return isDead || isNow ? stop() : query(...args);
  };
  return { ...store, pool: guarded<pg.Pool>(store.pool) };
}

/** A process that dies just before its nth statement. */
export const killedAt = (store: Store, at: number): Store =>
  interrupted(store, {
    isHere: (_statement, count) => count === at,
    stop: () => Promise.reject(new Killed("killed")),
  });
