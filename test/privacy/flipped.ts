/** What a thief of the database could hand out in place of the true bytes, each with its name. */
export function pairs(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] {
  const places = [0, 1, 64, 65, Math.floor(bytes.length / 2), bytes.length - 1].filter((at) => at < bytes.length);
  return [
    ...places.map((at) => [`bit at ${at}`, bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))] as const),
    ["cut", bytes.slice(0, -1)],
    ["cut to a head", bytes.slice(0, 40)],
    ["empty", new Uint8Array()],
    ["lengthened", Uint8Array.from([...bytes, 0])],
  ];
}
