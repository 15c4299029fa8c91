import type { Dialogue } from "../../dialogue.ts";
import type { Offered } from "../../match.ts";
import { type ReportScene, reportOf, voiceOfReport } from "../../report/report-state.ts";
import { type Given, type Move, type Scene, type Stage, wordsFor } from "../../stage.ts";
import { type Asking, asked, goneBack, notUnderstood, spokenTo } from "./asked.ts";

type Face = { readonly picture: string; readonly emoji: string };

/** A question of a report with one answer; every choice has the wording `NAME-CODE`. */
type ChoiceQuestion<Code extends string> = {
  readonly name: ReportScene;
  readonly codes: (dialogue: Dialogue, stage: Stage) => readonly Code[];
  /** Shown to young children, or to everyone where the ages themselves are asked. */
  readonly faces?: Readonly<Partial<Record<Code, Face>>>;
  readonly isForEveryone?: true;
  readonly own?: (dialogue: Dialogue, stage: Stage) => Omit<Asking, "name" | "choices">;
  readonly take: (dialogue: Dialogue, code: Code, stage: Stage) => Move;
  /** Where the question may be passed over. */
  readonly skip?: (dialogue: Dialogue, stage: Stage) => Move;
};

/** Words that mean an answer which many questions have. */
const wordsOf: Readonly<Record<string, string>> = {
  yes: "assent-yes-words",
  no: "assent-no-words",
  unsure: "report-unsure-words",
  unsaid: "unsaid-words",
};

export function choiceScene<Code extends string>(question: ChoiceQuestion<Code>): Scene {
  return {
    shown: (dialogue, stage) =>
      asked(dialogue, stage, {
        name: question.name,
        ...question.own?.(dialogue, stage),
        choices: question.codes(dialogue, stage).map((code) => offered(question, code, dialogue, stage)),
        ...(question.skip !== undefined && { also: ["skip"] }),
      }),
    take: (dialogue, given, stage) => taken(question, dialogue, given, stage),
  };
}

function offered<Code extends string>(
  { name, faces, isForEveryone }: ChoiceQuestion<Code>,
  code: Code,
  dialogue: Dialogue,
  { say }: Stage,
): Offered {
  const isPictured = isForEveryone === true || voiceOfReport(reportOf(dialogue)) === "young";
  const words = wordsOf[code];
  return {
    code,
    label: say(`${name}-${code}`, spokenTo(dialogue)),
    ...(isPictured && faces?.[code]),
    ...(words !== undefined && { words: wordsFor(say, words) }),
  };
}

function taken<Code extends string>(
  question: ChoiceQuestion<Code>,
  dialogue: Dialogue,
  given: Given,
  stage: Stage,
): Move {
  if (given.is === "back") return goneBack(dialogue, stage) ?? { dialogue };
  if (given.is === "skip" && question.skip !== undefined) return question.skip(dialogue, stage);
  const chosen = given.is === "codes" ? given.codes[0] : undefined;
  const code = question.codes(dialogue, stage).find((one) => one === chosen);
  return code === undefined ? notUnderstood(dialogue) : question.take(dialogue, code, stage);
}
