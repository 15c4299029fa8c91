import type { Queryable } from "../transaction.ts";
import { openTo } from "./desk-reach.ts";

/** A legal clock of a case. The instant stands only while it runs. */
type DeskClock = {
  readonly clock: string;
  readonly dueMs: number | null;
  readonly metOn: string | null;
  readonly wasLate: boolean;
  readonly isTold: boolean;
};

/** A line of the list: everything that stands in the clear, and nothing else. */
export type DeskLine = {
  readonly id: string;
  readonly state: "sent" | "closed";
  readonly level: 1 | 2 | 3 | 4;
  readonly lowerTo: number | null;
  readonly lowerAskedBy: string | null;
  readonly unreadableAskedBy: string | null;
  readonly isHeld: boolean;
  readonly createdOn: string;
  readonly lastMessageOn: string;
  readonly closedOn: string | null;
  readonly readSeq: number;
  /** The highest message of each direction; -1: none. */
  readonly seqs: { readonly reporter: number; readonly officer: number; readonly note: number };
  readonly clocks: readonly DeskClock[];
  readonly assigned: readonly string[];
  /** Officer keys that hold a grant of the newest version, `escrow` among them. */
  readonly holders: readonly string[];
  readonly excluded: readonly string[];
  /** Version of the directory under which the newest key was made, and the oldest of the grants to escrow. */
  readonly keyUnder: number;
  readonly escrowUnder: number;
};

const highest = (direction: string) =>
  `coalesce((SELECT max(seq) FROM cases.message m WHERE m.case_id = c.id AND m.direction = '${direction}'), -1)`;

export const line = `
SELECT c.id, c.state, c.level, c.lower_to AS "lowerTo", c.lower_asked_by AS "lowerAskedBy",
  c.unreadable_asked_by AS "unreadableAskedBy", c.is_held AS "isHeld", c.day_created::text AS "createdOn",
  c.last_message_on::text AS "lastMessageOn", c.closed_on::text AS "closedOn", c.read_seq AS "readSeq",
  json_build_object('reporter', ${highest("reporter")}, 'officer', ${highest("officer")}, 'note', ${highest("note")}) AS seqs,
  coalesce((SELECT json_agg(json_build_object('clock', clock, 'dueMs', (extract(epoch FROM due_at) * 1000)::bigint,
      'metOn', met_on::text, 'wasLate', was_late, 'isTold', is_told) ORDER BY due_at NULLS LAST, clock)
    FROM cases.clock t WHERE t.case_id = c.id), '[]') AS clocks,
  ARRAY(SELECT staff_id::text FROM cases.assignment s WHERE s.case_id = c.id ORDER BY 1) AS assigned,
  ARRAY(SELECT officer_key FROM cases.case_grant g WHERE g.case_id = c.id
    AND g.version = (SELECT max(version) FROM cases.case_key k WHERE k.case_id = c.id) ORDER BY 1) AS holders,
  ARRAY(SELECT staff_id::text FROM cases.exclusion e WHERE e.case_id = c.id ORDER BY 1) AS excluded,
  coalesce((SELECT k.made_under FROM cases.case_key k WHERE k.case_id = c.id ORDER BY k.version DESC LIMIT 1), 0) AS "keyUnder",
  coalesce((SELECT min(g.made_under) FROM cases.case_grant g WHERE g.case_id = c.id AND g.officer_key = 'escrow'), 0) AS "escrowUnder"
FROM cases.case c`;

/** Which cases the list holds: those at work, or those that were closed. */
export type DeskShelf = "sent" | "closed";

const orders: Readonly<Record<DeskShelf, string>> = {
  sent: `c.level DESC, (SELECT min(due_at) FROM cases.clock t WHERE t.case_id = c.id AND t.met_on IS NULL) NULLS LAST, c.id`,
  closed: "c.closed_on DESC, c.id",
};

/** Every case of the shelf that is open to that account: the most urgent first, within a level the nearest clock. */
export async function readDeskList(db: Queryable, staff: string, shelf: DeskShelf): Promise<readonly DeskLine[]> {
  const { rows } = await db.query<DeskLine>(`${line} WHERE ${openTo} AND c.state = $2 ORDER BY ${orders[shelf]}`, [
    staff,
    shelf,
  ]);
  return rows;
}

/** What opens the sheet of one case: message 0 and the grants of the account's own keys. */
export type DeskSheet = {
  readonly id: string;
  readonly version: number;
  readonly toCase: Buffer;
  readonly grants: readonly DeskGrant[];
};

export type DeskGrant = { readonly version: number; readonly officerKey: string; readonly sealed: Buffer };

/** The sheets of those cases among the given that are open to the account; a case that is not is passed over in silence. */
export async function readSheets(db: Queryable, staff: string, ids: readonly string[]): Promise<readonly DeskSheet[]> {
  const { rows } = await db.query<DeskSheet>(
    `SELECT c.id, m.version, m.to_case AS "toCase" FROM cases.case c
     JOIN cases.message m ON m.case_id = c.id AND m.direction = 'reporter' AND m.seq = 0
     WHERE ${openTo} AND c.id = ANY($2::uuid[])`,
    [staff, [...ids]],
  );
  const grants = await readOwnGrants(
    db,
    staff,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, grants: grants.filter(({ id }) => id === row.id) }));
}

/** The grants that were sealed to keys of that account. */
export async function readOwnGrants(db: Queryable, staff: string, ids: readonly string[]) {
  const { rows } = await db.query<DeskGrant & { readonly id: string }>(
    `SELECT g.case_id AS id, g.version, g.officer_key AS "officerKey", g.sealed FROM cases.case_grant g
     JOIN officer_key k ON k.id = g.officer_key
     WHERE k.account_id = $1 AND g.case_id = ANY($2::uuid[]) ORDER BY g.version DESC, k.version DESC`,
    [staff, [...ids]],
  );
  return rows;
}

/** The program's clock, milliseconds since 1970: what the clocks of the law are read by. */
export async function programMs(db: Queryable): Promise<number> {
  const { rows } = await db.query("SELECT (extract(epoch FROM program_now()) * 1000)::bigint AS now");
  return Number(rows[0].now);
}
