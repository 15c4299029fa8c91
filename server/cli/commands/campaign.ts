import { randomInt } from "node:crypto";
import { shownDay } from "../../../bot/wording/numbers.ts";
import type { CampaignRefusal } from "../../ballot-box/campaigns.ts";
import { closeBox } from "../../ballot-box/close-box.ts";
import { publishFeedback } from "../../ballot-box/feedback.ts";
import { readFeedbackFile } from "../../ballot-box/feedback-file.ts";
import {
  type CampaignOpening,
  createCampaign,
  openCampaign,
  withdrawCampaign,
} from "../../ballot-box/plan-campaign.ts";
import { readTurnout, takeTurnout } from "../../ballot-box/turnout.ts";
import { hasTrialsOnly } from "../../config.ts";
import { type Fault, fault } from "../../errors.ts";
import { type CampaignRow, readCampaign, readCampaigns } from "../../store/campaigns.ts";
import { listBatches } from "../../store/class-codes.ts";
import { readUnits } from "../../store/units.ts";
import { closingLines, feedbackLines, turnoutLines } from "../campaign-outcomes.ts";
import { campaignSheet, campaignTable } from "../campaign-sheet.ts";
import type { AdminContext, Command, Given, Printed } from "../command.ts";
import { listOf, needText, textOf } from "../given.ts";
import { sayProblems } from "../problem-lines.ts";
import { readBytes } from "../read-file.ts";

async function create(context: AdminContext, given: Given): Promise<Printed> {
  const { config, say } = context;
  const ports = { ...context, draw: randomInt, yearStarts: config.REPORT_YEAR_STARTS };
  const creation = await createCampaign(ports, {
    name: needText(given, "name"),
    surveys: listOf(given, "surveys") ?? [],
    opensOn: textOf(given, "opens"),
    closesOn: textOf(given, "closes"),
    answersBy: textOf(given, "answers-by"),
    units: listOf(given, "units"),
    isTrial: given.options.trial === true,
  });
  if (creation.is === "refused") throw fault("campaign-refused", { problems: worded(context, creation.refusals) });
  const { campaign } = creation;
  return {
    lines: [say("campaign-created", { id: campaign.id }), "", ...(await sheetOf(context, campaign))],
    json: campaign,
  };
}

function worded({ say }: AdminContext, refusals: readonly CampaignRefusal[]): string {
  return refusals.map(({ reason, given, allowed }) => say(`campaign-refusal-${reason}`, { given, allowed })).join("\n");
}

async function needCampaign({ store }: AdminContext, { positionals: [id = ""] }: Given): Promise<CampaignRow> {
  const campaign = await readCampaign(store, id);
  if (campaign === null) throw fault("campaign-unknown", { id });
  return campaign;
}

async function open(context: AdminContext, given: Given): Promise<Printed> {
  const { config, locale, say } = context;
  const { id, isTrial, opensOn } = await needCampaign(context, given);
  if (!isTrial && hasTrialsOnly(config)) throw fault("campaign-cannot-open", { id, reason: "only-trials" });
  const opening = await openCampaign(context, id);
  const link = `${config.PUBLIC_URL}/em?d=${id}`;
  if (opening.is === "open")
    return { lines: [say("campaign-now-open", { id, link })], json: { id, state: "open", link } };
  if (opening.is === "scheduled") {
    const day = shownDay(locale, opensOn);
    return { lines: [say("campaign-now-scheduled", { id, day })], json: { id, state: "scheduled", opensOn } };
  }
  if (opening.is === "past" && opening.state === "open")
    return { lines: [say("campaign-open-already", { id })], json: { id, state: "open", link } };
  throw cannotOpen(context, id, opening);
}

function cannotOpen(context: AdminContext, id: string, opening: CampaignOpening): Fault {
  switch (opening.is) {
    case "past":
      return fault("campaign-cannot-open", { id, reason: opening.state });
    case "over":
      return fault("campaign-cannot-open", { id, reason: "over", given: shownDay(context.locale, opening.closesOn) });
    case "year-closed":
      return fault("campaign-cannot-open", { id, reason: "year-closed", year: String(opening.year) });
    case "taken":
      return fault("campaign-cannot-open", { id, reason: "taken", problems: worded(context, opening.refusals) });
    case "unknown":
    case "open":
    case "scheduled":
      return fault("campaign-unknown", { id });
  }
}

async function close(context: AdminContext, given: Given): Promise<Printed> {
  const { say } = context;
  const campaign = await needCampaign(context, given);
  const { id } = campaign;
  if (await withdrawCampaign(context, id))
    return { lines: [say("campaign-withdrawn", { id })], json: { id, state: "withdrawn" } };
  const closing = await closeBox(context, id);
  return { lines: closingLines(context, campaign, closing), json: closing };
}

async function list(context: AdminContext): Promise<Printed> {
  const campaigns = await readCampaigns(context.store);
  return { lines: campaignTable(context, campaigns), json: campaigns };
}

async function show(context: AdminContext, given: Given): Promise<Printed> {
  const campaign = await needCampaign(context, given);
  const batches = await listBatches(context.store, campaign.id);
  return { lines: await sheetOf(context, campaign), json: { ...campaign, batches } };
}

async function sheetOf(context: AdminContext, campaign: CampaignRow): Promise<readonly string[]> {
  const [batches, units] = await Promise.all([listBatches(context.store, campaign.id), readUnits(context.store)]);
  return campaignSheet(context, { campaign, batches, units });
}

async function turnout(context: AdminContext, given: Given): Promise<Printed> {
  const campaign = await needCampaign(context, given);
  const { id } = campaign;
  await takeTurnout(context, id);
  const counted = await readTurnout(context, id);
  if (counted === null) return { lines: [context.say("campaign-turnout-none", { id })], json: { id, turnout: null } };
  const units = await readUnits(context.store);
  return { lines: turnoutLines(context, { campaign, units }, counted), json: { id, turnout: counted } };
}

async function feedback(context: AdminContext, given: Given): Promise<Printed> {
  const { isTrial, id } = await needCampaign(context, given);
  const file = given.positionals[1] ?? "";
  const reading = readFeedbackFile(await readBytes(file));
  if (reading.is === "bad") throw fault("file-refused", { file, problems: sayProblems(context.say, reading.problems) });
  const outcome = await publishFeedback(context, id, reading.lines);
  const lines = feedbackLines(context, outcome, { isTrial, lines: reading.lines.length });
  return { lines, json: outcome };
}

const created = { name: "text", surveys: "text", opens: "text", closes: "text", "answers-by": "text" } as const;

export const commands: readonly Command[] = [
  {
    words: ["campaign", "create"],
    usage: "--name N --surveys A,B --opens D --closes D [--answers-by D] [--units CODES] [--trial]",
    options: { ...created, units: "text", trial: "flag" },
    positionals: 0,
    run: create,
  },
  { words: ["campaign", "open"], usage: "ID", options: {}, positionals: 1, run: open },
  { words: ["campaign", "close"], usage: "ID", options: {}, positionals: 1, run: close },
  { words: ["campaign", "list"], usage: "", options: {}, positionals: 0, run: list },
  { words: ["campaign", "show"], usage: "ID", options: {}, positionals: 1, run: show },
  { words: ["campaign", "turnout"], usage: "ID", options: {}, positionals: 1, run: turnout },
  { words: ["campaign", "feedback"], usage: "ID FILE", options: {}, positionals: 2, run: feedback },
];
