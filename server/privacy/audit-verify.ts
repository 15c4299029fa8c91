import type { AuditChain, AuditRow } from "../store/audit.ts";
import type { AuditAnchor } from "../store/audit-anchors.ts";

/** `changed`: the row, or its place, is not what was written. `missing`: no row has that number. */
type ChainProblem =
  | { readonly is: "changed" | "missing"; readonly seq: number }
  /** The log once reached to `seq`, as its anchor of `day` shows, and ends before it. */
  | { readonly is: "cut"; readonly seq: number; readonly day: string }
  /** The log has another row where the anchor of `day` was taken. */
  | { readonly is: "replaced"; readonly seq: number; readonly day: string }
  /** The anchor itself is not what was signed. */
  | { readonly is: "anchor"; readonly day: string };

export type ChainReading = { readonly rows: number; readonly anchors: number; readonly problem: ChainProblem | null };

export type Verifying = {
  readonly chain: AuditChain;
  /** Every row in the order of its number, so many at a time. */
  readonly rows: AsyncIterable<readonly AuditRow[]>;
  /** From the database, from the file, from the mails: whatever is there. */
  readonly anchors: readonly AuditAnchor[];
  isSigned(anchor: AuditAnchor): boolean;
};

/**
 * Walks the whole log from its first row and names the first bad one: changed, deleted, moved or added by somebody who
 * has the database and not the key. What was cut off at the end shows only against an anchor: rows after the newest
 * anchor are not covered, and whoever has the key files too is not either.
 */
export async function verifyChain({ chain, rows, anchors, isSigned }: Verifying): Promise<ChainReading> {
  const forged = anchors.find((anchor) => !isSigned(anchor));
  const bySeq = Map.groupBy(anchors, (anchor) => anchor.seq);
  let head = chain.beginning;
  let seq = 0;
  const ended = (problem: ChainProblem | null): ChainReading => ({ rows: seq, anchors: anchors.length, problem });
  if (forged !== undefined) return ended({ is: "anchor", day: forged.day });
  for await (const batch of rows) {
    for (const row of batch) {
      if (row.seq > seq + 1) return ended({ is: "missing", seq: seq + 1 });
      if (row.seq <= seq || !(await chain.next(head, row)).equals(row.mac))
        return ended({ is: "changed", seq: row.seq });
      const anchor = bySeq.get(row.seq)?.find(({ head: taken }) => !taken.equals(row.mac));
      if (anchor !== undefined) return ended({ is: "replaced", seq: row.seq, day: anchor.day });
      head = row.mac;
      seq = row.seq;
    }
  }
  const beyond = anchors.find((anchor) => anchor.seq > seq);
  return ended(beyond === undefined ? null : { is: "cut", seq: beyond.seq, day: beyond.day });
}
