import { type Path, pathText } from "./problems.ts";

/** What stood where the text stopped being JSON; line and column count characters from 1. */
export type BrokenJson = {
  readonly is: "broken";
  readonly line: number;
  readonly column: number;
  readonly expected: Expected;
  /** The character found, or "" at the end of the text. */
  readonly given: string;
};

type Expected =
  | "value"
  | "name"
  | "colon"
  | "comma-or-brace"
  | "comma-or-bracket"
  | "closed-string"
  | "no-comma"
  | "end"
  | "less-depth";

export type ReadJson = {
  readonly is: "read";
  readonly value: unknown;
  /** Properties that an object names twice: only the last one would have counted. */
  readonly repeated: readonly Path[];
  /** The line on which the value at this path stands, or that of the nearest value around it. */
  readonly lineOf: (path: Path) => number;
};

type Reader = {
  readonly text: string;
  readonly lines: Map<string, number>;
  readonly repeated: Path[];
  at: number;
  line: number;
};

class Stopped extends Error {
  readonly expected: Expected;
  constructor(expected: Expected) {
    super(expected);
    this.expected = expected;
  }
}

const deepest = 24;

/**
 * Reads JSON and remembers where each value stands. The language's own parser names no line for many mistakes and
 * keeps silent about a property written twice; who writes a survey by hand needs both.
 */
export function readJson(text: string): ReadJson | BrokenJson {
  const reader: Reader = { text, lines: new Map(), repeated: [], at: text.startsWith("\uFEFF") ? 1 : 0, line: 1 };
  try {
    const value = readValue(reader, []);
    passSpace(reader);
    if (reader.at < text.length) throw new Stopped("end");
    return { is: "read", value, repeated: reader.repeated, lineOf: (path) => nearestLine(reader.lines, path) };
  } catch (stop) {
    if (!(stop instanceof Stopped)) throw stop;
    const { line } = reader;
    return { is: "broken", line, column: columnAt(reader), expected: stop.expected, given: characterAt(reader) };
  }
}

function readValue(reader: Reader, path: Path): unknown {
  if (path.length > deepest) throw new Stopped("less-depth");
  passSpace(reader);
  reader.lines.set(pathText(path), reader.line);
  const first = reader.text[reader.at];
  if (first === "{") return readObject(reader, path);
  if (first === "[") return readList(reader, path);
  if (first === '"') return readString(reader);
  return readWord(reader);
}

function readObject(reader: Reader, path: Path): unknown {
  const members = new Map<string, unknown>();
  reader.at += 1;
  if (passes(reader, "}")) return {};
  do {
    const name = readName(reader, members.size > 0);
    if (members.has(name)) reader.repeated.push([...path, name]);
    if (!passes(reader, ":")) throw new Stopped("colon");
    members.set(name, readValue(reader, [...path, name]));
  } while (passes(reader, ","));
  if (!passes(reader, "}")) throw new Stopped("comma-or-brace");
  return Object.fromEntries(members);
}

function readName(reader: Reader, isAfterComma: boolean): string {
  passSpace(reader);
  const first = reader.text[reader.at];
  if (first === '"') return readString(reader);
  throw new Stopped(first === "}" && isAfterComma ? "no-comma" : "name");
}

function readList(reader: Reader, path: Path): unknown {
  const values: unknown[] = [];
  reader.at += 1;
  if (passes(reader, "]")) return values;
  do {
    passSpace(reader);
    if (reader.text[reader.at] === "]") throw new Stopped(values.length > 0 ? "no-comma" : "value");
    values.push(readValue(reader, [...path, values.length]));
  } while (passes(reader, ","));
  if (!passes(reader, "]")) throw new Stopped("comma-or-bracket");
  return values;
}

function readString(reader: Reader): string {
  // No plus sign inside the star: an unclosed string must fail in linear time.
  const found = match(reader, /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy);
  if (found === null) throw new Stopped("closed-string");
  return String(JSON.parse(found));
}

function readWord(reader: Reader): unknown {
  const found = match(reader, /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\p{N}_])/uy);
  if (found === null) throw new Stopped("value");
  return JSON.parse(found);
}

function match(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  reader.at += found?.length ?? 0;
  return found;
}

// Lines are counted here alone: a string of JSON holds no line break.
function passSpace(reader: Reader): void {
  const space = match(reader, /[ \t\r\n]*/y) ?? "";
  reader.line += space.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function passes(reader: Reader, sign: string): boolean {
  passSpace(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function characterAt(reader: Reader): string {
  const point = reader.text.codePointAt(reader.at);
  if (point === undefined) return "";
  const character = String.fromCodePoint(point);
  // Half of the mistakes are characters that nobody sees.
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? character
    : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

function columnAt({ text, at }: Reader): number {
  const line =
    text
      .slice(0, at)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return [...line.replace(/^\uFEFF/, "")].length + 1;
}

function nearestLine(lines: ReadonlyMap<string, number>, path: Path): number {
  return lines.get(pathText(path)) ?? (path.length === 0 ? 1 : nearestLine(lines, path.slice(0, -1)));
}
