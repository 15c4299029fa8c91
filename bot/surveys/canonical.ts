/** What JSON can hold. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no spaces, numbers and strings as `JSON.stringify`
 * writes them (as RFC 8785). Two documents with the same content have the same text, however they were laid out.
 */
export function canonicalText(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join(",")}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join(",")}}`;
}

// `Array.isArray` does not narrow a readonly array.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
