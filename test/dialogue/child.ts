import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env, OpenCampaign, ReportEnv } from "../../bot/dialogue/env.ts";
import type { CaseSent, DialogueEvent, SurveyCompleted } from "../../bot/dialogue/events.ts";
import type { CodeOutcome, Incoming, ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import type { Outgoing, Question } from "../../bot/dialogue/outgoing.ts";
import { step } from "../../bot/dialogue/step.ts";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { stillWorld, trialOf } from "../../server/cli/still-world.ts";

const byBand = Object.fromEntries(builtInSurveys.map((built) => [built.survey.band, built]));

/** A campaign of both built-in surveys, open in the whole province unless said otherwise. */
export const campaign = (more: Partial<OpenCampaign> & { readonly id: string }): OpenCampaign => ({
  name: `Đợt ${more.id}`,
  isTrial: false,
  answersBy: "2026-12-31",
  units: null,
  surveys: byBand,
  ...more,
});

export const trial = trialOf(undefined);
export const autumn = campaign({ id: "autumn", name: "Đợt mùa thu" });
/** Only in phường Thục Phán and xã Hòa An. */
export const town = campaign({ id: "town", name: "Đợt ở phố", units: ["01273", "01654"] });

type Setting = {
  readonly channel?: Env["channel"];
  readonly locale?: string;
  readonly campaigns?: readonly OpenCampaign[];
  readonly report?: Partial<ReportEnv>;
};

/** An office that is open and has somebody on duty. */
export const office: ReportEnv = {
  isOpen: true,
  isOnDuty: true,
  dutyHours: "7 giờ đến 21 giờ",
  officers: [
    { key: "aaaaaaaaaaaaaaaa", name: "Cô Lan" },
    { key: "bbbbbbbbbbbbbbbb", name: "Chú Bình" },
  ],
  page: "/bao-tin",
  canErase: false,
  mayBegin: () => true,
  mayWrite: () => true,
  drawId: () => "00000000-0000-4000-8000-000000000001",
  drawToken: () => "OneTimeLinkOneTimeLinkOneTimeLinkOneTimeLin",
  drawReceipt: () => "4061825370496180",
};

/** A child who talks with the program: what is pressed is named by its label or code, what is typed is typed. */
export class Child {
  dialogue: Dialogue | null = null;
  outgoing: readonly Outgoing[] = [];
  events: readonly DialogueEvent[] = [];
  /** Whether the last deed was one that may be too many. */
  isIdle = false;
  readonly allEvents: DialogueEvent[] = [];
  nowMs = 0;
  env: Env;

  constructor({ channel = "web", locale = "vi", campaigns = [autumn], report = {} }: Setting = {}) {
    this.env = stillWorld({ locale, channel, campaigns, report: { ...office, ...report } })(0);
    this.nowMs = this.env.nowMs;
  }

  does(incoming: Incoming): this {
    this.nowMs += 5000;
    this.env = { ...this.env, nowMs: this.nowMs };
    const after = step(this.dialogue, incoming, this.env);
    this.dialogue = after.dialogue === null ? null : JSON.parse(JSON.stringify(after.dialogue));
    this.outgoing = after.outgoing;
    this.events = after.events;
    this.isIdle = after.isIdle;
    this.allEvents.push(...after.events);
    return this;
  }

  opens = (named?: string): this => this.does({ kind: "open", ...(named !== undefined && { campaign: named }) });
  types = (text: string): this => this.does({ kind: "text", text });
  /** A receipt that was looked up outside. */
  shows = (outcome: ReceiptOutcome): this => this.does({ kind: "receipt", outcome });
  brings = (outcome: CodeOutcome): this => this.does({ kind: "code", outcome });
  presses = (...labels: readonly string[]): this => this.pressesOn(this.question, ...labels);

  /** A press on a screen that may be an old one. */
  pressesOn(screen: Question, ...labels: readonly string[]): this {
    const choices = labels.map((label) => codeOf(screen, label));
    return this.does({ kind: "choose", question: screen.token, choices });
  }

  waits(minutes: number): this {
    this.nowMs += minutes * 60_000;
    return this;
  }

  sees(campaigns: readonly OpenCampaign[]): this {
    this.env = { ...this.env, campaigns };
    return this;
  }

  /** Presses one after the other, each on the screen that the one before brought. */
  goes(...labels: readonly string[]): this {
    for (const label of labels) this.presses(label);
    return this;
  }

  get question(): Question {
    const found = this.outgoing.findLast((one): one is Question => one.kind === "question");
    if (found === undefined) throw new Error("there is no question on the screen");
    return found;
  }

  get at(): string {
    return this.question.id;
  }

  get notes(): readonly string[] {
    return this.outgoing.flatMap((one) => (one.kind === "note" ? [one.text] : []));
  }

  /** Everything that can be read on the screen. */
  get words(): string {
    const { text, hint = "", choices, navigation } = this.question;
    return [...this.notes, text, hint, ...[...choices, ...navigation].map(({ label }) => label)].join("\n");
  }

  get codes(): readonly string[] {
    return this.question.choices.map(({ code }) => code);
  }

  get sent(): CaseSent {
    const found = this.allEvents.find((event): event is CaseSent => event.type === "case_sent");
    if (found === undefined) throw new Error("nothing was sent");
    return found;
  }

  get completed(): SurveyCompleted {
    const found = this.allEvents.find((event): event is SurveyCompleted => event.type === "survey_completed");
    if (found === undefined) throw new Error("no survey was completed");
    return found;
  }
}

function codeOf({ choices, navigation }: Question, label: string): string {
  const choice = choices.find((one) => one.code === label || one.label === label);
  const action = navigation.find((one) => one.action === label || one.label === label);
  return choice?.code ?? action?.action ?? label;
}

export const aChild = (setting: Setting = {}): Child => new Child(setting);

/** Somebody who begins to tell of harm, with nothing before it. */
export const aReporter = (setting: Setting = {}): Child => aChild(setting).does({ kind: "open", to: "report" });

/** The way of an older child to the own words, in a calm matter. */
export const atWords = (setting: Setting = {}): Child =>
  aReporter(setting).goes("no", "no", "11-15", "me", "H04", "zalo", "peer", "enough");

/** From the own words to what is ready to send. */
export const toReady = (child: Child): Child => {
  child.goes("enough", "no", "yes", "no", "skip", "none");
  return child;
};

/** A child who has said yes and stands at the first question of the survey. */
export function atSurvey(band: "7-10" | "11-15", setting: Setting = {}): Child {
  const child = aChild(setting).opens().goes(band, "yes");
  if (setting.channel === "messenger") child.presses("tiger");
  return child.goes("unknown", "unsaid", ...(band === "11-15" ? ["unsaid", "unsaid"] : []));
}

/** Answers what is on the screen until nothing is asked any more: the first choice, unless told which. */
export function toTheEnd(child: Child, choose: (question: Question) => string = firstOf): Child {
  for (let turn = 0; turn < 60 && !child.at.startsWith("ended/"); turn += 1) {
    const code = choose(child.question);
    const isToggled = child.question.answer.form === "several" && child.env.channel !== "web";
    child.presses(code);
    if (isToggled) child.presses("done");
  }
  return child;
}

const firstOf = ({ choices }: Question): string => choices[0]?.code ?? "skip";
