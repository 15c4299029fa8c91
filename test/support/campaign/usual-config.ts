import { type Config, readConfig } from "../../../server/config.ts";

/** The settings of a program that nobody has set anything for. */
export function usualConfig(): Config {
  const reading = readConfig({});
  if (reading.is === "bad") throw new Error(reading.problems.join("\n"));
  return reading.config;
}
