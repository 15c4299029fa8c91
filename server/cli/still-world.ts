import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Env, OpenCampaign, Place, ReportEnv } from "../../bot/dialogue/env.ts";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { placesFor } from "../statistics/places.ts";
import { readUnitsFile } from "../statistics/units-file.ts";

/** The first units of the province are valid on this day. */
const day = "2026-11-25";
const noonMs = Date.UTC(2026, 10, 25, 5);
/** A child who reads: every line takes as long. */
const lineMs = 5000;

/** What a conversation without a database is told. */
export type StillWorld = {
  readonly locale: string;
  readonly channel: Env["channel"];
  /** The only survey asked, or every built-in one. */
  readonly survey?: string | undefined;
  readonly campaigns?: readonly OpenCampaign[];
  readonly report?: Partial<ReportEnv>;
};

/** A world whose clock ticks by the line and whose chance is always the same, so that a conversation can be played again. */
export function stillWorld({ locale, channel, survey, campaigns, report }: StillWorld): (line: number) => Env {
  const offered = campaigns ?? [trialOf(survey)];
  return (line) => ({
    nowMs: noonMs + line * lineMs,
    locale,
    channel,
    say: wordingOf(locale),
    wording: wordingOf,
    locales,
    campaigns: offered,
    places,
    provinceName: "tỉnh Cao Bằng",
    draw: (below) => 20_261_125 % below,
    drawVisit: () => "0".repeat(32),
    report: { ...rehearsal, ...report },
  });
}

/** A box of nobody's: what is told to it goes nowhere, and the conversation says so in a terminal. */
const rehearsal: ReportEnv = {
  isOpen: true,
  isOnDuty: false,
  dutyHours: null,
  officers: [],
  page: "",
  canErase: false,
  mayBegin: () => true,
  mayWrite: () => true,
  drawId: () => "00000000-0000-4000-8000-000000000001",
  drawToken: () => "OneTimeLinkOneTimeLinkOneTimeLinkOneTimeLin",
  drawReceipt: () => "4061825370496180",
};

/** The trial that a fresh installation has open, with one survey or with every one. */
export function trialOf(survey: string | undefined): OpenCampaign {
  const used = builtInSurveys.filter((built) => survey === undefined || built.survey.code === survey);
  const surveys = Object.fromEntries(used.map((built) => [built.survey.band, built]));
  return { id: "trial", name: "Đợt làm thử", isTrial: true, answersBy: null, units: null, surveys };
}

export const places: readonly Place[] = readPlaces();

function readPlaces(): readonly Place[] {
  const file = join(import.meta.dirname, "../../prisma/units/cao-bang.csv");
  const reading = readUnitsFile(readFileSync(file), []);
  return reading.is === "good" ? placesFor(reading.units, day) : [];
}
