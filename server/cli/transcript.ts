import type { Answers, DialogueEvent, SurveyCompleted } from "../../bot/dialogue/events.ts";

/** One turn of a transcript: what the child did, what became fact, what was shown. */
export type TranscriptTurn = {
  readonly did: string;
  readonly events: readonly DialogueEvent[];
  readonly shown: string;
};

/**
 * A conversation as text that a teacher can approve: `>` the child, `<` the bot, `[ ]` choices, `!` events. The settings
 * stand at the top, so that the same lines can be played again.
 */
export function transcriptText(settings: Readonly<Record<string, string>>, turns: readonly TranscriptTurn[]): string {
  const head = Object.entries(settings).map(([name, value]) => `# ${name}: ${value}`);
  return `${[head.join("\n"), ...turns.map(turnText)].join("\n\n")}\n`;
}

const turnText = (turn: TranscriptTurn): string => [`> ${turn.did}`, answerText(turn)].join("\n");

/** What a turn brings, without what the child did. */
export const answerText = ({ events, shown }: Omit<TranscriptTurn, "did">): string =>
  [...events.flatMap(eventLines), shown].join("\n");

/** An event in the words of the code, a line for each thing that it makes last. */
function eventLines(event: DialogueEvent): readonly string[] {
  if (event.type === "dialogue_ended") return [`! dialogue_ended: ${event.how}`];
  return ["! survey_completed", ...factsOf(event).map(([name, value]) => `!   ${name}: ${value}`)];
}

function factsOf(event: SurveyCompleted): readonly (readonly [string, string])[] {
  const { band, unit, sex, ethnicGroup, disability, credential } = event;
  const yesNo = (is: boolean) => (is ? "yes" : "no");
  const by = credential.by === "messenger" ? `messenger, ${credential.animal}` : credential.by;
  return [
    ["who", [by, band, unit ?? "no unit", sex ?? "sex not said"].join(" · ")],
    ["traits", `${ethnicGroup ?? "not said"} · ${disability ?? "not said"}`],
    ["answers", shownAnswers(event.answers)],
    [
      "texts",
      Object.entries(event.texts)
        .map(([id, text]) => `${id} = ${text}`)
        .join(" · ") || "none",
    ],
    ["opinion", yesNo(event.hasOpinion)],
    ["lesson", `${yesNo(event.finishedLesson)}, all right ${yesNo(event.hasAllRight)}`],
    ["doubtful", yesNo(event.isDoubtful)],
  ];
}

const shownAnswers = (answers: Answers): string =>
  Object.entries(answers)
    .map(([id, answer]) => `${id} = ${typeof answer === "object" ? answer.join(" + ") : answer}`)
    .join(" · ") || "none";
