import type { AgeBand } from "../surveys/survey.ts";
import type { Dialogue } from "./dialogue.ts";
import { ended } from "./endings.ts";
import type { OpenCampaign } from "./env.ts";
import { inScene, type Move, type Stage, saying } from "./stage.ts";

/** On to the assent of the only campaign for this child, to a choice of several, or to a kind word that there is none. */
export function toCampaign(dialogue: Dialogue, stage: Stage): Move {
  const named = stage.env.campaigns.find(({ id }) => id === dialogue.named);
  if (named !== undefined && isFor(named, dialogue.band)) return { dialogue: answering(dialogue, named) };
  const offered = campaignsFor(dialogue, stage);
  const told = named === undefined ? dialogue : saying(dialogue, "campaign-other-age");
  if (offered.length > 1) return { dialogue: inScene(told, "campaign") };
  const only = offered[0];
  return only === undefined ? ended(dialogue, "not-for-age", "no-survey") : { dialogue: answering(told, only) };
}

/** The campaigns that a child of this age may answer: trials only where nothing else is open. */
export function campaignsFor({ band }: Dialogue, { env }: Stage): readonly OpenCampaign[] {
  const real = env.campaigns.filter(({ isTrial }) => !isTrial);
  return (real.length > 0 ? real : env.campaigns).filter((campaign) => isFor(campaign, band));
}

/** The dialogue at the assent for a campaign. */
export function answering(dialogue: Dialogue, campaign: OpenCampaign): Dialogue {
  const used = dialogue.band === undefined ? undefined : campaign.surveys[dialogue.band];
  if (used === undefined) return dialogue;
  return inScene({ ...dialogue, campaign: campaign.id, survey: used.hash }, "assent");
}

const isFor = (campaign: OpenCampaign, band: AgeBand | undefined): boolean =>
  band !== undefined && campaign.surveys[band] !== undefined;
