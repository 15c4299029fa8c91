import { canonicalLink } from "../../../../bot/reports/link.ts";
import type { OpenCase } from "./opening.ts";
import { notesOf } from "./timeline.ts";

/** The pages that a case is about, in the one form in which a page has one address. */
export function linksOf({ entries }: OpenCase): readonly string[] {
  const given = entries.flatMap((entry) =>
    entry.is === "text" && entry.message.kind === "link" ? [canonicalLink(entry.message.text)] : [],
  );
  return [...new Set(given.flatMap((reading) => (reading.is === "link" ? [reading.canonical] : [])))];
}

/** How many reports, this one among them, are about the page that a case is about; those that staff set apart count alone. */
export function groupsOf(cases: readonly OpenCase[]): ReadonlyMap<string, number> {
  const byLink = new Map<string, string[]>();
  for (const opened of cases)
    for (const link of togetherLinks(opened)) byLink.set(link, [...(byLink.get(link) ?? []), opened.sealed.line.id]);
  const sizes = new Map<string, number>();
  for (const ids of byLink.values()) for (const id of ids) sizes.set(id, Math.max(sizes.get(id) ?? 0, ids.length));
  return sizes;
}

/** The links of a case that no note of staff took out of their group. */
function togetherLinks(opened: OpenCase): readonly string[] {
  const apart = notesOf(opened.entries, "apart");
  return linksOf(opened).filter((link) => apart.findLast((note) => note.link === link)?.isApart !== true);
}
