import { rotatingKeys } from "../privacy/rotating-keys.ts";
import type { Job, JobPorts } from "./job.ts";

/** Makes the next keys of conversations and of de-duplication when it is time, and destroys those that are too old. */
export async function renewKeys({ store, keys }: JobPorts): Promise<void> {
  await rotatingKeys(store, keys).renew();
}

export const renewalJob: Job = { name: "renew-keys", cron: "*/5 * * * *", isDoneAtStart: true, run: renewKeys };
