import { expect } from "vitest";
import { type DeskOffice, openDeskOffice, type Person } from "../support/desk.ts";

/** An office with two officers and a lead, all of them in the signed directory. */
export async function openOfficers() {
  const office = await openDeskOffice();
  const lan = await office.person("lan", "officer");
  const minh = await office.person("minh", "officer");
  const hoa = await office.person("hoa", "lead");
  await office.sign([{ person: lan }, { person: minh }, { person: hoa }]);
  return { office, lan, minh, hoa };
}

type Entry = { readonly action: string; readonly result: string; readonly staff: string };

export const lastActionOf = async (office: DeskOffice): Promise<Entry | undefined> =>
  (await office.sql<Entry>("SELECT action, result, staff FROM audit_entry ORDER BY seq DESC LIMIT 1"))[0];

/** The case as that officer's browser opens it. */
export async function openedBy(office: DeskOffice, who: Person, id: string) {
  const desk = office.desk(who);
  const found = await desk.facts();
  const one = await desk.open(id, found?.directory ?? null);
  if (one === null) throw new Error("the case did not open");
  return { desk, one, directory: found?.directory ?? null };
}

/** Nothing that anybody wrote, and no private key, was on the wire. */
export function expectSealed(office: DeskOffice, people: readonly Person[], words: readonly string[]): void {
  const wire = office.traffic.join("\n");
  expect(office.traffic.length).toBeGreaterThan(20);
  for (const said of words) expect(wire).not.toContain(said);
  for (const { keys } of people)
    for (const secret of [keys?.enc.privateKey, keys?.sig.privateKey])
      expect(wire).not.toContain(
        Buffer.from(secret ?? [])
          .toString("base64url")
          .slice(0, 40),
      );
}
