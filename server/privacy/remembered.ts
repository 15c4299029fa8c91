/** What is known of names, in memory and never of more than `atMost`: what nobody has touched for longest goes first. */
export type Remembered<T> = {
  get(name: string): T | undefined;
  set(name: string, value: T): void;
  forget(name: string): void;
  size(): number;
};

export function remembered<T>(atMost: number): Remembered<T> {
  const known = new Map<string, T>();
  return {
    get: (name) => known.get(name),
    set: (name, value) => {
      // Named last: the first of the map is the one that was quiet longest.
      known.delete(name);
      if (known.size >= atMost) known.delete(known.keys().next().value ?? "");
      known.set(name, value);
    },
    forget: (name) => void known.delete(name),
    size: () => known.size,
  };
}
