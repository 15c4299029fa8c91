import { rotatingKeys } from "../privacy/rotating-keys.ts";
import type { Job, JobPorts } from "./job.ts";

/** Makes the next keys of conversations and of de-duplication when it is time, and destroys those that are too old. */
export async function renewKeys({ store, keys }: JobPorts): Promise<void> {
  await rotatingKeys(store, keys).renew();
}

// Of the rooms that need these keys none may destroy one: the room of the boxes does it.
export const renewalJob: Job = {
  name: "renew-keys",
  room: "survey",
  cron: "*/5 * * * *",
  isDoneAtStart: true,
  run: renewKeys,
};
