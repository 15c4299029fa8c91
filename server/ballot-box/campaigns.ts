import type { AgeBand } from "../../bot/surveys/survey.ts";
import { daysAfter, isDay } from "../statistics/days.ts";
import { reportYearOf } from "../statistics/report-year.ts";

type CampaignState = "draft" | "scheduled" | "open" | "closing" | "closed";

/** The longest campaign, in days, the first and the last counted (protocol 1). */
const longestDays = 92;
const longestName = 120;
/** A day further ahead than this, in days, is a slip of the pen. */
const furthestAhead = 730;
/** How long after the last day the adults answer the children, unless another day is promised. */
const usualAnswerDays = 30;

/** What somebody asks for, as it was typed: nothing of it has been checked. Days are `YYYY-MM-DD`. */
export type CampaignRequest = {
  readonly name: string;
  readonly surveys: readonly string[];
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly answersBy: string | null;
  /** Null: the whole province. */
  readonly units: readonly string[] | null;
  readonly isTrial: boolean;
};

export type KnownSurvey = { readonly code: string; readonly band: AgeBand; readonly hash: string };

/** A campaign that children are asked by, or soon will be. */
export type TakenSurveys = {
  readonly id: string;
  readonly state: CampaignState;
  readonly isTrial: boolean;
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly units: readonly string[] | null;
  readonly surveys: readonly string[];
};

/** What the request is held against. */
export type Surroundings = {
  readonly today: string;
  readonly yearStarts: string;
  readonly surveys: readonly KnownSurvey[];
  /** Codes of the communes and wards of the opening day. */
  readonly units: readonly string[];
  readonly closedYears: readonly number[];
  readonly others: readonly TakenSurveys[];
};

export type CampaignPlan = {
  readonly name: string;
  readonly surveys: readonly KnownSurvey[];
  readonly opensOn: string;
  readonly closesOn: string | null;
  readonly answersBy: string | null;
  readonly units: readonly string[] | null;
  readonly isTrial: boolean;
  readonly reportYear: number | null;
};

/** One thing that is not allowed: what was given, what is allowed. The sentence is `campaign-refusal-REASON`. */
export type CampaignRefusal = {
  readonly reason: CampaignRefusalReason;
  readonly given: string | number;
  readonly allowed: string | number;
};

export const campaignRefusalReasons = [
  "answer-too-early",
  "day-far-away",
  "day-missing",
  "day-unreadable",
  "days-unordered",
  "name-missing",
  "name-too-long",
  "name-unprintable",
  "over-already",
  "survey-band-twice",
  "survey-taken",
  "survey-unknown",
  "surveys-missing",
  "too-long",
  "trial-without-end",
  "two-years",
  "unit-unknown",
  "units-missing",
  "year-closed",
] as const;
type CampaignRefusalReason = (typeof campaignRefusalReasons)[number];

export type CampaignPlanning =
  | { readonly is: "planned"; readonly plan: CampaignPlan }
  | { readonly is: "refused"; readonly refusals: readonly CampaignRefusal[] };

/** Holds a request against every rule of a campaign (protocol 1) and names all that is wrong, not only the first. */
export function planCampaign(request: CampaignRequest, known: Surroundings): CampaignPlanning {
  const surveys = known.surveys.filter((survey) => request.surveys.includes(survey.code));
  const opensOn = request.opensOn ?? (request.isTrial ? known.today : null);
  const refusals = [
    ...nameRefusals(request.name),
    ...surveyRefusals(request.surveys, surveys, known.surveys),
    ...(request.isTrial ? trialRefusals(request) : dayRefusals({ ...request, opensOn }, known)),
    ...(request.isTrial && opensOn !== null ? [...unreadable(opensOn), ...farAway(opensOn, known.today)] : []),
    ...unitRefusals(request.units, known.units),
  ];
  if (refusals.length > 0 || opensOn === null) return { is: "refused", refusals };
  const plan = planned({ ...request, opensOn }, surveys, known.yearStarts);
  const taken = takenRefusals({ ...plan, surveys: request.surveys }, known.others);
  return taken.length > 0 ? { is: "refused", refusals: taken } : { is: "planned", plan };
}

function planned(
  request: CampaignRequest & { readonly opensOn: string },
  surveys: readonly KnownSurvey[],
  yearStarts: string,
): CampaignPlan {
  const { closesOn, isTrial, opensOn } = request;
  return {
    name: request.name.trim(),
    surveys,
    opensOn,
    closesOn,
    answersBy: request.answersBy ?? (closesOn === null ? null : daysAfter(closesOn, usualAnswerDays)),
    units: request.units === null ? null : [...new Set(request.units)],
    isTrial,
    reportYear: isTrial ? null : reportYearOf(opensOn, yearStarts),
  };
}

