import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env } from "../../bot/dialogue/env.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { emptyReport, type ReportScene, type ReportState } from "../../bot/dialogue/report/report-state.ts";
import { reportScenes } from "../../bot/dialogue/scenes/report/index.ts";
import { show } from "../../bot/dialogue/step.ts";
import { harms } from "../../bot/reports/harms.ts";
import type { HarmCode } from "../../bot/reports/report.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { office } from "./child.ts";

/** A screen of a report, and what was known when it was shown. */
export type ReportScreen = {
  readonly at: ReportScene;
  readonly locale: string;
  readonly teller: ReportState["teller"];
  readonly isOnDuty: boolean;
  readonly outgoing: readonly Outgoing[];
  readonly question: Question;
};

const tellers = [undefined, "7-10", "11-15", "16-plus", "adult"] as const;
const subjects = ["me", "friend", "other-child", "content"] as const;
const channels: readonly Env["channel"][] = ["web", "messenger"];

const isScene = (name: string): name is ReportScene => Object.hasOwn(reportScenes, name);
const sceneNames: readonly ReportScene[] = Object.keys(reportScenes).filter(isScene);

/** Only the last screen speaks of the category: the advice. */
function categoriesOf(at: ReportScene): readonly HarmCode[] {
  return at === "report-end" ? harms.map(({ code }) => code) : ["H99"];
}

type Known = Pick<ReportScreen, "at" | "teller" | "locale" | "isOnDuty"> & {
  readonly about: (typeof subjects)[number];
  readonly channel: Env["channel"];
  readonly category: HarmCode;
};

function screenOf({ at, teller, about, channel, isOnDuty, locale, category }: Known): ReportScreen {
  const env = stillWorld({ locale, channel, campaigns: [], report: { ...office, isOnDuty } })(0);
  const report: ReportState = { ...emptyReport, teller, about, category, contact: "phone", isSent: isAfter(at) };
  const dialogue: Dialogue = { locale, localeAsked: locale, asking: 0, at, report };
  const outgoing = show(dialogue, env);
  const question = outgoing.findLast((one): one is Question => one.kind === "question");
  if (question === undefined) throw new Error(`${at} asks nothing`);
  return { at, locale, teller, isOnDuty, outgoing, question };
}

const isAfter = (at: ReportScene): true | undefined =>
  at === "report-receipt" || at === "report-end" ? true : undefined;

/** Every scene in every voice, for everyone it may be about, in both languages, with somebody on duty and without. */
export const everyScreen: readonly ReportScreen[] = sceneNames.flatMap((at) =>
  tellers.flatMap((teller) =>
    subjects.flatMap((about) =>
      channels.flatMap((channel) =>
        [true, false].flatMap((isOnDuty) =>
          ["vi", "en"].flatMap((locale) =>
            categoriesOf(at).map((category) => screenOf({ at, teller, about, channel, isOnDuty, locale, category })),
          ),
        ),
      ),
    ),
  ),
);
