import type { KeyFiles } from "../privacy/key-files.ts";
import type { Store } from "../store/client.ts";
import type { AlarmPorts } from "./deliver.ts";
import { alarmMemory } from "./memory.ts";
import type { Say } from "./notice.ts";
import type { NextWorkingHour } from "./rhythm.ts";
import { type AlarmSettings, alarmWays } from "./ways.ts";

export type AlarmSurroundings = {
  readonly store: Store;
  readonly keys: KeyFiles;
  readonly settings: AlarmSettings;
  readonly say: Say;
  readonly nextWorkingHour: NextWorkingHour;
};

/** What alarms are sent with, as the settings say. */
export function alarmPorts({ settings, ...kept }: AlarmSurroundings): AlarmPorts {
  const staffUrl = (settings.STAFF_URL ?? settings.PUBLIC_URL).replace(/\/+$/, "");
  return { ...kept, ways: alarmWays(settings, kept.keys), staffUrl, memory: alarmMemory() };
}
