import { closingJob } from "./close-due-campaigns.ts";
import { endingsJob } from "./finish-endings.ts";
import { answersJob } from "./forget-answers.ts";
import { forgettingJob } from "./forget-expired.ts";
import type { Job, JobPorts, Reports } from "./job.ts";
import { openingJob } from "./open-due-campaigns.ts";
import { openQueue } from "./queue.ts";
import { renewalJob } from "./renew-keys.ts";
import { closingsJob } from "./resume-closings.ts";
import { turnoutsJob } from "./take-turnouts.ts";

/** Every job there is, in the order in which they are done when the program starts. */
export const jobs: readonly Job[] = [
  renewalJob,
  endingsJob,
  closingsJob,
  closingJob,
  openingJob,
  forgettingJob,
  answersJob,
  turnoutsJob,
];

export type StartPorts = JobPorts & {
  /** Past a transaction pooler: the queue needs a session of its own. */
  readonly directUrl: string;
  readonly log?: Reports;
};

/**
 * Starts the queue, and at once does what may have come due or been left half done while nothing ran. Stopping waits for
 * what is under way. Throws where the database is away.
 */
export async function startJobs(ports: StartPorts): Promise<{ stop(): Promise<void> }> {
  const reports = ports.log ?? { failed: () => {} };
  const queued = jobs.map((job) => ({ name: job.name, cron: job.cron, run: () => job.run(ports) }));
  const queue = await openQueue(ports.directUrl, { jobs: queued, reports });
  let isStopping = false;
  const first = runAtStart(ports, reports, () => isStopping);
  return {
    stop: async () => {
      isStopping = true;
      await Promise.all([first, queue.stop()]);
    },
  };
}

async function runAtStart(ports: JobPorts, reports: Reports, isStopping: () => boolean): Promise<void> {
  for (const job of jobs.filter(({ isDoneAtStart }) => isDoneAtStart)) {
    if (isStopping()) return;
    await job.run(ports).catch((error: unknown) => reports.failed("job-failed", error));
  }
}
