import { wordingOf } from "../../bot/wording/wording.ts";
import { alarmPorts } from "../alarms/open-alarms.ts";
import { type Reports, startAlarms } from "../alarms/start.ts";
import type { AlarmSettings } from "../alarms/ways.ts";
import { vietNamCalendar } from "../cases/working-days.ts";
import { nextWorkingHour } from "../cases/working-hours.ts";
import { keyFiles } from "../privacy/key-files.ts";
import { openStore } from "../store/client.ts";

export type AlarmStart = {
  readonly databaseUrl: string;
  readonly keyDir: string;
  readonly settings: AlarmSettings;
  readonly log: Reports;
};

/**
 * Connections of its own, for the keys too: a crowd that holds all the others delays no alarm. Each of the seven kinds may
 * be held by a pass that waits for a mail server, and others write down what was told.
 */
const connections = 10;

/** Starts the sending of alarms; stopping waits for what is under way. */
export function openAlarms({ databaseUrl, keyDir, settings, log }: AlarmStart): { stop(): Promise<void> } {
  const store = openStore(databaseUrl, { connections });
  const keys = keyFiles(store, keyDir);
  const say = wordingOf("vi");
  const next = (instantMs: number) => nextWorkingHour(instantMs, vietNamCalendar);
  const sending = startAlarms(alarmPorts({ store, keys, settings, say, nextWorkingHour: next }), log);
  return {
    stop: async () => {
      await sending.stop();
      await store.close();
    },
  };
}
