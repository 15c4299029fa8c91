/** What came over the network, read by shape: a property that is missing or of another kind is an `Error`. */
export type Given = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function given(value: unknown): Given {
  if (!isGiven(value)) throw new Error("not an object");
  return value;
}

export function text(from: Given, name: string): string {
  const value = from[name];
  if (typeof value !== "string") throw new Error(`${name} is no text`);
  return value;
}

export const textOrNull = (from: Given, name: string): string | null => (from[name] == null ? null : text(from, name));

export function number(from: Given, name: string): number {
  const value = from[name];
  if (typeof value !== "number") throw new Error(`${name} is no number`);
  return value;
}

export const flag = (from: Given, name: string): boolean => from[name] === true;

export function list<T>(from: Given, name: string, read: (one: Given) => T): readonly T[] {
  const value = from[name];
  if (!Array.isArray(value)) throw new Error(`${name} is no list`);
  return value.map((one) => read(given(one)));
}
