import { envelopeOpener } from "../privacy/envelope.ts";
import { readBallots, type StoredBallot } from "../store/ballots.ts";
import { surveysOf, writeAnswers, writeAnswerTexts, writeCounts, writeTraitCounts } from "../store/openings.ts";
import { writeSlips } from "../store/slips.ts";
import type { Queryable } from "../store/transaction.ts";
import { keptAnswers, type OpenedAnswers, openedAnswers, type SealedAnswers, sealedAnswersSchema } from "./answers.ts";
import { ballotKeyInfo, type PartKind, paddingOf, partAad, readJson } from "./envelopes.ts";
import { type CountsAs, type Participation, participationSchema } from "./participation.ts";
import { shuffled } from "./shuffle.ts";
import { type Slip, sealedSlips, slipOf } from "./slips.ts";
import { participationTally } from "./tally.ts";

export type BoxKeys = {
  readonly campaign: string;
  readonly isTrial: boolean;
  readonly privateKey: Buffer;
  /** Null for a trial, which has no slips. */
  readonly slipPublicKey: Buffer | null;
};

export type Opening = { readonly ballots: number; readonly spoiled: number; readonly withheldAnswers: number };

/**
 * Opens every envelope of a box in memory and writes, within the caller's transaction, counts, answers, short texts and
 * slips: each table by set and in a random order of its own, so that no row stands beside another of the same child. A
 * ballot of which either part does not open or parse is spoiled as a whole, counted, and stops nothing.
 */
export async function openBallots(db: Queryable, box: BoxKeys): Promise<Opening> {
  const tally = participationTally();
  const answers: OpenedAnswers[] = [];
  const slips: Slip[] = [];
  const ballots = await forEachBallot(db, box, ({ participation, answers: given }) => {
    tally.add(participation);
    answers.push(openedAnswers(given, participation));
    const slip = slipOf(participation);
    if (slip !== null) slips.push(slip);
  });
  const kept = keptAnswers(answers);
  await writeCounts(db, box.campaign, shuffled(tally.counts()));
  await writeTraitCounts(db, box.campaign, shuffled(tally.traitCounts()));
  await writeAnswers(db, box.campaign, shuffled(kept.rows));
  await writeAnswerTexts(db, box.campaign, shuffled(kept.texts));
  if (box.slipPublicKey !== null)
    await writeSlips(db, box.campaign, await sealedSlips(box.campaign, box.slipPublicKey, slips));
  return { ballots, spoiled: ballots - answers.length, withheldAnswers: kept.withheld };
}

type Opened = { readonly participation: Participation; readonly answers: SealedAnswers };

/** Hands every good ballot on; returns how many there are in all. */
async function forEachBallot(db: Queryable, box: BoxKeys, take: (ballot: Opened) => void): Promise<number> {
  const bandOf = await surveysOf(db, box.campaign);
  const openPart = partOpener(box.campaign, box.privateKey);
  let ballots = 0;
  for await (const some of readBallots(db, box.campaign)) {
    ballots += some.length;
    for (const ballot of some) {
      const opened = await openedBallot(openPart, ballot);
      if (opened !== null && isExpected(opened, bandOf, box.isTrial)) take(opened);
    }
  }
  return ballots;
}

type PartOpener = (ballot: StoredBallot, kind: PartKind) => Promise<unknown>;

/** Opens one part of a ballot of this campaign; null where it does not open. Data keys are unsealed once. */
export function partOpener(campaign: string, privateKey: Buffer): PartOpener {
  const { open } = envelopeOpener(privateKey, ballotKeyInfo(campaign));
  return async (ballot, kind) => {
    const aad = partAad(campaign, ballot.tag, kind);
    const content = await open({ aad, envelope: ballot[kind], paddedTo: paddingOf[kind] });
    return content === null ? null : readJson(content);
  };
}

async function openedBallot(openPart: PartOpener, ballot: StoredBallot): Promise<Opened | null> {
  const participation = participationSchema.safeParse(await openPart(ballot, "participation"));
  const answers = sealedAnswersSchema.safeParse(await openPart(ballot, "answers"));
  return participation.success && answers.success ? { participation: participation.data, answers: answers.data } : null;
}

/** The survey is one of the campaign's and both parts are of one kind: whoever made it, it is parsed like any input. */
function isExpected({ participation, answers }: Opened, bandOf: ReadonlyMap<string, string>, isTrial: boolean) {
  const ways: readonly CountsAs[] = isTrial ? ["trial"] : ["counted", "visit"];
  return (
    bandOf.get(answers.survey) === answers.band &&
    participation.band === answers.band &&
    participation.countsAs === answers.countsAs &&
    ways.includes(participation.countsAs)
  );
}
