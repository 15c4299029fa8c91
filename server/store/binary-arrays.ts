/** Object identifiers of PostgreSQL's own types, the same in every database (pg_type.dat). */
const oids = { bytea: 17, bigint: 20, int: 23, text: 25, uuid: 2950 } as const;

const headerBytes = 12;
const dimensionBytes = 8;
const noValue = -1;

/**
 * An array as PostgreSQL itself sends it (`array_recv`). As text, each byte would be written, and read again, as two
 * hexadecimal digits, and each element looked through for signs to be escaped.
 */
function binaryArray(type: keyof typeof oids, values: readonly (Buffer | null)[]): Buffer {
  const isEmpty = values.length === 0;
  const size = values.reduce((sum, value) => sum + 4 + (value?.length ?? 0), isEmpty ? 0 : dimensionBytes);
  const bytes = Buffer.allocUnsafe(headerBytes + size);
  let at = bytes.writeInt32BE(isEmpty ? 0 : 1, 0);
  at = bytes.writeInt32BE(values.includes(null) ? 1 : 0, at);
  at = bytes.writeInt32BE(oids[type], at);
  if (isEmpty) return bytes;
  at = bytes.writeInt32BE(values.length, at);
  // The first element is number 1.
  at = bytes.writeInt32BE(1, at);
  for (const value of values) {
    at = bytes.writeInt32BE(value?.length ?? noValue, at);
    if (value !== null) at += value.copy(bytes, at);
  }
  return bytes;
}

export const bytesArray = (values: readonly (Buffer | null)[]): Buffer => binaryArray("bytea", values);

export const textArray = (values: readonly (string | null)[]): Buffer =>
  binaryArray(
    "text",
    values.map((value) => (value === null ? null : Buffer.from(value))),
  );

export const uuidArray = (values: readonly string[]): Buffer =>
  binaryArray(
    "uuid",
    values.map((value) => Buffer.from(value.replaceAll("-", ""), "hex")),
  );

export const intArray = (values: readonly number[]): Buffer =>
  binaryArray(
    "int",
    values.map((value) => {
      const bytes = Buffer.allocUnsafe(4);
      bytes.writeInt32BE(value, 0);
      return bytes;
    }),
  );

/** Of whole numbers too large for exact arithmetic on `number`, written in digits. */
export const bigintArray = (values: readonly string[]): Buffer =>
  binaryArray(
    "bigint",
    values.map((value) => {
      const bytes = Buffer.allocUnsafe(8);
      bytes.writeBigInt64BE(BigInt(value), 0);
      return bytes;
    }),
  );
