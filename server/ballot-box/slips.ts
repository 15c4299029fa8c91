import { randomUUID } from "node:crypto";
import { z } from "zod";
import { paddedSlip } from "../privacy/constants.ts";
import { envelopeOpener, envelopeSealer } from "../privacy/envelope.ts";
import type { SlipRow } from "../store/slips.ts";
import { readJson, slipAad, slipKeyInfo } from "./envelopes.ts";
import {
  bandSchema,
  childTagsSchema,
  type Participation,
  sexSchema,
  traitsShape,
  unitSchema,
} from "./participation.ts";
import { shuffled } from "./shuffle.ts";

const slipSchema = z.strictObject({
  tags: childTagsSchema,
  source: z.string().min(1),
  unit: unitSchema,
  band: bandSchema,
  sex: sexSchema,
  ...traitsShape,
});

/** What a counted child of a messenger becomes official by, once the adults have answered. */
export type Slip = z.infer<typeof slipSchema>;

/** The slip of a child, or null: only counted children of a messenger have one. */
export function slipOf(child: Participation): Slip | null {
  const { countsAs, tags, source, unit, band, sex, ethnicGroup, disability } = child;
  if (countsAs !== "counted" || tags === undefined) return null;
  return { tags, source, unit, band, sex, ethnicGroup, disability };
}

/** Seals the slips in a fresh random order: data keys go round by that order too, and say nothing of an older one. */
export async function sealedSlips(
  campaign: string,
  publicKey: Buffer,
  slips: readonly Slip[],
): Promise<readonly SlipRow[]> {
  const { seal } = envelopeSealer(publicKey, slipKeyInfo(campaign));
  const rows: SlipRow[] = [];
  for (const slip of shuffled(slips)) {
    const id = randomUUID();
    const content = Buffer.from(JSON.stringify(slip));
    rows.push({ id, sealed: await seal({ aad: slipAad(campaign, id), content, paddedTo: paddedSlip }) });
  }
  return rows;
}

/** The slips that open, and how many do not. */
export async function openedSlips(
  campaign: string,
  privateKey: Buffer,
  rows: readonly SlipRow[],
): Promise<{ readonly slips: readonly Slip[]; readonly unreadable: number }> {
  const { open } = envelopeOpener(privateKey, slipKeyInfo(campaign));
  const slips: Slip[] = [];
  for (const { id, sealed } of rows) {
    const content = await open({ aad: slipAad(campaign, id), envelope: sealed, paddedTo: paddedSlip });
    const parsed = slipSchema.safeParse(content === null ? null : readJson(content));
    if (parsed.success) slips.push(parsed.data);
  }
  return { slips, unreadable: rows.length - slips.length };
}
