/** Letters of any script, spaces and what stands in names; no sign that turns text round, no markup, no formula. */
const nameShape = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .'’–-]{1,79}$/u;

/** A person's name as it is kept, or null for what is no name. */
export function nameOf(typed: string): string | null {
  const name = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  return nameShape.test(name) ? name : null;
}

/** A word of somebody's own for a thing of theirs, such as a passkey; the same signs, one letter is enough. */
export function labelOf(typed: string): string | null {
  const label = typed.normalize("NFC").trim().replace(/\s+/g, " ");
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’–-]{0,39}$/u.test(label) ? label : null;
}

/** `Nguyễn Thị Lan` signs in as `lan.nguyen`: the given name, then the family name, as everybody can type it. */
export function loginFrom(name: string): string {
  const words = plain(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const [family] = words;
  const given = words.at(-1);
  if (family === undefined || given === undefined) return "can-bo";
  return words.length === 1 ? given : `${given}.${family}`.slice(0, 36);
}

const plain = (name: string): string => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** The first of `lan.nguyen`, `lan.nguyen2` … that nobody has. */
export function freeLogin(wished: string, taken: ReadonlySet<string>): string {
  let login = wished;
  for (let number = 2; taken.has(login); number += 1) login = `${wished}${number}`;
  return login;
}

/** An e-mail address as far as a program can tell; no spaces, no angle brackets, no second line. */
export const isEmail = (typed: string): boolean =>
  typed.length <= 120 && /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(typed);
