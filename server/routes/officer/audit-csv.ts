import type { ShownEntry } from "../../views/components/audit-log.tsx";

/**
 * A table for a spreadsheet, UTF-8 with its mark and CRLF (RFC 4180). A cell that a spreadsheet would take for a formula
 * is made text by an apostrophe (OWASP, CSV injection).
 */
export function auditCsv(heads: readonly string[], entries: readonly ShownEntry[]): string {
  const rows = entries.map(({ seq, at, who, action, object, result }) => [
    String(seq),
    at,
    who,
    action,
    object ?? "",
    result,
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** One cell: quoted where it must be, never a formula. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n]|^\s+[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
