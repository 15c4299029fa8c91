import type { Store } from "./client.ts";
import type { Queryable } from "./transaction.ts";

/** Somebody of the roster who can be told. */
export type DutyPerson = { readonly accountId: string; readonly name: string; readonly email: string | null };

/** weekday: 1 Monday … 7 Sunday; minutes of the day in Viet Nam, `to` exclusive and at most 1440. */
export type Shift = {
  readonly id: string;
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
  /** Who is told first. */
  readonly order: number;
};

const local = "(program_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')";
/** Only who can sign in and handles cases is on duty. */
const isOfficer = "a.state = 'active' AND a.role IN ('officer', 'lead')";
const isNow = `d.weekday = extract(isodow FROM ${local}) AND
  extract(hour FROM ${local}) * 60 + extract(minute FROM ${local}) >= d."from" AND
  extract(hour FROM ${local}) * 60 + extract(minute FROM ${local}) < d."to"`;

/** Who is on duty at this minute in Viet Nam, in the order in which they are told. */
export async function onDutyNow({ pool }: Pick<Store, "pool">): Promise<readonly DutyPerson[]> {
  return (await roster(pool)).filter(({ isOnDuty }) => isOnDuty).map(personOf);
}

/** Whether anybody is on duty at this minute; it reads no name. */
export async function isAnyoneOnDuty(db: Queryable): Promise<boolean> {
  const { rows } = await db.query<{ readonly is: boolean }>(
    `SELECT EXISTS (SELECT FROM duty_shift d JOIN staff_account a ON a.id = d.account_id
       WHERE ${isOfficer} AND ${isNow}) AS is`,
  );
  return rows[0]?.is === true;
}

/** Everybody of the roster: who is on duty now first, then the others, each in the order in which they are told. */
export async function rosterNow(db: Queryable): Promise<readonly DutyPerson[]> {
  return (await roster(db)).map(personOf);
}

type RosterRow = DutyPerson & { readonly isOnDuty: boolean };

const personOf = ({ accountId, name, email }: RosterRow): DutyPerson => ({ accountId, name, email });

async function roster(db: Queryable): Promise<readonly RosterRow[]> {
  const { rows } = await db.query<RosterRow>(
    `SELECT a.id AS "accountId", a.name, a.email, bool_or(${isNow}) AS "isOnDuty"
     FROM duty_shift d JOIN staff_account a ON a.id = d.account_id WHERE ${isOfficer}
     GROUP BY a.id ORDER BY bool_or(${isNow}) DESC,
       coalesce(min(d."order") FILTER (WHERE ${isNow}), min(d."order")), a.name, a.id`,
  );
  return rows;
}

/** Every shift of people who handle cases, by day and hour, then in the order in which they are told. */
export async function readShifts(db: Queryable): Promise<readonly Shift[]> {
  const { rows } = await db.query<Shift>(
    `SELECT d.id, d.account_id AS "accountId", a.login, a.name, d.weekday, d."from", d."to", d."order"
     FROM duty_shift d JOIN staff_account a ON a.id = d.account_id WHERE ${isOfficer}
     ORDER BY d.weekday, d."from", d."order", a.name, d.id`,
  );
  return rows;
}

/** One span of a week as somebody writes it; `to` at or before `from` is on the next day. */
export type WishedShift = {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
  readonly order: number;
};

const dayMinutes = 1440;

/** Spans over midnight as the roster keeps them: one until midnight, one on the next day; Sunday's goes on on Monday. */
export function withinDays(shift: WishedShift): readonly WishedShift[] {
  const { weekday, from, to } = shift;
  if (to > from) return [shift];
  const tonight = { ...shift, to: dayMinutes };
  return to === 0 ? [tonight] : [tonight, { ...shift, weekday: (weekday % 7) + 1, from: 0 }];
}

/** Replaces everything that the roster says of one person, in the caller's transaction. */
export async function setShifts(db: Queryable, accountId: string, shifts: readonly WishedShift[]): Promise<void> {
  await db.query("DELETE FROM duty_shift WHERE account_id = $1", [accountId]);
  await db.query(
    `INSERT INTO duty_shift (id, account_id, weekday, "from", "to", "order")
     SELECT gen_random_uuid(), $1, * FROM unnest($2::int[], $3::int[], $4::int[], $5::int[])`,
    [
      accountId,
      shifts.map(({ weekday }) => weekday),
      shifts.map(({ from }) => from),
      shifts.map(({ to }) => to),
      shifts.map(({ order }) => order),
    ],
  );
}

/** Somebody who may be put on the roster. */
export type RosterPerson = { readonly accountId: string; readonly login: string; readonly name: string };

/** Officers and leads who can sign in. */
export async function rosterPeople(db: Queryable): Promise<readonly RosterPerson[]> {
  const { rows } = await db.query<RosterPerson>(
    `SELECT a.id AS "accountId", a.login, a.name FROM staff_account a WHERE ${isOfficer} ORDER BY a.name, a.id`,
  );
  return rows;
}
