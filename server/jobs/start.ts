import type { Room } from "../store/rights.ts";
import { closingJob } from "./close-due-campaigns.ts";
import { endingsJob } from "./finish-endings.ts";
import { alarmsJob } from "./forget-alarms.ts";
import { answersJob } from "./forget-answers.ts";
import { draftsJob } from "./forget-drafts.ts";
import { forgettingJob } from "./forget-expired.ts";
import { signInsJob } from "./forget-sign-ins.ts";
import type { Job, JobPorts, Reports } from "./job.ts";
import { openingJob } from "./open-due-campaigns.ts";
import { purgeJob } from "./purge-cases.ts";
import { openQueue } from "./queue.ts";
import { renewalJob } from "./renew-keys.ts";
import { closingsJob } from "./resume-closings.ts";
import { turnoutsJob } from "./take-turnouts.ts";
import { overdueJob } from "./tell-overdue.ts";

/** Every job there is, in the order in which they are done when the program starts. */
export const jobs: readonly Job[] = [
  renewalJob,
  endingsJob,
  closingsJob,
  closingJob,
  openingJob,
  forgettingJob,
  draftsJob,
  answersJob,
  turnoutsJob,
  overdueJob,
  alarmsJob,
  signInsJob,
  purgeJob,
];

export type StartPorts = {
  /** What each room works with. */
  portsOf(room: Room): JobPorts;
  /** Past a transaction pooler: the queue needs a session of its own. */
  readonly directUrl: string;
  readonly log?: Reports;
  /** Jobs that need more than the database and the keys. */
  readonly more?: readonly Job[];
};

/**
 * Starts the queue, and at once does what may have come due or been left half done while nothing ran. Stopping waits for
 * what is under way. Throws where the database is away.
 */
export async function startJobs(ports: StartPorts): Promise<{ stop(): Promise<void> }> {
  const reports = ports.log ?? { failed: () => {} };
  const every = [...jobs, ...(ports.more ?? [])];
  const queued = every.map((job) => ({ name: job.name, cron: job.cron, run: () => job.run(ports.portsOf(job.room)) }));
  const queue = await openQueue(ports.directUrl, { jobs: queued, reports });
  let isStopping = false;
  const first = runAtStart(every, { portsOf: ports.portsOf, reports, isStopping: () => isStopping });
  return {
    stop: async () => {
      isStopping = true;
      await Promise.all([first, queue.stop()]);
    },
  };
}

type AtStart = Pick<StartPorts, "portsOf"> & { readonly reports: Reports; isStopping(): boolean };

async function runAtStart(every: readonly Job[], { portsOf, reports, isStopping }: AtStart): Promise<void> {
  for (const job of every.filter(({ isDoneAtStart }) => isDoneAtStart)) {
    if (isStopping()) return;
    await job.run(portsOf(job.room)).catch((error: unknown) => reports.failed("job-failed", error));
  }
}
