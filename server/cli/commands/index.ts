import type { Command } from "../command.ts";
import { commands as activity } from "./activity.ts";
import { commands as campaign } from "./campaign.ts";
import { commands as codes } from "./codes.ts";
import { commands as doctor } from "./doctor.ts";
import { commands as indicators } from "./indicators.ts";
import { commands as keys } from "./keys.ts";
import { commands as migration } from "./migration.ts";
import { commands as population } from "./population.ts";
import { commands as survey } from "./survey.ts";
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
  ...keys,
  ...doctor,
  ...migration,
];
