import type { Closing } from "../ballot-box/close-box.ts";
import type { FeedbackOutcome } from "../ballot-box/feedback.ts";
import type { Turnout } from "../ballot-box/turnout.ts";
import { turnoutStep } from "../privacy/constants.ts";
import type { CampaignRow } from "../store/campaigns.ts";
import { placeName, type Sheet } from "./campaign-sheet.ts";
import type { AdminContext } from "./command.ts";
import { aligned } from "./table.ts";

type Speaker = Pick<AdminContext, "say">;

/** What an opened box gave. */
export function closingLines({ say }: Speaker, { isTrial }: CampaignRow, closing: Closing): readonly string[] {
  const { answers, campaign, children, isBoxLost, spoiled, visits, withheldAnswers } = closing;
  return [
    say("campaign-now-closed", { id: campaign }),
    ...(isBoxLost ? [say("campaign-box-lost", { count: spoiled })] : []),
    say("campaign-closing-children", { count: children }),
    say("campaign-closing-visits", { count: visits }),
    say("campaign-closing-answers", { count: answers }),
    say("campaign-closing-spoiled", { count: spoiled }),
    say("campaign-closing-withheld", { count: withheldAnswers }),
    isTrial ? say("campaign-field-trial") : say("campaign-next-feedback", { id: campaign }),
  ];
}

/** How many have answered, rounded down, by where the children live. */
export function turnoutLines(
  { say }: Speaker,
  { campaign, units }: Pick<Sheet, "campaign" | "units">,
  counted: Turnout,
): readonly string[] {
  const rows = counted.units.map(({ unit, atLeast }) => [
    unit === null ? say("campaign-turnout-no-unit") : placeName(units, unit, campaign.opensOn),
    String(atLeast),
  ]);
  const head = [say("campaign-turnout-unit"), say("campaign-turnout-at-least")];
  return [
    say("campaign-turnout-title", { id: campaign.id, step: turnoutStep }),
    say("campaign-turnout-children", { count: counted.children }),
    say("campaign-turnout-visits", { count: counted.visits }),
    ...(rows.length === 0 ? [] : ["", ...aligned([head, ...rows])]),
  ];
}

/** What a published answer made official. */
export function feedbackLines(
  { say }: Speaker,
  outcome: FeedbackOutcome,
  told: { readonly isTrial: boolean; readonly lines: number },
): readonly string[] {
  const args = { id: outcome.campaign, lines: told.lines };
  if (outcome.wasPublished) return [say("campaign-feedback-before", args)];
  if (told.isTrial) return [say("campaign-feedback-trial", args)];
  const counted = Object.entries(outcome.newChildren);
  const unreadable = outcome.unreadableSlips;
  return [
    say("campaign-feedback-published", args),
    ...counted.map(([indicator, count]) => say("campaign-feedback-new", { indicator, count })),
    ...(unreadable === 0 ? [] : [say("campaign-feedback-unreadable", { count: unreadable })]),
  ];
}
