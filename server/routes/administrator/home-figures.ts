import { shownDay, shownNumber } from "../../../bot/wording/numbers.ts";
import { envelopesShown, owedBy } from "../../statistics/campaign-standing.ts";
import { indicatorTable } from "../../statistics/indicator-table.ts";
import { type ProvinceFigure, provinceFigures } from "../../statistics/province-figures.ts";
import { reportYearOf } from "../../statistics/report-year.ts";
import type { Store } from "../../store/client.ts";
import { readFigures } from "../../store/figures.ts";
import { type PublicCampaign, readPublic } from "../../store/public-results.ts";
import { programToday } from "../../store/today.ts";
import { verdictLooks } from "../../views/components/indicators.tsx";
import type { Frame } from "../../views/frame.ts";
import type { HomePart, HomeRow } from "../../views/pages/staff/home.tsx";
import { shownRange } from "../../views/shown-range.ts";

export type FigurePorts = { readonly store: Store; readonly stats: Store; readonly yearStarts: string };

/** What runs, how full each box is, and what adults still owe the children. */
export async function campaignsPanel({ stats }: FigurePorts, frame: Frame): Promise<HomePart> {
  const { say } = frame;
  const { today, campaigns } = await readPublic(stats);
  const open = campaigns.filter(({ state }) => state === "open");
  const owed = campaigns.flatMap((campaign) => owedRow(campaign, today, frame));
  const late = campaigns.filter((campaign) => owedBy(campaign, today) === "late").length;
  return {
    now:
      late > 0
        ? { words: say("home-now-late", { n: late }), look: "not" }
        : { words: say("home-now-campaigns", { n: open.length }), look: open.length > 0 ? "done" : "none" },
    panel: {
      id: "campaigns",
      title: say("home-campaigns"),
      rows: [...open.map((campaign) => boxRow(campaign, frame)), ...owed],
      nothing: say("home-campaigns-none"),
      door: { path: "/ket-qua", words: say("home-campaigns-open") },
    },
  };
}

function boxRow(campaign: PublicCampaign, { say, locale }: Frame): HomeRow {
  const { name, isTrial, closesOn } = campaign;
  const { envelopes, roundedDownTo } = envelopesShown(campaign);
  const closes = closesOn === null ? [] : [say("home-campaign-closes", { day: shownDay(locale, closesOn) })];
  const detail = [...(isTrial ? [say("home-campaign-trial")] : []), ...closes].join(" · ");
  const box =
    roundedDownTo === 1 ? "home-campaign-box" : envelopes === 0 ? "home-campaign-box-few" : "home-campaign-box-from";
  return { name, ...(detail !== "" && { detail }), value: say(box, { n: shownNumber(locale, envelopes) }) };
}

const owedLooks = { opening: "none", waiting: "may", late: "not", lost: "not" } as const;

function owedRow(campaign: PublicCampaign, today: string, { say, locale }: Frame): readonly HomeRow[] {
  const owed = owedBy(campaign, today);
  if (owed === null) return [];
  const { name, answersBy } = campaign;
  const detail =
    answersBy === null ? {} : { detail: say("home-campaign-answers", { day: shownDay(locale, answersBy) }) };
  return [{ name, ...detail, value: say(`page-results-chip-${owed}`), look: owedLooks[owed] }];
}

/** The indicators of the year in one line each; what they are made of stands on their page. */
export async function indicatorsPanel(ports: FigurePorts, frame: Frame): Promise<HomePart> {
  const { store, stats, yearStarts } = ports;
  const year = reportYearOf(await programToday(store), yearStarts);
  const figures = provinceFigures(indicatorTable(await readFigures(stats, year, yearStarts)));
  return {
    now: null,
    panel: {
      id: "indicators",
      title: frame.say("staff-indicators-title", { year: String(year) }),
      rows: figures.map((figure) => figureRow(figure, frame)),
      door: { path: "/can-bo/chi-so", words: frame.say("home-indicators-open") },
    },
  };
}

function figureRow(figure: ProvinceFigure, { say, locale }: Frame): HomeRow {
  const name = say(`figures-short-${figure.indicator}`);
  if (figure.state === "too-few") return { name, value: say("page-results-few") };
  const verdict = figure.state === "shown" ? figure.verdict : figure.state;
  const detail = figure.state === "shown" ? { detail: shownRange(figure.lowPercent, figure.highPercent, locale) } : {};
  return { name, ...detail, value: say(`figures-verdict-${verdict}`), look: verdictLooks[verdict] };
}
