import type { Answers, CaseEvent, CaseSent, DialogueEvent, SurveyCompleted } from "../../bot/dialogue/events.ts";

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
  switch (event.type) {
    case "dialogue_ended":
      return [`! dialogue_ended: ${event.how}`];
    case "survey_completed":
      return ["! survey_completed", ...factLines(factsOf(event))];
    default:
      return caseLines(event);
  }
}

type Facts = readonly (readonly [string, string])[];

const factLines = (facts: Facts): readonly string[] => facts.map(([name, value]) => `!   ${name}: ${value}`);

/** What was written is not said again: only that it left. */
function caseLines(event: CaseEvent): readonly string[] {
  switch (event.type) {
    case "case_begun":
    case "case_level_raised":
      return [`! ${event.type}: level ${event.level}`];
    case "case_text_written":
      return [`! case_text_written: ${event.kind === "details" ? event.text : event.kind}`];
    case "case_discarded":
      return ["! case_discarded"];
    case "link_made":
      return [`! link_made: ${event.opens === null ? "the first question" : "a receipt"}`];
    case "case_sent":
      return ["! case_sent", ...factLines(sheetFacts(event))];
  }
}

function sheetFacts({ sheet, receipt, without, isToldOfAnswers }: CaseSent): Facts {
  const { teller, about, category, where, offender, safety, unit, contact, level, texts } = sheet;
  const isSo = (is: boolean, word: string): readonly string[] => (is ? [word] : []);
  const more = [
    ...isSo(sheet.isUnableToCall, "cannot call"),
    ...isSo(sheet.wantedToAttach, "wanted to attach"),
    ...isSo(sheet.isTest, "a test"),
    ...isSo(isToldOfAnswers, "told of answers"),
    ...sheet.danger,
  ];
  return [
    ["who", `${teller ?? "age not said"} · about ${about ?? "nobody yet"} · ${unit ?? "no unit"}`],
    ["what", `${category} · ${where ?? "place not said"} · ${offender ?? "offender not asked"} · ${texts} texts`],
    ["safety", `now ${safety.now ?? "–"} · safe ${safety.safe ?? "–"} · hurt ${safety.hurt ?? "–"}`],
    ["level", String(level)],
    ["back", `${contact} · ${receipt === null ? "no receipt" : "receipt"} · without ${without.length}`],
    ["more", more.join(" · ") || "none"],
  ];
}

function factsOf(event: SurveyCompleted): Facts {
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
