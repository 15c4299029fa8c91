import { openStore, type Store, type StoreOptions } from "./client.ts";
import { type Room, rooms } from "./rights.ts";
import { makeRoles, type RoleNames, type RolesRefused, roleOf } from "./roles.ts";

/** A store for each room, under a login role of its own, or all of them one and the same. */
export type Stores<R extends Room = Room> = Readonly<Record<R, Store>>;
export type RoomUrls<R extends Room = Room> = Readonly<Record<R, string>>;
export type OpenStores<R extends Room = Room> = Stores<R> & { close(): Promise<void> };

/** `parted`: each room has a role of its own. Shared otherwise; `no-entry`: a pooler, say, does not know the roles. */
export type RoomsOutcome = { readonly is: "parted" | "no-entry" } | RolesRefused;

export type Rooms = { readonly urls: RoomUrls; readonly outcome: RoomsOutcome };

type Opening = { readonly owner: Store; readonly url: string; readonly names: RoleNames };

/**
 * The address of each room's role; where roles cannot be made or do not get in, that of the account of `DATABASE_URL` for
 * every room, and `doctor` says so.
 */
export async function openRooms({ owner, url, names }: Opening): Promise<Rooms> {
  const made = await makeRoles(owner.pool, names);
  if (made.is === "refused" || made.is === "taken") return { urls: sharedUrls(url), outcome: made };
  if (await doRolesGetIn(url, names)) return { urls: partedUrls(url, names), outcome: { is: "parted" } };
  return { urls: sharedUrls(url), outcome: { is: "no-entry" } };
}

/** The same for every room. */
export const eachRoom = <T>(make: (room: Room) => T): Readonly<Record<Room, T>> => ({
  turn: make("turn"),
  survey: make("survey"),
  cases: make("cases"),
  staff: make("staff"),
  stats: make("stats"),
});

const sharedUrls = (url: string): RoomUrls => eachRoom(() => url);

/** The same database as other accounts; in the query, where it also holds for an address without a host. */
export function partedUrls(url: string, names: RoleNames): RoomUrls {
  return eachRoom((room) => {
    const changed = new URL(url);
    const role = roleOf(room, names);
    changed.searchParams.set("user", role);
    changed.searchParams.set("password", names.passwordOf(role));
    return changed.href;
  });
}

/** Whether each role is let in at this address, and as itself. */
export async function doRolesGetIn(url: string, names: RoleNames): Promise<boolean> {
  const urls = partedUrls(url, names);
  const entered = await Promise.all(rooms.map((room) => entersAs(urls[room], roleOf(room, names))));
  return entered.every(Boolean);
}

async function entersAs(url: string, role: string): Promise<boolean> {
  const store = openStore(url, { connections: 1 });
  try {
    const { rows } = await store.pool.query("SELECT current_user AS role");
    return rows[0].role === role;
  } catch {
    return false;
  } finally {
    await store.close();
  }
}

/**
 * A store for each of the rooms; those of one address share it. Together they have so many connections (one each at least),
 * most of them for conversations, and open none before they are asked.
 */
export function openStores<R extends Room>(
  urls: RoomUrls<R>,
  { connections = usualConnections, ...options }: StoreOptions = {},
): OpenStores<R> {
  // Every name of the record is a room.
  const named = Object.entries<string>(urls) as [R, string][];
  const made = new Map<string, Store>();
  for (const [room, url] of named) {
    const most = named.every(([, other]) => other === url) ? connections : shareOf(room, named.length, connections);
    if (!made.has(url)) made.set(url, openStore(url, { ...options, connections: most }));
  }
  const stores = Object.fromEntries(named.map(([room, url]) => [room, made.get(url)])) as Record<R, Store>;
  const close = async () => {
    for (const store of made.values()) await store.close();
  };
  return { ...stores, close };
}

/** Connections of one process. */
export const usualConnections = 14;

function shareOf(room: Room, count: number, connections: number): number {
  const few = Math.max(1, Math.floor(connections / 6));
  return room === "turn" ? Math.max(1, connections - few * (count - 1)) : few;
}
