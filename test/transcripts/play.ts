import { terminal } from "../../bot/channels/terminal/channel.ts";
import type { Dialogue } from "../../bot/dialogue/dialogue.ts";
import type { Env, OpenCampaign, ReportEnv } from "../../bot/dialogue/env.ts";
import type { CodeOutcome, Incoming, ReceiptOutcome } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { step } from "../../bot/dialogue/step.ts";
import { stillWorld } from "../../server/cli/still-world.ts";
import { type TranscriptTurn, transcriptText } from "../../server/cli/transcript.ts";
import { autumn, town, trial } from "../dialogue/child.ts";

/** The settings at the top of a transcript, and what the child does, line by line. */
export type Script = { readonly settings: Readonly<Record<string, string>>; readonly deeds: readonly string[] };

const openCampaigns: Readonly<Record<string, readonly OpenCampaign[]>> = {
  autumn: [autumn],
  "autumn, town": [autumn, town],
  town: [town],
  none: [],
};

const codes: Readonly<Record<string, CodeOutcome>> = {
  "(code ready)": { is: "ready", code: "ABCDEFG2", campaign: "autumn", unit: "01654", band: "7-10" },
  "(code wrong)": { is: "wrong" },
  "(code used)": { is: "used" },
  "(code revoked)": { is: "revoked" },
  "(code not open)": { is: "not-open" },
  "(code paused)": { is: "paused" },
};

const aCase = "00000000-0000-4000-8000-000000000002";

const receipts: Readonly<Record<string, ReceiptOutcome>> = {
  "(receipt with an answer)": {
    is: "opened",
    case: aCase,
    step: 2,
    replies: ["Chào em, cô đã đọc rồi. Em làm đúng lắm. Bây giờ em có đang ở chỗ an toàn không?"],
    unchecked: 0,
  },
  "(receipt with an answer of nobody)": { is: "opened", case: aCase, step: 3, replies: [], unchecked: 1 },
  "(receipt wrong)": { is: "wrong" },
  "(receipt paused)": { is: "paused" },
};

const officers: ReportEnv["officers"] = [
  { key: "aaaaaaaaaaaaaaaa", name: "Cô Nông Thị Lan" },
  { key: "bbbbbbbbbbbbbbbb", name: "Chú Hoàng Văn Bình" },
];

/** The office that reads, as the settings of a transcript say: open, on duty, unless told otherwise. */
const officeOf = ({ box, duty, hours, erase, today }: Script["settings"]): Partial<ReportEnv> => ({
  isOpen: box !== "closed",
  isOnDuty: duty !== "off",
  dutyHours: hours ?? null,
  officers,
  page: "/bao-tin",
  canErase: erase === "can",
  mayBegin: () => today !== "three reports",
});

export function readScript(text: string): Script {
  const lines = text.split("\n");
  const settings = lines.flatMap((line) => {
    const [, name, value] = /^# (\w+): (.*)$/u.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const deeds = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  return { settings: Object.fromEntries(settings), deeds };
}

/** Plays a script in the still world and writes it down again, with everything that was said. */
export function played({ settings, deeds }: Script): string {
  let env = worldOf(settings);
  let dialogue: Dialogue | null = null;
  let screens: readonly Question[] = [];
  const turns: TranscriptTurn[] = [];
  for (const [line, did] of deeds.entries()) {
    env = afterwards(did, env);
    const now = (at: number): Env => ({ ...env(at) });
    const after = step(dialogue, incomingOf(did, screens, settings.channel ?? "web"), now(line));
    dialogue = after.dialogue;
    screens = [...after.outgoing.filter((one): one is Question => one.kind === "question"), ...screens];
    turns.push({ did, events: after.events, shown: terminal.outgoing(after.outgoing) });
  }
  return transcriptText(settings, turns);
}

type World = (line: number) => Env;

function worldOf(settings: Script["settings"]): World {
  const { channel = "web", locale = "vi", survey, campaigns } = settings;
  const kind = channel === "messenger" || channel === "terminal" ? channel : "web";
  const open = campaigns === undefined ? undefined : (openCampaigns[campaigns] ?? [trial]);
  const report = kind === "terminal" ? {} : officeOf(settings);
  return stillWorld({ locale, channel: kind, survey, report, ...(open !== undefined && { campaigns: open }) });
}

/** Things that happen in the world before the child does anything. */
function afterwards(did: string, world: World): World {
  if (did.startsWith("(half an hour later)"))
    return (line) => ({ ...world(line), nowMs: world(line).nowMs + 30 * 60_000 });
  if (did.startsWith("(the campaign closes)")) return (line) => ({ ...world(line), campaigns: [] });
  return world;
}

/** `(open)`, `[Label]` for a press, `[A] [B]` for several, `… (late)` on the screen before; anything else is typed. */
function incomingOf(did: string, screens: readonly Question[], channel: string): Incoming {
  const text = did.replace(/^\((?:half an hour later|the campaign closes)\) /u, "");
  const code = codes[text];
  if (code !== undefined) return { kind: "code", outcome: code };
  const receipt = receipts[text];
  if (receipt !== undefined) return { kind: "receipt", outcome: receipt };
  if (text === "(a picture)") return { kind: "attachment" };
  if (text === "(open a report)") return { kind: "open", to: "report" };
  if (text === "(open)") return { kind: "open" };
  const named = /^\(open (.+)\)$/u.exec(text)?.[1];
  if (named !== undefined) return { kind: "open", campaign: named };
  const screen = screens[text.endsWith(" (late)") ? 1 : 0] ?? null;
  const labels = [...text.matchAll(/\[([^\]]+)\]/gu)].map(([, label]) => label ?? "");
  if (screen !== null && text.startsWith("[")) return pressOn(screen, labels);
  return channel === "terminal" ? terminal.incoming({ typed: text, question: screen }) : { kind: "text", text };
}

function pressOn({ token, choices, navigation }: Question, labels: readonly string[]): Incoming {
  const codeOf = (label: string) =>
    choices.find((choice) => choice.label === label)?.code ??
    navigation.find((action) => action.label === label)?.action ??
    label;
  return { kind: "choose", question: token, choices: labels.map(codeOf) };
}
