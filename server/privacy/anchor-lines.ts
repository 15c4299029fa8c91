import type { AuditAnchor } from "../store/audit-anchors.ts";

/** An anchor as it stands in the file and in the mail: `YYYY-MM-DD SEQ HEAD SIGNATURE`, head and signature base64url. */
export const anchorLine = ({ day, seq, head, signature }: AuditAnchor): string =>
  `${day} ${seq} ${head.toString("base64url")} ${signature.toString("base64url")}`;

const shape = /^(\d{4}-\d{2}-\d{2}) (\d{1,15}) ([A-Za-z0-9_-]{43}) ([A-Za-z0-9_-]{86})$/;

export type AnchorsReading =
  | { readonly is: "good"; readonly anchors: readonly AuditAnchor[] }
  | { readonly is: "bad"; readonly line: number };

/** Reads a file of anchors; empty lines and what begins with `#` are passed over. */
export function readAnchorLines(text: string): AnchorsReading {
  const anchors: AuditAnchor[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [whole, day = "", seq = "", head = "", signature = ""] = shape.exec(line) ?? [];
    if (whole === undefined) return { is: "bad", line: index + 1 };
    const bytes = (part: string) => Buffer.from(part, "base64url");
    anchors.push({ day, seq: Number(seq), head: bytes(head), signature: bytes(signature) });
  }
  return { is: "good", anchors };
}
