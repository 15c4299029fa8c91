import { envelopesShown, owedBy, participationStep, roundedToStep } from "../../statistics/campaign-standing.ts";
import { indicatorTable } from "../../statistics/indicator-table.ts";
import type { LessonFigure } from "../../statistics/lesson.ts";
import type { NotCounted } from "../../statistics/not-counted.ts";
import { provinceFigures } from "../../statistics/province-figures.ts";
import { reportYearOf } from "../../statistics/report-year.ts";
import type { Store } from "../../store/client.ts";
import { readFigures } from "../../store/figures.ts";
import { type PublicCampaign, readPublic } from "../../store/public-results.ts";
import type { Answered, Box, LeftOut, LessonShare, Results, Waiting } from "../../views/results.ts";

/** A public share needs as many turns behind it as a public row of answers (protocol 7). */
const fewestTurns = 20;

/** What is public of a report year, by default of the current one; a year that has nothing is shown as such. */
export async function readResults(store: Store, starts: string, asked: number | null): Promise<Results> {
  const { today, years, campaigns } = await readPublic(store);
  const current = reportYearOf(today, starts);
  const year = asked !== null && years.includes(asked) ? asked : current;
  const table = indicatorTable(await readFigures(store, year, starts));
  return {
    year,
    firstDay: table.days.first,
    lastDay: table.days.last,
    otherYears: [...new Set([current, ...years])].filter((other) => other !== year && other <= current),
    boxes: campaigns.filter(({ state }) => state === "open").map(boxOf),
    indicators: provinceFigures(table),
    lesson: lessonShares(table.lesson),
    waiting: campaigns.flatMap((campaign) => waitingOf(campaign, today)),
    answered: campaigns.filter(({ reportYear }) => isOf(reportYear, year, current)).flatMap(answeredOf),
    notCounted: table.notCounted.map(leftOutOf),
  };
}

/** A year that has just begun has no answers of its own yet: those of the one before are still the news. */
const isOf = (reportYear: number | null, year: number, current: number): boolean =>
  reportYear === year || (year === current && reportYear === year - 1);

function boxOf(campaign: PublicCampaign): Box {
  const { id, name, isTrial, closesOn, answersBy } = campaign;
  return { campaign: id, name, isTrial, ...envelopesShown(campaign), closesOn, answersBy };
}

function waitingOf(campaign: PublicCampaign, today: string): readonly Waiting[] {
  const { name, closesOn, answersBy } = campaign;
  const state = owedBy(campaign, today);
  return state === null ? [] : [{ name, state, closesOn, answersBy }];
}

function answeredOf({ name, answeredOn, answers }: PublicCampaign): readonly Answered[] {
  return answeredOn === null ? [] : [{ name, answeredOn, lines: answers }];
}

/** A share is not published where it, or what is left of it, stands for fewer than five turns. */
function lessonShares({ bands }: LessonFigure): readonly LessonShare[] {
  return bands
    .filter(
      ({ right, finished }) =>
        finished >= fewestTurns && right >= participationStep && finished - right >= participationStep,
    )
    .map(({ band, right, finished }) => ({ band, percent: Math.floor((100 * right) / finished) }));
}

function leftOutOf({ reason, name, n }: NotCounted): LeftOut {
  const isFew = n !== null && n < participationStep;
  return { reason, name, n: n === null || isFew ? null : roundedToStep(n), isFew };
}
