const lengthBytes = 2;

/** Two bytes of length, the content, zeros up to `size`. Throws where it does not fit. */
export function padded(content: Buffer, size: number): Buffer {
  if (content.length > size - lengthBytes) throw new RangeError("The content does not fit its padding.");
  const whole = Buffer.alloc(size);
  whole.writeUInt16BE(content.length);
  content.copy(whole, lengthBytes);
  return whole;
}

/** The content, or null where this is not something that was padded to `size`. */
export function unpadded(whole: Buffer, size: number): Buffer | null {
  if (whole.length !== size) return null;
  const length = whole.readUInt16BE();
  return length > size - lengthBytes ? null : whole.subarray(lengthBytes, lengthBytes + length);
}
