import type { Dialogue, SceneName } from "../dialogue.ts";
import { inScene, type Move, type Stage } from "../stage.ts";
import { toHelp } from "./alarmed.ts";
import { type ReportScene, type ReportState, reportOf } from "./report-state.ts";

/** What is asked before anything is sent, in order. */
function beforeSending(report: ReportState, { env }: Stage): readonly ReportScene[] {
  const isContent = report.about === "content";
  const isAdult = report.teller === "adult";
  const isYoung = report.teller === "7-10";
  const when = (is: boolean, scene: ReportScene): readonly ReportScene[] => (is ? [scene] : []);
  return [
    "report-danger",
    ...when(report.case === undefined && report.level < 4 && !env.report.mayBegin(), "report-many"),
    "report-device",
    ...when(isReadByOthers(report) && env.report.page !== "", "report-private"),
    ...when(report.isTellerKnown !== true, "report-teller"),
    "report-about",
    ...when(isContent && isAdult, "report-link"),
    "report-category",
    ...when(report.category === "H02" || report.category === "H03", "report-images"),
    "report-where",
    ...when(!isContent, "report-offender"),
    ...when(!isYoung && !(isContent && isAdult) && report.where !== "offline", "report-account"),
    "report-words",
    ...when(!(isContent && isAdult), "report-now"),
    ...when(!(isContent && isAdult) && !report.passed.includes("report-self-harm"), "report-safe"),
    ...when(!(isContent && isAdult), "report-hurt"),
    "report-commune",
    "report-contact",
    ...when(report.contact === "phone" || report.contact === "trusted-adult", "report-phone"),
    ...when(env.channel === "messenger" && report.isShared === "no" && report.contact !== "none", "report-notice"),
    ...when(mayConflict(report) && env.report.officers.length > 0, "report-conflict"),
    "report-ready",
  ];
}

/** After danger now nothing stands in the way of leaving, and what helps to find somebody comes first. */
function afterSending(report: ReportState): readonly ReportScene[] {
  if (report.step !== undefined) return ["report-follow-up", "report-words", "report-end"];
  if (report.isTest === true || report.passed.includes("report-ready")) return ["report-receipt", "report-end"];
  const isReachable = report.contact === "phone" || report.contact === "trusted-adult";
  return [
    "report-commune",
    "report-contact",
    ...(isReachable ? (["report-phone"] as const) : []),
    "report-words",
    ...(report.isTellerKnown === true ? [] : (["report-teller"] as const)),
    "report-about",
    "report-category",
    "report-offender",
    ...(report.receipt === undefined ? [] : (["report-receipt"] as const)),
    "report-end",
  ];
}

const isReadByOthers = ({ isShared }: ReportState): boolean => isShared === "yes" || isShared === "unsure";

/** Whoever has power over the child may be somebody who would read it. */
const mayConflict = ({ offender }: ReportState): boolean => offender === "adult" || offender === "family";

const orderOf = (report: ReportState, stage: Stage): readonly SceneName[] =>
  report.isSent === true ? afterSending(report) : beforeSending(report, stage);

/** On to what follows: help first, where it is due; else the next question that is not answered yet. */
export function reportOnward({ dialogue, events = [] }: Move, stage: Stage): Move {
  const helped = toHelp(dialogue);
  return { dialogue: helped === dialogue ? inScene(dialogue, following(dialogue, stage)) : helped, events };
}

function following(dialogue: Dialogue, stage: Stage): SceneName {
  const report = reportOf(dialogue);
  const order = orderOf(report, stage);
  const ahead = order.slice(order.indexOf(dialogue.at) + 1);
  return ahead.find((scene) => !isAnswered(scene, report)) ?? "report-end";
}

/** Back to what came before the scene on the screen, or null where nothing did or what was said has left. */
export function reportBackward(dialogue: Dialogue, stage: Stage): SceneName | null {
  const report = reportOf(dialogue);
  if (report.isSent === true) return null;
  const order = orderOf(report, stage);
  return order[order.indexOf(dialogue.at) - 1] ?? null;
}

function isAnswered(scene: SceneName, report: ReportState): boolean {
  switch (scene) {
    case "report-danger":
      return report.safety.now !== undefined || report.passed.includes(scene);
    case "report-device":
      return report.isShared !== undefined;
    case "report-teller":
      return report.teller !== undefined;
    case "report-about":
      return report.about !== undefined;
    case "report-category":
      return report.category !== undefined;
    case "report-where":
      return report.where !== undefined;
    case "report-offender":
      return report.offender !== undefined;
    case "report-now":
      return report.safety.now !== undefined;
    case "report-safe":
      return report.safety.safe !== undefined;
    case "report-hurt":
      return report.safety.hurt !== undefined;
    case "report-commune":
      return report.unit !== undefined;
    case "report-contact":
      return report.contact !== undefined;
    case "report-notice":
      return report.isToldOfAnswers !== undefined;
    default:
      return report.passed.some((passed) => passed === scene);
  }
}
