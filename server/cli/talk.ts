import { writeFileSync } from "node:fs";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { terminal } from "../../bot/channels/terminal/channel.ts";
import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import { type Stepped, step } from "../../bot/dialogue/step.ts";
import { builtInSurveys } from "../../bot/surveys/load.ts";
import { locales, wordingOf } from "../../bot/wording/wording.ts";
import { stillWorld } from "./still-world.ts";
import { answerText, type TranscriptTurn, transcriptText } from "./transcript.ts";

type Asked = { readonly survey: string | undefined; readonly locale: string; readonly record: string | undefined };

const surveys = builtInSurveys.map(({ survey }) => survey.code);

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Asked | string {
  const options = { survey: { type: "string" }, locale: { type: "string" }, record: { type: "string" } } as const;
  try {
    const { survey, locale = "vi", record } = parseArgs({ args: [...args], options }).values;
    const say = wordingOf(locale);
    if (!locales.includes(locale)) return say("talk-locale-unknown", { given: locale, allowed: locales.join(", ") });
    if (survey !== undefined && !surveys.includes(survey))
      return say("talk-survey-unknown", { given: survey, allowed: surveys.join(", ") });
    return { survey, locale, record };
  } catch {
    return wordingOf("vi")("talk-usage");
  }
}

async function talk({ survey, locale, record }: Asked): Promise<void> {
  const say = wordingOf(locale);
  const world = stillWorld({ locale, channel: "terminal", survey });
  const turns: TranscriptTurn[] = [];
  const take = (before: Stepped | null, did: string, incoming: Incoming): Stepped => {
    const after = step(before?.dialogue ?? null, incoming, world(turns.length));
    const shown = terminal.outgoing(after.outgoing);
    turns.push({ did, events: after.events, shown });
    stdout.write(`${answerText({ events: after.events, shown })}\n\n`);
    return after;
  };
  stdout.write(`${say("talk-intro")}\n\n`);
  let last = take(null, "(open)", { kind: "open" });
  for await (const typed of lines()) {
    if (!stdin.isTTY) stdout.write(`> ${typed}\n`);
    last = take(last, typed, terminal.incoming({ typed, question: questionIn(last) }));
    if (last.dialogue === null) break;
  }
  const settings = { ...(survey !== undefined && { survey }), locale, channel: "terminal" };
  if (record !== undefined) keep(record, transcriptText(settings, turns), locale);
}

const questionIn = ({ outgoing }: Stepped): Question | null =>
  outgoing.findLast((one): one is Question => one.kind === "question") ?? null;

async function* lines(): AsyncGenerator<string> {
  const reader = createInterface({ input: stdin, output: stdin.isTTY ? stdout : undefined, prompt: "> " });
  reader.prompt();
  for await (const line of reader) {
    yield line;
    reader.prompt();
  }
}

function keep(file: string, text: string, locale: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    process.stderr.write(`${wordingOf(locale)("talk-not-recorded", { file })}\n`);
    process.exitCode = 1;
  }
}

const asked = readOptions(process.argv.slice(2));
if (typeof asked === "string") {
  process.stderr.write(`${asked}\n`);
  process.exitCode = 2;
} else {
  await talk(asked);
}
