import { longestSession } from "../access/sessions.ts";
import { forgetInvitations } from "../store/staff-invitations.ts";
import { forgetSessions } from "../store/staff-sessions.ts";
import type { Job } from "./job.ts";

/** Sessions and invitations of the staff that nobody can use any more. */
export const signInsJob: Job = {
  name: "forget-sign-ins",
  room: "staff",
  cron: "*/15 * * * *",
  isDoneAtStart: true,
  run: async ({ store }) => {
    await forgetSessions(store.pool, longestSession);
    await forgetInvitations(store.pool);
  },
};
