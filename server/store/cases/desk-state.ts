import type { LevelOutcome } from "../../cases/level.ts";
import type { Queryable } from "../transaction.ts";
import type { Reached } from "./desk-reach.ts";

/** `missing`: the case has no such clock; `met`: it stands still already. */
export type Meeting = "met" | "missing" | "already";

/** A legal clock is met: only the day stays, and whether it was late. */
export async function meetClock(client: Queryable, id: string, clock: string): Promise<Meeting> {
  const { rowCount } = await client.query(
    `UPDATE cases.clock SET met_on = program_today(), was_late = due_at < program_now(), due_at = NULL
     WHERE case_id = $1 AND clock = $2 AND met_on IS NULL`,
    [id, clock],
  );
  if (rowCount === 1) return "met";
  const found = await client.query("SELECT FROM cases.clock WHERE case_id = $1 AND clock = $2", [id, clock]);
  return found.rowCount === 1 ? "already" : "missing";
}

/** Does to the row what a wish for another level came to. */
export async function keepLevel(client: Queryable, id: string, wish: LevelOutcome, staff: string): Promise<void> {
  switch (wish.is) {
    case "raised":
    case "lowered":
      await client.query("UPDATE cases.case SET level = $2, lower_to = NULL, lower_asked_by = NULL WHERE id = $1", [
        id,
        wish.level,
      ]);
      return;
    case "lower-asked":
      await client.query("UPDATE cases.case SET lower_to = $2, lower_asked_by = $3 WHERE id = $1", [
        id,
        wish.to,
        staff,
      ]);
      return;
    case "unchanged":
    case "same-person":
      return;
  }
}

/** Closes a case, or opens it again; `closed_on` begins the time after which it is deleted. */
export async function setState(client: Queryable, id: string, state: "sent" | "closed"): Promise<void> {
  await client.query(
    `UPDATE cases.case SET state = $2, closed_on = CASE WHEN $2 = 'closed' THEN program_today() END,
       unreadable_asked_by = NULL WHERE id = $1`,
    [id, state],
  );
}

/** A case that opens for nobody is closed by two people: the first of them asks. */
export async function askUnreadable(client: Queryable, id: string, staff: string): Promise<void> {
  await client.query("UPDATE cases.case SET unreadable_asked_by = $2 WHERE id = $1", [id, staff]);
}

/** The second does it; what the case holds counts as read then, or it could never expire. */
export async function closeUnreadable(client: Queryable, { id, reporterSeq }: Reached): Promise<void> {
  await setState(client, id, "closed");
  await client.query("UPDATE cases.case SET read_seq = greatest(read_seq, $2) WHERE id = $1", [id, reporterSeq]);
}

/** A written order keeps the case past its time, or lets it go again. */
export async function setHold(client: Queryable, id: string, isHeld: boolean): Promise<void> {
  await client.query("UPDATE cases.case SET is_held = $2 WHERE id = $1", [id, isHeld]);
}
