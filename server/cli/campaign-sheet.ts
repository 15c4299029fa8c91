import { shownDay } from "../../bot/wording/numbers.ts";
import { type Unit, unitName, unitOn } from "../statistics/units.ts";
import type { CampaignRow } from "../store/campaigns.ts";
import type { BatchRow } from "../store/class-codes.ts";
import type { AdminContext } from "./command.ts";
import { aligned } from "./table.ts";

type Speaker = Pick<AdminContext, "say" | "locale">;

/** One row a campaign. */
export function campaignTable({ say, locale }: Speaker, campaigns: readonly CampaignRow[]): readonly string[] {
  if (campaigns.length === 0) return [say("campaign-none")];
  const columns = ["id", "name", "state", "opens", "closes", "year"];
  const rows = campaigns.map((campaign) => [
    campaign.id,
    campaign.name,
    say(`campaign-state-${campaign.state}`),
    shownDay(locale, campaign.opensOn),
    campaign.closesOn === null ? "–" : shownDay(locale, campaign.closesOn),
    campaign.reportYear === null ? "–" : String(campaign.reportYear),
  ]);
  return aligned([columns.map((column) => say(`campaign-column-${column}`)), ...rows]);
}

export type Sheet = {
  readonly campaign: CampaignRow;
  readonly batches: readonly BatchRow[];
  readonly units: readonly Unit[];
};

/** Everything about one campaign, a line each. */
export function campaignSheet(speaker: Speaker, sheet: Sheet): readonly string[] {
  return [
    ...headLines(speaker, sheet.campaign),
    ...placeLines(speaker, sheet),
    ...sheet.batches.map((batch) => batchLine(speaker, batch, sheet)),
    ...outcomeLines(speaker, sheet.campaign),
  ];
}

function headLines({ say, locale }: Speaker, campaign: CampaignRow): readonly string[] {
  const { answersBy, closesOn, id, name, opensOn, reportYear, state, surveys } = campaign;
  const from = shownDay(locale, opensOn);
  return [
    say("campaign-field-id", { value: id }),
    say("campaign-field-name", { value: name }),
    say("campaign-field-state", { value: say(`campaign-state-${state}`) }),
    closesOn === null
      ? say("campaign-field-days-endless", { from })
      : say("campaign-field-days", { from, to: shownDay(locale, closesOn) }),
    ...(answersBy === null ? [] : [say("campaign-field-answers", { value: shownDay(locale, answersBy) })]),
    reportYear === null ? say("campaign-field-trial") : say("campaign-field-year", { value: String(reportYear) }),
    ...surveys.map(({ band, code, hash }) => say("campaign-field-survey", { band, code, hash: hash.slice(0, 12) })),
  ];
}

function placeLines({ say }: Speaker, { campaign, units }: Sheet): readonly string[] {
  if (campaign.units === null) return [say("campaign-field-everywhere")];
  const names = campaign.units.map((code) => placeName(units, code, campaign.opensOn));
  return [say("campaign-field-units", { value: names.join(", ") })];
}

function batchLine({ say }: Speaker, batch: BatchRow, { campaign, units }: Sheet): string {
  const id = batch.isRevoked ? "campaign-field-batch-revoked" : "campaign-field-batch";
  const unit = placeName(units, batch.unit, campaign.opensOn);
  return say(id, { batch: batch.id, count: batch.codes, unit, band: batch.band });
}

function outcomeLines({ say, locale }: Speaker, campaign: CampaignRow): readonly string[] {
  if (campaign.state !== "closed") return [];
  const { feedbackPublishedOn, isBoxLost, isTrial, spoiled, withheldAnswers } = campaign;
  const waiting = isTrial ? [] : [say("campaign-field-waiting")];
  return [
    ...(isBoxLost ? [say("campaign-box-lost", { count: spoiled })] : []),
    say("campaign-closing-spoiled", { count: spoiled }),
    say("campaign-closing-withheld", { count: withheldAnswers }),
    ...(feedbackPublishedOn === null
      ? waiting
      : [say("campaign-field-feedback", { value: shownDay(locale, feedbackPublishedOn) })]),
  ];
}

/** `01273 phường Thục Phán`; the code alone where no unit of that day carries it. */
export function placeName(units: readonly Unit[], code: string, day: string): string {
  const unit = unitOn(units, code, day);
  return unit === undefined ? code : `${code} ${unitName(unit)}`;
}
