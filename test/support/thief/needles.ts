/** One way in which something secret might lie in a file. */
export type Needle = { readonly name: string; readonly bytes: Buffer };

/** Shorter than this, chance alone would find it in a gigabyte of noise. */
const shortest = 6;

/**
 * A text in every form in which a program, a database or an index might write it: UTF-8, UTF-16, hexadecimal, base64 at
 * each of its three alignments; a whole number also as eight bytes, either end first.
 */
export function formsOf(name: string, text: string): readonly Needle[] {
  return [...bytesIn(name, Buffer.from(text)), ...wideIn(name, text), ...numberIn(name, text)].filter(
    ({ bytes }) => bytes.length >= shortest,
  );
}

/** Everything that could say who a child is. */
export type Names = {
  readonly codes: readonly string[];
  readonly accounts: readonly string[];
  readonly animals: readonly string[];
  readonly sessions: readonly string[];
};

/** Codes in every way of writing them, accounts, animals, and cookies both as they are sent and as the bytes they stand for. */
export function namesIn({ codes, accounts, animals, sessions }: Names): readonly Needle[] {
  const spelled = codes.flatMap((code) => [code, code.toLowerCase(), `${code.slice(0, 4)}-${code.slice(4)}`]);
  const cookies = sessions.filter((session) => session !== "");
  return [
    ...spelled.flatMap((code) => formsOf("a class code", code)),
    ...accounts.flatMap((account) => formsOf("an account", account)),
    ...animals.flatMap((animal) => formsOf("an animal", animal)),
    ...cookies.flatMap((cookie) => formsOf("a cookie", cookie)),
    ...cookies.flatMap((cookie) => bytesIn("a cookie", Buffer.from(cookie, "base64url"))),
  ];
}

/** Raw bytes, such as a key, and the ways to write them as text. */
export function bytesIn(name: string, bytes: Buffer): readonly Needle[] {
  const hex = bytes.toString("hex");
  const written = [hex, hex.toUpperCase(), ...[0, 1, 2].flatMap((before) => base64Inside(bytes, before))];
  return [
    { name: `${name} as it is`, bytes },
    ...written.map((form) => ({ name: `${name} as ${form}`, bytes: Buffer.from(form) })),
  ];
}

const wideIn = (name: string, text: string): readonly Needle[] => [
  { name: `${name} in UTF-16`, bytes: Buffer.from(text, "utf16le") },
  { name: `${name} in UTF-16, big end first`, bytes: Buffer.from(text, "utf16le").swap16() },
];

function numberIn(name: string, text: string): readonly Needle[] {
  if (!/^\d{12,19}$/.test(text)) return [];
  const [little, big] = [Buffer.alloc(8), Buffer.alloc(8)];
  little.writeBigUInt64LE(BigInt(text));
  big.writeBigUInt64BE(BigInt(text));
  return [
    { name: `${name} as a number`, bytes: little },
    { name: `${name} as a number, big end first`, bytes: big },
  ];
}

/** The characters that depend on these bytes alone, whatever stands before and after them. */
function base64Inside(bytes: Buffer, before: number): readonly string[] {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
  const inside = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  const forLinks = inside.replaceAll("+", "-").replaceAll("/", "_");
  return inside === forLinks ? [inside] : [inside, forLinks];
}

/** Looks for any number of needles in one walk over the bytes; gives the names of those found. */
export type Search = (bytes: Buffer) => readonly string[];

const tableBits = 20;

/** The first four bytes of every needle stand in a table of bits, so that nearly every byte costs one look. */
export function searchFor(needles: readonly Needle[]): Search {
  const byFirst = Map.groupBy(needles, ({ bytes }) => bytes.readInt32LE(0));
  const table = new Uint8Array(2 ** tableBits);
  for (const first of byFirst.keys()) table[placeOf(first)] = 1;
  return (bytes) => {
    const found = new Set<string>();
    let last = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      last = (last >>> 8) | ((bytes[at] ?? 0) << 24);
      if (table[placeOf(last)] === 0 || at < 3) continue;
      for (const needle of byFirst.get(last) ?? []) if (standsAt(bytes, at - 3, needle.bytes)) found.add(needle.name);
    }
    return [...found];
  };
}

const placeOf = (first: number): number => Math.imul(first, 0x9e3779b1) >>> (32 - tableBits);

const standsAt = (bytes: Buffer, from: number, needle: Buffer): boolean =>
  from + needle.length <= bytes.length && bytes.compare(needle, 0, needle.length, from, from + needle.length) === 0;
