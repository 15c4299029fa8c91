import type { CountRow, TraitCountRow } from "../store/openings.ts";
import {
  addCountedChildren,
  raiseOfficialCounts,
  raiseOfficialTraitCounts,
  readCounts,
  readSlips,
  readTraitCounts,
  type SlipRow,
} from "../store/slips.ts";
import type { Queryable } from "../store/transaction.ts";
import { type YearlyIndicator, yearlyIndicators } from "./participation.ts";
import { shuffled } from "./shuffle.ts";
import { openedSlips, type Slip } from "./slips.ts";
import { cellOf, countCells, countTraitCells, traitsOf } from "./tally.ts";

/** Children who are counted officially for the first time this year, by indicator. */
export type NewChildren = Readonly<Record<YearlyIndicator, number>>;

type Counting = { readonly campaign: string; readonly year: number; readonly secret: Buffer | null };

/**
 * Within the caller's transaction, under the lock of the year: enters the children of a campaign's slips into those of the
 * year, raises the official counts by the new ones, and carries over those who came by code.
 */
export async function countChildren(db: Queryable, { campaign, year, secret }: Counting) {
  const rows = await readSlips(db, campaign);
  const { slips, unreadable } = await slipsOf(campaign, secret, rows);
  const byCode = await codeCounts(db, campaign);
  const added = await newChildren(db, year, slips);
  await raiseOfficialCounts(db, year, shuffled([...added.counts, ...byCode.counts]));
  await raiseOfficialTraitCounts(db, year, shuffled([...added.traits, ...byCode.traits]));
  return { newChildren: childrenOf([...added.counts, ...byCode.counts]), unreadableSlips: unreadable };
}

function childrenOf(rows: readonly CountRow[]): NewChildren {
  const sum = (indicator: YearlyIndicator) =>
    rows.filter((row) => row.indicator === indicator).reduce((total, row) => total + row.n, 0);
  return { "22": sum("22"), "23a": sum("23a"), "24w": sum("24w") };
}

async function slipsOf(campaign: string, secret: Buffer | null, rows: readonly SlipRow[]) {
  return secret === null ? { slips: [], unreadable: rows.length } : openedSlips(campaign, secret, rows);
}

type Counts = { readonly counts: readonly CountRow[]; readonly traits: readonly TraitCountRow[] };

/** Enters the tags of each indicator in a random order of its own, and counts the slips of those that are new. */
async function newChildren(db: Queryable, year: number, slips: readonly Slip[]): Promise<Counts> {
  const counts = countCells();
  const traits = countTraitCells();
  for (const indicator of yearlyIndicators) {
    const byTag = new Map(slips.map((slip) => [slip.tags[indicator] ?? "", slip]));
    const tags = shuffled([...byTag.keys()].filter((tag) => tag !== "")).map((tag) => Buffer.from(tag, "hex"));
    for (const tag of await addCountedChildren(db, { year, indicator }, tags)) {
      const slip = byTag.get(tag);
      if (slip === undefined) continue;
      counts.add({ indicator, ...cellOf(slip) });
      for (const trait of traitsOf(slip)) traits.add({ indicator, ...trait });
    }
  }
  return { counts: counts.rows(), traits: traits.rows() };
}

/** Children by code are distinct within their campaign, and nothing is known beyond it: a source of its own. */
async function codeCounts(db: Queryable, campaign: string): Promise<Counts> {
  const of = { source: "code", indicators: yearlyIndicators };
  const source = `code:${campaign}`;
  const counts = (await readCounts(db, campaign, of)).map((row) => ({ ...row, source }));
  const traits = (await readTraitCounts(db, campaign, of)).map((row) => ({ ...row, source }));
  return { counts, traits };
}
