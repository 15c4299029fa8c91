import { resumeClosings } from "../ballot-box/close-box.ts";
import type { Job } from "./job.ts";

/** Goes on with every closing of a box that a kill interrupted. */
export const closingsJob: Job = {
  name: "resume-closings",
  room: "survey",
  cron: "37 * * * *",
  isDoneAtStart: true,
  run: resumeClosings,
};
