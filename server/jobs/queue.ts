import { PgBoss } from "pg-boss";
import { shownError } from "../log.ts";
import type { Reports } from "./job.ts";

/** Jobs keep their days and hours in Viet Nam. */
const timeZone = "Asia/Ho_Chi_Minh";
/** Schema of the queue, beside ours: its tables are pg-boss's own. */
export const queueSchema = "pgboss";
const longestRunSeconds = 3600;
/** A process that is killed in the middle of a job is noticed after this long, and the job is given to another. */
const heartbeatSeconds = 60;
const stopWithinMs = 30_000;

export type QueuedJob = { readonly name: string; readonly cron: string; run(): Promise<unknown> };
export type Queue = { stop(): Promise<void> };

/**
 * Runs each job at its times, one run of each at a time over all processes; a run missed while nothing ran is made up for
 * once. No job carries or returns anything, and a failure is kept as its class and code: the tables hold nobody's words.
 */
export async function openQueue(
  url: string,
  { jobs, reports }: { readonly jobs: readonly QueuedJob[]; readonly reports: Reports },
): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    application_name: "em-noi-jobs",
    max: 2,
    registerInstance: false,
    openTelemetry: { enabled: false },
    monitorVacuum: false,
  });
  boss.on("error", (error) => reports.failed("job-failed", error));
  boss.on("warning", () => {});
  await boss.start();
  try {
    for (const job of jobs) await addJob(boss, job, reports);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: stopWithinMs }) };
}

async function addJob(boss: PgBoss, job: QueuedJob, reports: Reports): Promise<void> {
  const limits = { expireInSeconds: longestRunSeconds, heartbeatSeconds, retryLimit: 2, retryDelay: 30 };
  await boss.createQueue(job.name, { policy: "exclusive", ...limits, deleteAfterSeconds: 24 * 3600 });
  await boss.work(job.name, { pollingIntervalSeconds: 10 }, () => runQuietly(job, reports));
  await boss.schedule(job.name, job.cron, null, { tz: timeZone, missed: "once" });
}

async function runQuietly(job: QueuedJob, reports: Reports): Promise<void> {
  try {
    await job.run();
  } catch (error) {
    reports.failed("job-failed", error);
    throw neutral(error);
  }
}

/** What the queue may keep of a failure. */
function neutral(error: unknown): Error {
  const { error: kind, code = "" } = shownError(error);
  const kept = new Error(`${kind} ${code}`.trim());
  delete kept.stack;
  return kept;
}
