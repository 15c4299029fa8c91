import { randomInt } from "node:crypto";
import { issueCodes } from "../../ballot-box/class-codes.ts";
import { createCampaign, openCampaign } from "../../ballot-box/plan-campaign.ts";
import { daysAfter } from "../../statistics/days.ts";
import { daysOf, reportYearOf } from "../../statistics/report-year.ts";
import { programToday } from "../../store/today.ts";
import type { BenchDatabase } from "./place.ts";

export const yearStarts = "12-15";
/** Long enough that no midnight ends it, short enough for the rule of 92 days. */
const days = 30;

/** Opens a campaign of the whole province with these surveys; children who come by a code count in it. */
export async function openBenchCampaign(database: BenchDatabase, surveys: readonly string[]): Promise<string> {
  const today = await programToday(database.store);
  const { last } = daysOf(reportYearOf(today, yearStarts), yearStarts);
  const closesOn = [daysAfter(today, days), last].sort()[0] ?? last;
  const creation = await createCampaign(
    { ...database, draw: randomInt, yearStarts },
    { name: "Đo", surveys, opensOn: today, closesOn, answersBy: null, units: null, isTrial: false },
  );
  if (creation.is === "refused") throw new Error(creation.refusals.map(({ reason }) => reason).join(", "));
  const { id } = creation.campaign;
  const opening = await openCampaign(database, id);
  if (opening.is !== "open") throw new Error(`the campaign is ${opening.is}`);
  return id;
}

export type CodesAsked = { readonly campaign: string; readonly unit: string; readonly count: number };

/** Class codes for children of 7–10 of one commune. */
export async function classCodes(database: BenchDatabase, { campaign, unit, count }: CodesAsked) {
  const issue = await issueCodes({ ...database, draw: randomInt }, { campaign, unit, count, band: "7-10" });
  if (issue.is === "refused") throw new Error(issue.refusal.reason);
  return issue.codes;
}
