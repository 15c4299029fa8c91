import type { Incoming } from "../../bot/dialogue/incoming.ts";
import type { Question } from "../../bot/dialogue/outgoing.ts";
import type { AgeBand } from "../../bot/surveys/survey.ts";

/** What a made-up child answers; what is not said is answered with the first choice. */
export type Wish = {
  readonly band: AgeBand;
  /** Code of the unit where the child lives; absent: does not know. */
  readonly unit?: string;
  readonly sex?: "female" | "male";
  readonly animal?: string;
  /** Question id to choice codes. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly words?: string;
};

/** What that child does at a question: the answer of a whole survey, one question after the other. */
export function answerFor(question: Question, wish: Wish): Incoming {
  const { token, id, answer } = question;
  const wanted = wantedAt(question, wish);
  if (wanted !== null) return { kind: "choose", question: token, choices: wanted };
  switch (answer.form) {
    case "text":
      return { kind: "text", question: token, text: wish.words ?? "Em muốn có thư viện" };
    case "number":
      return { kind: "text", question: token, text: String(answer.lowest) };
    case "none":
      throw new Error(`nothing is asked at ${id}`);
    case "one":
    case "several":
      return { kind: "choose", question: token, choices: firstsOf(question) };
  }
}

function wantedAt(
  { id, choices }: Question,
  { band, unit, sex, animal, answers = {} }: Wish,
): readonly string[] | null {
  const offers = (code: string) => choices.some((choice) => choice.code === code);
  const survey = answers[id.replace("survey/", "")];
  if (survey !== undefined) return survey;
  const wanted = { age: band, commune: unit ?? "unknown", sex: sex ?? "unsaid", animal }[id];
  return wanted !== undefined && offers(wanted) ? [wanted] : null;
}

function firstsOf({ choices, answer }: Question): readonly string[] {
  const least = answer.form === "several" ? Math.max(answer.atLeast, 1) : 1;
  return choices.slice(0, least).map(({ code }) => code);
}
