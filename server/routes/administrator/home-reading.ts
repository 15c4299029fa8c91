import { isAllowed } from "../../access/permissions.ts";
import type { Staff } from "../../access/staff.ts";
import type { Frame } from "../../views/frame.ts";
import type { HomePart, HomeView } from "../../views/pages/staff/home.tsx";
import { placesOf } from "./draw.tsx";
import { accountsPanel, auditPanel, directoryPanel, type OfficePorts } from "./home-accounts.ts";
import { casesPanel, dutyPanel } from "./home-cases.ts";
import { campaignsPanel, type FigurePorts, indicatorsPanel } from "./home-figures.ts";

export type HomePorts = OfficePorts & FigurePorts;

/** What somebody begins with: of each page that the table of permissions opens to the role, what is urgent or waits. */
export async function readHome(ports: HomePorts, frame: Frame, staff: Staff): Promise<HomeView> {
  const parts = await Promise.all(partsFor(ports, frame, staff));
  const panels = parts.map(({ panel }) => panel);
  const shown = new Set(panels.map(({ door }) => door.path));
  return {
    name: staff.name,
    now: parts.map(({ now }) => now).find((now) => now !== null) ?? null,
    panels,
    doors: placesOf(staff.role).filter(({ path }) => !shown.has(path)),
  };
}

function partsFor(ports: HomePorts, frame: Frame, staff: Staff): readonly Promise<HomePart>[] {
  const may = (capability: Parameters<typeof isAllowed>[1]) => isAllowed(staff.role, capability);
  return [
    ...(may("read-cases") ? [casesPanel(ports, frame, staff)] : []),
    ...(may("read-duty") ? [dutyPanel(ports, frame)] : []),
    ...(may("read-indicators") ? [campaignsPanel(ports, frame), indicatorsPanel(ports, frame)] : []),
    ...(may("manage-directory") ? [directoryPanel(ports, frame)] : []),
    ...(may("manage-accounts") ? [accountsPanel(ports, frame)] : []),
    // Who has cases to read begins with those.
    ...(may("read-audit") && !may("read-cases") ? [auditPanel(ports, frame)] : []),
  ];
}
