import type { Activity } from "./activities.ts";
import type { Population } from "./population-file.ts";
import type { Unit } from "./units.ts";

/** Everything the figures of a report year are made of: counters, never children. */
export type FiguresInput = {
  readonly year: number;
  /** First day of a report year, as `12-15`. */
  readonly starts: string;
  /** Those valid on any day of the year. */
  readonly units: readonly Unit[];
  readonly populations: readonly Population[];
  readonly counts: readonly OfficialCount[];
  readonly traits: readonly OfficialTrait[];
  readonly activities: readonly RecordedActivity[];
  /** Those of the year, and the trials. */
  readonly campaigns: readonly CampaignFacts[];
};

export type RecordedActivity = Activity & { readonly id: string };

/** A row of the official counts, whatever its band; unit and sex empty where not recorded. */
export type OfficialCount = {
  readonly indicator: string;
  readonly source: string;
  readonly unit: string;
  readonly sex: string;
  readonly n: number;
};

export type OfficialTrait = {
  readonly indicator: string;
  readonly source: string;
  readonly trait: string;
  readonly value: string;
  readonly n: number;
};

export type CampaignFacts = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly isTrial: boolean;
  /** The day until which the adults promise to answer the children. */
  readonly answersBy: string | null;
  /** The answer to the children is published. */
  readonly isAnswered: boolean;
  readonly isBoxLost: boolean;
  readonly spoiled: number;
  readonly counts: readonly CampaignCount[];
};

/** `isVisit`: web visits without a code. Rows of units, sexes and sources are added up. */
export type CampaignCount = {
  readonly indicator: string;
  readonly isVisit: boolean;
  readonly band: string;
  readonly n: number;
};
