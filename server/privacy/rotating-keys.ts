import type { Store } from "../store/client.ts";
import { type AgedKey, agedKeys, keysOfDaysBefore, todayAndYesterday } from "../store/key-files.ts";
import { conversationKeyHours, conversationKeyRenewedHours, conversationKeyWarmUpMinutes } from "./constants.ts";
import type { KeyFiles } from "./key-files.ts";

/** A conversation key that is alive: the first of a list begins dialogues, the others finish theirs. */
export type ConversationKey = { readonly name: string; readonly secret: Buffer };

export type RotatingKeys = {
  /** The current key first, then every other live one. Never empty. */
  conversation(): Promise<readonly ConversationKey[]>;
  /** Today's, then yesterday's where there was one. */
  deduplication(): Promise<readonly Buffer[]>;
  /** Makes what is due and destroys what is over; may be repeated, and run by any number of processes. */
  renew(): Promise<void>;
};

// Far below the warm-up of a new key, so that no process works without one that another already uses.
const rememberedMs = 30_000;
const hour = 3600;

export function rotatingKeys(store: Store, keys: KeyFiles): RotatingKeys {
  const conversation = remembered(() => conversationKeys(store, keys));
  const deduplication = remembered(() => deduplicationKeys(store, keys));
  return {
    conversation: conversation.get,
    deduplication: deduplication.get,
    renew: async () => {
      conversation.forget();
      deduplication.forget();
      await conversation.get();
      await deduplication.get();
      const aged = await agedKeys(store.pool, "conv");
      const over = aged.filter((key) => isStanding(key) && key.ageSeconds >= conversationKeyHours * hour);
      for (const { name } of over) await keys.destroy(name);
      for (const name of await keysOfDaysBefore(store.pool, "dedupe", 1)) await keys.destroy(name);
    },
  };
}

const isStanding = (key: AgedKey) => key.state === "active" || key.state === "ending";
const isLive = (key: AgedKey) => key.state === "active" && key.ageSeconds < conversationKeyHours * hour;
const isWarm = (key: AgedKey) => key.ageSeconds >= conversationKeyWarmUpMinutes * 60;

type Found = ConversationKey & AgedKey;

async function conversationKeys(store: Store, keys: KeyFiles): Promise<readonly ConversationKey[]> {
  const before = await agedKeys(store.pool, "conv");
  const isDue = (before[0]?.ageSeconds ?? Number.POSITIVE_INFINITY) >= conversationKeyRenewedHours * hour;
  if (isDue) await makeNext(keys, before);
  const found = await readable(keys, isDue ? await agedKeys(store.pool, "conv") : before);
  if (found.length > 0) return currentFirst(found);
  // No file of a live key can be read: those dialogues are over, and new ones must be able to begin.
  await makeNext(keys, await agedKeys(store.pool, "conv"));
  return currentFirst(await readable(keys, await agedKeys(store.pool, "conv")));
}

/** The number in the name is the lock: processes that renew at once make the same name, and one of them its key. */
async function makeNext(keys: KeyFiles, newestFirst: readonly AgedKey[]): Promise<void> {
  await keys.ensure(`conv/${(newestFirst[0]?.number ?? 0) + 1}`);
}

async function readable(keys: KeyFiles, aged: readonly AgedKey[]): Promise<readonly Found[]> {
  const readings = await Promise.all(
    aged.filter(isLive).map(async (key) => ({ key, reading: await keys.read(key.name) })),
  );
  return readings.flatMap(({ key, reading }) => (reading.is === "found" ? [{ ...key, secret: reading.secret }] : []));
}

/** The newest that every process has met by now; where none is that old, the oldest of the new ones. */
function currentFirst(newestFirst: readonly Found[]): readonly ConversationKey[] {
  const current = newestFirst.find(isWarm) ?? newestFirst.at(-1);
  const ordered = current === undefined ? [] : [current, ...newestFirst.filter((key) => key !== current)];
  return ordered.map(({ name, secret }) => ({ name, secret }));
}

async function deduplicationKeys(store: Store, keys: KeyFiles): Promise<readonly Buffer[]> {
  const [today, yesterday] = await todayAndYesterday(store.pool);
  const secret = await keys.ensure(`dedupe/${today}`);
  const before = await keys.read(`dedupe/${yesterday}`);
  return before.is === "found" ? [secret, before.secret] : [secret];
}

/** Loads once for all who ask meanwhile, and again after half a minute; a failure is not remembered. */
function remembered<T>(load: () => Promise<T>) {
  let kept: { readonly value: Promise<T>; readonly sinceMs: number } | null = null;
  const get = (): Promise<T> => {
    if (kept !== null && performance.now() - kept.sinceMs < rememberedMs) return kept.value;
    const value = load();
    const mine = { value, sinceMs: performance.now() };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = null;
    });
    return value;
  };
  return {
    get,
    forget: () => {
      kept = null;
    },
  };
}
