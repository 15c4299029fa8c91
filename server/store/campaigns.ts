import type { AgeBand } from "../../bot/surveys/survey.ts";
import type { Store } from "./client.ts";
import { dateOf, isoDay } from "./days.ts";
import type { Prisma } from "./generated/client.ts";
import { bandOf } from "./surveys.ts";

const states = ["draft", "scheduled", "open", "closing", "closed"] as const;
type State = (typeof states)[number];

type CampaignSurveyRow = { readonly code: string; readonly band: AgeBand; readonly hash: string };

/** A campaign as it is kept; days are `YYYY-MM-DD`, no units means the whole province. */
export type CampaignRow = {
  readonly id: string;
  readonly name: string;
  readonly state: State;
  readonly isTrial: boolean;
  readonly reportYear: number | null;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly answersBy: string | null;
  readonly units: readonly string[] | null;
  readonly surveys: readonly CampaignSurveyRow[];
  readonly spoiled: number;
  readonly withheldAnswers: number;
  readonly isBoxLost: boolean;
  readonly feedbackPublishedOn: string | null;
};

export type NewCampaign = Pick<
  CampaignRow,
  "id" | "name" | "isTrial" | "reportYear" | "opensOn" | "closesOn" | "answersBy" | "units" | "surveys"
>;

type Transaction = Prisma.TransactionClient;
const parts = { surveys: true, units: true } as const;
type Found = Prisma.CampaignGetPayload<{ include: typeof parts }>;

/** All campaigns, or those in one of the states, the earliest first. */
export async function readCampaigns(
  from: Store | Transaction,
  inStates: readonly State[] = states,
): Promise<readonly CampaignRow[]> {
  return await rowsOf(clientOf(from), { state: { in: [...inStates] } });
}

export async function readCampaign(from: Store | Transaction, id: string): Promise<CampaignRow | null> {
  const [found] = await rowsOf(clientOf(from), { id });
  return found ?? null;
}

async function rowsOf(client: Transaction, where: Prisma.CampaignWhereInput): Promise<readonly CampaignRow[]> {
  const found = await client.campaign.findMany({ where, include: parts, orderBy: [{ opensOn: "asc" }, { id: "asc" }] });
  const hashes = found.flatMap(({ surveys }) => surveys.map(({ surveyHash }) => surveyHash));
  const documents = await client.surveyDocument.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true, code: true },
  });
  const codes = new Map(documents.map(({ hash, code }) => [hash, code]));
  return found.map((campaign) => rowOf(campaign, codes));
}

function rowOf(campaign: Found, codes: ReadonlyMap<string, string>): CampaignRow {
  const { turnLock: _, publicKey: __, slipPublicKey: ___, ...plain } = campaign;
  const units = campaign.units.map(({ unitCode }) => unitCode).sort();
  return {
    ...plain,
    state: states.find((state) => state === campaign.state) ?? "closed",
    opensOn: isoDay(campaign.opensOn),
    closesOn: dayOrNull(campaign.closesOn),
    answersBy: dayOrNull(campaign.answersBy),
    feedbackPublishedOn: dayOrNull(campaign.feedbackPublishedOn),
    units: units.length === 0 ? null : units,
    surveys: campaign.surveys
      .map(({ band, surveyHash }) => ({ band: bandOf(band), hash: surveyHash, code: codes.get(surveyHash) ?? "" }))
      .sort((a, b) => Number.parseInt(a.band, 10) - Number.parseInt(b.band, 10)),
  };
}

const dayOrNull = (date: Date | null) => (date === null ? null : isoDay(date));

/** One person plans at a time: what was read inside still holds when it is written. */
export async function planningTransaction<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await store.prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('emnoi/campaigns'))`;
      return await work(tx);
    },
    { maxWait: 20_000, timeout: 20_000 },
  );
}

/** How many campaigns a report year has had, or how many trials there were (null). */
export async function countCampaigns(tx: Transaction, reportYear: number | null): Promise<number> {
  return await tx.campaign.count({ where: { reportYear } });
}

export async function countEveryCampaign(tx: Transaction): Promise<number> {
  return await tx.campaign.count();
}

/** Writes a draft. */
export async function insertCampaign(tx: Transaction, campaign: NewCampaign): Promise<void> {
  const { opensOn, closesOn, answersBy, units, surveys, ...plain } = campaign;
  await tx.campaign.create({
    data: {
      ...plain,
      state: "draft",
      opensOn: dateOf(opensOn),
      closesOn: closesOn === null ? null : dateOf(closesOn),
      answersBy: answersBy === null ? null : dateOf(answersBy),
      surveys: { create: surveys.map(({ band, hash }) => ({ band, surveyHash: hash })) },
      units: { create: (units ?? []).map((unitCode) => ({ unitCode })) },
    },
  });
}

/** From draft to scheduled; a campaign that begins later than it was planned begins on the day it does. */
export async function markScheduled(tx: Transaction, id: string, opensOn: string): Promise<void> {
  await tx.campaign.updateMany({
    where: { id, state: { in: ["draft", "scheduled"] } },
    data: { state: "scheduled", opensOn: dateOf(opensOn) },
  });
}

/** Deletes a draft or a scheduled campaign with its codes; false where there is none of that id. */
export async function deleteUnopened(tx: Transaction, id: string): Promise<boolean> {
  const found = await tx.$queryRaw<readonly unknown[]>`
    SELECT id FROM campaign WHERE id = ${id} AND state IN ('draft', 'scheduled') FOR UPDATE`;
  if (found.length === 0) return false;
  const batches = await tx.codeBatch.findMany({ where: { campaignId: id }, select: { id: true } });
  await tx.classCode.deleteMany({ where: { batchId: { in: batches.map((batch) => batch.id) } } });
  await tx.codeBatch.deleteMany({ where: { campaignId: id } });
  await tx.campaignUnit.deleteMany({ where: { campaignId: id } });
  await tx.campaignSurvey.deleteMany({ where: { campaignId: id } });
  await tx.campaign.delete({ where: { id } });
  return true;
}

/** Open campaigns whose last day is over. */
export async function readOverdue(store: Store): Promise<readonly string[]> {
  const { rows } = await store.pool.query(
    "SELECT id FROM campaign WHERE state = 'open' AND closes_on < program_today() ORDER BY id",
  );
  return rows.map(({ id }) => id);
}

/** Scheduled campaigns whose first day has come and whose last is not over. */
export async function readDue(store: Store): Promise<readonly string[]> {
  const { rows } = await store.pool.query(
    `SELECT id FROM campaign
     WHERE state = 'scheduled' AND opens_on <= program_today() AND coalesce(closes_on >= program_today(), true)
     ORDER BY opens_on, id`,
  );
  return rows.map(({ id }) => id);
}

/** Report years that are closed for good. */
export async function readClosedYears(from: Store | Transaction): Promise<readonly number[]> {
  const rows = await clientOf(from).reportYear.findMany({ where: { state: "closed" }, select: { year: true } });
  return rows.map(({ year }) => year);
}

function clientOf(from: Store | Transaction): Transaction {
  return "prisma" in from ? from.prisma : from;
}
