import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { wrongUsage } from "../given.ts";

async function make({ say }: AdminContext, { positionals: [name = ""] }: Given): Promise<Printed> {
  if (!/^[a-z][a-z0-9_]{1,60}$/.test(name))
    throw wrongUsage({ reason: "value", given: name, allowed: "a-z, 0-9, _ : class_codes" });
  // Loaded here alone: it brings a whole database in memory with it.
  const { newMigration } = await import("../new-migration.ts");
  const made = await newMigration(name, new Date());
  const line = made === null ? say("migration-none") : say("migration-made", { folder: `prisma/migrations/${made}` });
  return { lines: [line], json: { made } };
}

export const commands: readonly Command[] = [
  { words: ["migration"], usage: "NAME", options: {}, positionals: 1, isOffline: true, run: make },
];
