import type { FormerPlace, Place } from "./env.ts";
import { plain, toned, visible } from "./plain.ts";
import { placeName } from "./stage.ts";

/** More than this are not shown at once: the child is asked to type more. */
const placesShown = 6;

/** A place that a search found: by its name of today, or by the nth name of before. */
export type Found = { readonly place: Place; readonly former: FormerPlace | null };

/** One of a place's names in the forms that typed words are compared with; `bare` is without the words around it. */
type Name = { readonly toned: string; readonly bare: string; readonly plain: string };
type Named = Found & { readonly names: readonly Name[] };

/** Words around a name that say nothing of which place is meant. */
const around =
  /(?<!\p{L})(?:em (?:sống|ở)|mình (?:sống|ở)|ở|tại|xã|phường|thị trấn|huyện|thành phố|tỉnh cao bằng|xa|phuong|thi tran|huyen|thanh pho|cũ|cu|tx|tt|tp|x\.|p\.|h\.|commune|ward)(?!\p{L})/giu;

/**
 * The places of today that somebody may mean, best first, at most `placesShown` + 1: by the whole name of today or of
 * before, with the former district too; else by its beginning, a part of it, or one letter amiss. Diacritics decide only
 * where they were typed.
 */
function placesNamed(typed: string, places: readonly Place[]): readonly Found[] {
  const all = namedIn(places);
  for (const asked of [visible(typed).replace(around, " "), visible(typed)]) {
    const found = ways(asked)
      .map((fits) => all.filter(({ names }) => names.some(fits)))
      .find((matches) => matches.length > 0);
    if (found !== undefined) return distinct(found).slice(0, placesShown + 1);
  }
  return [];
}

/** The longest name of a place that is looked for. */
export const longestPlace = 60;

/** What a search keeps, a few letters a place, and what is to be said of it as a wording id; what was typed goes. */
export function searchedFor(
  typed: string,
  places: readonly Place[],
): { readonly found: readonly string[]; readonly note: "commune-not-found" | "commune-too-many" | null } {
  const all = typed.length > longestPlace * 2 ? [] : placesNamed(typed, places);
  const found = all.slice(0, placesShown).map(keyOf);
  if (all.length === 0) return { found, note: "commune-not-found" };
  return { found, note: all.length > placesShown ? "commune-too-many" : null };
}

/** Whether this is nothing but the name of a place, of today or of before. */
export function isNameOfPlace(typed: string, places: readonly Place[]): boolean {
  const asked = plain(visible(typed).replace(around, " "));
  return asked !== "" && namedIn(places).some(({ names }) => names.some(({ bare }) => bare === asked));
}

/** What a found place is called on its button; its district too where another place of that name is among them. */
export function labelOf(
  { place, former }: Found,
  among: readonly Found[],
): { readonly id: string; readonly args: Record<string, string> } {
  const args = {
    name: capitalised(placeName(place)),
    formerName: former?.name ?? "",
    formerType: former?.type ?? "",
    district: former?.district ?? "",
  };
  if (former === null) return { id: "commune-today", args };
  const isShared = among.filter((other) => isCalled(other, former.name)).length > 1;
  const isAsToday = plain(former.name) === plain(place.name);
  return { id: isShared || isAsToday ? "commune-former-in" : "commune-former", args };
}

const capitalised = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** A found place as a few letters that the dialogue can keep: the code, and which name of before. */
function keyOf({ place, former }: Found): string {
  return former === null ? place.code : `${place.code}/${place.former.indexOf(former)}`;
}

/** The place that such letters stand for, or null where it is gone. */
export function foundBy(key: string, places: readonly Place[]): Found | null {
  const [code, index] = key.split("/");
  const place = places.find((candidate) => candidate.code === code);
  if (place === undefined) return null;
  return { place, former: index === undefined ? null : (place.former[Number(index)] ?? null) };
}

/** Every name of a place, of today and of before. */
export const allNames = (places: readonly Place[]): readonly string[] =>
  places.flatMap(({ name, former }) => [name, ...former.map((old) => old.name)]);

const isCalled = ({ place, former }: Found, name: string): boolean => plain(former?.name ?? place.name) === plain(name);

/** Places change with the law, not with a turn: their names are put into their forms once. */
const namedBefore = new WeakMap<readonly Place[], readonly Named[]>();

function namedIn(places: readonly Place[]): readonly Named[] {
  const before = namedBefore.get(places);
  if (before !== undefined) return before;
  const named = places.flatMap(namesOf);
  namedBefore.set(places, named);
  return named;
}

function namesOf(place: Place): readonly Named[] {
  const olds = place.former.map((former) => ({
    place,
    former,
    names: [nameOf(former.name), nameOf(`${former.name} ${former.district}`)],
  }));
  return [{ place, former: null, names: [nameOf(place.name)] }, ...olds];
}

function nameOf(name: string): Name {
  const bare = name.replace(around, " ");
  return { toned: toned(bare), bare: plain(bare), plain: plain(name) };
}

function ways(asked: string): readonly ((name: Name) => boolean)[] {
  const said = plain(asked);
  const exact = toned(asked);
  if (said.length < 2) return [];
  const isLong = said.length >= 4;
  return [
    (name) => name.toned === exact,
    (name) => name.bare === said,
    (name) => name.plain.startsWith(said),
    (name) => isLong && name.plain.includes(said),
    (name) => isLong && name.plain.length >= 4 && said.includes(name.plain),
    (name) => isLong && isOneAmiss(name.plain, said),
  ];
}

/** One button a place: found by today's name first, by the first of its former names else. */
function distinct(found: readonly Named[]): readonly Found[] {
  const byCode = new Map<string, Found>();
  for (const { place, former } of found) {
    const known = byCode.get(place.code);
    if (known === undefined || (known.former === null && former !== null && isNamesake(known, former, found)))
      byCode.set(place.code, { place, former });
  }
  return [...byCode.values()];
}

/** A new unit that kept an old name is shown by the old one too where others bore the same. */
const isNamesake = (known: Found, former: FormerPlace, found: readonly Named[]): boolean =>
  plain(known.place.name) === plain(former.name) && found.some(({ place }) => place.code !== known.place.code);

/** One letter more, less or other. */
function isOneAmiss(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