function nameRefusals(name: string): readonly CampaignRefusal[] {
  const shown = name.trim();
  if (shown === "") return [refusal("name-missing", name, longestName)];
  if ([...shown].length > longestName) return [refusal("name-too-long", [...shown].length, longestName)];
  // Control and direction characters would change what a page or a terminal shows around the name.
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(shown) ? [refusal("name-unprintable", "", longestName)] : [];
}

function surveyRefusals(
  asked: readonly string[],
  found: readonly KnownSurvey[],
  all: readonly KnownSurvey[],
): readonly CampaignRefusal[] {
  const codes = all.map(({ code }) => code).join(", ");
  if (asked.length === 0) return [refusal("surveys-missing", "", codes)];
  const unknown = asked.filter((code) => !found.some((survey) => survey.code === code));
  const twice = found.filter((survey, at) => found.findIndex(({ band }) => band === survey.band) < at);
  return [
    ...unknown.map((code) => refusal("survey-unknown", code, codes)),
    ...twice.map(({ code, band }) => refusal("survey-band-twice", code, band)),
  ];
}

function trialRefusals(request: CampaignRequest): readonly CampaignRefusal[] {
  const given = request.closesOn ?? request.answersBy;
  return given === null ? [] : [refusal("trial-without-end", given, "")];
}

function dayRefusals(request: CampaignRequest, known: Surroundings): readonly CampaignRefusal[] {
  const { opensOn, closesOn, answersBy } = request;
  const wrong = [...unreadable(opensOn), ...unreadable(closesOn), ...unreadable(answersBy)];
  if (opensOn === null) return [refusal("day-missing", "--opens", exampleDay), ...wrong];
  if (closesOn === null) return [refusal("day-missing", "--closes", exampleDay), ...wrong];
  if (wrong.length > 0) return wrong;
  if (closesOn < opensOn) return [refusal("days-unordered", closesOn, opensOn)];
  const lasting = daysFrom(opensOn, closesOn) + 1;
  return [
    ...(lasting > longestDays ? [refusal("too-long", lasting, longestDays)] : []),
    ...(closesOn < known.today ? [refusal("over-already", closesOn, known.today)] : []),
    ...farAway(opensOn, known.today),
    ...(answersBy !== null && answersBy <= closesOn ? [refusal("answer-too-early", answersBy, closesOn)] : []),
    ...yearRefusals(opensOn, closesOn, known),
  ];
}

function farAway(opensOn: string, today: string): readonly CampaignRefusal[] {
  const furthest = daysAfter(today, furthestAhead);
  return opensOn > furthest && isDay(opensOn) ? [refusal("day-far-away", opensOn, furthest)] : [];
}

function yearRefusals(opensOn: string, closesOn: string, known: Surroundings): readonly CampaignRefusal[] {
  const [first, last] = [reportYearOf(opensOn, known.yearStarts), reportYearOf(closesOn, known.yearStarts)];
  if (first !== last) return [refusal("two-years", `${first}, ${last}`, known.yearStarts)];
  return known.closedYears.includes(first) ? [refusal("year-closed", String(first), "")] : [];
}

function unitRefusals(asked: readonly string[] | null, valid: readonly string[]): readonly CampaignRefusal[] {
  if (asked === null) return [];
  if (asked.length === 0) return [refusal("units-missing", "", "")];
  const unknown = asked.filter((code) => !valid.includes(code));
  return unknown.length === 0 ? [] : [refusal("unit-unknown", unknown.join(", "), "")];
}

/**
 * Which surveys of a campaign another one already asks in the same unit: of an open one always, of a scheduled one where
 * their days meet. A trial counts nowhere and stands in nobody's way but another trial's.
 */
export function takenRefusals(
  wanted: Omit<TakenSurveys, "id" | "state">,
  others: readonly TakenSurveys[],
): readonly CampaignRefusal[] {
  return others
    .filter((other) => other.isTrial === wanted.isTrial && share(wanted.units, other.units) && daysMeet(wanted, other))
    .flatMap((other) =>
      wanted.surveys
        .filter((code) => other.surveys.includes(code))
        .map((code) => refusal("survey-taken", code, other.id)),
    );
}

/** No list of units is the whole province: it shares a unit with every other. */
function share(some: readonly string[] | null, others: readonly string[] | null): boolean {
  return some === null || others === null || some.some((code) => others.includes(code));
}

type Days = { readonly opensOn: string; readonly closesOn: string | null };

function daysMeet(one: Days, other: Days): boolean {
  const never = "9999-12-31";
  return one.opensOn <= (other.closesOn ?? never) && other.opensOn <= (one.closesOn ?? never);
}

const exampleDay = "2026-12-15";

function unreadable(day: string | null): readonly CampaignRefusal[] {
  return day === null || isDay(day) ? [] : [refusal("day-unreadable", day, exampleDay)];
}

const dayMs = 86_400_000;
const msOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const daysFrom = (first: string, last: string) => Math.round((msOf(last) - msOf(first)) / dayMs);

function refusal(reason: CampaignRefusalReason, given: string | number, allowed: string | number): CampaignRefusal {
  return { reason, given, allowed };
}
