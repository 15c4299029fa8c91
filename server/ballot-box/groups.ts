/** What an answer shows of its child beside the answer itself. */
export type Shown = { readonly unit: string | null; readonly sex: string | null };

type Group = Shown & { readonly members: readonly number[] };

/**
 * Groups the answers of one part by (unit, sex), none smaller than `smallest` (protocol 2, "Groups"). Returns what each
 * answer may show, in the order given, or null for every one where the part itself is too small. An answer shows its own
 * unit or none, its own sex or none; as few as needed lose either.
 */
export function groupsOf(part: readonly Shown[], smallest: number): readonly (Shown | null)[] {
  if (part.length < smallest) return part.map(() => null);
  const units = byUnit(part);
  const grouped = [...units]
    .filter(([unit]) => unit !== null)
    .map(([unit, groups]) => withinUnit(unit, groups, smallest));
  const left = grouped.flatMap((within) => within.left);
  const nowhere = withinProvince(units.get(null) ?? [], left);
  const kept = grouped.flatMap(({ whole }) => whole);
  return placed(part.length, joinNowhere(nowhere, kept, smallest));
}

/** Groups by unit and sex, in the order in which they are first met. */
function byUnit(part: readonly Shown[]): ReadonlyMap<string | null, readonly Group[]> {
  const units = new Map<string | null, Map<string | null, number[]>>();
  part.forEach(({ unit, sex }, index) => {
    const sexes = units.get(unit) ?? new Map<string | null, number[]>();
    const members = sexes.get(sex) ?? [];
    members.push(index);
    units.set(unit, sexes.set(sex, members));
  });
  return new Map(
    [...units].map(([unit, sexes]) => [unit, [...sexes].map(([sex, members]) => ({ unit, sex, members }))]),
  );
}

type Within = { readonly whole: readonly Group[]; readonly left: readonly number[] };

/** Small groups of a unit lose sex and join; too small still, they take in the smallest whole one, or leave the unit. */
function withinUnit(unit: string | null, groups: readonly Group[], smallest: number): Within {
  const isWhole = (group: Group) => group.sex !== null && group.members.length >= smallest;
  const whole = groups.filter(isWhole);
  const joined = membersOf(groups.filter((group) => !isWhole(group)));
  if (joined.length === 0) return { whole, left: [] };
  if (joined.length >= smallest) return { whole: [...whole, { unit, sex: null, members: joined }], left: [] };
  const taken = smallestOf(whole);
  if (taken === null) return { whole: [], left: joined };
  const members = [...joined, ...taken.members];
  return { whole: [...whole.filter((group) => group !== taken), { unit, sex: null, members }], left: [] };
}

/** Those without a unit from the beginning, together with those that have lost theirs, and with it their sex. */
function withinProvince(groups: readonly Group[], left: readonly number[]): readonly Group[] {
  const sexless = membersOf(groups.filter((group) => group.sex === null));
  const members = [...sexless, ...left];
  return [...groups.filter((group) => group.sex !== null), ...(members.length > 0 ? [{ ...nobody, members }] : [])];
}

const nobody: Shown = { unit: null, sex: null };

/** As within a unit; too small still, they take in the smallest whole group of all. The part has enough for one. */
function joinNowhere(nowhere: readonly Group[], kept: readonly Group[], smallest: number): readonly Group[] {
  const { whole, left } = withinUnit(null, nowhere, smallest);
  const all = [...kept, ...whole];
  if (left.length === 0) return all;
  const taken = smallestOf(all);
  const members = [...left, ...(taken?.members ?? [])];
  return [...all.filter((group) => group !== taken), { ...nobody, members }];
}

/** By size, then by name, so that the same answers always give the same groups. */
function smallestOf(groups: readonly Group[]): Group | null {
  const name = (group: Group) => `${group.unit ?? ""}/${group.sex ?? ""}`;
  const ordered = [...groups].sort((a, b) => a.members.length - b.members.length || (name(a) < name(b) ? -1 : 1));
  return ordered[0] ?? null;
}

function membersOf(groups: readonly Group[]): readonly number[] {
  return groups.flatMap((group) => group.members);
}

function placed(count: number, groups: readonly Group[]): readonly (Shown | null)[] {
  const shown: (Shown | null)[] = Array.from({ length: count }, () => null);
  for (const { unit, sex, members } of groups) for (const member of members) shown[member] = { unit, sex };
  return shown;
}
