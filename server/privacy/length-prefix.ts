/** LP(x): two bytes of length, most significant first, then x. Text is UTF-8. Throws past 65,535 bytes. */
export function lengthPrefixed(...parts: readonly (string | Uint8Array)[]): Buffer {
  return Buffer.concat(parts.flatMap(prefix));
}

function prefix(part: string | Uint8Array): readonly Uint8Array[] {
  const bytes = typeof part === "string" ? Buffer.from(part) : part;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return [length, bytes];
}
