import { expect } from "vitest";
import type { Rehearsal } from "../../support/campaign/rehearsal.ts";
import type { Visit } from "../../support/thief/thief.ts";

/** A thief reads all that there is, and there is nobody's name, code or cookie in it. */
export async function expectNothingIn({ steal, thief }: Rehearsal, visit: Omit<Visit, "needles"> = {}): Promise<void> {
  const loot = await steal(visit);
  expect(loot.tables.length).toBeGreaterThan(80);
  expect(loot.logLines).toBeGreaterThan(0);
  if (thief.disk !== null) expect(loot.files).toBeGreaterThan(0);
  expect(loot.found).toEqual([]);
}
