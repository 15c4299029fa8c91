import { forgetDrafts } from "../store/cases/drafts.ts";
import type { Job } from "./job.ts";

/** Reports that were begun and never sent, tokens and links: each goes when its time is over (protocol 5.1). */
export const draftsJob: Job = {
  name: "forget-drafts",
  room: "cases",
  cron: "*/10 * * * *",
  isDoneAtStart: true,
  run: ({ store }) => forgetDrafts(store.pool),
};
