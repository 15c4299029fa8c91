import type { FastifyInstance } from "fastify";
import { type Closing, closingWished } from "../../cases/outcomes.ts";
import { askUnreadable, closeUnreadable, meetClock, setHold, setState } from "../../store/cases/desk-state.ts";
import { caseAct, done, type Outcome, refused } from "./desk-act.ts";
import type { DeskPorts } from "./desk-ports.ts";
import { bodies } from "./desk-schema.ts";
import { withNote } from "./desk-writing.ts";

/** How a case ends, and how it comes back. */
export function endingRoutes(app: FastifyInstance, ports: DeskPorts): void {
  caseAct(app, ports, {
    path: "close",
    capability: "read-cases",
    body: bodies.close,
    action: "case-closed",
    act: ({ client, staff, reached, body }) => {
      if (reached.state === "closed") return Promise.resolve(refused("case-closed"));
      // What nobody has read cannot expire (protocol 5.7), and closing begins the time after which it does.
      if (reached.readSeq < reached.reporterSeq) return Promise.resolve(refused("unread"));
      return withNote({ client, staff, id: reached.id }, body.note, async () => {
        await setState(client, reached.id, "closed");
        await meetClock(client, reached.id, "green-done");
        return done;
      });
    },
  });
  caseAct(app, ports, {
    path: "unreadable",
    capability: "read-cases",
    body: bodies.none,
    action: "case-closed",
    act: async ({ client, staff, reached }) => {
      if (reached.state === "closed") return refused("case-closed");
      const wish = { outcome: "unreadable", by: staff.id, askedBy: reached.unreadableAskedBy };
      const closing = closingWished(wish);
      if (closing === "closed") await closeUnreadable(client, reached);
      if (closing === "asked") await askUnreadable(client, reached.id, staff.id);
      return unreadableOutcome(closing);
    },
  });
  caseAct(app, ports, {
    path: "reopen",
    capability: "read-cases",
    body: bodies.none,
    action: "case-reopened",
    act: async ({ client, reached }) => {
      if (reached.state !== "closed") return refused("case-open");
      await setState(client, reached.id, "sent");
      return done;
    },
  });
  caseAct(app, ports, {
    path: "hold",
    capability: "manage-cases",
    needsSecondFactor: true,
    body: bodies.hold,
    action: "case-held",
    act: async ({ client, reached, body: { isHeld } }) => {
      await setHold(client, reached.id, isHeld);
      return { is: "done", action: isHeld ? "case-held" : "case-released" };
    },
  });
}

function unreadableOutcome(closing: Closing): Outcome {
  switch (closing) {
    case "closed":
      return { is: "done", result: "unreadable" };
    case "asked":
      return { is: "done", result: "asked", action: "case-unreadable-asked" };
    case "same-person":
    case "unknown":
      return refused("same-person");
  }
}
