import type { SheetDetails } from "../../reports/details.ts";
import type { Sheet } from "../../reports/report.ts";
import type { Dialogue } from "../dialogue.ts";
import type { Env } from "../env.ts";
import { judgedAtSend } from "./level.ts";
import { type ReportState, reportOf } from "./report-state.ts";

/** What was chosen, as it is sealed at send: no word that somebody wrote is in it. */
export function sheetOf(dialogue: Dialogue, env: Env): Sheet {
  const report = reportOf(dialogue);
  const { level, reasons } = judgedAtSend(report);
  return {
    teller: report.teller ?? null,
    about: report.about ?? null,
    category: report.category ?? "H99",
    where: report.where ?? null,
    offender: report.offender ?? null,
    safety: report.safety,
    unit: report.unit ?? null,
    contact: report.contact ?? "none",
    danger: report.danger,
    level,
    reasons,
    texts: report.texts,
    wantedToAttach: report.wantedToAttach === true,
    isUnableToCall: report.isUnableToCall === true,
    isTest: report.isTest === true,
    isSharedDevice: report.isShared ?? "unsure",
    channel: env.channel,
    locale: dialogue.locale,
  };
}

/** What these changes add to a sheet that has left already. */
export function detailsOf(more: Partial<ReportState>): SheetDetails {
  const { teller, about, category, where, offender, safety, unit, contact, danger, isUnableToCall } = more;
  return {
    ...(teller !== undefined && { teller }),
    ...(about !== undefined && { about }),
    ...(category !== undefined && { category }),
    ...(where !== undefined && where !== null && { where }),
    ...(offender !== undefined && { offender }),
    ...(safety !== undefined && { safety }),
    ...(unit !== undefined && unit !== null && { unit }),
    ...(contact !== undefined && { contact }),
    ...(danger !== undefined && { danger }),
    ...(isUnableToCall === true && { isUnableToCall }),
  };
}
