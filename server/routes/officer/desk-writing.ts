import type { FastifyInstance } from "fastify";
import type { Staff } from "../../access/staff.ts";
import { requestClocks } from "../../cases/data-requests.ts";
import type { AuditAction } from "../../store/audit-actions.ts";
import { meetClock } from "../../store/cases/desk-state.ts";
import { type Writing, writeMessage } from "../../store/cases/desk-writing.ts";
import { keepRequestClock } from "../../store/cases/request-clocks.ts";
import type { Queryable } from "../../store/transaction.ts";
import { caseAct, done, type Outcome, refused } from "./desk-act.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { bodies, type NoteGiven } from "./desk-schema.ts";

const noteActions = {
  note: "case-noted",
  referral: "case-referred",
  export: "case-exported",
} as const satisfies Readonly<Record<string, AuditAction>>;

/** Legal clocks that the deed behind a note meets: a case that was handed over is passed on, a form that was made is written. */
const metBy = {
  note: [],
  referral: ["red-handed-over", "orange-handed-over-on-duty", "orange-handed-over", "yellow-passed-on"],
  export: ["red-form-01"],
} as const;

/** Replies and notes: sealed and signed in the browser, at the next place of their direction or not at all. */
export function writingRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "replies",
    capability: "read-cases",
    body: bodies.reply,
    action: "case-replied",
    before: ports.answered.ready,
    act: async ({ client, staff, reached, body }) => {
      if (reached.state !== "sent") return refused("case-closed");
      // Nothing new is taken from a key that has ended, whoever it belonged to (protocol 5.5).
      const officers = (await ports.directory())?.officers ?? null;
      if (officers === null) return refused("directory-missing");
      const isActive = officers.some(({ key, state }) => key === body.officerKey && state === "active");
      if (!isActive) return refused("key-not-active");
      const place = { staff: staff.id, id: reached.id, direction: "officer" } as const;
      const writing = await writeMessage(client, place, body);
      if (writing.is === "written") await ports.answered.owe(client, reached.id);
      return outcomeOf(writing);
    },
  });
  caseAct(app, ports, {
    path: "notes",
    capability: "read-cases",
    body: bodies.note,
    action: "case-noted",
    act: async ({ client, staff, reached, body }) => {
      const outcome = outcomeOf(await writeNote(client, staff, reached.id, body.note));
      if (outcome.is === "refused") return outcome;
      for (const clock of metBy[body.is]) await meetClock(client, reached.id, clock);
      return { ...outcome, action: noteActions[body.is] };
    },
  });
  caseAct(app, ports, {
    path: "data-request",
    capability: "read-cases",
    body: bodies.dataRequest,
    action: "data-request-changed",
    act: ({ client, staff, reached, body }) =>
      withNote({ client, staff, id: reached.id }, body.note, async () => {
        for (const clock of requestClocks) await keepRequestClock(client, reached.id, clock, body.dues[clock]);
        return done;
      }),
  });
}

function outcomeOf(writing: Writing): Outcome {
  if (writing.is === "written") return done;
  return writing.is === "seq" ? { is: "refused", code: "seq", nextSeq: writing.nextSeq } : refused(writing.is);
}

/** Adds a note to a case that is locked. */
const writeNote = (client: Queryable, staff: Staff, id: string, note: NoteGiven): Promise<Writing> =>
  writeMessage(client, { staff: staff.id, id, direction: "note" }, { ...note, toReporter: null });

/** Does something whose reason is written down with it: both happen, or neither. */
export async function withNote(
  at: { readonly client: Queryable; readonly staff: Staff; readonly id: string },
  note: NoteGiven | null,
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  await at.client.query("SAVEPOINT with_note");
  const written = note === null ? done : outcomeOf(await writeNote(at.client, at.staff, at.id, note));
  const outcome = written.is === "done" ? await act() : written;
  if (outcome.is === "refused") await at.client.query("ROLLBACK TO SAVEPOINT with_note");
  return outcome;
}
