import { readSurvey } from "../../../bot/surveys/load.ts";
import { fault } from "../../errors.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { readTextFile } from "../read-file.ts";

async function lint({ say }: AdminContext, { positionals: [file = ""] }: Given): Promise<Printed> {
  const reading = readSurvey(await readTextFile(file));
  if (reading.is === "bad") {
    const problems = reading.problems.map(({ id, args }) => say(id, args));
    throw fault("survey-refused", { file, problems: problems.join("\n") });
  }
  const { survey, hash, warnings } = reading;
  const { code, band, items } = survey;
  const worded = warnings.map(({ id, args }) => say(id, args));
  const good = say("survey-good", { code, band, items: items.length, hash: hash.slice(0, 12) });
  return { lines: [good, ...worded], json: { code, band, items: items.length, hash, warnings: worded } };
}

export const commands: readonly Command[] = [
  { words: ["survey", "lint"], usage: "FILE", options: {}, positionals: 1, isOffline: true, run: lint },
];
