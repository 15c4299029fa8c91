import type { Command } from "../command.ts";
import { commands as activity } from "./activity.ts";
import { commands as alarm } from "./alarm.ts";
import { commands as audit } from "./audit.ts";
import { commands as campaign } from "./campaign.ts";
import { commands as cases } from "./cases.ts";
import { commands as ceremony } from "./ceremony.ts";
import { commands as codes } from "./codes.ts";
import { commands as directory } from "./directory.ts";
import { commands as doctor } from "./doctor.ts";
import { commands as duty } from "./duty.ts";
import { commands as indicators } from "./indicators.ts";
import { commands as keys } from "./keys.ts";
import { commands as migration } from "./migration.ts";
import { commands as organisation } from "./organisation.ts";
import { commands as population } from "./population.ts";
import { commands as purge } from "./purge.ts";
import { commands as receiver } from "./receiver.ts";
import { commands as recovery } from "./recovery.ts";
import { commands as staff } from "./staff.ts";
import { commands as survey } from "./survey.ts";
import { commands as telegram } from "./telegram.ts";
import { commands as units } from "./units.ts";
import { commands as year } from "./year.ts";

/** Every administration command, in the order in which they are listed. */
export const commands: readonly Command[] = [
  ...campaign,
  ...codes,
  ...survey,
  ...units,
  ...population,
  ...activity,
  ...indicators,
  ...year,
  ...organisation,
  ...receiver,
  ...staff,
  ...duty,
  ...alarm,
  ...audit,
  ...cases,
  ...telegram,
  ...purge,
  ...keys,
  ...ceremony,
  ...directory,
  ...recovery,
  ...doctor,
  ...migration,
];
