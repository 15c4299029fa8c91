import { builtInSurveys } from "../../bot/surveys/load.ts";
import { communesOn } from "../statistics/units.ts";
import {
  type CampaignRow,
  countCampaigns,
  deleteUnopened,
  insertCampaign,
  markScheduled,
  planningTransaction,
  readCampaign,
  readCampaigns,
  readClosedYears,
  readDue,
} from "../store/campaigns.ts";
import { listSurveys, storeSurveys } from "../store/surveys.ts";
import { programToday } from "../store/today.ts";
import { readUnits } from "../store/units.ts";
import {
  type CampaignPlan,
  type CampaignRefusal,
  type CampaignRequest,
  type KnownSurvey,
  planCampaign,
  type TakenSurveys,
  takenRefusals,
} from "./campaigns.ts";
import { openBox } from "./make-box.ts";
import type { BoxPorts } from "./ports.ts";

/** Gives a whole number from 0 to `below` − 1. */
export type Draw = (below: number) => number;
export type PlanPorts = BoxPorts & { readonly draw: Draw; readonly yearStarts: string };

export type CampaignCreation =
  | { readonly is: "created"; readonly campaign: CampaignRow }
  | { readonly is: "refused"; readonly refusals: readonly CampaignRefusal[] };

/** Letters and digits that are not mistaken for others. */
const idAlphabet = "23456789abcdefghjkmnpqrstvwxyz";
const drawnInId = 4;

/** Makes a draft of a campaign, its surveys frozen as they are now; refuses with everything that is wrong. */
export async function createCampaign(ports: PlanPorts, request: CampaignRequest): Promise<CampaignCreation> {
  const today = await programToday(ports.store);
  const surveys = await knownSurveys(ports);
  const units = communesOn(await readUnits(ports.store), request.opensOn ?? today).map(({ code }) => code);
  return await planningTransaction(ports.store, async (tx) => {
    const planning = planCampaign(request, {
      today,
      yearStarts: ports.yearStarts,
      surveys,
      units,
      closedYears: await readClosedYears(tx),
      others: (await readCampaigns(tx, ["scheduled", "open"])).map(taken),
    });
    if (planning.is === "refused") return planning;
    const { plan } = planning;
    await storeSurveys(ports.store, used(plan));
    const id = newId(plan, await countCampaigns(tx, plan.reportYear), ports.draw);
    await insertCampaign(tx, { id, ...plan });
    const campaign = await readCampaign(tx, id);
    if (campaign === null) throw new Error("a campaign that was just written is not there");
    return { is: "created", campaign };
  });
}

/** The built-in documents as this program has them, and what was imported under other codes. */
async function knownSurveys(ports: BoxPorts): Promise<readonly KnownSurvey[]> {
  const ours = builtInSurveys.map(({ hash, survey }) => ({ hash, code: survey.code, band: survey.band }));
  const stored = await listSurveys(ports.store);
  return [...ours, ...stored.filter(({ code }) => !ours.some((survey) => survey.code === code))];
}

const used = (plan: CampaignPlan) =>
  builtInSurveys.filter(({ hash }) => plan.surveys.some((survey) => survey.hash === hash));

/** `2026-dot-1-k7f3`: the year, which of its campaigns, and four drawn characters against a slip of the pen. */
function newId(plan: CampaignPlan, before: number, draw: Draw): string {
  const drawn = Array.from({ length: drawnInId }, () => idAlphabet.charAt(draw(idAlphabet.length))).join("");
  const head = plan.reportYear === null ? "thu" : `${plan.reportYear}-dot`;
  return `${head}-${before + 1}-${drawn}`;
}

export type CampaignOpening =
  | { readonly is: "open" | "scheduled" | "unknown" }
  /** It is past opening: it is open already, or its box is closing or closed. */
  | { readonly is: "past"; readonly state: CampaignRow["state"] }
  | { readonly is: "over"; readonly closesOn: string }
  | { readonly is: "year-closed"; readonly year: number }
  | { readonly is: "taken"; readonly refusals: readonly CampaignRefusal[] };

/**
 * Opens a campaign whose first day has come, schedules one whose day is ahead. It stands as scheduled before its box is
 * made: a kill in between leaves it to the next look at what is due.
 */
export async function openCampaign(ports: BoxPorts, id: string): Promise<CampaignOpening> {
  const today = await programToday(ports.store);
  const scheduling = await planningTransaction(ports.store, async (tx): Promise<CampaignOpening> => {
    const campaign = await readCampaign(tx, id);
    if (campaign === null) return { is: "unknown" };
    const others = (await readCampaigns(tx, ["scheduled", "open"])).filter((other) => other.id !== id);
    const refused = openingRefusal(campaign, today, await readClosedYears(tx), others);
    if (refused !== null) return refused;
    await markScheduled(tx, id, laterOf(campaign.opensOn, today));
    return { is: "scheduled" };
  });
  if (scheduling.is !== "scheduled" || !(await isDue(ports, id))) return scheduling;
  await openBox(ports, id);
  return { is: "open" };
}

function openingRefusal(
  campaign: CampaignRow,
  today: string,
  closedYears: readonly number[],
  others: readonly CampaignRow[],
): CampaignOpening | null {
  const { closesOn, reportYear, state } = campaign;
  if (state !== "draft" && state !== "scheduled") return { is: "past", state };
  if (closesOn !== null && closesOn < today) return { is: "over", closesOn };
  if (reportYear !== null && closedYears.includes(reportYear)) return { is: "year-closed", year: reportYear };
  const isNow = campaign.opensOn <= today;
  // What is still open, though its last day is over, stands in the way until its box is closed.
  const inTheWay = others.map((other) => taken(other.state === "open" && isNow ? { ...other, closesOn: null } : other));
  const refusals = takenRefusals(taken(campaign), inTheWay);
  return refusals.length === 0 ? null : { is: "taken", refusals };
}

/** Days are texts that sort as they follow each other. */
const laterOf = (one: string, other: string): string => [one, other].sort()[1] ?? other;

async function isDue(ports: BoxPorts, id: string): Promise<boolean> {
  return (await readDue(ports.store)).includes(id);
}

const taken = (campaign: CampaignRow): TakenSurveys => ({
  ...campaign,
  surveys: campaign.surveys.map(({ code }) => code),
});

/** Takes back a campaign that no child has met; false where it is past that, or unknown. */
export async function withdrawCampaign(ports: BoxPorts, id: string): Promise<boolean> {
  return await planningTransaction(ports.store, (tx) => deleteUnopened(tx, id));
}
